import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { MATCH, NO_MATCH, type FilterName } from '../facets/activity-filter.js';
import { overlapOf, REACH, type Box } from '../geo/box.js';
import { distancesKm, withinBox } from '../geo/distances.js';
import { waysTo, type Ways } from '../geo/travel-row.js';
import type { PointColumn } from '../index/search-index.js';
import type { Hit } from '../search-engine.js';
import { originOf, type NearPoint, type SearchQuery, type TravelRow } from '../search-query.js';
import type { GroupFilter } from '../facets/activity-filter.js';

/** Kilometres from one place to every activity; `Infinity` where no place of it has a point. */
export type Distances = Float32Array;

/** Distances and ways to all activities, kept while the place stays the same. */
export class DistanceMeter {
  #from: Point = { lat: NaN, lon: NaN };
  #distances: Distances = new Float32Array(0);
  #row: TravelRow | undefined;
  #ways: Ways | undefined;

  constructor(readonly points: PointColumn) {}

  from({ lat, lon }: Point): Distances {
    if (lat !== this.#from.lat || lon !== this.#from.lon) {
      this.#from = { lat, lon };
      this.#distances = distancesKm(this.points, this.#from);
      this.#ways = undefined;
    }
    return this.#distances;
  }

  /** By the table of the place that `from` was asked for last; `undefined` when it has none. */
  ways(near: NearPoint): Ways | undefined {
    const { travel } = near;
    if (!travel) return undefined;
    if (!this.#ways || !isSameTable(this.#row, travel)) this.#ways = waysTo(this.points, travel, near);
    this.#row = travel;
    return this.#ways;
  }
}

/** A worker gets a copy of the row with every query. */
function isSameTable(a: TravelRow | undefined, b: TravelRow): boolean {
  if (a?.ways === b.ways) return true;
  if (!(a?.ways instanceof ArrayBuffer && b.ways instanceof ArrayBuffer)) return false;
  if (a.ways.byteLength !== b.ways.byteLength) return false;
  const others = new Uint8Array(b.ways);
  return new Uint8Array(a.ways).every((byte, at) => byte === others[at]);
}

/** What a query says about places, ready to be asked of every activity. */
export interface Where {
  /** Missing when the query names no place to measure from. */
  readonly distances: Distances | undefined;
  /** What the order by distance goes by: minutes where there is a table of them, else kilometres. */
  readonly order: Float32Array | undefined;
  /** `withinKm` and `mapArea`, those that are asked and can be answered. */
  readonly filters: readonly GroupFilter[];
  /** What a hit tells of the way to an activity. */
  tell(activity: number): Pick<Hit, 'distanceKm' | 'travel'>;
}

/** Reads what a query says about places. */
export function whereOf(query: SearchQuery, meter: DistanceMeter): Where {
  const origin = originOf(query);
  const distances = origin && meter.from(origin);
  const ways = origin && meter.ways(origin);
  return {
    distances,
    order: ways?.order ?? distances,
    filters: whereFilters(query, meter.points, distances),
    tell: (activity) => {
      const distanceKm = distances?.[activity] ?? Infinity;
      const minutes = ways?.told[activity] ?? NaN;
      const { ways: _, ...row } = origin?.travel ?? {};
      return {
        ...(distanceKm !== Infinity && { distanceKm }),
        ...(!Number.isNaN(minutes) && { travel: { ...(row as Omit<TravelRow, 'ways'>), minutes } }),
      };
    },
  };
}

/** The filters on places. */
function whereFilters(
  { withinKm, mapArea }: SearchQuery,
  points: PointColumn,
  distances: Distances | undefined,
): GroupFilter[] {
  const filters: GroupFilter[] = [];
  if (distances && typeof withinKm === 'number' && withinKm >= 0)
    filters.push(
      oneByOne(
        'withinKm',
        Uint8Array.from(distances, (km) => (km <= withinKm ? MATCH : NO_MATCH)),
      ),
    );
  const nowhere = mapArea === 'none';
  if (nowhere || isBox(mapArea)) {
    const answers = new Uint8Array(Math.max(0, points.starts.length - 1)).fill(nowhere ? MATCH : NO_MATCH);
    const box = nowhere ? REACH : overlapOf(REACH, mapArea);
    for (const activity of withinBox(points, box)) answers[activity] = nowhere ? NO_MATCH : MATCH;
    filters.push(oneByOne('mapArea', answers));
  }
  return filters;
}

/** A filter for which every activity is a group of its own. */
function oneByOne(name: FilterName, answers: Uint8Array): GroupFilter {
  return { name, groupOf: Uint32Array.from(answers, (_, activity) => activity), answers };
}

function isBox(area: unknown): area is Box {
  const { south, west, north, east } = (area ?? {}) as Record<string, unknown>;
  return [south, west, north, east].every(Number.isFinite);
}
