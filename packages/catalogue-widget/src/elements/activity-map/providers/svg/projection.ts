/** A place on the flat map: kilometres east and south of 65° N 27° E. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** A box on the flat map, in kilometres. */
export interface PlaneBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Lays degrees on a plane. */
export type Project = (lat: number, lon: number) => PlanePoint;

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;
const CENTRAL_MERIDIAN = 27 * RADIANS;
const ORIGIN_LATITUDE = 65 * RADIANS;

/**
 * Transverse Mercator on a sphere with the central meridian of ETRS-TM35FIN, 27° E: the country has the shape it has on
 * official maps, grid north is up, and lengths are right within half a percent everywhere in it.
 */
export function project(lat: number, lon: number): PlanePoint {
  const latitude = lat * RADIANS;
  const longitude = lon * RADIANS - CENTRAL_MERIDIAN;
  const x = Math.atanh(Math.cos(latitude) * Math.sin(longitude));
  const y = Math.atan2(Math.tan(latitude), Math.cos(longitude));
  return { x: x * EARTH_RADIUS_KM, y: (ORIGIN_LATITUDE - y) * EARTH_RADIUS_KM };
}

/** The place on the ground, degrees: what `project` was given. */
export function unproject({ x, y }: PlanePoint): { lat: number; lon: number } {
  const east = x / EARTH_RADIUS_KM;
  const north = ORIGIN_LATITUDE - y / EARTH_RADIUS_KM;
  return {
    lat: Math.asin(Math.sin(north) / Math.cosh(east)) / RADIANS,
    lon: (Math.atan2(Math.sinh(east), Math.cos(north)) + CENTRAL_MERIDIAN) / RADIANS,
  };
}

/** The smallest box around the points; `undefined` for none. */
export function boxAround(points: Iterable<PlanePoint>): PlaneBox | undefined {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return west <= east ? { west, north, east, south } : undefined;
}

export function isInBox({ x, y }: PlanePoint, { west, north, east, south }: PlaneBox): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}

/** Mainland Finland with Åland. */
export const HOME_BOX: PlaneBox = { west: -400, north: -590, east: 235, south: 620 };
