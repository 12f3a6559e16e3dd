import type { MapPoint } from '@hyte/search-core/search-engine.js';
import { createControls } from '../map-controls.js';
import type { MapGround } from '../map-ground.js';
import type { MapAreas, MapLabels, MapOptions, MapView } from '../map-provider.js';
import { fitBox, panBy, toScreen, visibleBox, withGround, zoomAt, type Camera } from './camera.js';
import { anyInside, ClusterIndex, type PlacedPoint, type Spot } from './cluster-index.js';
import { html, rootOf } from './dom.js';
import { listenToGestures } from './gestures.js';
import { Hint } from './hint.js';
import type { Box } from './labels.js';
import { PlaceList } from './place-list.js';
import { PointLayer } from './point-layer.js';
import { boxAround, HOME_BOX, project, unproject, type PlanePoint } from './projection.js';
import type { Scenery } from './scenery.js';
import { loadScenery } from './scenery-loader.js';
import { svgMapCss } from './styles.js';
import { View } from './view.js';

/** The map: keeps what is shown and from where, and has the layers draw it, once a frame at most. */
export class SvgMap implements MapView {
  readonly #container: HTMLElement;
  readonly #options: MapOptions;
  readonly #stage = html('div', 'map-stage');
  readonly #sheet = new CSSStyleSheet();
  readonly #view = new View();
  readonly #points: PointLayer;
  readonly #list: PlaceList;
  readonly #controls = createControls(this);
  readonly #hint = new Hint();
  readonly #attribution = html('p', 'small muted');
  readonly #resizing = new ResizeObserver(() => this.#onResize());
  readonly #stopped = new AbortController();
  /** Land and names, once they have come. */
  #scenery: Scenery | undefined;
  #ground: MapGround | undefined;
  #labels: MapLabels;
  #em = 16;
  #index = new ClusterIndex([]);
  #areas: MapAreas = { centres: [], chosen: [] };
  #selected: readonly PlacedPoint[] = [];
  #selectedId: string | undefined;
  #hoveredId: string | undefined;
  #controlBoxes: readonly Box[] = [];
  #frame = 0;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#container = container;
    this.#options = options;
    this.#labels = options.labels;
    this.#points = new PointLayer(options.labels, {
      describe: (id) => options.describe(id),
      open: (spot) => this.#open(spot),
      beyond: ({ x, y }) => this.pan(x, y),
    });
    this.#list = new PlaceList((id) => options.onSelect(id));
    this.#attribution.hidden = true;
    this.#stage.append(this.#points.element, this.#list.element, this.#controls.element, this.#hint.element);
    this.#sheet.replaceSync(svgMapCss);
    const root = rootOf(container);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    container.replaceChildren(this.#stage, this.#attribution);
    this.setLabels(options.labels);
    this.#listen(this.#stopped.signal);
    void this.#loadScenery(this.#stopped.signal);
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#index = new ClusterIndex(points);
    this.#list.hide();
    this.#selected = this.#selectedId === undefined ? [] : this.#index.placesOf(this.#selectedId);
    if (!this.#view.isMoved || !this.#isInView(this.#index.points)) this.#lookAtAll();
    this.#requestDraw();
  }

  setAreas(areas: MapAreas): void {
    this.#areas = areas;
    this.#showAreas();
    if (this.#index.points.length === 0 && !this.#view.isMoved) this.#lookAtAll();
    this.#requestDraw();
  }

  setGround(ground: MapGround | undefined): void {
    const view = this.#view;
    const isNew = ground !== undefined && !this.#ground;
    this.#ground?.element.remove();
    this.#ground = ground;
    view.jump(withGround(view.camera, view.size, ground?.plane));
    this.#stage.classList.toggle('map-has-ground', ground !== undefined);
    if (ground) (this.#scenery?.lines ?? this.#points.element).before(ground.element);
    this.#showAreas();
    if (isNew && !view.isMoved) this.#lookAtAll();
    this.#requestDraw();
  }

  setSelection(id: string | undefined): void {
    if (id === this.#selectedId) return;
    this.#selectedId = id;
    this.#selected = id === undefined ? [] : this.#index.placesOf(id);
    this.#points.setMarks(id, this.#hoveredId);
    const [place] = this.#selected;
    if (place && this.#view.size.width > 0 && !this.#isInView(this.#selected)) {
      this.#moveTo({ ...this.#view.camera, x: place.x, y: place.y }, true);
    }
    this.#requestDraw();
  }

  setHover(id: string | undefined): void {
    this.#hoveredId = id;
    this.#points.setMarks(this.#selectedId, id);
  }

  setLabels(labels: MapLabels): void {
    this.#labels = labels;
    this.#points.setLabels(labels);
    this.#controls.setLabels(labels);
    this.#list.hide();
    this.#requestDraw();
  }

  refreshNames(): void {
    this.#points.refreshNames();
    this.#list.refreshNames((id) => this.#options.describe(id));
    this.#requestDraw();
  }

  pan(east: number, south: number): void {
    const { target, size } = this.#view;
    this.#moveTo(panBy(target, size, (east * size.width) / 4, (south * size.height) / 4), true, true);
  }

  zoom(steps: number): void {
    const { target, size, middle } = this.#view;
    this.#moveTo(zoomAt(target, size, 2 ** steps, middle), true, true);
  }

  fit(): void {
    this.#moveTo(this.#fitted(), true, true);
    this.#view.isMoved = false;
  }

  destroy(): void {
    this.#stopped.abort();
    this.#resizing.disconnect();
    cancelAnimationFrame(this.#frame);
    const root = rootOf(this.#container);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
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
      if (signal.aborted) return;
      this.#scenery = createScenery();
      this.#stage.prepend(this.#scenery.land);
      this.#points.element.before(this.#scenery.lines);
      this.#points.element.after(this.#scenery.names);
      this.#showAreas();
      this.#requestDraw();
    } catch (cause) {
      if (!signal.aborted) this.#options.onDegraded('areas', cause);
    }
  }

  #showAreas(): void {
    let attribution;
    try {
      attribution = this.#scenery?.setAreas(this.#areas, this.#ground?.plane.project);
    } catch (cause) {
      this.#options.onDegraded('areas', cause);
    }
    const credits = [this.#ground?.credit, attribution].filter((credit) => credit !== undefined);
    this.#attribution.replaceChildren(...credits.flatMap((credit, index) => (index ? [' · ', credit] : [credit])));
    this.#attribution.hidden = credits.length === 0;
  }

  #fitted(): Camera {
    const centres = this.#areas.centres.map(({ lat, lon }) => project(lat, lon));
    return fitBox(boxAround(this.#index.points) ?? boxAround(centres) ?? HOME_BOX, this.#view.size, this.#ground?.plane);
  }

  #lookAtAll(): void {
    this.#view.isMoved = false;
    this.#view.jump(this.#view.size.width > 0 ? this.#fitted() : this.#view.camera);
  }

  #moveTo(camera: Camera, animate: boolean, announce = false): void {
    this.#view.moveTo(camera, animate);
    if (announce) this.#announce(camera);
    this.#requestDraw();
  }

  #announce(camera: Camera): void {
    const ids = new Set(this.#spotsIn(camera).flatMap((spot) => spot.ids()));
    this.#options.onAnnounce(this.#labels.visible(ids.size));
  }

  #open(spot: Spot): void {
    if (spot.count === 1) {
      const [id] = spot.ids();
      this.#options.onSelect(id === this.#selectedId ? undefined : id);
    } else if (spot.splitScale) {
      this.#moveTo({ ...this.#view.camera, x: spot.x, y: spot.y, scale: spot.splitScale }, true, true);
    } else {
      this.#list.open(spot.ids(), this.#labels, this.#options.describe.bind(this.#options), () =>
        this.#points.focus(spot),
      );
    }
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
    const isFirst = this.#view.size.width === 0;
    this.#view.size = { width: this.#stage.clientWidth, height: this.#stage.clientHeight };
    this.#em = parseFloat(getComputedStyle(this.#stage).fontSize) || 16;
    this.#stage.style.setProperty('--_map-ratio', `${stage.width} / ${stage.height}`);
    this.#controlBoxes = [...this.#controls.element.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { left: left - stage.left, top: top - stage.top, width, height };
    });
    this.#scenery?.forget();
    if (isFirst || !this.#view.isMoved) this.#lookAtAll();
    this.#requestDraw();
  }

  #requestDraw(): void {
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#draw(now);
    });
  }

  #draw(now: number): void {
    const view = this.#view;
    const { size } = view;
    if (size.width === 0) return;
    view.step(now);
    const { camera } = view;
    if (view.isMoving) this.#requestDraw();
    // While the view moves by itself the same spots travel along: clusters form anew when it has arrived.
    const spots = view.isMoving ? this.#points.spots : this.#spotsIn(camera);
    this.#ground?.draw({ ...unproject(camera), scale: camera.scale }, size);
    this.#points.draw(spots, camera, size);
    this.#scenery?.draw({
      ...{ camera, size, em: this.#em, spots },
      language: this.#labels.language,
      hasGround: this.#ground !== undefined,
      selected: this.#selected.filter((place) => isInside(toScreen(camera, size, place), size)),
      obstacles: [...this.#points.boxes(camera, size, this.#em), ...this.#controlBoxes],
      describe: (id) => this.#options.describe(id),
    });
  }

  /** Over a ground the visible box is a little larger than the view. */
  #spotsIn(camera: Camera): Spot[] {
    const { size } = this.#view;
    const spots = this.#index.spots(camera, size);
    return this.#ground ? spots.filter((spot) => isInside(toScreen(camera, size, spot), size)) : spots;
  }

  #isInView(points: readonly PlanePoint[]): boolean {
    return anyInside(points, visibleBox(this.#view.camera, this.#view.size));
  }
}

function isInside({ x, y }: PlanePoint, { width, height }: View['size']): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
