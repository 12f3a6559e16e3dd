import type { Activity, Point } from '@hyte/catalogue-format/generated/catalogue.js';

/** Mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two WGS 84 points along the surface of a sphere (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLon = (b.lon - a.lon) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometres to the nearest place of an activity; `undefined` when no place has a point. */
export function nearestPlaceKm(activity: Activity, from: Point): number | undefined {
  let nearest: number | undefined;
  for (const place of activity.places ?? []) {
    if (!place.point) continue;
    const km = distanceKm(from, place.point);
    if (nearest === undefined || km < nearest) nearest = km;
  }
  return nearest;
}
