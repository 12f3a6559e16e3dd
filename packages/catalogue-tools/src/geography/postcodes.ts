import type { Postcode } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { tm35finPoint } from '../clean/coordinates.js';
import type { Layer } from './layer.js';
import { propertyOf, type LayerFeature } from './read-layer.js';

/** Names of the property of the postcode, newest first: it was called `posti_alue` in the first years. */
const CODE = ['postinumeroalue', 'posti_alue'];
/** About 10 metres, where an area is kilometres wide. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/**
 * The postcodes in order, each with the middle point Statistics Finland gives its area.
 * @throws TarjotinError `renamed-property`, `bad-postcode`, `wrong-coordinates`
 */
export function postcodesOf(features: readonly LayerFeature[], layer: Layer): Postcode[] {
  const postcodes = new Map<string, Postcode>();
  for (const { municipality, properties } of features) {
    const code = String(propertyOf(properties, CODE, layer)).padStart(5, '0');
    if (!/^\d{5}$/.test(code)) throw fault('bad-postcode', `${layer.name} has the postcode ${code.slice(0, 40)}.`);
    const [east, north] = ['euref_x', 'euref_y'].map((name) => Number(propertyOf(properties, [name], layer)));
    const point = tm35finPoint(north, east);
    if (point === undefined)
      throw fault(
        'wrong-coordinates',
        `${layer.name} gives the postcode ${code} the middle ${east}, ${north}, which is not in Finland (metres of ETRS-TM35FIN).`,
      );
    const [fi, sv] = [properties.get('nimi'), properties.get('namn')].map(nameOf);
    postcodes.set(code, {
      code,
      municipality,
      ...((fi ?? sv) && { name: { ...(fi && { fi }), ...(sv && { sv }) } }),
      point: { lat: round(point.lat), lon: round(point.lon) },
    });
  }
  return [...postcodes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function fault(code: string, message: string): TarjotinError {
  return new TarjotinError(
    code,
    message,
    'Nothing was written. The layer has probably changed: try the year before with --year, and report it to the maintainers of Tarjotin.',
  );
}
