import type { GroundKind, GroundProvider } from './providers/map-ground.js';
import type { MapProvider } from './providers/map-provider.js';

/** Loads a module that draws maps, or what lies beneath them; in the embed the core does, which alone may load parts. */
export function loadMapPart<Kind extends GroundKind | 'svg'>(
  kind: Kind,
): Promise<Kind extends GroundKind ? GroundProvider : MapProvider>;
export function loadMapPart(kind: GroundKind | 'svg'): Promise<GroundProvider | MapProvider> {
  return kind === 'svg'
    ? import('./providers/svg/index.js')
    : kind === 'vector'
      ? import('./providers/vector/index.js')
      : import('./providers/raster/index.js');
}
