import { between, toScreen, type Camera, type Size } from './camera.js';
import type { PlanePoint } from './projection.js';

const MOVE_MS = 220;

/** What part of the flat map is seen: at rest, or on its way to another one. */
export class View {
  camera: Camera = { x: 0, y: 0, scale: 1 };
  size: Size = { width: 0, height: 0 };
  /** The person has moved the view: new points do not, as long as some of them are in it. */
  isMoved = false;
  #motion: { readonly from: Camera; readonly to: Camera; readonly start: number } | undefined;

  get isMoving(): boolean {
    return this.#motion !== undefined;
  }

  /** Where the view is or is going. */
  get target(): Camera {
    return this.#motion?.to ?? this.camera;
  }

  get middle(): { readonly x: number; readonly y: number } {
    return { x: this.size.width / 2, y: this.size.height / 2 };
  }

  /** Where on the screen a place is, or will be when the view has come to rest; `undefined` when it is not in view. */
  screenOf(place: PlanePoint): PlanePoint | undefined {
    const { x, y } = toScreen(this.target, this.size, place);
    return x >= 0 && y >= 0 && x <= this.size.width && y <= this.size.height ? { x, y } : undefined;
  }

  /** Shows this at once. */
  jump(camera: Camera): void {
    this.#motion = undefined;
    this.camera = camera;
  }

  /** Goes there, at once for people who want things still. */
  moveTo(camera: Camera, animate: boolean): void {
    this.isMoved = true;
    const isStill = !animate || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) this.jump(camera);
    else this.#motion = { from: this.camera, to: camera, start: performance.now() };
  }

  /** The next step of the way, in the frame of this time stamp. */
  step(now: number): void {
    if (!this.#motion) return;
    const { from, to, start } = this.#motion;
    const share = Math.min(Math.max((now - start) / MOVE_MS, 0), 1);
    this.camera = between(from, to, 1 - (1 - share) ** 3);
    if (share === 1) this.#motion = undefined;
  }
}
