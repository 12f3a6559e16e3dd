import type { MapOptions, MapProvider, MapView } from '../map-provider.js';
import { SvgMap } from './svg-map.js';

/**
 * The map that needs nothing: no tiles, keys, WebGL, worker or third party. One module without Lit, loaded when a map comes
 * into view; land, borders and names follow in another, and the points do not wait for them. Must be given a container inside an element with the theme's `--_*` properties.
 */
export const createMap: MapProvider['createMap'] = (container: HTMLElement, options: MapOptions): MapView =>
  new SvgMap(container, options);
