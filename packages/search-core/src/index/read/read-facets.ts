import { facetColumn, type FacetColumn, type ValueSet } from '../../facets/facet-column.js';
import { FACET_NAMES, type FacetName } from '../../search-query.js';
import { packed, type PackedNumbers } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import { insist, type ColumnReader } from './column-reader.js';
import { numbersIn } from './columns.js';
import type { SectionColumns } from './open-section.js';

/** Reads all facet columns (layout: `write/facets-section.ts`). */
export async function readFacets(section: SectionColumns, size: number, pace: Pace): Promise<FacetColumn[]> {
  const columns: FacetColumn[] = [];
  for (const name of FACET_NAMES) {
    columns.push(readFacet(name, section, size, columns));
    if (pace.due()) await pace.rest();
  }
  return columns;
}

function readFacet(
  name: FacetName,
  section: SectionColumns,
  size: number,
  before: readonly FacetColumn[],
): FacetColumn {
  const values = section.json() as readonly string[];
  insist(values.every((value) => typeof value === 'string'));
  const sets = readSets(section.reader(), values.length);
  return facetColumn(name, values, sets, readSetOf(section.reader(), sets.length, size, before));
}

function readSets(table: ColumnReader, values: number): ValueSet[] {
  const code = (): number => table.below(values);
  return table.list(() => ({ known: table.byte() === 1, own: table.list(code), implied: table.list(code) }));
}

function readSetOf(column: ColumnReader, sets: number, size: number, before: readonly FacetColumn[]): PackedNumbers {
  const place = column.below(before.length + 1);
  if (place === 0) return numbersIn(column.take(column.bytes.length - column.at), size, sets);
  const teller = before[place - 1] as FacetColumn;
  const told = Uint32Array.from(teller.sets, () => column.below(sets));
  const setOf = new Uint32Array(size);
  for (let activity = 0; activity < size; activity++)
    setOf[activity] = told[teller.setOf[activity] as number] as number;
  return packed(setOf, sets);
}
