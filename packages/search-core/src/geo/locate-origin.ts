import type { Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';

/**
 * Finds the point of a named place in a catalogue: the centre of `municipality:286`, the middle of the places in
 * `postcode:45100`. For `fromSearchParams`, and for offering a place to measure from.
 */
export function originLocator(catalogue: Catalogue): (origin: string) => Point | undefined {
  return (origin) => {
    const [kind, code] = origin.split(':');
    if (kind === 'municipality') return catalogue.municipalities?.find((entry) => entry.code === code)?.centre;
    if (kind !== 'postcode') return undefined;
    const places = catalogue.activities.flatMap((activity) => activity.places ?? []);
    return middle(places.flatMap(({ postcode, point }) => (postcode === code && point ? [point] : [])));
  };
}

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
}
