import { FACET_NAMES, type FacetName, type SearchQuery } from '../search-query.js';
import type { FacetColumn } from './facet-column.js';

/** How an activity answers one filter. */
export const NO_MATCH = 0;
export const IMPLIED_MATCH = 1;
export const MATCH = 2;

/** What a filter is called in a relaxation. */
export type FilterName = FacetName | 'when' | 'withinKm' | 'mapArea';

/** A filter of one facet. */
export interface FacetFilter {
  readonly name: FacetName;
  readonly column: FacetColumn;
  /** Answer of each of the column's sets: that of activity `a` is `answers[column.setOf[a]]`. */
  readonly answers: Uint8Array;
}

/** The facet filters of a query. Values the catalogue does not have match nothing. */
export function facetFilters(query: SearchQuery, columns: readonly FacetColumn[]): FacetFilter[] {
  return columns.flatMap((column) => {
    const values = selectedValues(query, column.name);
    return values.length > 0 ? [{ name: column.name, column, answers: answersFor(column, values) }] : [];
  });
}

/** Values chosen in a facet; whatever is no list of texts asks for nothing. */
export function selectedValues(query: SearchQuery, name: FacetName): readonly string[] {
  const values: unknown = FACET_NAMES.includes(name) ? query.filters?.[name] : undefined;
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];
}

/** A value the activity names itself is a better answer than one it only implies. */
function answersFor(column: FacetColumn, values: readonly string[]): Uint8Array {
  const wanted = new Set(values.map((value) => column.codeOf.get(value)));
  return Uint8Array.from(column.sets, ({ own, implied }) => {
    if (own.some((code) => wanted.has(code))) return MATCH;
    return implied.some((code) => wanted.has(code)) ? IMPLIED_MATCH : NO_MATCH;
  });
}
