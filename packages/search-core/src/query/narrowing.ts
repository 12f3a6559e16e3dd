import { IMPLIED_MATCH, NO_MATCH, type FilterName, type GroupFilter } from '../facets/activity-filter.js';
import { isInBox, REACH } from '../geo/box.js';
import { kept } from '../index/kept.js';
import type { IdColumn, PointColumn, SearchIndex } from '../index/search-index.js';
import type { LocateResult, MapPoint } from '../search-engine.js';
import { originOf, type SearchQuery } from '../search-query.js';
import type { Unknown } from './answer.js';
import { DistanceMeter, whereOf, type Where } from './distances.js';
import { select, type ActivityList, type Selection } from './select.js';
import { WhenFilters } from './when-filters.js';

/**
 * What answers queries that ask for times or places, and gives the points of a map. A first list needs none of it, so the engine loads it
 * when it is asked for.
 */
export class Narrowing {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  readonly whenFilters = kept(async () => new WhenFilters(await this.#index.timetables()));

  readonly #meter = kept(async () => new DistanceMeter(await this.#index.points()));

  /** What the query says about places; `undefined` when it says nothing. */
  async where(query: SearchQuery): Promise<Where | undefined> {
    return originOf(query) || query.mapArea ? whereOf(query, await this.#meter()) : undefined;
  }

  /** The points of activities, by their numbers. */
  async locate(numbers: readonly number[], signal: AbortSignal | undefined): Promise<LocateResult> {
    const [points, ids] = await Promise.all([this.#index.points(), this.#index.ids()]);
    signal?.throwIfAborted();
    return pointsOf(numbers, points, ids);
  }

  /** Candidates that fit all filters, where what is not known fits this one. */
  selectUnknown(candidates: ActivityList, filters: readonly GroupFilter[], name: FilterName): Selection {
    const leniently = ({ lenient, ...filter }: GroupFilter): GroupFilter =>
      lenient && filter.name === name ? { ...filter, answers: lenient } : filter;
    return select(candidates, filters.map(leniently));
  }

  /** How many candidates fit all filters but one, and do not tell of what that one asks. */
  countUnknown(candidates: ActivityList, filters: readonly GroupFilter[]): Unknown {
    const names = { when: 'whenUnknown', access: 'accessUnknown' } as const;
    return Object.fromEntries(
      Object.entries(names).flatMap(([name, count]) => {
        const asked = filters.find((filter) => filter.name === name && filter.lenient);
        return asked ? [[count, unknownIn(candidates, asked, filters)]] : [];
      }),
    );
  }
}

function unknownIn({ activities, count }: ActivityList, asked: GroupFilter, filters: readonly GroupFilter[]): number {
  const others = filters.filter((filter) => filter !== asked);
  let found = 0;
  for (let at = 0; at < count; at++) {
    const activity = activities[at] as number;
    if (asked.lenient?.[asked.groupOf[activity] as number] !== IMPLIED_MATCH) continue;
    if (others.every(({ groupOf, answers }) => answers[groupOf[activity] as number] !== NO_MATCH)) found++;
  }
  return found;
}

function pointsOf(activities: readonly number[], column: PointColumn, ids: IdColumn): LocateResult {
  const points: MapPoint[] = [];
  let withoutPoint = 0;
  for (const activity of activities) {
    const here = column.pointsOf(activity).filter((point) => isInBox(point, REACH));
    if (here.length === 0) withoutPoint++;
    else {
      const id = ids.id(activity);
      for (const { lat, lon } of here) points.push({ id, lat, lon });
    }
  }
  return { points, withoutPoint };
}
