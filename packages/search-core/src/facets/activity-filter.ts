import { FACET_NAMES, type FacetName, type SearchQuery } from '../search-query.js';
import type { FacetColumn } from './facet-column.js';

/** How an activity answers one filter. */
export const NO_MATCH = 0;
export const IMPLIED_MATCH = 1;
export const MATCH = 2;
export type FilterAnswer = typeof NO_MATCH | typeof IMPLIED_MATCH | typeof MATCH;

/** What a filter is called in a relaxation. */
export type FilterName = FacetName | 'when' | 'withinKm';

/** One thing the query asks besides words. */
export interface ActivityFilter {
  readonly name: FilterName;
  readonly answer: (activity: number) => FilterAnswer;
}

/** The facet filters of a query. Values the catalogue does not have match nothing. */
export function facetFilters(query: SearchQuery, columns: readonly FacetColumn[]): ActivityFilter[] {
  return columns.flatMap((column) => {
    const wanted = wantedCodes(column, selectedValues(query, column.name));
    return wanted ? [{ name: column.name, answer: (activity: number) => answerOf(column, wanted, activity) }] : [];
  });
}

/** Values chosen in a facet; whatever is no list of texts asks for nothing. */
export function selectedValues(query: SearchQuery, name: FacetName): readonly string[] {
  const values: unknown = FACET_NAMES.includes(name) ? query.filters?.[name] : undefined;
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];
}

function wantedCodes(column: FacetColumn, values: readonly string[]): Uint8Array | undefined {
  if (values.length === 0) return undefined;
  const wanted = new Uint8Array(column.values.length);
  for (const value of values) {
    const code = column.codeOf.get(value);
    if (code !== undefined) wanted[code] = 1;
  }
  return wanted;
}

function answerOf(column: FacetColumn, wanted: Uint8Array, activity: number): FilterAnswer {
  const end = column.starts[activity + 1] ?? 0;
  const implied = column.impliedFrom[activity] ?? end;
  for (let at = column.starts[activity] ?? 0; at < end; at++) {
    if (wanted[column.codes[at] ?? 0]) return at < implied ? MATCH : IMPLIED_MATCH;
  }
  return NO_MATCH;
}
