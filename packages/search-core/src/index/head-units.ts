import type { FacetColumn } from '../facets/facet-column.js';
import type { FacetName } from '../search-query.js';
import { LABEL_FACETS } from './label-facets.js';
import type { PackedNumbers } from './packed-numbers.js';

/**
 * The head is kept in two steps, because most of it says the same again and again. Activities have **units**, and units have terms:
 *
 * - a value of a facet in `LABEL_FACETS` is a unit. Its terms are the words of its name, and which activities have it stands in the facet
 *   columns already;
 * - so is a place, with the words of its name and address;
 * - so is a word of a name or keyword, with its base forms and parts: a compound is named once, not once for each of its parts.
 *
 * Units are numbered in this order: values facet by facet, places, words.
 */

/** Flags of a word unit's terms: the fields are those of its own postings. */
export const WHOLE_WORD = 0x7f;

/** Units that activities have because of a set of values. */
export interface UnitColumn {
  /** Number of the first of its units, and how many there are. */
  readonly first: number;
  readonly units: number;
  /** Units of each distinct set, counted from the first. */
  readonly sets: readonly (readonly number[])[];
  /** Place in `sets` of each activity. */
  readonly setOf: PackedNumbers;
  /** Activities that have each set. */
  readonly histogram: Uint32Array;
}

/** The numbers at which the units of each kind begin. */
export interface UnitNumbers {
  readonly facets: ReadonlyMap<FacetName, number>;
  readonly places: number;
}

/** Numbers the units that are values. */
export function numberUnits(columns: readonly FacetColumn[]): UnitNumbers {
  const facets = new Map<FacetName, number>();
  let next = 0;
  for (const name of LABEL_FACETS) {
    facets.set(name, next);
    next += columns.find((column) => column.name === name)?.values.length ?? 0;
  }
  return { facets, places: next };
}

/** The columns of units that are values. What is only implied lends no name. */
export function facetUnits(columns: readonly FacetColumn[], numbers: UnitNumbers): UnitColumn[] {
  return LABEL_FACETS.flatMap((name) => {
    const column = columns.find((each) => each.name === name);
    if (!column) return [];
    const { values, sets, setOf, histogram } = column;
    const first = numbers.facets.get(name) ?? 0;
    return [{ first, units: values.length, sets: sets.map(({ own }) => own), setOf, histogram }];
  });
}
