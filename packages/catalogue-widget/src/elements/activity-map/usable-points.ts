import type { LocateResult, MapPoint } from '@hyte/search-core/search-engine.js';

/** Finland with room around it, degrees. A point outside is a slip (0,0; latitude and longitude the wrong way round). */
const REACH = { south: 54, north: 73, west: 12, east: 40 };

/** The answer without impossible points; an activity that loses its only one is counted among those without a point. */
export function usablePoints({ points, withoutPoint }: LocateResult): LocateResult {
  const usable = points.filter(isUsable);
  if (usable.length === points.length) return { points, withoutPoint };
  const placed = new Set(usable.map(({ id }) => id));
  const lost = new Set(points.map(({ id }) => id).filter((id) => !placed.has(id)));
  return { points: usable, withoutPoint: withoutPoint + lost.size };
}

function isUsable({ lat, lon }: MapPoint): boolean {
  return lat > REACH.south && lat < REACH.north && lon > REACH.west && lon < REACH.east;
}
