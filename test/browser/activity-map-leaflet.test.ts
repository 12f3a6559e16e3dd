import { expect } from '@open-wc/testing';
// @ts-expect-error -- no types at this address, which is the one the map has its Leaflet from
import { Map as LeafletMap } from '../../packages/catalogue-widget/node_modules/leaflet/dist/leaflet-src.esm.js';
import { TILES, CREDIT, shownGround, codes, showOver, offBy, settled } from './activity-map-ground.js';
import { button, until } from './activity-map-tray.js';

/** Leaflet as if it had another name for one of its own methods: only its public method finds it. Returns what undoes this. */
function hideFromOutside(own: string, open: 'setView'): () => void {
  const prototype = (LeafletMap as { prototype: object }).prototype as Record<string, (...given: unknown[]) => unknown>;
  const [hidden, shown] = [prototype[own], prototype[open]];
  let isInside = false;
  Object.defineProperty(prototype, own, { configurable: true, get: () => (isInside ? hidden : undefined) });
  prototype[open] = function (...given) {
    isInside = true;
    try {
      return shown?.apply(this, given);
    } finally {
      isInside = false;
    }
  };
  return () => {
    Object.defineProperty(prototype, own, { configurable: true, writable: true, value: hidden });
    if (shown) prototype[open] = shown;
  };
}

describe('<hyte-activity-map> over tiles of another Leaflet', () => {
  it('moves and zooms by public calls alone where Leaflet has no other ones', async () => {
    const restore = hideFromOutside('_move', 'setView');
    try {
      const { map, told } = await showOver({ tiles: TILES, attribution: CREDIT });
      await shownGround(map);
      button(map, 'Lähennä').click();
      button(map, 'Siirrä itään').click();
      await settled(map);
      await until(() => offBy(map) <= 2);
      expect(codes(told)).to.deep.equal([]);
    } finally {
      restore();
    }
  });
});
