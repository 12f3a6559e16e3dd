import { nextFrame } from './next-frame.js';

/** Milliseconds of drawing for one frame: what it costs to lay out and paint is several times as much. */
const BUDGET = 2;
/** Milliseconds after which a frame is another one, for sure. */
const ANOTHER = 100;

let since = 0;
let next: Promise<void> | undefined;

/**
 * `undefined` when there is time to draw more for the next frame. Else resolves after that frame, when what is drawn already has been
 * laid out and painted and a key pressed meanwhile has been heard; then it must be asked again.
 */
export function afterFrame(): Promise<void> | undefined {
  if (next) return next;
  const now = performance.now();
  if (now - since > ANOTHER) since = now;
  if (now - since < BUDGET) return undefined;
  next = new Promise((resolve) => {
    nextFrame(() =>
      setTimeout(() => {
        next = undefined;
        since = performance.now();
        resolve();
      }),
    );
  });
  return next;
}
