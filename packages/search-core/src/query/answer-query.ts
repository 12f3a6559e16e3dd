import { countFacets } from '../facets/facet-counts.js';
import { facetFilters, selectedValues } from '../facets/activity-filter.js';
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
import { select, type ActivityList, type GroupFilter } from './select.js';
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
  const filters: GroupFilter[] = facetFilters(query, columns).map(({ name, column, answers }) => ({
    name,
    groupOf: column.setOf,
    answers,
  }));
  if (when) filters.push(when);
  if (where) filters.push(...where.filters);
  const first = select(candidates, filters);
  const letGo = first.count === 0 ? filterToLetGo(first.keptOutBy) : undefined;
  const selection =
    letGo === undefined
      ? first
      : select(
          candidates,
          filters.filter(({ name }) => name !== letGo),
        );
  return {
    text,
    selection,
    relaxed: relaxation(),
    whenUnknown: when && narrowing?.countUnknown(candidates, filters, when),
  };

  function relaxation(): Relaxation | undefined {
    if (selection.count === 0) return undefined;
    if (letGo !== undefined) return { kind: 'facet', facet: letGo };
    return text && text.dropped.length > 0 ? { kind: 'words', dropped: text.dropped } : undefined;
  }
}

/** Counts every facet over what matches, each without its own filter. */
export function facetsOf(
  query: SearchQuery,
  { selection }: Answer,
  { columns }: QueryContext,
): Record<FacetName, Facet> {
  return countFacets(
    columns,
    selection,
    (name) => selection.keptOutBy.get(name),
    (name) => selectedValues(query, name),
  );
}
