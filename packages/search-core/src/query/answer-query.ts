import { countFacets } from '../facets/facet-counts.js';
import { facetFilters, selectedValues, type GroupFilter } from '../facets/activity-filter.js';
import type { WallClock } from '../schedule/wall-clock.js';
import type { Facet, Relaxation } from '../search-engine.js';
import type { FacetName, SearchQuery } from '../search-query.js';
import type { Alive } from './alive.js';
import type { Answer } from './answer.js';
import type { Where } from './distances.js';
import type { IndexWords } from './index-words.js';
import { filterToLetGo } from './loosen.js';
import type { Narrowing } from './narrowing.js';
import type { Basics, Times } from './open-index.js';
import type { ScoreBoard } from './score-board.js';
import { select, type ActivityList, type Selection } from './select.js';
import type { WhenFilters } from './when-filters.js';

/** What a query needs, all of it at hand. */
export interface QueryContext extends Pick<Basics, 'columns'> {
  readonly now: WallClock;
  readonly alive: Alive;
  /** Missing when the query has no words. */
  readonly words: IndexWords | undefined;
  /** Missing when nothing has asked for times yet. */
  readonly times: Times | undefined;
  /** Missing when the query asks for no times and names no place. */
  readonly narrowing: Narrowing | undefined;
  /** Missing when the query asks for no times. */
  readonly whenFilters: WhenFilters | undefined;
  /** Missing when the query says nothing about places. */
  readonly where: Where | undefined;
}

/** Finds what matches: words first, then filters; when filters leave nothing, one of them is let go. */
export function answerQuery(query: SearchQuery, context: QueryContext, board: ScoreBoard): Answer {
  const { alive, words, now, columns, where, narrowing, whenFilters } = context;
  const text = words?.answer(query, alive.mask, board);
  const candidates: ActivityList = text ? { activities: board.list, count: board.count } : alive;
  const when = whenFilters?.filter(query, now);
  const filters = facetFilters(query, columns);
  if (when) filters.push(when);
  if (where) filters.push(...where.filters);
  const { selection, relaxed } = selectOrRelax(candidates, filters, narrowing);
  const dropped = text?.dropped ?? [];
  return {
    text,
    selection,
    relaxed: relaxed ?? (selection.count > 0 && dropped.length > 0 ? { kind: 'words', dropped } : undefined),
    unknown: narrowing?.countUnknown(candidates, filters),
  };
}

/** When nothing is left, one filter is let go; of access features first only what tells of them, not the need for them. */
function selectOrRelax(
  candidates: ActivityList,
  filters: readonly GroupFilter[],
  narrowing: Narrowing | undefined,
): { readonly selection: Selection; readonly relaxed?: Relaxation } {
  const selection = select(candidates, filters);
  const facet = selection.count === 0 ? filterToLetGo(selection.keptOutBy) : undefined;
  if (facet === undefined) return { selection };
  const untold = facet === 'access' ? narrowing?.selectUnknown(candidates, filters, facet) : undefined;
  if (untold?.count) return { selection: untold, relaxed: { kind: 'facet', facet, unknown: true } };
  const others = filters.filter(({ name }) => name !== facet);
  return { selection: select(candidates, others), relaxed: { kind: 'facet', facet } };
}

/** Counts every facet over what matches, each without its own filter; but for access features, where one more is one more that is needed. */
export function facetsOf(
  query: SearchQuery,
  { selection }: Answer,
  { columns }: QueryContext,
): Record<FacetName, Facet> {
  return countFacets(
    columns,
    selection,
    (name) => (name === 'access' ? undefined : selection.keptOutBy.get(name)),
    (name) => selectedValues(query, name),
  );
}
