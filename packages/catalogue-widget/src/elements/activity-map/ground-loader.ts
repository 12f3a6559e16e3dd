import { loadMapPart } from './map-parts.js';
import type { GroundKind, GroundProvider } from './providers/map-ground.js';

/** Loads the module of a street map; in tests one that fails. */
export type GroundLoader = (kind: GroundKind) => Promise<GroundProvider>;

let load: GroundLoader = (kind) => loadMapPart(kind);

/** Chooses how the modules of street maps are loaded: for maps that start from now on. */
export function setGroundLoader(loader: GroundLoader): void {
  load = loader;
}

/** Rejects when the module cannot be loaded. */
export async function loadGround(kind: GroundKind): Promise<GroundProvider> {
  return load(kind);
}
