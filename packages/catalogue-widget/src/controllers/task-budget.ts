/** Milliseconds of drawing in one task: four times as many on a slow phone are still under 50. */
const BUDGET = 8;
/** Milliseconds after which a task is another one, for sure. */
const ANOTHER = 100;

const { port1, port2 } = new MessageChannel();
let since = -Infinity;
let next: Promise<void> | undefined;

/** True when what is left to draw had better be drawn in a later task, so that a key pressed meanwhile is heard. */
export function isTaskFull(): boolean {
  const now = performance.now();
  if (now - since > ANOTHER) since = now;
  return now - since > BUDGET;
}

/** Resolves at the beginning of the next task; the same one for all who wait. */
export function nextTask(): Promise<void> {
  next ??= new Promise((resolve) => {
    port1.onmessage = () => {
      next = undefined;
      since = performance.now();
      resolve();
    };
    port2.postMessage(undefined);
  });
  return next;
}
