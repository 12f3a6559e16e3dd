import { facetColumn, type FacetColumn, type ValueSet } from '../../facets/facet-column.js';
import { FACET_NAMES, type FacetName } from '../../search-query.js';
import { damaged } from '../damage.js';
import { packed, widthOf, type PackedNumbers } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import type { ColumnReader } from './column-reader.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';
import { readPlanes } from './read-planes.js';

/** Reads all facet columns (layout: `write/facets-section.ts`). @throws TarjotinError `index-damaged` */
export async function readFacets(section: OpenedSection, size: number, pace: Pace): Promise<FacetColumn[]> {
  const columns: FacetColumn[] = [];
  for (const name of FACET_NAMES) {
    columns.push(readFacet(name, section, size, columns));
    if (pace.due()) await pace.rest();
  }
  return columns;
}

function readFacet(name: FacetName, section: OpenedSection, size: number, before: readonly FacetColumn[]): FacetColumn {
  const values: unknown = jsonIn(section.bytes(), section.name);
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) {
    throw damaged(section.name, 'a list of values is none');
  }
  const sets = readSets(section.reader(), values.length);
  const column = facetColumn(name, values, sets, readSetOf(section.reader(), sets.length, size, before));
  // An activity with a set that there is not was counted nowhere.
  if (column.histogram.reduce((sum, count) => sum + count, 0) !== size) throw damaged(section.name, 'a set is missing');
  return column;
}

function readSets(table: ColumnReader, values: number): ValueSet[] {
  const codes = (): number[] => Array.from({ length: table.count() }, () => table.below(values));
  const sets = Array.from({ length: table.count() }, (): ValueSet => {
    const known = table.byte() === 1;
    const own = codes();
    return { known, own, implied: codes() };
  });
  if (!table.ended) throw damaged(table.section, 'a column is too long');
  return sets;
}

function readSetOf(column: ColumnReader, sets: number, size: number, before: readonly FacetColumn[]): PackedNumbers {
  const place = column.below(before.length + 1);
  if (place === 0) {
    return readPlanes(column.take(column.bytes.length - column.at), size, widthOf(sets), column.section);
  }
  const teller = before[place - 1] as FacetColumn;
  const told = Uint32Array.from(teller.sets, () => column.below(sets));
  if (!column.ended) throw damaged(column.section, 'a column is too long');
  const setOf = new Uint32Array(size);
  for (let activity = 0; activity < size; activity++)
    setOf[activity] = told[teller.setOf[activity] as number] as number;
  return packed(setOf, sets);
}
