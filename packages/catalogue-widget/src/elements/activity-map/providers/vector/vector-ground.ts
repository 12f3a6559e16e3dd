import { addProtocol, Map as VectorMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { adoptSheet } from '../adopt-sheet.js';
import { createCredit } from '../credit.js';
import type { GroundOptions, GroundView, MapGround } from '../map-ground.js';
import { MERCATOR, zoomOf } from '../mercator.js';
import { checkWorker, workerRefused } from './check-worker.js';
import { readColours } from './colours.js';
import { mapStyle } from './map-style.js';
import { badTileFile, openTiles, type TileFile } from './open-tiles.js';
import { drawnFrom, type Drawn } from './schemas.js';
import { vectorCss } from './styles.js';
import { WORKER_FILE } from './worker-file.js';

/** MapLibre's zoom is that of tiles twice as wide as usual. */
const TILE_PX = 512;
/** So many tiles that do not come, while the map is in use, are no longer chance. */
const MOST_MISSING = 3;
const protocol = new Protocol();

/** Tiles drawn by MapLibre. What moves them is the map above. */
export class VectorGround implements MapGround {
  readonly plane = MERCATOR;
  readonly element: HTMLElement;
  readonly credit: Node;
  readonly #map: VectorMap;
  readonly #file: TileFile;
  readonly #drawn: readonly Drawn[];
  readonly #stopped = new AbortController();
  readonly #dropSheet: () => void;
  #language: string;
  #view: GroundView;

  /**
   * Resolves when the first view is drawn.
   * @throws TarjotinError `no-webgl`, `worker-refused`, `bad-tile-file` or `no-attribution`
   */
  static async create(options: GroundOptions): Promise<VectorGround> {
    if (!document.createElement('canvas').getContext('webgl2')) throw noWebGl();
    const [file] = await Promise.all([openTiles(new URL(options.source, document.baseURI).href), prepareWorker()]);
    options.signal.throwIfAborted();
    const ground = new VectorGround(options, file);
    try {
      await ground.#firstView(options.signal);
    } catch (error) {
      ground.destroy();
      throw error;
    }
    ground.#watch((cause) => {
      options.onLost(cause);
    });
    return ground;
  }

  private constructor({ element, attribution = '', language, view }: GroundOptions, file: TileFile) {
    const credit = attribution || file.attribution;
    if (!credit) {
      const hint = 'Say who made the map: its licence asks for it.';
      throw new TarjotinError('no-attribution', 'Neither the site nor the file of the map has an attribution.', hint);
    }
    this.element = element;
    this.credit = createCredit(credit);
    this.#file = file;
    this.#language = language;
    this.#view = view;
    this.#drawn = drawnFrom(file.layers);
    if (this.#drawn.length === 0) throw badTileFile('it has layers of neither Protomaps nor OpenMapTiles');
    this.#dropSheet = adoptSheet(element, vectorCss);
    protocol.add(file.tiles);
    addProtocol('pmtiles', protocol.tile);
    try {
      this.#map = new VectorMap({
        container: element,
        style: this.#style(),
        center: [view.lon, view.lat],
        zoom: zoomOf(view.scale, TILE_PX),
        interactive: false,
        attributionControl: false,
        trackResize: false,
        renderWorldCopies: false,
        fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      });
    } catch (cause) {
      this.#dropSheet();
      throw noWebGl(cause);
    }
    this.#followLook(this.#stopped.signal);
  }

  draw(view: GroundView): void {
    const { lat, lon, scale, width, height } = view;
    if (width !== this.#view.width || height !== this.#view.height) this.#map.resize();
    this.#view = view;
    this.#map.jumpTo({ center: [lon, lat], zoom: zoomOf(scale, TILE_PX) });
    // In this frame, with the points.
    this.#map.redraw();
  }

  setLanguage(language: string): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#map.setStyle(this.#style());
  }

  destroy(): void {
    this.#stopped.abort();
    this.#map.remove();
    this.#dropSheet();
    this.element.remove();
  }

  #style(): StyleSpecification {
    const { fontFamily, fontSize } = getComputedStyle(this.element);
    return mapStyle({
      drawn: this.#drawn,
      url: `pmtiles://${this.#file.tiles.source.getKey()}`,
      colours: readColours(this.element),
      language: this.#language,
      fonts: fontFamily.split(',').map((font) => font.trim().replaceAll(/^["']|["']$/g, '')),
      em: parseFloat(fontSize) || 16,
    });
  }

  #firstView(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#map.once('load', () => {
        resolve();
      });
      this.#map.on('error', (event: object) => {
        const error = errorOf(event);
        // A policy's refusal comes as the one or the other, by browser.
        const isWorker = /worker/i.test(error.message) || error.name === 'SecurityError';
        reject(isWorker ? workerRefused(error) : badTileFile(error));
      });
      this.#map.on('webglcontextlost', () => {
        reject(contextLost());
      });
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  }

  #watch(lost: (cause: TarjotinError) => void): void {
    let missing = 0;
    this.#map.on('error', (event: object) => {
      if (++missing === MOST_MISSING) lost(badTileFile(errorOf(event)));
    });
    this.#map.on('webglcontextlost', () => {
      lost(contextLost());
    });
  }

  /** Draws in other colours when the page turns dark or back, or the person asks for more contrast. */
  #followLook(signal: AbortSignal): void {
    let known = JSON.stringify(readColours(this.element));
    const look = (): void => {
      const colours = JSON.stringify(readColours(this.element));
      if (colours !== known) this.#map.setStyle(this.#style());
      known = colours;
    };
    for (const asked of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
      matchMedia(asked).addEventListener('change', look, { signal });
    // Sites switch their themes by an attribute of the page, or of what is around the map.
    const observer = new MutationObserver(look);
    for (let root: Node = this.element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      observer.observe(root.host, { attributes: true });
    for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }
}

async function prepareWorker(): Promise<void> {
  if (!('Worker' in globalThis)) throw workerRefused('this browser has no workers');
  if (!WORKER_FILE) return;
  await checkWorker(WORKER_FILE);
  setWorkerUrl(WORKER_FILE.url);
}

function errorOf(event: object): Error {
  return 'error' in event && event.error instanceof Error ? event.error : new Error('unknown');
}

function noWebGl(cause?: unknown): TarjotinError {
  const hint = 'Nothing to do: the built-in map is shown.';
  return new TarjotinError('no-webgl', 'This browser does not draw with WebGL 2.', hint, { cause });
}

function contextLost(): TarjotinError {
  const hint = 'Nothing to do: the built-in map is shown.';
  return new TarjotinError('webgl-lost', 'The browser took WebGL away from the map.', hint);
}
