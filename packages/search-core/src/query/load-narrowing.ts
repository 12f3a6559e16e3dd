import { loaded } from '../loaded.js';
import type * as narrowing from './narrowing.js';

let module: typeof narrowing | undefined;

/**
 * Loads what answers when times and places are asked; once it is there, without another task in between, in which a page could draw.
 * @throws TarjotinError `no-narrowing` when it cannot be loaded; the next call tries again.
 */
export async function loadNarrowing(): Promise<typeof narrowing> {
  const message = 'What filters by time and place could not be loaded.';
  return (module ??= await loaded(() => import('./narrowing.js'), 'no-narrowing', message));
}
