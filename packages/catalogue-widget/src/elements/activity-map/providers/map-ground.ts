import type { PlanePoint } from './svg/projection.js';

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
  draw(view: GroundView, size: { readonly width: number; readonly height: number }): void;
  /** Names in another language: BCP 47. */
  setLanguage(language: string): void;
  destroy(): void;
}

/** The middle in degrees, and pixels to a unit of the ground's plane. */
export interface GroundView {
  readonly lat: number;
  readonly lon: number;
  readonly scale: number;
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
