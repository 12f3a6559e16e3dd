import { defineFirst } from '../define/define-first.js';
import { setMapDefiner } from '../elements/activity-map/map-wanted.js';
import { setBegun, type BegunRequest } from '../sources/begun.js';
import { setScriptUrls } from '../worker/script-url.js';

// Only this file may load parts: what other parts load goes through it.
export { loadMapPart } from '../elements/activity-map/map-parts.js';
export { loadScenery } from '../elements/activity-map/providers/svg/scenery-loader.js';
export { loadEngine } from '../worker/load-engine.js';

declare global {
  interface ImportMeta {
    /** How the core gets its parts: the build writes `import.meta.load('./part.js')` where the source says `import('…')`. */
    load?: (file: string) => Promise<unknown>;
  }
}

/**
 * Starts the elements. Called by the loader once this file has been checked; from then on parts come through `load`,
 * which checks them as well, and addresses of scripts are `trusted` by its policy.
 * @param begun what the loader has asked for meanwhile
 */
export function start(
  load: (file: string) => Promise<unknown>,
  trusted: (url: string) => string,
  begun: BegunRequest | undefined,
): void {
  import.meta.load = load;
  setScriptUrls(trusted);
  setBegun(begun);
  setMapDefiner(defineMap);
  defineFirst();
  loadLater();
}

/** Milliseconds until what failed is asked for again; twice as long each time. */
const AGAIN = 20_000;

/** The list can be used before the filters are there; their element takes its place in the tray when it comes, be it at a later try. */
function loadLater(wait = AGAIN): void {
  import('./later.js')
    .then(({ lookOut }) => lookOut(defineMap))
    .catch((error: unknown) => {
      console.warn('[hyte] no-filters: filters could not be loaded.', error);
      setTimeout(loadLater, wait, 2 * wait);
    });
}

let mapDefined: Promise<unknown> | undefined;

/** Most visitors look at the list only, so the element of the map comes when there is one to show. */
function defineMap(): Promise<unknown> {
  return (mapDefined ??= import('../define/hyte-activity-map.js').catch((error: unknown) => {
    mapDefined = undefined;
    console.warn('[hyte] no-map: the map could not be loaded.', error);
  }));
}
