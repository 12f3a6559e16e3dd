import type { Facet, FacetValue } from '../search-engine.js';
import type { FacetColumn } from './facet-column.js';

/**
 * Counts the values of one facet over activities. Its own filter must be left out by whoever chooses the activities:
 * a count says how many would match if that value were chosen.
 *
 * @param selected values that are listed even at 0.
 * @returns the values with a count, most frequent first, then by value.
 */
export function countFacet(
  column: FacetColumn,
  activities: readonly (readonly number[])[],
  selected: readonly string[],
): Facet {
  const counts = new Uint32Array(column.values.length);
  const unknown = activities.reduce((sum, list) => sum + countInto(counts, column, list), 0);
  const left = new Set(selected);
  const values: FacetValue[] = [];
  column.values.forEach((value, code) => {
    const count = counts[code] ?? 0;
    if (count > 0) values.push({ value, count, selected: left.delete(value) });
  });
  for (const value of left) values.push({ value, count: 0, selected: true });
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { name: column.name, values, unknown };
}

/** Adds a list to the counts and gives the number of activities that say nothing. One tight loop: it runs on every key. */
function countInto(counts: Uint32Array, { starts, codes, known }: FacetColumn, activities: readonly number[]): number {
  let unknown = 0;
  for (const activity of activities) {
    const end = starts[activity + 1] as number;
    for (let at = starts[activity] as number; at < end; at++) counts[codes[at] as number]!++;
    if (known[activity] === 0) unknown++;
  }
  return unknown;
}
