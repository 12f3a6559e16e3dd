import type { GroundPlane } from './map-ground.js';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;
/** Where a unit of the plane is a kilometre: the middle of where most people live. */
const TRUE_LATITUDE = 62 * RADIANS;
const UNITS_TO_RADIAN = EARTH_RADIUS_KM * Math.cos(TRUE_LATITUDE);
/** The whole world, units: the width of the one tile of zoom 0. */
const WORLD = 2 * Math.PI * UNITS_TO_RADIAN;

/** The plane of nearly all tiles (EPSG:3857), in units of about a kilometre. */
export const MERCATOR: GroundPlane = {
  project: (lat, lon) => ({
    x: lon * RADIANS * UNITS_TO_RADIAN,
    y: -Math.asinh(Math.tan(lat * RADIANS)) * UNITS_TO_RADIAN,
  }),
  unproject: ({ x, y }) => ({
    lat: Math.atan(Math.sinh(-y / UNITS_TO_RADIAN)) / RADIANS,
    lon: x / UNITS_TO_RADIAN / RADIANS,
  }),
  stretch: (lat) => Math.cos(TRUE_LATITUDE) / Math.cos(lat * RADIANS),
  maxScale: 2000,
  fitScale: { places: 60, place: 250 },
};

/** The zoom of a tiled map, for tiles of so many pixels, at a scale of the plane. */
export function zoomOf(scale: number, tilePixels: number): number {
  return Math.log2((scale * WORLD) / tilePixels);
}
