import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PlanePoint } from './svg/projection.js';

/** The street maps there are: tiles as pictures, and a file that is drawn in the page. */
export type GroundKind = 'raster' | 'vector';

/** What a lazily loaded module of a street map exports. */
export interface GroundProvider {
  readonly plane: GroundPlane;
  /**
   * Draws the first view into `options.element` and resolves when there is something to see.
   * @throws TarjotinError (by rejecting) when the map cannot be had; nothing is left behind then
   */
  createGround(options: GroundOptions): Promise<MapGround>;
}

/** What a street map is made from. */
export interface GroundOptions {
  /** Where it is to draw: in the page already, as large as the view, and not seen yet. */
  readonly element: HTMLElement;
  /** Address of the tiles, with placeholders, or of the file. */
  readonly source: string;
  /** Who made the map, with links as `[words](https://…)`. */
  readonly attribution: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly view: GroundView;
  /** Breaks off the start. */
  readonly signal: AbortSignal;
  /** The map was there and can no longer be drawn. */
  onLost(cause: TarjotinError): void;
}

/**
 * What lies beneath the points: streets and houses from files of the site's own. It only draws. Points, clusters, names, keys,
 * gestures, the small list and what is said are those of the one map above, so that everything stays when a ground goes.
 */
export interface MapGround {
  /** Fills the stage; nothing in it takes the focus or the pointer. */
  readonly element: HTMLElement;
  readonly plane: GroundPlane;
  /** Who made the map: shown under it as long as it is shown. */
  readonly credit: Node;
  /** Draws a view, in step with the points: called in each frame in which something moves. */
  draw(view: GroundView): void;
  /** Names in another language: BCP 47. */
  setLanguage(language: string): void;
  destroy(): void;
}

/** The middle in degrees, pixels to a unit of the ground's plane, and the size in pixels. */
export interface GroundView {
  readonly lat: number;
  readonly lon: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** How a ground lays places on a plane, about a kilometre to a unit. */
export interface GroundPlane {
  project(lat: number, lon: number): PlanePoint;
  unproject(point: PlanePoint): { lat: number; lon: number };
  /** Units to a kilometre at a latitude. */
  stretch(lat: number): number;
  /** The nearest it can be looked at, pixels to a unit. */
  readonly maxScale: number;
  /** The nearest that a view is fitted to several places, and to one: pixels to a kilometre. */
  readonly fitScale: { readonly places: number; readonly place: number };
}
