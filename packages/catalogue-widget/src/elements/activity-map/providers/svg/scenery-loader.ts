import type { createScenery } from './scenery.js';

/** What the part with the scenery of the map exports. */
export interface SceneryPart {
  readonly createScenery: typeof createScenery;
}

/** Loads land, borders and names. The points do not wait for them. */
export function loadScenery(): Promise<SceneryPart> {
  return import('./scenery.js');
}
