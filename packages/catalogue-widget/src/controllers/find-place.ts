import type { Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';

/**
 * Where a place that an address names is: a municipality's centre, or the middle of the known places of a postcode.
 * @param origin `municipality:286` or `postcode:45100`
 */
export function findPlace({ municipalities, activities }: Catalogue, origin: string): Point | undefined {
  const [kind, code] = origin.split(':');
  if (kind === 'municipality') return municipalities?.find((municipality) => municipality.code === code)?.centre;
  const places = activities.flatMap((activity) => activity.places ?? []);
  const points = places.flatMap((place) => (place.postcode === code && place.point ? [place.point] : []));
  const mean = (part: 'lat' | 'lon'): number => points.reduce((sum, point) => sum + point[part], 0) / points.length;
  return points.length ? { lat: mean('lat'), lon: mean('lon') } : undefined;
}
