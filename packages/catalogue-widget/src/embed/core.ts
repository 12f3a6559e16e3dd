import { defineFirst } from '../define/define-first.js';

// Only this file may load parts: what other parts load goes through it.
export { loadMapProvider } from '../elements/activity-map/map-provider-loader.js';

declare global {
  interface ImportMeta {
    /** How the core gets its parts: the build writes `import.meta.load('./part.js')` where the source says `import('…')`. */
    load?: (file: string) => Promise<unknown>;
  }
}

/**
 * Starts the elements. Called by the loader once this file has been checked; from then on parts come through `load`,
 * which checks them as well.
 */
export function start(load: (file: string) => Promise<unknown>): void {
  import.meta.load = load;
  defineFirst();
  // The list can be used before filters and map are there; their elements take their places in the tray when they come.
  import('../define/define-later.js').catch((error: unknown) => {
    console.warn('[hyte] no-filters: filters and map could not be loaded; search and list work without them.', error);
  });
}
