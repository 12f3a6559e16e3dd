import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import proj4 from 'proj4';
import { fieldOf, listOf, objectsOf } from './json-fields.js';

// ETRS-TM35FIN; ETRS89 and WGS 84 agree to well under a metre here.
const TM35FIN = '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const toWgs84 = proj4(TM35FIN, 'EPSG:4326');

/** Smallest box round Finland with its sea areas, in degrees. */
const FINLAND = { south: 58.8, north: 70.2, west: 19.0, east: 31.7 } as const;
/** The same in metres of ETRS-TM35FIN. */
const FINLAND_METRES = { south: 6_500_000, north: 7_800_000, west: 30_000, east: 800_000 } as const;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Whether a WGS 84 position lies in the box round Finland. */
export function insideFinland(lat: number, lon: number): boolean {
  return lat >= FINLAND.south && lat <= FINLAND.north && lon >= FINLAND.west && lon <= FINLAND.east;
}

/**
 * A WGS 84 point rounded to 0.1 m, or `undefined` when it is not in Finland. Latitude and longitude that were
 * given in the wrong order are put right: in Finland the two ranges do not overlap.
 */
export function wgs84Point(lat: number | undefined, lon: number | undefined): Point | undefined {
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) return undefined;
  if (insideFinland(lat, lon)) return { lat: round(lat), lon: round(lon) };
  return insideFinland(lon, lat) ? { lat: round(lon), lon: round(lat) } : undefined;
}

/** The WGS 84 point of an ETRS-TM35FIN (EPSG:3067) position in metres, or `undefined` when it is not in Finland. */
export function tm35finPoint(northing: number | undefined, easting: number | undefined): Point | undefined {
  if (northing === undefined || easting === undefined) return undefined;
  if (northing < FINLAND_METRES.south || northing > FINLAND_METRES.north) return undefined;
  if (easting < FINLAND_METRES.west || easting > FINLAND_METRES.east) return undefined;
  const [lon, lat] = toWgs84.forward([easting, northing]);
  return wgs84Point(lat, lon);
}

type Position = readonly [lon: number, lat: number];

function positionsOf(coordinates: unknown, depth: number): Position[] {
  if (depth > 4) return [];
  const list = listOf(coordinates);
  const [lon, lat] = list;
  if (typeof lon === 'number' && typeof lat === 'number')
    return Number.isFinite(lon) && Number.isFinite(lat) ? [[lon, lat]] : [];
  return list.flatMap((inner) => positionsOf(inner, depth + 1));
}

const metresApart = (a: Position, b: Position) =>
  Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);

/** The point half-way along a line, measured along the line, so that it lies on the route and not beside it. */
function middleOfLine(line: readonly Position[]): Position | undefined {
  const lengths = line.slice(1).map((to, index) => metresApart(line[index]!, to));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [from, to] = [line[index]!, line[index + 1]!];
      return [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length];
    }
    left -= length;
  }
  return line[0];
}

function insideRing(ring: readonly Position[], [lon, lat]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[i]!, ring[j]!];
    if (a[1] > lat !== b[1] > lat && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** The area centroid of a ring, or the ring's nearest corner to it when the centroid falls outside (bays, crescents). */
function middleOfRing(ring: readonly Position[]): Position | undefined {
  const origin = ring[0];
  if (origin === undefined) return undefined;
  let [area, x, y] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = [ring[j]![0] - origin[0], ring[j]![1] - origin[1]];
    const [bx, by] = [ring[i]![0] - origin[0], ring[i]![1] - origin[1]];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (Math.abs(area) < 1e-14) return middleOfLine(ring);
  const centroid: Position = [origin[0] + x / (3 * area), origin[1] + y / (3 * area)];
  if (insideRing(ring, centroid)) return centroid;
  return ring.reduce((best, corner) => (metresApart(corner, centroid) < metresApart(best, centroid) ? corner : best));
}

const sizeOf = (line: readonly Position[]) =>
  line.slice(1).reduce((sum, to, index) => sum + metresApart(line[index]!, to), 0);

/**
 * One point that stands for a GeoJSON feature collection: the first point, else the middle of the longest line, else the
 * middle of the largest ring. Heights are ignored. `undefined` when there is no usable geometry in Finland.
 */
export function representativePoint(collection: unknown): Point | undefined {
  const lines: Position[][] = [];
  const rings: Position[][] = [];
  for (const feature of objectsOf(fieldOf(collection, 'features'))) {
    const type = fieldOf(feature, 'geometry', 'type');
    const coordinates = fieldOf(feature, 'geometry', 'coordinates');
    if (type === 'Point' || type === 'MultiPoint') {
      const [position] = positionsOf(coordinates, 0);
      const point = position && wgs84Point(position[1], position[0]);
      if (point) return point;
    } else if (type === 'LineString') lines.push(positionsOf(coordinates, 0));
    else if (type === 'MultiLineString') lines.push(...listOf(coordinates).map((line) => positionsOf(line, 0)));
    else if (type === 'Polygon') rings.push(positionsOf(listOf(coordinates)[0], 0));
    else if (type === 'MultiPolygon')
      rings.push(...listOf(coordinates).map((polygon) => positionsOf(listOf(polygon)[0], 0)));
  }
  const longest = (shapes: Position[][]) =>
    shapes.reduce<Position[]>((best, shape) => (sizeOf(shape) > sizeOf(best) ? shape : best), shapes[0] ?? []);
  const middle = lines.length > 0 ? middleOfLine(longest(lines)) : middleOfRing(longest(rings));
  return middle && wgs84Point(middle[1], middle[0]);
}
