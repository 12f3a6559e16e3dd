import type * as engine from './open-engine.js';

/** Loads the engine over published files into the page: only where it cannot run in a worker. */
export function loadEngine(): Promise<typeof engine> {
  return import('./open-engine.js');
}
