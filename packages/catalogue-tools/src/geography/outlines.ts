import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { insideFinland } from '../clean/coordinates.js';
import type { OutlineGeometry } from '../pipeline/outline-distance.js';
import type { Layer } from './layer.js';
import type { LayerFeature } from './read-layer.js';
import type { Outline } from './simplify-outlines.js';

/**
 * The outline of each municipality.
 * @throws TarjotinError `no-outline` for a feature without one, `wrong-coordinates` when positions are not WGS 84 in Finland,
 *   `twice` when a municipality comes twice
 */
export function outlinesOf(features: readonly LayerFeature[], layer: Layer): Outline[] {
  const seen = new Set<string>();
  return features.map(({ municipality: code, geometry }) => {
    if (seen.has(code)) throw fault('twice', `${layer.name} gives the municipality ${code} twice.`);
    seen.add(code);
    if (!isOutline(geometry)) throw fault('no-outline', `${layer.name} has no polygon for the municipality ${code}.`);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates as unknown[]);
    for (const position of (polygons as unknown[][][]).flat(2)) refuseElsewhere(position, code, layer);
    return { code, geometry };
  });
}

/** How far apart the ends of an outline are, in metres of a plane, for choosing how much detail a drawing of it can show. */
export function widthMetres(outlines: readonly Outline[]): number {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of outlines) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates as unknown[]);
    for (const [lon = 0, lat = 0] of (polygons as number[][][][]).flat(2)) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  }
  const perDegree = 111_200;
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max((east - west) * narrow, north - south) * perDegree;
}

function isOutline(geometry: unknown): geometry is OutlineGeometry {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  const depth = type === 'Polygon' ? 1 : type === 'MultiPolygon' ? 2 : 0;
  return depth > 0 && isNested(coordinates, depth);
}

/** Lists in lists, `depth` deep, with at least four positions in each ring. */
function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 1) return value.every((each) => isNested(each, depth - 1));
  return value.every((ring) => Array.isArray(ring) && ring.length >= 4);
}

function refuseElsewhere(position: unknown, code: string, { name }: Layer): void {
  const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
  if (typeof lon === 'number' && typeof lat === 'number' && insideFinland(lat, lon)) return;
  const shown = JSON.stringify(position).slice(0, 60);
  throw fault(
    'wrong-coordinates',
    `${name} gives the municipality ${code} the position ${shown}, which is no longitude and latitude in Finland.`,
  );
}

function fault(code: string, message: string): TarjotinError {
  return new TarjotinError(
    code,
    message,
    'Nothing was written. The service has probably changed: run again tomorrow, then report it to the maintainers of Tarjotin.',
  );
}
