import { NO_MATCH } from '../facets/activity-filter.js';
import { isInBox, REACH } from '../geo/box.js';
import { kept } from '../index/kept.js';
import type { IdColumn, PointColumn, SearchIndex } from '../index/search-index.js';
import type { LocateResult, MapPoint } from '../search-engine.js';
import { originOf, type SearchQuery } from '../search-query.js';
import { DistanceMeter, whereFilters, type Where } from './distances.js';
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

  /** What the query says about places; `undefined` when it says nothing. */
  async where(query: SearchQuery): Promise<Where | undefined> {
    const origin = originOf(query);
    if (!origin && !query.mapArea) return undefined;
    const meter = await this.#meter();
    const distances = origin && meter.from(origin);
    return { distances, filters: whereFilters(query, meter.points, distances) };
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
    const here = column.pointsOf(activity).filter((point) => isInBox(point, REACH));
    if (here.length === 0) withoutPoint++;
    else {
      const id = ids.id(activity);
      for (const { lat, lon } of here) points.push({ id, lat, lon });
    }
  }
  return { points, withoutPoint };
}
