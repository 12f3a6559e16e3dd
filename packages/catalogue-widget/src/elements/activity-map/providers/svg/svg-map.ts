import type { Box } from '@hyte/search-core/geo/box.js';
import type { MapPoint } from '@hyte/search-core/search-engine.js';
import { createControls } from '../map-controls.js';
import type { GroundPlane, GroundView, MapGround } from '../map-ground.js';
import type { MapAreas, MapItem, MapLabels, MapOptions, MapView } from '../map-provider.js';
import { degreesOf, fitBox, groundView, panBy, visibleBox, withGround, zoomAt, type Camera } from './camera.js';
import { ClusterIndex, type Spot } from './cluster-index.js';
import { html, rootOf } from './dom.js';
import { listenToGestures } from './gestures.js';
import { Hint } from './hint.js';
import { Layers, type Drawn } from './layers.js';
import { PlaceList } from './place-list.js';
import { isFew, PointLayer } from './point-layer.js';
import { boxAround, HOME_BOX, project } from './projection.js';
import { loadScenery } from './scenery-loader.js';
import { shortened } from './shortened.js';
import { svgMapCss } from './styles.js';
import { View } from './view.js';

/** The map: keeps what is shown and from where, and has the layers draw it, once a frame at most. */
export class SvgMap implements MapView {
  readonly #container: HTMLElement;
  readonly #options: MapOptions;
  readonly #stage = html('div', 'map-stage');
  /** Of the points, and of the land, which is filled when the land comes. */
  readonly #sheets = [new CSSStyleSheet(), new CSSStyleSheet()];
  readonly #view = new View();
  #wantsAll = false;
  readonly #points: PointLayer;
  readonly #drawn: Drawn;
  readonly #layers: Layers;
  readonly #list: PlaceList;
  readonly #controls = createControls(this);
  readonly #hint = new Hint();
  readonly #attribution = html('p', 'small muted');
  readonly #resizing = new ResizeObserver(() => this.#onResize());
  readonly #stopped = new AbortController();
  #labels: MapLabels;
  #selectedId: string | undefined;
  #hoveredId: string | undefined;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#container = container;
    this.#options = options;
    this.#labels = options.labels;
    const describe = (id: string): MapItem => {
      const { name, detail, ...item } = options.describe(id);
      return { ...item, name: shortened(name), ...(detail && { detail: shortened(detail) }) };
    };
    this.#points = new PointLayer(options.labels, {
      describe,
      open: (spot) => this.#open(spot),
      hover: (id) => options.onHover(id),
      beyond: ({ x, y }) => this.pan(x, y),
    });
    this.#drawn = {
      index: new ClusterIndex([]),
      areas: { centres: [], chosen: [] },
      ...{ selected: [], controls: [], language: options.labels.language, em: 16 },
      describe,
    };
    this.#layers = new Layers(this.#view, this.#points, this.#drawn, () => options.onMoved());
    this.#list = new PlaceList((id) => options.onSelect(id));
    this.#attribution.hidden = true;
    this.#stage.append(this.#points.element, this.#list.element, this.#controls.element, this.#hint.element);
    this.#sheets[0]?.replaceSync(svgMapCss);
    const root = rootOf(container);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...this.#sheets];
    container.replaceChildren(this.#stage, this.#attribution);
    this.setLabels(options.labels);
    this.#listen(this.#stopped.signal);
    this.#onResize();
    void this.#loadScenery(this.#stopped.signal);
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#drawn.index = new ClusterIndex(points);
    this.#list.hide();
    this.#drawn.selected = this.#selectedId === undefined ? [] : this.#drawn.index.placesOf(this.#selectedId);
    if (!this.#view.isMoved || !this.#drawn.index.isAnyIn(visibleBox(this.#view.camera, this.#view.size)))
      this.#lookAtAll();
    this.#layers.requestDraw();
  }

  setAreas(areas: MapAreas): void {
    const { from } = this.#drawn.areas;
    const isElsewhere = areas.from && (areas.from.lat !== from?.lat || areas.from.lon !== from.lon);
    if (isElsewhere) this.#wantsAll = false;
    this.#drawn.areas = areas;
    this.#showAreas();
    if (isElsewhere || (!this.#drawn.index.box && !this.#view.isMoved)) this.#lookAtAll();
    this.#layers.requestDraw();
  }

  setGround(ground: MapGround | undefined): void {
    const view = this.#view;
    const isNew = ground !== undefined && !this.#layers.ground;
    this.#layers.ground?.element.remove();
    this.#layers.ground = ground;
    view.jump(withGround(view.camera, view.size, ground?.plane));
    this.#stage.classList.toggle('map-has-ground', ground !== undefined);
    if (ground) (this.#layers.scenery?.lines ?? this.#points.element).before(ground.element);
    this.#showAreas();
    if (isNew && !view.isMoved) this.#lookAtAll();
    this.#layers.requestDraw();
  }

  viewOver(plane: GroundPlane): GroundView | undefined {
    const { camera, size, isMoved } = this.#view;
    if (size.width === 0) return undefined;
    return groundView(isMoved ? withGround(camera, size, plane) : this.#fitted(plane), size);
  }

  setSelection(id: string | undefined): void {
    if (id === this.#selectedId) return;
    this.#selectedId = id;
    this.#drawn.selected = id === undefined ? [] : this.#drawn.index.placesOf(id);
    this.#points.setMarks(id, this.#hoveredId);
    const [place] = this.#drawn.selected;
    if (place && this.#view.size.width > 0 && !this.#drawn.selected.some((each) => this.#view.screenOf(each))) {
      this.#moveTo({ ...this.#view.camera, x: place.x, y: place.y }, true);
    }
    this.#layers.requestDraw();
  }

  setHover(id: string | undefined): void {
    this.#hoveredId = id;
    this.#points.setMarks(this.#selectedId, id);
  }

  setNumbers(numbers: ReadonlyMap<string, number>): void {
    this.#points.setNumbers(numbers);
  }

  bounds(): Box | undefined {
    const { isMoved, target, size } = this.#view;
    return isMoved && size.width > 0 ? degreesOf(target, size) : undefined;
  }

  setLabels(labels: MapLabels): void {
    this.#labels = labels;
    this.#drawn.language = labels.language;
    this.#layers.ground?.setLanguage(labels.language);
    this.#points.setLabels(labels);
    this.#controls.setLabels(labels);
    this.#list.hide();
    this.#layers.requestDraw();
  }

  refreshNames(): void {
    this.#points.refreshNames();
    this.#list.refreshNames(this.#drawn.describe);
    this.#layers.requestDraw();
  }

  pan(east: number, south: number): void {
    const { target, size } = this.#view;
    this.#moveTo(panBy(target, size, (east * size.width) / 4, (south * size.height) / 4), true, true);
  }

  zoom(steps: number): void {
    const view = this.#view;
    // What somebody is at, or has chosen, stays where it is.
    const held = [this.#points.focusedSpot(), ...this.#drawn.selected].map((each) => each && view.screenOf(each));
    const anchor = held.find((each) => each !== undefined) ?? view.middle;
    this.#moveTo(zoomAt(view.target, view.size, 2 ** steps, anchor), true, true);
  }

  fit(): void {
    this.#wantsAll = true;
    this.#moveTo(this.#fitted(), true, true);
    this.#view.isMoved = false;
  }

  destroy(): void {
    this.#stopped.abort();
    this.#resizing.disconnect();
    this.#layers.stop();
    const root = rootOf(this.#container);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
    this.#container.replaceChildren();
  }

  #listen(signal: AbortSignal): void {
    const view = this.#view;
    listenToGestures(
      this.#stage,
      {
        size: () => view.size,
        panBy: (right, down) => this.#moveTo(panBy(view.camera, view.size, right, down), false),
        zoomAt: (factor, anchor, animate) => this.#moveTo(zoomAt(view.camera, view.size, factor, anchor), animate),
        canZoom: (factor) => zoomAt(view.camera, view.size, factor, view.middle).scale !== view.camera.scale,
        hint: (kind) => this.#hint.show(this.#labels[kind]),
      },
      signal,
    );
    this.#stage.addEventListener('keydown', (event) => this.#onKeydown(event));
    this.#resizing.observe(this.#stage);
  }

  async #loadScenery(signal: AbortSignal): Promise<void> {
    try {
      const { createScenery } = await loadScenery();
      await this.#layers.firstDraw;
      if (signal.aborted) return;
      const scenery = (this.#layers.scenery = createScenery());
      this.#sheets[1]?.replaceSync(scenery.css);
      this.#stage.prepend(scenery.land);
      this.#points.element.before(scenery.lines);
      this.#points.element.after(scenery.names, scenery.scale);
      this.#showAreas();
      this.#layers.requestDraw();
    } catch (cause) {
      if (!signal.aborted) this.#options.onDegraded('areas', cause);
    }
  }

  #showAreas(): void {
    let attribution;
    try {
      attribution = this.#layers.scenery?.setAreas(this.#drawn.areas, this.#layers.ground?.plane.project);
    } catch (cause) {
      this.#options.onDegraded('areas', cause);
    }
    const credits = [this.#layers.ground?.credit, attribution].filter((credit) => credit !== undefined);
    this.#attribution.replaceChildren(...credits.flatMap((credit, index) => (index ? [' · ', credit] : [credit])));
    this.#attribution.hidden = credits.length === 0;
  }

  #fitted(plane = this.#layers.ground?.plane): Camera {
    const centres = this.#drawn.areas.centres.map(({ lat, lon }) => project(lat, lon));
    const { index, areas } = this.#drawn;
    // Where distances are measured from, with what is nearest to it; all points when there is no such place, or somebody asked for all.
    const near = this.#wantsAll || !areas.from ? undefined : index.boxNear(project(areas.from.lat, areas.from.lon));
    const box = near ?? index.box ?? boxAround(centres) ?? HOME_BOX;
    return fitBox(box, this.#view.size, plane, near !== undefined && index.box !== undefined);
  }

  #lookAtAll(): void {
    this.#view.isMoved = false;
    this.#view.jump(this.#view.size.width > 0 ? this.#fitted() : this.#view.camera);
  }

  #moveTo(camera: Camera, animate: boolean, announce = false): void {
    this.#view.moveTo(camera, animate);
    if (announce) this.#announce(camera);
    this.#layers.follow();
  }

  #announce(camera: Camera): void {
    const ids = new Set(this.#layers.spotsIn(camera).flatMap((spot) => spot.ids()));
    this.#options.onAnnounce(this.#labels.visible(ids.size));
  }

  #open(spot: Spot): void {
    const ids = spot.ids();
    if (spot.count === 1) return this.#options.onSelect(ids[0] === this.#selectedId ? undefined : ids[0]);
    const scale = spot.isOnePlace ? undefined : spot.splitScale();
    const zoomHere = scale && (() => this.#moveTo({ ...this.#view.camera, x: spot.x, y: spot.y, scale }, true, true));
    if (zoomHere && !isFew(spot)) return zoomHere();
    this.#list.open(this.#points.inListOrder(ids), {
      labels: this.#labels,
      heading: zoomHere ? this.#labels.here(spot.count) : this.#labels.samePlace(spot.count),
      describe: this.#drawn.describe,
      returnFocus: () => this.#points.focus(spot),
      zoomHere: zoomHere || undefined,
    });
  }

  #onKeydown(event: KeyboardEvent): void {
    const steps = { '+': 1, '-': -1 }[event.key];
    if (!steps || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.zoom(steps);
  }

  #onResize(): void {
    const stage = this.#stage.getBoundingClientRect();
    if (stage.width === 0 || stage.height === 0 || matchMedia('print').matches) return;
    const { size } = this.#view;
    const { clientWidth: width, clientHeight: height } = this.#stage;
    const em = parseFloat(getComputedStyle(this.#stage).fontSize) || 16;
    if (width === size.width && height === size.height && em === this.#drawn.em) return;
    this.#view.size = { width, height };
    this.#drawn.em = em;
    this.#drawn.controls = [...this.#controls.element.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { left: left - stage.left, top: top - stage.top, width, height };
    });
    // Only paper needs it; written before the points are there, it would have everything styled once more.
    const ratio = `${stage.width} / ${stage.height}`;
    void this.#layers.firstDraw.then(() => this.#stage.style.setProperty('--_map-ratio', ratio));
    this.#layers.scenery?.forget();
    if (size.width === 0 || !this.#view.isMoved) this.#lookAtAll();
    this.#layers.requestDraw();
  }
}
