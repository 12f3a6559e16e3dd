import Supercluster from 'supercluster';
import type { MapPoint } from '@hyte/search-core/search-engine.js';
import type { Camera, Size } from './camera.js';
import { MAX_SCALE, visibleBox } from './camera.js';
import { project, type PlaneBox, type PlanePoint } from './projection.js';

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
  /** The scale at which it falls apart; missing when it never does. */
  readonly splitScale?: number;
}

// supercluster thinks in longitudes and latitudes of a square world in Web Mercator. The flat map is laid on that square
// unchanged, so that clusters form by distance on this map's own screen: `zoom` 0 shows WORLD_KM in 512 pixels.
const WORLD_KM = 4096;
const PIXELS_AT_ZOOM_0 = 512 / WORLD_KM;
const MAX_ZOOM = Math.round(Math.log2(MAX_SCALE / PIXELS_AT_ZOOM_0));
/** Between the steps of zoom this is 45 to 91 pixels on the screen: numbers do not touch. */
const RADIUS_PX = 56;
const STEP_EARLY = 0.3;

/** Finds what to draw for a view; built anew for each answer. */
export class ClusterIndex {
  readonly points: readonly PlacedPoint[];
  readonly #known = new Map<number, Omit<Spot, 'x' | 'y'>>();
  /** Some activity has several places, so that a cluster may hold it more than once. */
  readonly #hasTwins: boolean;
  readonly #clusters = new Supercluster<{ id: string }>({ radius: RADIUS_PX, maxZoom: MAX_ZOOM });

  constructor(points: readonly MapPoint[]) {
    this.points = points.map(({ id, lat, lon }) => ({ id, ...project(lat, lon) }));
    this.#hasTwins = new Set(points.map(({ id }) => id)).size < points.length;
    this.#clusters.load(
      this.points.map(({ id, x, y }) => ({
        type: 'Feature',
        properties: { id },
        geometry: { type: 'Point', coordinates: [toLongitude(x), toLatitude(y)] },
      })),
    );
  }

  /** The spots whose middle is in view. */
  spots(camera: Camera, size: Size): Spot[] {
    const { west, north, east, south } = visibleBox(camera, size);
    const zoom = Math.floor(Math.log2(camera.scale / PIXELS_AT_ZOOM_0) + STEP_EARLY);
    const box: [number, number, number, number] = [
      toLongitude(west),
      toLatitude(south),
      toLongitude(east),
      toLatitude(north),
    ];
    return this.#clusters.getClusters(box, zoom).map((feature) => {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const at = { x: fromLongitude(longitude), y: fromLatitude(latitude) };
      const properties = feature.properties;
      if (!('cluster_id' in properties)) {
        const ids = [properties.id];
        return { ...at, key: `${properties.id} ${at.x.toFixed(3)} ${at.y.toFixed(3)}`, count: 1, ids: () => ids };
      }
      return { ...at, ...this.#cluster(properties.cluster_id, properties.point_count) };
    });
  }

  /** Where an activity is. */
  placesOf(id: string): PlacedPoint[] {
    return this.points.filter((point) => point.id === id);
  }

  /** The answer is kept: the same clusters are drawn frame after frame. */
  #cluster(clusterId: number, points: number): Omit<Spot, 'x' | 'y'> {
    const known = this.#known.get(clusterId);
    if (known) return known;
    let found: readonly string[] | undefined;
    const ids = (): readonly string[] =>
      (found ??= [...new Set(this.#clusters.getLeaves(clusterId, Infinity).map(({ properties }) => properties.id))]);
    const count = this.#hasTwins ? ids().length : points;
    const zoom = this.#clusters.getClusterExpansionZoom(clusterId);
    const whole = { key: `cluster ${clusterId}`, count, ids };
    const cluster = zoom > MAX_ZOOM || count === 1 ? whole : { ...whole, splitScale: PIXELS_AT_ZOOM_0 * 2 ** zoom };
    this.#known.set(clusterId, cluster);
    return cluster;
  }
}

/** True when any of the points is inside the box. */
export function anyInside(points: readonly PlanePoint[], { west, north, east, south }: PlaneBox): boolean {
  return points.some(({ x, y }) => x >= west && x <= east && y >= north && y <= south);
}

const toLongitude = (x: number): number => (x / WORLD_KM) * 360;
const fromLongitude = (longitude: number): number => (longitude / 360) * WORLD_KM;
const toLatitude = (y: number): number => (Math.atan(Math.sinh((-y / WORLD_KM) * 2 * Math.PI)) * 180) / Math.PI;
const fromLatitude = (latitude: number): number =>
  (-Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * WORLD_KM;
