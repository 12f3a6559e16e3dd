import { ringPath } from './outline.js';
import { boxAround, project, type PlanePoint, type Project } from './projection.js';

/** One municipality or county, ready to draw. */
export interface Area {
  readonly code: string;
  readonly level: 'county' | 'municipality';
  /** Names by language; a plain text is under the empty key. */
  readonly names: ReadonlyMap<string, string>;
  readonly path: string;
  /** Middle of the widest place inside. */
  readonly label: PlanePoint;
  /** How wide that place is, kilometres. */
  readonly room: number;
}

/** What a file of area outlines says. */
export interface AreaFile {
  readonly areas: readonly Area[];
  /** The outlines follow the coast. */
  readonly isLand: boolean;
  readonly attribution?: string;
}

/**
 * Reads a GeoJSON FeatureCollection (WGS 84) `onto` a plane. Features that are not areas are left out.
 * @throws TypeError when nothing in it can be drawn.
 */
export function readAreas(json: unknown, onto: Project = project): AreaFile {
  const { features, land, attribution } = asObject(json);
  const areas = Array.isArray(features) ? features.flatMap((feature) => readArea(feature, onto) ?? []) : [];
  if (areas.length === 0) throw new TypeError('No area outlines: a GeoJSON FeatureCollection of polygons is expected.');
  const isLand = land === true;
  return typeof attribution === 'string' ? { areas, isLand, attribution } : { areas, isLand };
}

function readArea(feature: unknown, onto: Project): Area | undefined {
  const { geometry, properties } = asObject(feature);
  const { code, level, name } = asObject(properties);
  const rings = readRings(geometry, onto);
  const widest = rings.map(widestPlace).reduce((best, place) => (place.room > best.room ? place : best), NOWHERE);
  if (rings.length === 0 || widest.room === 0) return undefined;
  return {
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : '',
    level: level === 'county' ? 'county' : 'municipality',
    names: readNames(name),
    path: rings.map(ringPath).join(''),
    label: widest.at,
    room: widest.room,
  };
}

/** Outer and inner rings alike: `fill-rule: evenodd` tells holes from land. */
function readRings(geometry: unknown, onto: Project): PlanePoint[][] {
  const { type, coordinates } = asObject(geometry);
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  if (!Array.isArray(polygons)) return [];
  return polygons
    .flatMap((polygon: unknown): unknown[] => (Array.isArray(polygon) ? polygon : []))
    .map((ring) => (Array.isArray(ring) ? ring.flatMap((position) => readPosition(position, onto)) : []))
    .filter((ring) => ring.length > 3);
}

function readPosition(position: unknown, onto: Project): PlanePoint[] {
  if (!Array.isArray(position)) return [];
  const [lon, lat] = position as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lat) < 90 ? [onto(lat, lon)] : [];
}

function readNames(name: unknown): Map<string, string> {
  const entries = typeof name === 'string' ? [['', name] as const] : Object.entries(asObject(name));
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

const NOWHERE = { at: { x: 0, y: 0 }, room: 0 };
const SCAN_LINES = [0.5, 0.4, 0.6, 0.3, 0.7];

/** Looks along some east–west lines for the longest stretch inside the ring: a name fits there best. */
function widestPlace(ring: readonly PlanePoint[]): { at: PlanePoint; room: number } {
  const box = boxAround(ring);
  if (!box) return NOWHERE;
  let best = NOWHERE;
  for (const share of SCAN_LINES) {
    const y = box.north + (box.south - box.north) * share;
    const crossings = crossingsAt(ring, y);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index, index + 2);
      if (to - from > best.room * 1.05) best = { at: { x: (from + to) / 2, y }, room: to - from };
    }
  }
  return best;
}

function crossingsAt(ring: readonly PlanePoint[], y: number): number[] {
  const crossings: number[] = [];
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a.y > y !== b.y > y) crossings.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
  });
  return crossings.sort((left, right) => left - right);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
