import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { MATCH, NO_MATCH } from '../facets/activity-filter.js';
import { distancesKm } from '../geo/distances.js';
import type { PointColumn } from '../index/search-index.js';
import type { SearchQuery } from '../search-query.js';
import type { GroupFilter } from './select.js';

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

/** The filter `withinKm`; `undefined` when it is not asked or nothing can be measured. */
export function withinFilter({ withinKm }: SearchQuery, distances: Distances | undefined): GroupFilter | undefined {
  if (!distances || typeof withinKm !== 'number' || !(withinKm >= 0)) return undefined;
  const answers = Uint8Array.from(distances, (km) => (km <= withinKm ? MATCH : NO_MATCH));
  return { name: 'withinKm', groupOf: Uint32Array.from(answers, (_, activity) => activity), answers };
}
