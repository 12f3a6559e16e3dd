import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import type { PointColumn } from '../index/search-index.js';
import type { TravelRow } from '../search-query.js';
import { distanceKm } from './distance.js';
import { POINT_UNITS } from './point-column.js';
import { walkingMinutes } from './travel-time.js';

/**
 * A prepared table knows places by cells of a thousandth of a degree, 111 metres north and 55 east: what is in one house or yard
 * is one place, and a place whose point was made a little better is still in the table.
 */
const CELLS = 1000;
/** More than there are cells around the Earth, so that two numbers of a cell make one key. */
const ROUND = 2 ** 19;

/** The middle of the cell of a point: what a table has in place of it. */
export function cellOf({ lat, lon }: Point): Point {
  return { lat: cellNumber(units(lat)) / CELLS, lon: cellNumber(units(lon)) / CELLS };
}

/** Packs the ways of one row, each to the cell of a place in so many minutes. */
export function packWays(ways: Iterable<{ readonly to: Point; readonly minutes: number }>): ArrayBuffer {
  const packed = [...ways].flatMap(({ to: { lat, lon }, minutes }) => [
    cellNumber(units(lat)),
    cellNumber(units(lon)),
    minutes,
  ]);
  return Int32Array.from(packed).buffer;
}

/** How long it takes to every activity. */
export interface Ways {
  /** Minutes to go by: the table's, and on foot to places that it does not have; `Infinity` without a point. */
  readonly order: Float32Array;
  /** The table's minutes; not a number where it has none for the place that is soonest reached. */
  readonly told: Float32Array;
}

/** Reads a row of a table for every activity: the place that is soonest reached counts. A row that is none has no minutes. */
export function waysTo({ starts, lat, lon }: PointColumn, { ways }: Pick<TravelRow, 'ways'>, from: Point): Ways {
  const known = unpacked(ways);
  const size = Math.max(0, starts.length - 1);
  const order = new Float32Array(size).fill(Infinity);
  const told = new Float32Array(size).fill(NaN);
  for (let activity = 0; activity < size; activity++) {
    const end = starts[activity + 1] ?? 0;
    for (let place = starts[activity] ?? 0; place < end; place++) {
      const [north = 0, east = 0] = [lat[place], lon[place]];
      const minutes = known.get(keyOf(cellNumber(north), cellNumber(east)));
      const way = minutes ?? walkingMinutes(distanceKm(from, { lat: north / POINT_UNITS, lon: east / POINT_UNITS }));
      if (way >= (order[activity] ?? 0)) continue;
      order[activity] = way;
      told[activity] = minutes ?? NaN;
    }
  }
  return { order, told };
}

function unpacked(ways: unknown): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  if (!(ways instanceof ArrayBuffer) || ways.byteLength % 12 !== 0) return known;
  const packed = new Int32Array(ways);
  for (let at = 0; at < packed.length; at += 3) {
    const minutes = packed[at + 2] ?? 0;
    if (minutes >= 0) known.set(keyOf(packed[at] ?? 0, packed[at + 1] ?? 0), minutes);
  }
  return known;
}

/** As points are kept in a column: both round the same way, so that no place falls into the cell beside its own. */
function units(degrees: number): number {
  return Math.round(degrees * POINT_UNITS);
}

function cellNumber(pointUnits: number): number {
  return Math.round((pointUnits * CELLS) / POINT_UNITS);
}

function keyOf(north: number, east: number): number {
  return north * ROUND + east;
}
