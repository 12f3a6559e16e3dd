import { HOME_BOX, type PlaneBox, type PlanePoint } from './projection.js';

/** Which part of the flat map is seen: the place in the middle, and pixels to a kilometre. */
export interface Camera extends PlanePoint {
  readonly scale: number;
}

/** Size of the drawing in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A metre a pixel: what is still together there is at one address. */
export const MAX_SCALE = 1000;
/** One municipality fills the map; a single place is shown with the towns around it, because the map has no streets. */
const MAX_FIT_SCALE = { places: 14, place: 5 };
/** Room for the buttons at the edges; the zoom buttons are on the right. */
const FIT_MARGIN_PX = { left: 40, right: 64, above: 56, below: 52 };

export function toScreen(camera: Camera, size: Size, { x, y }: PlanePoint): PlanePoint {
  return { x: (x - camera.x) * camera.scale + size.width / 2, y: (y - camera.y) * camera.scale + size.height / 2 };
}

export function toPlane(camera: Camera, size: Size, { x, y }: PlanePoint): PlanePoint {
  return { x: (x - size.width / 2) / camera.scale + camera.x, y: (y - size.height / 2) / camera.scale + camera.y };
}

/** What of the flat map is seen. */
export function visibleBox(camera: Camera, { width, height }: Size): PlaneBox {
  const { x: west, y: north } = toPlane(camera, { width, height }, { x: 0, y: 0 });
  const { x: east, y: south } = toPlane(camera, { width, height }, { x: width, y: height });
  return { west, north, east, south };
}

/** The camera that shows the whole box with some room around it. */
export function fitBox(box: PlaneBox, size: Size): Camera {
  const wide = box.east - box.west;
  const high = box.south - box.north;
  const { left, right, above, below } = FIT_MARGIN_PX;
  const most = Math.hypot(wide, high) < 1 ? MAX_FIT_SCALE.place : MAX_FIT_SCALE.places;
  const scale = Math.min(
    Math.max(size.width - left - right, 80) / wide,
    Math.max(size.height - above - below, 80) / high,
    most,
  );
  const middle = { x: (box.west + box.east + (right - left) / scale) / 2, y: (box.north + box.south) / 2 };
  return clamp({ ...middle, scale }, size);
}

/** Zooms by `factor` so that the place under `anchor` (pixels) stays where it is. */
export function zoomAt(camera: Camera, size: Size, factor: number, anchor: PlanePoint): Camera {
  const scale = limitScale(camera.scale * factor, size);
  const held = toPlane(camera, size, anchor);
  const there = toPlane({ ...camera, scale }, size, anchor);
  return clamp({ x: camera.x + held.x - there.x, y: camera.y + held.y - there.y, scale }, size);
}

/** Moves the view by pixels. */
export function panBy(camera: Camera, size: Size, right: number, down: number): Camera {
  return clamp({ ...camera, x: camera.x + right / camera.scale, y: camera.y + down / camera.scale }, size);
}

/** The camera `share` (0–1) of the way from one to another, zooming evenly. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // Moving in step with 1 / scale keeps the anchor of a zoom still.
  const moved = from.scale === to.scale ? share : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, scale };
}

/** Zoomed out as far as it goes, the whole country just fits. */
function limitScale(scale: number, { width, height }: Size): number {
  const least = Math.min(width / (HOME_BOX.east - HOME_BOX.west), height / (HOME_BOX.south - HOME_BOX.north)) * 0.9;
  return Math.min(Math.max(scale, least), MAX_SCALE);
}

function clamp({ x, y, scale }: Camera, size: Size): Camera {
  return {
    x: Math.min(Math.max(x, HOME_BOX.west), HOME_BOX.east),
    y: Math.min(Math.max(y, HOME_BOX.north), HOME_BOX.south),
    scale: limitScale(scale, size),
  };
}
