import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { NO_MATCH } from '../facets/activity-filter.js';
import { kept } from '../index/kept.js';
import type { IdColumn, PointColumn, SearchIndex } from '../index/search-index.js';
import type { LocateResult, MapPoint } from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { DistanceMeter, withinFilter, type Distances } from './distances.js';
import type { ActivityList, GroupFilter } from './select.js';
import { WhenFilters, type WhenGroups } from './when-filters.js';

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

  /** Kilometres from a place to every activity. */
  async distances(from: Point): Promise<Distances> {
    return (await this.#meter()).from(from);
  }

  /** The filter `withinKm`; `undefined` when it is not asked or nothing can be measured. */
  within(query: SearchQuery, distances: Distances | undefined): GroupFilter | undefined {
    return withinFilter(query, distances);
  }

  /** The points of activities, by their numbers. */
  async locate(numbers: readonly number[], signal: AbortSignal | undefined): Promise<LocateResult> {
    const [points, ids] = await Promise.all([this.#index.points(), this.#index.ids()]);
    signal?.throwIfAborted();
    return pointsOf(numbers, points, ids);
  }

  /** Candidates that fit all other filters and whose times are not known. */
  countUnknown({ activities, count }: ActivityList, filters: readonly GroupFilter[], when: WhenGroups): number {
    const others = filters.filter((filter) => filter !== when);
    let found = 0;
    for (let at = 0; at < count; at++) {
      const activity = activities[at] as number;
      if (when.unknown[when.groupOf[activity] as number] === 0) continue;
      if (others.every(({ groupOf, answers }) => answers[groupOf[activity] as number] !== NO_MATCH)) found++;
    }
    return found;
  }
}

function pointsOf(activities: readonly number[], column: PointColumn, ids: IdColumn): LocateResult {
  const points: MapPoint[] = [];
  let withoutPoint = 0;
  for (const activity of activities) {
    const here = column.pointsOf(activity);
    if (here.length === 0) withoutPoint++;
    else {
      const id = ids.id(activity);
      for (const { lat, lon } of here) points.push({ id, lat, lon });
    }
  }
  return { points, withoutPoint };
}
