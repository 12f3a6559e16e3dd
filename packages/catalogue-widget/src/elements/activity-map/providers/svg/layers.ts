import type { MapGround } from '../map-ground.js';
import type { MapAreas, MapItem } from '../map-provider.js';
import { groundView, toScreen, type Camera, type Size } from './camera.js';
import type { ClusterIndex, PlacedPoint, Spot } from './cluster-index.js';
import type { Box } from './labels.js';
import type { PointLayer } from './point-layer.js';
import type { PlanePoint } from './projection.js';
import type { Scenery } from './scenery.js';
import type { View } from './view.js';

/** Points come into view after so many pixels of movement. */
const REDRAW_PX = 64;
/** The view is at rest when it has not been moved for so long. */
const REST_MS = 120;

/** What is drawn besides the view. */
export interface Drawn {
  index: ClusterIndex;
  areas: MapAreas;
  selected: readonly PlacedPoint[];
  /** BCP 47 tag of the interface. */
  language: string;
  /** Size of the letters, pixels. */
  em: number;
  /** Boxes of the buttons, which no name may touch. */
  controls: readonly Box[];
  describe(id: string): MapItem;
}

/** Has the layers of the map drawn, once a frame at most: points, land and names, and a street map when there is one. */
export class Layers {
  scenery: Scenery | undefined;
  ground: MapGround | undefined;
  readonly #view: View;
  readonly #points: PointLayer;
  readonly #drawn: Drawn;
  readonly #onRest: () => void;
  /** What the points, and the land, were drawn for last. */
  #pointsAt: Camera;
  #sceneryAt: Camera;
  /** Something else than the view has changed since they were drawn. */
  #isStale = true;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #onDraw: () => void = () => undefined;
  /** The points have been drawn once. */
  readonly firstDraw = new Promise<void>((done) => (this.#onDraw = done));

  /** @param onRest the view has been moved, and is at rest again */
  constructor(view: View, points: PointLayer, drawn: Drawn, onRest: () => void) {
    this.#view = view;
    this.#points = points;
    this.#drawn = drawn;
    this.#onRest = onRest;
    this.#pointsAt = this.#sceneryAt = view.camera;
  }

  /** Something has changed: all is drawn anew in the next frame. */
  requestDraw(): void {
    this.#isStale = true;
    this.#request();
  }

  /** The view has moved: what is drawn moves along, and is drawn anew when it has come to rest. */
  follow(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_MS);
    this.#request();
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.requestDraw();
    this.#onRest();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resting);
  }

  /** The spots in a view. */
  spotsIn(camera: Camera): Spot[] {
    const { size } = this.#view;
    const spots = this.#drawn.index.spots(camera, size);
    // Over a street map the box of the view is a little larger than the view.
    return this.ground ? spots.filter((spot) => isInside(toScreen(camera, size, spot), size)) : spots;
  }

  #request(): void {
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#draw(now);
    });
  }

  #draw(now: number): void {
    const view = this.#view;
    if (view.size.width === 0) return;
    const wasMoving = view.isMoving;
    view.step(now);
    const { camera, size } = view;
    if (view.isMoving) this.follow();
    else if (wasMoving) this.#rest();
    const isPassing = !this.#isStale && !this.ground && this.#resting !== undefined;
    this.#isStale = false;
    if (!isPassing || !shift(this.#points, this.#pointsAt, camera, REDRAW_PX)) this.#drawPoints(camera);
    if (!isPassing || !shift(this.scenery, this.#sceneryAt, camera, size.width)) this.#drawScenery(camera);
    // The land comes after the points have been painted.
    setTimeout(this.#onDraw);
  }

  #drawPoints(camera: Camera): void {
    // While the view zooms by itself the same spots travel along: clusters form anew when it has arrived.
    const isZooming = this.#view.isMoving && this.#view.target.scale !== camera.scale;
    this.#points.draw(isZooming ? this.#points.spots : this.spotsIn(camera), camera, this.#view.size);
    this.#pointsAt = camera;
  }

  #drawScenery(camera: Camera): void {
    const { size } = this.#view;
    const { em, language, selected, controls, describe } = this.#drawn;
    this.ground?.draw(groundView(camera, size));
    this.scenery?.draw({
      ...{ camera, size, em, language, describe },
      spots: this.#points.spots,
      hasGround: this.ground !== undefined,
      selected: selected.filter((place) => isInside(toScreen(camera, size, place), size)),
      obstacles: [...this.#points.boxes(camera, size, em), ...controls],
    });
    this.#sceneryAt = camera;
  }
}

/** Moves a layer along instead of drawing it anew; false when the view has gone too far from where it was drawn, or zoomed. */
function shift(
  layer: { shift(right: number, down: number): void } | undefined,
  from: Camera,
  to: Camera,
  most: number,
): boolean {
  const right = (from.x - to.x) * to.scale;
  const down = (from.y - to.y) * to.scale;
  if (from.scale !== to.scale || Math.hypot(right, down) > most) return false;
  layer?.shift(right, down);
  return true;
}

function isInside({ x, y }: PlanePoint, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
