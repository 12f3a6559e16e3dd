import { gatherLevel, type FlatPoints, type Level } from './cluster-level.js';

export interface FlatBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** What is drawn at one spot: one point, or several under a number. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  /** Its own among the spots of all levels. */
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

/**
 * Points gathered into clusters, for each level of zoom when it is first looked at: greedily by radius, middles weighted by
 * number, as supercluster does, after a first gathering into square cells. supercluster 9.1.0 makes all levels beforehand,
 * each from the one before: a view then waits for 14 levels to see one of them. Zooming in may hand a point to a neighbouring
 * cluster.
 */
export class Clusters {
  readonly #points: FlatPoints;
  readonly #size: number;
  readonly #options: ClusterOptions;
  /** By number. */
  readonly #levels: Level[] = [];

  constructor(points: FlatPoints, options: ClusterOptions) {
    this.#points = points;
    this.#size = points.x.length;
    this.#options = options;
  }

  /** The spots inside a box, its edges included. A level is made whole; one between two is the farther one. */
  spots({ west, north, east, south }: FlatBox, level: number): Cluster[] {
    const number = this.#clamped(level);
    const { size, x, y, part, count } = this.#levelAt(number).spots;
    const [top, bottom] = north < south ? [north, south] : [south, north];
    const found: Cluster[] = [];
    for (let spot = 0; spot < size; spot++) {
      const atX = x[spot] as number;
      const atY = y[spot] as number;
      if (atX < west || atX > east || atY < top || atY > bottom) continue;
      const id = number * 2 * this.#size + (part[spot] as number);
      found.push({ x: atX, y: atY, id, count: count[spot] as number });
    }
    return found;
  }

  /** Numbers of the points in a cluster. */
  leaves(id: number): number[] {
    const found: number[] = [];
    this.#someLeaf(id, (leaf) => {
      found.push(leaf);
      return false;
    });
    return found;
  }

  /** True when no point of a cluster is farther than this east or west, north or south of another one. */
  isWithin(id: number, distance: number): boolean {
    const { x, y } = this.#points;
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    return !this.#someLeaf(id, (leaf) => {
      const atX = x[leaf] as number;
      const atY = y[leaf] as number;
      [west, east, north, south] = [
        Math.min(west, atX),
        Math.max(east, atX),
        Math.min(north, atY),
        Math.max(south, atY),
      ];
      return east - west > distance || south - north > distance;
    });
  }

  /** The first level after one on which the points of a cluster are not all together; `undefined` when there is none. */
  splitLevel(id: number, after: number): number | undefined {
    const leaves = this.leaves(id);
    for (let number = this.#clamped(after + 1); number > after && number <= this.#options.maxLevel; number++) {
      const { size, part } = this.#levelAt(number).spots;
      const own = new Set(leaves);
      for (let spot = 0; spot < size && own.size > 0; spot++) {
        const here = this.leaves(number * 2 * this.#size + (part[spot] as number));
        if (!here.some((leaf) => own.has(leaf))) continue;
        for (const leaf of here) own.delete(leaf);
        if (own.size > 0) return number;
      }
    }
    return undefined;
  }

  /** Walks through the points of a cluster until one is what is looked for. */
  #someLeaf(id: number, isIt: (leaf: number) => boolean): boolean {
    const size = this.#size;
    const { first, next } = this.#levelAt(Math.floor(id / (2 * size)));
    const waiting = [id % (2 * size)];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (part < size) {
        if (isIt(part)) return true;
        continue;
      }
      for (let each = first[part - size] as number; each >= 0; each = next[each] as number) waiting.push(each);
    }
    return false;
  }

  #clamped(level: number): number {
    return Math.min(Math.max(0, Math.floor(level)), this.#options.maxLevel);
  }

  #levelAt(number: number): Level {
    return (this.#levels[number] ??= gatherLevel(this.#points, this.#options.radius / 2 ** number));
  }
}
