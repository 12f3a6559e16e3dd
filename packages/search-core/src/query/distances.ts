import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { MATCH, NO_MATCH, type FilterName } from '../facets/activity-filter.js';
import { overlapOf, REACH, type Box } from '../geo/box.js';
import { distancesKm, withinBox } from '../geo/distances.js';
import type { PointColumn } from '../index/search-index.js';
import type { SearchQuery } from '../search-query.js';
import type { GroupFilter } from '../facets/activity-filter.js';

/** Kilometres from one place to every activity; `Infinity` where no place of it has a point. */
export type Distances = Float32Array;

/** Distances to all activities, kept while the place stays the same. */
export class DistanceMeter {
  #from: Point = { lat: NaN, lon: NaN };
  #distances: Distances = new Float32Array(0);

  constructor(readonly points: PointColumn) {}

  from({ lat, lon }: Point): Distances {
    if (lat !== this.#from.lat || lon !== this.#from.lon) {
      this.#from = { lat, lon };
      this.#distances = distancesKm(this.points, this.#from);
    }
    return this.#distances;
  }
}

/** What a query says about places, ready to be asked of every activity. */
export interface Where {
  /** Missing when the query names no place to measure from. */
  readonly distances: Distances | undefined;
  /** `withinKm` and `mapArea`, those that are asked and can be answered. */
  readonly filters: readonly GroupFilter[];
}

/** The filters on places. */
export function whereFilters(
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
