import type { Catalogue, Place, Point } from '@hyte/catalogue-format/generated/catalogue.js';

export interface OriginOptions {
  /** Points of postcodes, when the operator has a table of them. */
  readonly postcodes?: ReadonlyMap<string, Point>;
}

/**
 * Finds the point of a named place in a catalogue: the centre of `municipality:286`; for `postcode:45100` what the
 * operator's table says, else the middle of the catalogue's places in that postcode, else the centre of the
 * municipality they are in. For `fromSearchParams`, and for offering a place to measure from.
 */
export function originLocator(
  { activities, municipalities }: Pick<Catalogue, 'activities' | 'municipalities'>,
  { postcodes }: OriginOptions = {},
): (origin: string) => Point | undefined {
  const centreOf = (code: string | undefined): Point | undefined =>
    municipalities?.find((entry) => entry.code === code)?.centre;
  let placesOf: ReadonlyMap<string, readonly Place[]> | undefined;
  return (origin) => {
    const [kind, code = ''] = origin.split(':');
    if (kind === 'municipality') return centreOf(code);
    if (kind !== 'postcode') return undefined;
    const known = postcodes?.get(code);
    if (known) return known;
    placesOf ??= placesByPostcode(activities);
    const places = placesOf.get(code) ?? [];
    const here = middle(places.flatMap(({ point }) => (point ? [point] : [])));
    return here ?? centreOf(places.find(({ municipality }) => centreOf(municipality))?.municipality);
  };
}

function placesByPostcode(activities: Catalogue['activities']): Map<string, Place[]> {
  const byPostcode = new Map<string, Place[]>();
  for (const place of activities.flatMap(({ places }) => places ?? [])) {
    if (place.postcode === undefined) continue;
    const places = byPostcode.get(place.postcode) ?? [];
    byPostcode.set(place.postcode, places);
    places.push(place);
  }
  return byPostcode;
}

/** The median of each coordinate: one place whose point is wrong does not move it. */
function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  return { lat: median(points.map(({ lat }) => lat)), lon: median(points.map(({ lon }) => lon)) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
