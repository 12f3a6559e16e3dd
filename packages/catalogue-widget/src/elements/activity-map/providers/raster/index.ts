import type { GroundOptions, GroundProvider, MapGround } from '../map-ground.js';
import { MERCATOR } from '../mercator.js';
import { RasterGround } from './raster-ground.js';

export const plane: GroundProvider['plane'] = MERCATOR;

/** A street map of tiles that are pictures, from the site's own address, drawn by Leaflet. */
export const createGround: GroundProvider['createGround'] = (options: GroundOptions): Promise<MapGround> =>
  RasterGround.create(options);
