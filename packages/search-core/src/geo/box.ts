import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';

/** A box in degrees, its edges included. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Finland with room around it. A point outside is a slip: 0, 0, or latitude and longitude the wrong way round. */
export const REACH: Box = { south: 54, west: 12, north: 73, east: 40 };

export function isInBox({ lat, lon }: Point, { south, west, north, east }: Box): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

/** What two boxes share; nothing is inside of it when they are apart. */
export function overlapOf(a: Box, b: Box): Box {
  return {
    south: Math.max(a.south, b.south),
    west: Math.max(a.west, b.west),
    north: Math.min(a.north, b.north),
    east: Math.min(a.east, b.east),
  };
}
