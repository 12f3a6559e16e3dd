import type { Facet, FacetValue } from '../search-engine.js';
import type { FacetName } from '../search-query.js';
import type { FacetColumn } from './facet-column.js';

/** Activities to be counted: the first `count` numbers of a list that may be longer. */
export interface FacetList {
  readonly activities: ArrayLike<number>;
  readonly count: number;
}

const NONE: FacetList = { activities: [], count: 0 };

/**
 * Counts all facets at once: a count says how many would match if that value were chosen. When more than half of the activities match, those that do not are counted and taken from the whole, so
 * that the empty query, which matches everything, costs nothing.
 *
 * @param matching the activities that match all filters.
 * @param missing for each facet, the activities that only its own filter keeps out.
 * @param selected the values chosen in a facet; they are listed even at 0.
 * @returns the values with a count, most frequent first, then by value.
 */
export function countFacets(
  columns: readonly FacetColumn[],
  matching: FacetList,
  missing: (name: FacetName) => FacetList | undefined,
  selected: (name: FacetName) => readonly string[],
): Record<FacetName, Facet> {
  const size = columns[0]?.setOf.length ?? 0;
  const others = matching.count * 2 <= size ? undefined : matching.count === size ? NONE : complement(matching, size);
  const facets = columns.map((column) => {
    const histogram = others ? column.histogram.slice() : new Uint32Array(column.sets.length);
    if (others) count(histogram, column, others, -1);
    else count(histogram, column, matching, 1);
    count(histogram, column, missing(column.name) ?? NONE, 1);
    return [column.name, facetOf(column, histogram, selected(column.name))] as const;
  });
  return Object.fromEntries(facets) as Record<FacetName, Facet>;
}

/** Adds to the number of activities of each set. One tight loop: it runs for every facet on every key. */
function count(histogram: Uint32Array, { setOf }: FacetColumn, list: FacetList, by: number): void {
  // Lists are of many shapes, and asking one at each turn for how long it is takes longer than counting.
  const { activities, count: length } = list;
  for (let at = 0; at < length; at++) histogram[setOf[activities[at] as number] as number]! += by;
}

/** All activities that are not in a list. */
function complement({ activities, count: length }: FacetList, size: number): FacetList {
  const listed = new Uint8Array(size);
  for (let at = 0; at < length; at++) listed[activities[at] as number] = 1;
  const others = new Uint32Array(size);
  let found = 0;
  for (let activity = 0; activity < size; activity++) if (listed[activity] === 0) others[found++] = activity;
  return { activities: others, count: found };
}

function facetOf({ name, values, table }: FacetColumn, histogram: Uint32Array, selected: readonly string[]): Facet {
  const { starts, codes, known } = table;
  const counts = new Uint32Array(values.length);
  let unknown = 0;
  for (let set = 0; set < histogram.length; set++) {
    const activities = histogram[set] as number;
    if (activities === 0) continue;
    const end = starts[set + 1] as number;
    for (let at = starts[set] as number; at < end; at++) counts[codes[at] as number]! += activities;
    if (known[set] === 0) unknown += activities;
  }
  // Count and code in one number, so that plain numbers are sorted: the greatest count last, of equal ones the last in order.
  const size = values.length;
  const ranks = new Float64Array(size);
  for (let code = 0; code < size; code++) ranks[code] = (counts[code] as number) * size + size - 1 - code;
  ranks.sort();
  const left = new Set(selected);
  const found: FacetValue[] = [];
  for (let at = size - 1; at >= 0 && (ranks[at] as number) >= size; at--) {
    const code = size - 1 - ((ranks[at] as number) % size);
    const value = values[code] as string;
    found.push({ value, count: counts[code] as number, selected: left.size > 0 && left.delete(value) });
  }
  for (const value of left) found.push({ value, count: 0, selected: true });
  return { name, values: found, unknown };
}
