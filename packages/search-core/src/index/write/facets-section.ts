import type { FacetColumn, ValueSet } from '../../facets/facet-column.js';
import { widthOf } from '../packed-numbers.js';
import { ByteWriter } from './byte-writer.js';
import { planes } from './planes.js';
import { sealSection } from './seal-section.js';

/**
 * All facet columns (read by `read/read-facets.ts`), in the order of `FACET_NAMES`. Three columns of bytes a facet:
 *
 * 1. the values as a JSON array of texts, in UTF-8;
 * 2. the sets: their number, then for each 1 when it says something and 0 when not, the number of its own values, these values, the
 *    number of implied values, these (varints);
 * 3. which set each activity has. First a varint: 0 when the sets follow as numbers (`planes.ts`), in as many bytes as the number of sets
 *    needs; else the place of an earlier facet plus 1, whose sets tell it (the municipality tells the county), and for each set of that
 *    facet the set of this one (varints).
 */
export function facetsSection(columns: readonly FacetColumn[]): Uint8Array {
  const written = columns.flatMap((column, place) => [
    new TextEncoder().encode(JSON.stringify(column.values)),
    setTable(column.sets),
    setsOfActivities(column, columns.slice(0, place)),
  ]);
  return sealSection('facets', written);
}

function setTable(sets: readonly ValueSet[]): Uint8Array {
  const table = new ByteWriter();
  table.varint(sets.length);
  for (const { own, implied, known } of sets) {
    table.byte(known ? 1 : 0);
    for (const codes of [own, implied]) {
      table.varint(codes.length);
      for (const code of codes) table.varint(code);
    }
  }
  return table.written();
}

function setsOfActivities(column: FacetColumn, before: readonly FacetColumn[]): Uint8Array {
  const bytes = new ByteWriter();
  for (const [place, other] of before.entries()) {
    const told = toldBy(other, column);
    if (!told) continue;
    bytes.varint(place + 1);
    for (const set of told) bytes.varint(set);
    return bytes.written();
  }
  bytes.varint(0);
  bytes.bytes(planes(column.setOf, widthOf(column.sets.length)));
  return bytes.written();
}

/** Set of `column` for each set of `other` when the one follows from the other everywhere and the table is smaller than the numbers. */
function toldBy(other: FacetColumn, column: FacetColumn): Uint32Array | undefined {
  if (other.sets.length * 2 > column.setOf.length) return undefined;
  const told = new Int32Array(other.sets.length).fill(-1);
  for (let activity = 0; activity < column.setOf.length; activity++) {
    const from = other.setOf[activity] as number;
    const set = column.setOf[activity] as number;
    if (told[from] === -1) told[from] = set;
    else if (told[from] !== set) return undefined;
  }
  return Uint32Array.from(told, (set) => Math.max(0, set));
}
