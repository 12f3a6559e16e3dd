import { loadMapPart } from './map-parts.js';
import type { MapProvider } from './providers/map-provider.js';

/** Loads a map module: another provider, or in tests one that fails. */
export type MapProviderLoader = () => Promise<MapProvider>;
let load: MapProviderLoader = () => loadMapPart('svg');

/** Chooses how the map module is loaded, and so which map it is: for maps that come into view from now on. */
export function setMapProviderLoader(loader: MapProviderLoader): void {
  load = loader;
}

/** Rejects when the module cannot be loaded. */
export async function loadMapProvider(): Promise<MapProvider> {
  return load();
}
