import type { MapPoint } from '@hyte/search-core/search-engine.js';
import type { FlatPoints } from '@hyte/search-core/geo/cluster-level.js';
import { Clusters, type Cluster } from '@hyte/search-core/geo/clusters.js';
import type { Camera, Size } from './camera.js';
import { MAX_SCALE, visibleBox } from './camera.js';
import { boxAround, isInBox, project, type PlaneBox, type PlanePoint } from './projection.js';

/** One activity at one place, on the flat map. */
export interface PlacedPoint extends PlanePoint {
  readonly id: string;
}

/** What is drawn at one spot: a single activity, or several under one number. */
export interface Spot extends PlanePoint {
  /** Stays the same while the spot does, so that its button and the focus on it stay too. */
  readonly key: string;
  /** Number of activities, each counted once. */
  readonly count: number;
  /** Ids of the activities, each once. Collecting them walks the whole cluster. */
  ids(): readonly string[];
  /** All of it is in one house or yard: nearer there is nothing to see apart. */
  readonly isOnePlace: boolean;
  /** The scale at which it falls apart; `undefined` when it never does. Looks at every level on the way. */
  splitScale(): number | undefined;
}

/** Pixels to a kilometre at level 0: the whole country is some 150 pixels high. */
const SCALE_AT_LEVEL_0 = 0.125;
const MAX_LEVEL = Math.round(Math.log2(MAX_SCALE / SCALE_AT_LEVEL_0));
/** Between the steps of zoom this is 45 to 91 pixels on the screen: numbers do not touch. */
const RADIUS_PX = 56;
const STEP_EARLY = 0.3;
/** What is at most this far apart is one place. */
const YARD_KM = 0.1;
/** So many of the nearest points at most are looked at together with where they are nearest to. */
const NEAREST = 5;
/** One this many times farther than the one before it is left out, or what is near would be one spot; a ride by bicycle is always near. */
const GAP = 3;
const NEAR_KM = 10;
/** From farther away, abroad for example, nobody looks for what is nearest. */
const FAR_KM = 150;

/** Finds what to draw for a view; built anew for each answer. */
export class ClusterIndex {
  /** Around all points; `undefined` when there are none. */
  readonly box: PlaneBox | undefined;
  readonly #given: readonly MapPoint[];
  readonly #flat: FlatPoints;
  readonly #known = new Map<number, Spot>();
  /** Some activity has several places, so that a cluster may hold it more than once. */
  #hasTwins = false;
  readonly #clusters: Clusters;

  constructor(points: readonly MapPoint[]) {
    // One plain loop into columns: it runs once, before an engine has made it fast.
    const x = new Float64Array(points.length);
    const y = new Float64Array(points.length);
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    let before = '';
    for (let number = 0; number < points.length; number++) {
      const { id, lat, lon } = points[number] as MapPoint;
      const place = project(lat, lon);
      const atX = (x[number] = place.x);
      const atY = (y[number] = place.y);
      if (atX < west) west = atX;
      if (atX > east) east = atX;
      if (atY < north) north = atY;
      if (atY > south) south = atY;
      // Places of one activity come one after another.
      if (id === before) this.#hasTwins = true;
      before = id;
    }
    this.#flat = { x, y };
    this.box = west <= east ? { west, north, east, south } : undefined;
    this.#given = points;
    this.#clusters = new Clusters(this.#flat, { radius: RADIUS_PX / SCALE_AT_LEVEL_0, maxLevel: MAX_LEVEL });
  }

  /** The spots whose middle is in view. */
  spots(camera: Camera, size: Size): Spot[] {
    const level = Math.min(Math.log2(camera.scale / SCALE_AT_LEVEL_0) + STEP_EARLY, MAX_LEVEL);
    return this.#clusters
      .spots(visibleBox(camera, size), level)
      .map((cluster) => this.#spot(cluster, Math.floor(level)));
  }

  /** Where an activity is. */
  placesOf(id: string): PlacedPoint[] {
    return this.#given.flatMap((point, number) => (point.id === id ? [{ id, ...this.#at(number) }] : []));
  }

  /** True when any point is inside the box. */
  isAnyIn(box: PlaneBox): boolean {
    return this.#given.some((_, number) => isInBox(this.#at(number), box));
  }

  /** Around a place and the points nearest to it; `undefined` when all are far away. */
  boxNear(place: PlanePoint): PlaneBox | undefined {
    const { x, y } = this.#flat;
    const far = x.map((at, number) => Math.hypot(at - place.x, (y[number] ?? NaN) - place.y));
    const nearest = far.slice().sort().subarray(0, NEAREST);
    if (nearest[0] !== undefined && nearest[0] > FAR_KM) return undefined;
    let limit = 0;
    for (const km of nearest) if (limit === 0 || km <= Math.max(limit * GAP, NEAR_KM)) limit = km;
    const near = this.#given.flatMap((_, number) => ((far[number] ?? NaN) <= limit ? [this.#at(number)] : []));
    return boxAround([place, ...near]);
  }

  #at(number: number): PlanePoint {
    return { x: this.#flat.x[number] ?? NaN, y: this.#flat.y[number] ?? NaN };
  }

  #idsIn(cluster: number): readonly string[] {
    const ids = this.#clusters.leaves(cluster).map((leaf) => this.#given[leaf]?.id ?? '');
    return this.#hasTwins ? [...new Set(ids)] : ids;
  }

  /** The answer is kept: the same spots are drawn frame after frame. */
  #spot({ id, x, y, count }: Cluster, level: number): Spot {
    let spot = this.#known.get(id);
    if (!spot) {
      let found: readonly string[] | undefined;
      const ids = (): readonly string[] => (found ??= this.#idsIn(id));
      const activities = this.#hasTwins ? ids().length : count;
      const isOnePlace = activities > 1 && this.#clusters.isWithin(id, YARD_KM);
      spot = {
        x,
        y,
        // What is said of it: the same spot of another answer is the same one.
        key: `${activities === 1 ? ids()[0] : activities} ${isOnePlace} ${x.toFixed(3)} ${y.toFixed(3)}`,
        count: activities,
        ids,
        isOnePlace,
        splitScale: () => {
          const split = this.#clusters.splitLevel(id, level);
          return split === undefined ? undefined : SCALE_AT_LEVEL_0 * 2 ** split;
        },
      };
      this.#known.set(id, spot);
    }
    return spot;
  }
}
