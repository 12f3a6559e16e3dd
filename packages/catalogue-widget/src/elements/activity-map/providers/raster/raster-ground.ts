import { latLng, Map as LeafletMap, TileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import type { LatLng } from 'leaflet';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { adoptSheet } from '../adopt-sheet.js';
import { createCredit } from '../credit.js';
import type { GroundOptions, GroundView, MapGround } from '../map-ground.js';
import { MERCATOR, zoomOf } from '../mercator.js';
import { rasterCss } from './styles.js';
import { readTemplate } from './tile-template.js';

const TILE_PX = 256;
/** Zoom of the finest tiles there are nearly everywhere. */
const FINEST = 18;
/** Milliseconds after the last movement until tiles of another zoom are fetched. */
const REST_MS = 120;

/** Leaflet's own way to move in steps of a gesture: its public calls drop every tile when they zoom. A site's Leaflet may have another one. */
interface Movable {
  _move?(center: LatLng, zoom: number, data?: { readonly pinch: boolean; readonly round: boolean }): unknown;
  _moveEnd?(zoomChanged: boolean): unknown;
}

/** Tiles as pictures. Leaflet fetches, places and keeps them; what moves them is the map above. */
export class RasterGround implements MapGround {
  readonly plane = MERCATOR;
  readonly element: HTMLElement;
  readonly credit: Node;
  readonly #map: LeafletMap & Movable;
  readonly #layer: TileLayer;
  readonly #dropSheet: () => void;
  #size: { readonly width: number; readonly height: number };
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Tiles that came, and that did not, since all of a view were last there. */
  #came = 0;
  #missing = 0;

  /**
   * Resolves with the first tile.
   * @throws TarjotinError `no-attribution`, `bad-template`, or `no-tiles` when none of the first view comes
   */
  static async create(options: GroundOptions): Promise<RasterGround> {
    const { attribution, source, signal } = options;
    if (!attribution) {
      const hint = 'Say who made the map: its licence asks for it.';
      throw new TarjotinError('no-attribution', 'The map of tiles has no attribution.', hint);
    }
    const template = readTemplate(source, document.baseURI);
    const ground = new RasterGround(options, template, attribution);
    try {
      await new Promise<void>((resolve, reject) => {
        ground.#layer.once('tileload', () => {
          resolve();
        });
        ground.#listen(reject);
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        ground.#layer.addTo(ground.#map);
      });
    } catch (error) {
      ground.destroy();
      throw error;
    }
    ground.#layer.off('load');
    ground.#listen((cause) => {
      options.onLost(cause);
    });
    return ground;
  }

  private constructor({ element, view }: GroundOptions, template: string, attribution: string) {
    this.element = element;
    this.#size = view;
    this.credit = createCredit(attribution);
    this.#dropSheet = adoptSheet(element, rasterCss);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = new LeafletMap(element, {
      center: [view.lat, view.lon],
      zoom: zoomOf(view.scale, TILE_PX),
      zoomSnap: 0,
      zoomControl: false,
      attributionControl: false,
      dragging: false,
      keyboard: false,
      boxZoom: false,
      doubleClickZoom: false,
      scrollWheelZoom: false,
      touchZoom: false,
      tapHold: false,
      zoomAnimation: false,
      fadeAnimation: !isStill,
      trackResize: false,
    });
    this.#layer = new TileLayer(template, { tileSize: TILE_PX, maxNativeZoom: FINEST, maxZoom: 24, keepBuffer: 1 });
    this.#layer.on('tileload', () => this.#came++);
    this.#layer.on('tileerror', () => this.#missing++);
  }

  draw({ lat, lon, scale, width, height }: GroundView): void {
    if (width !== this.#size.width || height !== this.#size.height) {
      this.#size = { width, height };
      this.#map.invalidateSize({ animate: false, pan: false });
    }
    const [map, centre, zoom] = [this.#map, latLng(lat, lon), zoomOf(scale, TILE_PX)];
    if (typeof map._move !== 'function' || typeof map._moveEnd !== 'function') {
      map.setView(centre, zoom, { animate: false });
      return;
    }
    map._move(centre, zoom, { pinch: true, round: false });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      // Told that the zoom is final, the layer fetches tiles of the nearest whole one.
      map.fire('zoom');
      map._moveEnd?.(false);
    }, REST_MS);
  }

  /** The names are in the pictures. */
  setLanguage(): void {}

  destroy(): void {
    clearTimeout(this.#rest);
    this.#layer.off();
    this.#map.remove();
    this.#dropSheet();
    this.element.remove();
  }

  /** Calls `lost` when not one tile of a view comes: offline, a wrong address, a policy of the page. */
  #listen(lost: (cause: TarjotinError) => void): void {
    this.#layer.on('load', () => {
      if (this.#missing > 0 && this.#came === 0) {
        const hint = 'Open the address of one in a tab; the policy of the page must allow it with img-src.';
        lost(new TarjotinError('no-tiles', `None of ${String(this.#missing)} tiles of the map came.`, hint));
      }
      this.#came = this.#missing = 0;
    });
  }
}
