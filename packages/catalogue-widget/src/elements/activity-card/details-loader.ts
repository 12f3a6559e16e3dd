import type * as cardDetails from './card-details.js';

type Details = typeof cardDetails;

/** Loads what is drawn in an opened card: most of the bytes, and nobody needs them before the first one is opened. */
export type DetailsLoader = () => Promise<Details>;
let load: DetailsLoader = () => import('./card-details.js');
let loading: Promise<Details> | undefined;
let loaded: Details | undefined;

/** Chooses how the module is loaded from now on. */
export function setDetailsLoader(loader: DetailsLoader): void {
  load = loader;
  loading = loaded = undefined;
}

/** The module, once it is there. */
export function loadedDetails(): Details | undefined {
  return loaded;
}

/** Loads the module once for the page. Rejects when it cannot be loaded; the next call tries again. */
export function loadDetails(): Promise<Details> {
  loading ??= load().then(
    (details) => (loaded = details),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Loads the module before it is needed. When that fails nothing is said: opening a card tries again and does say so. */
export function preloadDetails(): void {
  loadDetails().catch(() => undefined);
}
