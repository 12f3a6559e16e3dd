import type { Box } from '@hyte/search-core/geo/box.js';
import type { GroundPlane, GroundView } from '../map-ground.js';
import { boxAround, HOME_BOX, project, unproject, type PlaneBox, type PlanePoint } from './projection.js';

/** Which part of the flat map is seen: the place in the middle, and pixels to a kilometre. */
export interface Camera extends PlanePoint {
  readonly scale: number;
  /** How a street map beneath lays places on the screen; `scale` is then pixels to a unit of its plane. */
  readonly ground?: GroundPlane | undefined;
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
/** Around a place a little nearer: its parish and the next ones, still with names of towns. */
const MAX_NEAR_SCALE = { places: 20, place: 20 };
/** Room for the buttons at the edges; the zoom buttons are on the right. */
const FIT_MARGIN_PX = { left: 40, right: 64, above: 56, below: 52 };

export function toScreen(camera: Camera, size: Size, point: PlanePoint): PlanePoint {
  const { x, y } = onGround(camera, point);
  const middle = onGround(camera, camera);
  return { x: (x - middle.x) * camera.scale + size.width / 2, y: (y - middle.y) * camera.scale + size.height / 2 };
}

export function toPlane(camera: Camera, size: Size, { x, y }: PlanePoint): PlanePoint {
  const { scale, ground } = camera;
  const middle = onGround(camera, camera);
  const there = { x: (x - size.width / 2) / scale + middle.x, y: (y - size.height / 2) / scale + middle.y };
  if (!ground) return there;
  const { lat, lon } = ground.unproject(there);
  return project(lat, lon);
}

/** A place of the flat map in the plane that is drawn: of the ground when there is one. */
export function onGround({ ground }: Camera, point: PlanePoint): PlanePoint {
  if (!ground) return point;
  const { lat, lon } = unproject(point);
  return ground.project(lat, lon);
}

/** Pixels to a kilometre on the ground in the middle of the view. */
export function trueScale(camera: Camera): number {
  return camera.scale * (camera.ground?.stretch(unproject(camera).lat) ?? 1);
}

/** The same view over another ground, or none: the same middle, and as many pixels to a kilometre. */
export function withGround(camera: Camera, size: Size, ground: GroundPlane | undefined): Camera {
  const there = { ...camera, ground };
  return clamp({ ...there, scale: (camera.scale * trueScale(camera)) / trueScale(there) }, size);
}

/** A view as a ground is told of it. */
export function groundView(camera: Camera, size: Size): GroundView {
  return { ...unproject(camera), ...size, scale: camera.scale };
}

/** What of the flat map is seen; over a ground, whose north may be another one, a little more. */
export function visibleBox(camera: Camera, size: Size): PlaneBox {
  const { width, height } = size;
  const corners = [0, width].flatMap((x) => [0, height].map((y) => toPlane(camera, size, { x, y })));
  return boxAround(corners) ?? HOME_BOX;
}

/** The camera that shows the whole box with some room around it; `isNear` for one around a place and what is nearest to it. */
export function fitBox(box: PlaneBox, size: Size, ground?: GroundPlane, isNear = false): Camera {
  const flat = fitFlat(box, size, ground?.fitScale ?? (isNear ? MAX_NEAR_SCALE : MAX_FIT_SCALE));
  return ground ? withGround(flat, size, ground) : flat;
}

function fitFlat(box: PlaneBox, size: Size, fitScale: GroundPlane['fitScale']): Camera {
  const wide = box.east - box.west;
  const high = box.south - box.north;
  const { left, right, above, below } = FIT_MARGIN_PX;
  const most = Math.hypot(wide, high) < 1 ? fitScale.place : fitScale.places;
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
  const scale = limitScale(camera.scale * factor, size, camera.ground);
  const held = toPlane(camera, size, anchor);
  const there = toPlane({ ...camera, scale }, size, anchor);
  return clamp({ ...camera, x: camera.x + held.x - there.x, y: camera.y + held.y - there.y, scale }, size);
}

/** Moves the view by pixels. */
export function panBy(camera: Camera, size: Size, right: number, down: number): Camera {
  return clamp({ ...camera, ...toPlane(camera, size, { x: size.width / 2 + right, y: size.height / 2 + down }) }, size);
}

/** The camera `share` (0–1) of the way from one to another, zooming evenly. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // Moving in step with 1 / scale keeps the anchor of a zoom still.
  const moved = from.scale === to.scale ? share : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return { ...to, x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, scale };
}

/** Zoomed out as far as it goes, the whole country just fits. */
function limitScale(scale: number, { width, height }: Size, ground?: GroundPlane): number {
  const least = Math.min(width / (HOME_BOX.east - HOME_BOX.west), height / (HOME_BOX.south - HOME_BOX.north)) * 0.9;
  return Math.min(Math.max(scale, least), ground?.maxScale ?? MAX_SCALE);
}

function clamp(camera: Camera, size: Size): Camera {
  return {
    ...camera,
    x: Math.min(Math.max(camera.x, HOME_BOX.west), HOME_BOX.east),
    y: Math.min(Math.max(camera.y, HOME_BOX.north), HOME_BOX.south),
    scale: limitScale(camera.scale, size, camera.ground),
  };
}

/** Degrees around a view. North is not quite up everywhere, so the box is a little larger than what is seen. */
export function degreesOf(camera: Camera, size: Size): Box {
  const shares = [0, 0.5, 1];
  const places = shares.flatMap((x) =>
    shares.map((y) => unproject(toPlane(camera, size, { x: x * size.width, y: y * size.height }))),
  );
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)];
  return {
    south: floor4(Math.min(...lats)),
    west: floor4(Math.min(...lons)),
    north: -floor4(-Math.max(...lats)),
    east: -floor4(-Math.max(...lons)),
  };
}

/** To four decimals, about ten metres: short enough for an address. */
function floor4(degrees: number): number {
  return Math.floor(degrees * 10_000) / 10_000;
}
