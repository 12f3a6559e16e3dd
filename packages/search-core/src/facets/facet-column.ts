import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { histogramOf, packed, type PackedNumbers } from '../index/packed-numbers.js';
import { FACET_NAMES, type FacetName } from '../search-query.js';
import { facetReaders, type FacetValues } from './facet-values.js';

/**
 * One facet over all activities. Most activities say the same about a facet as many others do, so what they say is kept once, as a set
 * of values, and each activity has the number of its set: counting is then one addition an activity, and a filter one look-up.
 */
export interface FacetColumn {
  readonly name: FacetName;
  /** Sorted, so that values counted equally often come in the order of their codes. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** What activities say, each thing once. */
  readonly sets: readonly ValueSet[];
  /** Place in `sets` of each activity. */
  readonly setOf: PackedNumbers;
  /** Activities that have each set. */
  readonly histogram: Uint32Array;
  /** The same sets for counting. */
  readonly table: SetTable;
}

/** Sets in flat arrays, which loops go through several times faster than lists of objects. */
export interface SetTable {
  /** Codes of set `s`, own and implied, are `codes[starts[s]]` to `codes[starts[s + 1]]`. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  /** 1 for sets that say something. */
  readonly known: Uint8Array;
}

/** What an activity says about a facet; values are places in `FacetColumn.values`. */
export interface ValueSet {
  /** Values it names. */
  readonly own: readonly number[];
  /** Values it fits without naming them; ranked lower. */
  readonly implied: readonly number[];
  /** False when it says nothing. */
  readonly known: boolean;
}

/** Reads all facets of a catalogue, in the order of `FACET_NAMES`. */
export function facetColumns(catalogue: Catalogue): FacetColumn[] {
  const readers = facetReaders(catalogue);
  return FACET_NAMES.map((name) => buildFacetColumn(name, catalogue.activities, readers[name]));
}

/** Reads one facet of every activity. Values are numbered in their order, sets in the order they are met. */
function buildFacetColumn(
  name: FacetName,
  activities: readonly Activity[],
  read: (activity: Activity) => FacetValues,
): FacetColumn {
  const numberOf = new Map<string, number>();
  const said: FacetValues[] = [];
  const setOf = new Uint32Array(activities.length);
  const values = new Set<string>();
  activities.forEach((activity, at) => {
    const says = read(activity);
    const key = keyOf(says);
    let number = numberOf.get(key);
    if (number === undefined) {
      numberOf.set(key, (number = said.length));
      said.push(says);
      for (const value of says.own) values.add(value);
      for (const value of says.implied ?? []) values.add(value);
    }
    setOf[at] = number;
  });
  const sorted = [...values].sort();
  const codeOf = new Map(sorted.map((value, code) => [value, code]));
  const codesOf = (list: readonly string[]): number[] => [...new Set(list.map((value) => codeOf.get(value) ?? 0))];
  const sets = said.map(({ own, implied = [], known }): ValueSet => {
    const named = codesOf(own).sort((a, b) => a - b);
    const others = codesOf(implied).filter((code) => !named.includes(code));
    return { own: named, implied: others, known: known ?? named.length + others.length > 0 };
  });
  return facetColumn(name, sorted, sets, packed(setOf, sets.length), codeOf);
}

/** A text that is the same for those who say the same. Values hold no control characters that could make two alike by accident. */
function keyOf({ own, implied = [], known = false, key }: FacetValues): string {
  if (key !== undefined) return key;
  const named = own.length > 1 ? [...own].sort().join('\u0001') : (own[0] ?? '');
  return implied.length === 0 && !known ? named : `${named}\u0002${known ? '1' : ''}\u0002${implied.join('\u0001')}`;
}

/** Puts the parts of a column together. */
export function facetColumn(
  name: FacetName,
  values: readonly string[],
  sets: readonly ValueSet[],
  setOf: PackedNumbers,
  codeOf: ReadonlyMap<string, number> = new Map(values.map((value, code) => [value, code])),
): FacetColumn {
  const histogram = histogramOf(setOf, sets.length);
  return { name, values, codeOf, sets, setOf, histogram, table: setTable(sets) };
}

function setTable(sets: readonly ValueSet[]): SetTable {
  const starts = new Uint32Array(sets.length + 1);
  const codes: number[] = [];
  sets.forEach(({ own, implied }, set) => {
    for (const code of own) codes.push(code);
    for (const code of implied) codes.push(code);
    starts[set + 1] = codes.length;
  });
  return { starts, codes: Uint32Array.from(codes), known: Uint8Array.from(sets, ({ known }) => (known ? 1 : 0)) };
}
