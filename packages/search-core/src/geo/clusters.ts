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
      const atX = x[spot] as number;
      const atY = y[spot] as number;
      if (atX >= west && atX <= east && atY >= top && atY <= bottom)
        found.push({ x: atX, y: atY, id: id[spot] ?? 0, count: count[spot] ?? 0 });
    }
    return found;
  }

  /** Numbers of the points in a cluster. */
  leaves(id: number): number[] {
    const first = this.points.length;
    if (id < first) return [id];
    const found: number[] = [];
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const parts = this.#parts[next - first] as Uint32Array;
      for (const part of parts) (part < first ? found : waiting).push(part);
    }
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

  /** Plain loops without lists in between: all of it runs once, before an engine has made it fast. */
  #gather(from: Level, radius: number): Level {
    const grid = new HashGrid(from, radius);
    const { near, taken } = grid;
    const { x: eachX, y: eachY, count: counts, id: ids } = from;
    const into = emptyLevel(from.size);
    let size = 0;
    for (let spot = 0; spot < from.size; spot++) {
      if (taken[spot] === 1) continue;
      const many = grid.takeNear(spot);
      let count = counts[spot] as number;
      let id = ids[spot] as number;
      let x = (eachX[spot] as number) * count;
      let y = (eachY[spot] as number) * count;
      if (many > 0) {
        const parts = new Uint32Array(many + 1);
        parts[0] = id;
        for (let at = 0; at < many; at++) {
          const other = near[at] as number;
          const weight = counts[other] as number;
          x += (eachX[other] as number) * weight;
          y += (eachY[other] as number) * weight;
          count += weight;
          parts[at + 1] = ids[other] as number;
        }
        id = this.points.length + this.#parts.push(parts) - 1;
      }
      into.x[size] = x / count;
      into.y[size] = y / count;
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
  /** 1 for a spot that has been taken. */
  readonly taken: Uint8Array;
  /** What `takeNear` has found last. */
  readonly near: Uint32Array;
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;
  readonly #columns: Int32Array;
  readonly #rows: Int32Array;

  constructor(
    readonly level: Level,
    readonly radius: number,
  ) {
    const { size, x, y } = level;
    this.taken = new Uint8Array(size);
    this.near = new Uint32Array(size);
    const mask = (this.#mask = 2 ** Math.ceil(Math.log2(size + 1)) - 1);
    const heads = (this.#heads = new Int32Array(mask + 1).fill(-1));
    const nexts = (this.#nexts = new Int32Array(size));
    const columns = (this.#columns = new Int32Array(size));
    const rows = (this.#rows = new Int32Array(size));
    for (let spot = size - 1; spot >= 0; spot--) {
      const column = Math.floor((x[spot] as number) / radius);
      const row = Math.floor((y[spot] as number) / radius);
      const slot = slotOf(column, row, mask);
      columns[spot] = column;
      rows[spot] = row;
      nexts[spot] = heads[slot] as number;
      heads[slot] = spot;
    }
  }

  /** Takes a spot, and those within the radius of it that nobody has taken; returns how many of these there are. */
  takeNear(spot: number): number {
    const { taken, near, radius } = this;
    const { x, y } = this.level;
    const [heads, nexts, columns, rows, mask] = [this.#heads, this.#nexts, this.#columns, this.#rows, this.#mask];
    const atX = x[spot] as number;
    const atY = y[spot] as number;
    taken[spot] = 1;
    let many = 0;
    for (let cell = 0; cell < 9; cell++) {
      const column = (columns[spot] as number) - 1 + (cell % 3);
      const row = (rows[spot] as number) - 1 + Math.floor(cell / 3);
      let other = heads[slotOf(column, row, mask)] as number;
      for (; other >= 0; other = nexts[other] as number) {
        // Cells far away may share a slot, and two of the nine as well.
        if (taken[other] === 1 || columns[other] !== column || rows[other] !== row) continue;
        const east = (x[other] as number) - atX;
        const south = (y[other] as number) - atY;
        if (east * east + south * south > radius * radius) continue;
        taken[other] = 1;
        near[many++] = other;
      }
    }
    return many;
  }
}

function slotOf(column: number, row: number, mask: number): number {
  return (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & mask;
}
