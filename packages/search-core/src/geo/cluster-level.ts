/** Points of a flat map, by number; any unit, for example kilometres. */
export interface FlatPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Spots side by side in columns. */
export interface Spots {
  size: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: Uint32Array;
  /** Number of the point; from the number of points on, of a cluster of this level. */
  readonly part: Uint32Array;
}

/** One level: its spots, and what they are made of. A part belongs to one cluster at most, so that they hang together in chains. */
export interface Level {
  spots: Spots;
  clusters: number;
  /** The first part of each cluster. */
  readonly first: Int32Array;
  /** The next part of the same cluster; -1 after the last. */
  readonly next: Int32Array;
}

/** Cells first, then twice by radius, as shares of it: far ones first would leave middles that lie side by side. */
const CELL = 1 / 4;
const STEPS = [1 / 2, 1];

/** Gathers points for a level: what is within a radius of each other is one spot. Plain loops over columns: a first view runs them once, cold. */
export function gatherLevel(points: FlatPoints, radius: number): Level {
  const level = inCells(points, radius * CELL);
  for (const step of STEPS) gather(level, radius * step, points.x.length);
  return level;
}

/** All points, those of one cell as one spot. */
function inCells({ x, y }: FlatPoints, width: number): Level {
  const points = x.length;
  const next = new Int32Array(2 * points).fill(-1);
  const cells = new Map<number, number>();
  const spots = emptySpots(points);
  const level = { spots, clusters: 0, first: new Int32Array(points), next };
  let size = 0;
  for (let point = 0; point < points; point++) {
    const atX = x[point] as number;
    const atY = y[point] as number;
    const cell = cellAt(Math.floor(atX / width), Math.floor(atY / width));
    const spot = cells.get(cell);
    if (spot === undefined) {
      cells.set(cell, size);
      spots.part[size] = point;
      spots.x[size] = atX;
      spots.y[size] = atY;
      spots.count[size++] = 1;
    } else {
      next[point] = spots.part[spot] as number;
      spots.part[spot] = point;
      spots.x[spot] = (spots.x[spot] as number) + atX;
      spots.y[spot] = (spots.y[spot] as number) + atY;
      spots.count[spot] = (spots.count[spot] as number) + 1;
    }
  }
  spots.size = size;
  for (let spot = 0; spot < size; spot++) {
    const count = spots.count[spot] as number;
    if (count === 1) continue;
    spots.x[spot] = (spots.x[spot] as number) / count;
    spots.y[spot] = (spots.y[spot] as number) / count;
    level.first[level.clusters] = spots.part[spot] as number;
    spots.part[spot] = points + level.clusters++;
  }
  return level;
}

/** A number for each cell; far outside the country two cells may have the same one. */
function cellAt(column: number, row: number): number {
  return column * 0x200000 + row;
}

/** Makes one spot of those that are within a radius of each other, in place: what is written is never ahead of what is read. */
function gather(level: Level, radius: number, points: number): void {
  const { spots, first, next } = level;
  const { x, y, count, part } = spots;
  const near = new Neighbours(spots, radius);
  let size = 0;
  for (let spot = 0; spot < spots.size; spot++) {
    if (near.taken[spot] === 1) continue;
    const found = near.take(spot);
    let own = part[spot] as number;
    let many = count[spot] as number;
    let sumX = (x[spot] as number) * many;
    let sumY = (y[spot] as number) * many;
    if (found > 0) {
      next[own] = -1;
      for (let at = 0; at < found; at++) {
        const other = near.found[at] as number;
        const weight = count[other] as number;
        sumX += (x[other] as number) * weight;
        sumY += (y[other] as number) * weight;
        many += weight;
        next[part[other] as number] = own;
        own = part[other] as number;
      }
      first[level.clusters] = own;
      own = points + level.clusters++;
      x[size] = sumX / many;
      y[size] = sumY / many;
    } else {
      x[size] = x[spot] as number;
      y[size] = y[spot] as number;
    }
    part[size] = own;
    count[size++] = many;
  }
  spots.size = size;
}

function emptySpots(size: number): Spots {
  return {
    size: 0,
    x: new Float64Array(size),
    y: new Float64Array(size),
    count: new Uint32Array(size),
    part: new Uint32Array(size),
  };
}

/** Finds what is within a radius, in cells as wide as it. */
class Neighbours {
  /** 1 for a spot that has been taken. */
  readonly taken: Uint8Array;
  /** What `take` has found last. */
  readonly found: Uint32Array;
  readonly #spots: Spots;
  readonly #radius: number;
  /** The first spot of each cell, and after each spot the next of its cell; -1 after the last. */
  readonly #first = new Map<number, number>();
  readonly #next: Int32Array;

  constructor(spots: Spots, radius: number) {
    const { size, x, y } = spots;
    this.#spots = spots;
    this.#radius = radius;
    this.taken = new Uint8Array(size);
    this.found = new Uint32Array(size);
    const first = this.#first;
    const next = (this.#next = new Int32Array(size));
    for (let spot = size - 1; spot >= 0; spot--) {
      const cell = cellAt(Math.floor((x[spot] as number) / radius), Math.floor((y[spot] as number) / radius));
      next[spot] = first.get(cell) ?? -1;
      first.set(cell, spot);
    }
  }

  /** Takes a spot, and those within the radius of it that nobody has taken; returns how many of these there are. */
  take(spot: number): number {
    const { x, y } = this.#spots;
    const [taken, found, radius] = [this.taken, this.found, this.#radius];
    const atX = x[spot] as number;
    const atY = y[spot] as number;
    const column = Math.floor(atX / radius) - 1;
    const row = Math.floor(atY / radius) - 1;
    taken[spot] = 1;
    let many = 0;
    for (let side = 0; side < 9; side++) {
      let other = this.#first.get(cellAt(column + (side % 3), row + Math.floor(side / 3))) ?? -1;
      for (; other >= 0; other = this.#next[other] as number) {
        if (taken[other] === 1) continue;
        const east = (x[other] as number) - atX;
        const south = (y[other] as number) - atY;
        if (east * east + south * south > radius * radius) continue;
        taken[other] = 1;
        found[many++] = other;
      }
    }
    return many;
  }
}
