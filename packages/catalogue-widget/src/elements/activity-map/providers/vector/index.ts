import type { GroundOptions, GroundProvider, MapGround } from '../map-ground.js';
import { MERCATOR } from '../mercator.js';
import { VectorGround } from './vector-ground.js';

export const plane: GroundProvider['plane'] = MERCATOR;

/** A street map drawn in the page by MapLibre, from one PMTiles file of the site's own. Needs WebGL 2 and a worker. */
export const createGround: GroundProvider['createGround'] = (options: GroundOptions): Promise<MapGround> =>
  VectorGround.create(options);
