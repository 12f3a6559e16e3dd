import { FACET_NAMES, type FacetName, type SearchQuery } from '../search-query.js';
import { MISSING, UNTOLD } from './access-facts.js';
import type { FacetColumn } from './facet-column.js';

/** How an activity answers one filter. */
export const NO_MATCH = 0;
export const IMPLIED_MATCH = 1;
export const MATCH = 2;

/** What a filter is called in a relaxation. */
export type FilterName = FacetName | 'when' | 'withinKm' | 'mapArea';

/** One thing a query asks besides words: an answer for every group of activities that are alike in it. */
export interface GroupFilter {
  readonly name: FilterName;
  /** Group of each activity. */
  readonly groupOf: ArrayLike<number>;
  /** `NO_MATCH`, `IMPLIED_MATCH` or `MATCH` by group. */
  readonly answers: Uint8Array;
  /** The same where groups of which it is not known fit by implication; missing where it is always known. */
  readonly lenient?: Uint8Array;
}

/** The facet filters of a query. Values the catalogue does not have match nothing. */
export function facetFilters(query: SearchQuery, columns: readonly FacetColumn[]): GroupFilter[] {
  return columns.flatMap((column) => {
    const { name, setOf: groupOf } = column;
    const values = selectedValues(query, name);
    return values.length > 0 ? [{ name, groupOf, ...answersFor(column, values) }] : [];
  });
}

/** Values chosen in a facet; whatever is no list of texts asks for nothing. */
export function selectedValues(query: SearchQuery, name: FacetName): readonly string[] {
  const values: unknown = FACET_NAMES.includes(name) ? query.filters?.[name] : undefined;
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];
}

/** A value the activity names itself is a better answer than one it only implies. */
function answersFor(column: FacetColumn, values: readonly string[]): Pick<GroupFilter, 'answers' | 'lenient'> {
  if (column.name === 'access') return accessAnswers(column, values);
  const wanted = new Set(values.map((value) => column.codeOf.get(value)));
  const answers = Uint8Array.from(column.sets, ({ own, implied }) => {
    if (own.some((code) => wanted.has(code))) return MATCH;
    return implied.some((code) => wanted.has(code)) ? IMPLIED_MATCH : NO_MATCH;
  });
  return { answers };
}

/** Whoever needs several access features needs them at once; what is not told fits only where `UNTOLD` is chosen as well. */
function accessAnswers({ sets, codeOf }: FacetColumn, values: readonly string[]): Pick<GroupFilter, 'answers' | 'lenient'> {
  const features = values.filter((value) => value !== UNTOLD);
  const lenient = Uint8Array.from(sets, ({ own }) => {
    const has = (value: string): boolean => own.includes(codeOf.get(value) as number);
    if (features.some((feature) => has(MISSING + feature))) return NO_MATCH;
    return features.every(has) ? MATCH : IMPLIED_MATCH;
  });
  return { lenient, answers: values.includes(UNTOLD) ? lenient : lenient.map(strictly) };
}

/** The answer where what is not known does not fit. */
export function strictly(lenient: number): number {
  return lenient === MATCH ? MATCH : NO_MATCH;
}
