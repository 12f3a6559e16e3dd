import type { MapPoint } from '@hyte/search-core/search-engine.js';
import { createControls } from '../map-controls.js';
import type { MapGround } from '../map-ground.js';
import type { MapAreas, MapLabels, MapOptions, MapView } from '../map-provider.js';
import { readAreas, type AreaFile } from './areas.js';
import { BaseLayer } from './base-layer.js';
import { between, fitBox, panBy, toScreen, visibleBox, withGround, zoomAt, type Camera, type Size } from './camera.js';
import { anyInside, ClusterIndex, type PlacedPoint, type Spot } from './cluster-index.js';
import { html, rootOf } from './dom.js';
import { listenToGestures } from './gestures.js';
import { LabelLayer } from './label-layer.js';
import type { Box } from './labels.js';
import { namesToShow } from './names.js';
import { PlaceList } from './place-list.js';
import { PointLayer } from './point-layer.js';
import { boxAround, HOME_BOX, project, unproject, type PlanePoint } from './projection.js';
import { svgMapCss } from './styles.js';

const MOVE_MS = 220;
const HINT_MS = 1800;

/** The map: keeps what is shown and from where, and has the layers draw it, once a frame at most. */
export class SvgMap implements MapView {
  readonly #container: HTMLElement;
  readonly #options: MapOptions;
  readonly #stage = html('div', 'map-stage');
  readonly #sheet = new CSSStyleSheet();
  readonly #base = new BaseLayer();
  readonly #points: PointLayer;
  readonly #names = new LabelLayer();
  readonly #list: PlaceList;
  readonly #controls = createControls(this);
  readonly #hint = html('p', 'map-hint');
  readonly #attribution = html('p', 'small muted');
  readonly #resizing = new ResizeObserver(() => this.#onResize());
  readonly #stopGestures: () => void;
  #labels: MapLabels;
  #size: Size = { width: 0, height: 0 };
  #em = 16;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #index = new ClusterIndex([]);
  #ground: MapGround | undefined;
  #file: AreaFile | undefined;
  #areas: MapAreas = { centres: [], chosen: [] };
  #selected: readonly PlacedPoint[] = [];
  #selectedId: string | undefined;
  #hoveredId: string | undefined;
  /** The person has moved the view: new points do not, as long as some of them are in it. */
  #isMoved = false;
  #controlBoxes: readonly Box[] = [];
  #frame = 0;
  #motion: { readonly from: Camera; readonly to: Camera; readonly start: number } | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

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
    this.#hint.hidden = true;
    this.#hint.ariaHidden = 'true';
    this.#stage.append(this.#base.element, this.#base.lines, this.#points.element, this.#names.element);
    this.#stage.append(this.#list.element, this.#controls.element, this.#hint);
    this.#sheet.replaceSync(svgMapCss);
    const root = rootOf(container);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    container.replaceChildren(this.#stage, this.#attribution);
    this.#takeOutlines();
    this.setLabels(options.labels);
    this.#stopGestures = listenToGestures(this.#stage, {
      size: () => this.#size,
      panBy: (right, down) => this.#moveTo(panBy(this.#camera, this.#size, right, down), false),
      zoomAt: (factor, anchor, animate) => this.#moveTo(zoomAt(this.#camera, this.#size, factor, anchor), animate),
      canZoom: (factor) => zoomAt(this.#camera, this.#size, factor, this.#middle()).scale !== this.#camera.scale,
      hint: (kind) => this.#showHint(this.#labels[kind]),
    });
    this.#stage.addEventListener('keydown', (event) => this.#onKeydown(event));
    this.#resizing.observe(this.#stage);
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#index = new ClusterIndex(points);
    this.#list.hide();
    this.#selected = this.#selectedId === undefined ? [] : this.#index.placesOf(this.#selectedId);
    const isInView = anyInside(this.#index.points, visibleBox(this.#camera, this.#size));
    if (!this.#isMoved || !isInView) this.#lookAtAll();
    this.#requestDraw();
  }

  setAreas(areas: MapAreas): void {
    const isOther = areas.outlines !== this.#areas.outlines;
    this.#areas = areas;
    if (isOther) this.#takeOutlines();
    this.#base.setChosen(areas.chosen);
    if (this.#index.points.length === 0 && !this.#isMoved) this.#lookAtAll();
    this.#requestDraw();
  }

  setGround(ground: MapGround | undefined): void {
    const isNew = ground !== undefined && !this.#ground;
    this.#ground?.element.remove();
    this.#ground = ground;
    this.#motion = undefined;
    this.#camera = withGround(this.#camera, this.#size, ground?.plane);
    this.#stage.classList.toggle('map-has-ground', ground !== undefined);
    if (ground) this.#base.lines.before(ground.element);
    this.#base.setPlane(ground?.plane.project);
    this.#takeOutlines();
    this.#base.setChosen(this.#areas.chosen);
    if (isNew && !this.#isMoved) this.#lookAtAll();
    this.#requestDraw();
  }

  setSelection(id: string | undefined): void {
    if (id === this.#selectedId) return;
    this.#selectedId = id;
    this.#selected = id === undefined ? [] : this.#index.placesOf(id);
    this.#points.setMarks(id, this.#hoveredId);
    const [place] = this.#selected;
    if (place && this.#size.width > 0 && !anyInside(this.#selected, visibleBox(this.#camera, this.#size))) {
      this.#moveTo({ ...this.#camera, x: place.x, y: place.y }, true);
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
    const { width, height } = this.#size;
    this.#moveTo(panBy(this.#target, this.#size, (east * width) / 4, (south * height) / 4), true, true);
  }

  zoom(steps: number): void {
    this.#moveTo(zoomAt(this.#target, this.#size, 2 ** steps, this.#middle()), true, true);
  }

  fit(): void {
    this.#moveTo(this.#fitted(), true, true);
    this.#isMoved = false;
  }

  destroy(): void {
    this.#stopGestures();
    this.#resizing.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#hintTimer);
    const root = rootOf(this.#container);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#container.replaceChildren();
  }

  /** Where the view is or is going. */
  get #target(): Camera {
    return this.#motion?.to ?? this.#camera;
  }

  #middle(): PlanePoint {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }

  #takeOutlines(): void {
    this.#file = this.#readOutlines(this.#areas.outlines);
    this.#base.setAreas(this.#file);
    const credits = [this.#ground?.credit, this.#file?.attribution].filter((credit) => credit !== undefined);
    this.#attribution.replaceChildren(...credits.flatMap((credit, index) => (index ? [' · ', credit] : [credit])));
    this.#attribution.hidden = credits.length === 0;
  }

  #readOutlines(outlines: unknown): AreaFile | undefined {
    if (outlines === undefined) return undefined;
    try {
      return readAreas(outlines, this.#ground?.plane.project);
    } catch (error) {
      this.#options.onDegraded('areas', error);
      return undefined;
    }
  }

  #fitted(): Camera {
    const centres = this.#areas.centres.map(({ lat, lon }) => project(lat, lon));
    return fitBox(boxAround(this.#index.points) ?? boxAround(centres) ?? HOME_BOX, this.#size, this.#ground?.plane);
  }

  #lookAtAll(): void {
    this.#motion = undefined;
    this.#isMoved = false;
    if (this.#size.width > 0) this.#camera = this.#fitted();
  }

  #moveTo(camera: Camera, animate: boolean, announce = false): void {
    this.#isMoved = true;
    const isStill = !animate || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#motion = isStill ? undefined : { from: this.#camera, to: camera, start: performance.now() };
    if (isStill) this.#camera = camera;
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
      this.#moveTo({ ...this.#camera, x: spot.x, y: spot.y, scale: spot.splitScale }, true, true);
    } else {
      this.#list.open(spot.ids(), this.#labels, this.#options.describe.bind(this.#options), () =>
        this.#points.focus(spot),
      );
    }
  }

  #showHint(text: string): void {
    this.#hint.textContent = text;
    this.#hint.hidden = false;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.#hint.hidden = true), HINT_MS);
  }

  #onKeydown(event: KeyboardEvent): void {
    const steps = { '+': 1, '-': -1 }[event.key];
    if (!steps || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.zoom(steps);
  }

  #onResize(): void {
    const { width, height } = this.#stage.getBoundingClientRect();
    if (width === 0 || height === 0 || matchMedia('print').matches) return;
    const isFirst = this.#size.width === 0;
    this.#size = { width: this.#stage.clientWidth, height: this.#stage.clientHeight };
    this.#em = parseFloat(getComputedStyle(this.#stage).fontSize) || 16;
    this.#stage.style.setProperty('--_map-ratio', `${width} / ${height}`);
    const buttons = [...this.#controls.element.querySelectorAll('button')];
    const stage = this.#stage.getBoundingClientRect();
    this.#controlBoxes = buttons.map((button) => {
      const box = button.getBoundingClientRect();
      return { left: box.left - stage.left, top: box.top - stage.top, width: box.width, height: box.height };
    });
    this.#names.forget();
    if (isFirst || !this.#isMoved) this.#lookAtAll();
    this.#requestDraw();
  }

  #requestDraw(): void {
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#draw(now);
    });
  }

  #draw(now: number): void {
    if (this.#size.width === 0) return;
    if (this.#motion) {
      const { from, to, start } = this.#motion;
      const share = Math.min(Math.max((now - start) / MOVE_MS, 0), 1);
      this.#camera = between(from, to, 1 - (1 - share) ** 3);
      if (share === 1) this.#motion = undefined;
      else this.#requestDraw();
    }
    const camera = this.#camera;
    const size = this.#size;
    // While the view moves by itself the same spots travel along: clusters form anew when it has arrived.
    const spots = this.#motion ? this.#points.spots : this.#spotsIn(camera);
    this.#ground?.draw({ ...unproject(camera), scale: camera.scale }, size);
    this.#base.draw(camera, size, this.#labels.language);
    this.#points.draw(spots, camera, size);
    const names = namesToShow(
      {
        // A street map names its towns itself.
        areas: this.#ground ? [] : (this.#file?.areas ?? []),
        centres: this.#ground ? [] : this.#areas.centres,
        chosen: this.#areas.chosen,
        spots,
        selected: this.#selected,
        language: this.#labels.language,
        describe: (id) => this.#options.describe(id),
      },
      camera.scale,
    );
    const obstacles = [...this.#points.boxes(camera, size, this.#em), ...this.#controlBoxes, this.#scaleBox()];
    this.#names.draw(
      names,
      this.#selected.filter((place) => this.#isInside(place)),
      obstacles,
      camera,
      size,
      this.#em,
    );
  }

  /** Over a ground the visible box is a little larger than the view. */
  #spotsIn(camera: Camera): Spot[] {
    const spots = this.#index.spots(camera, this.#size);
    return this.#ground ? spots.filter((spot) => this.#isInside(spot, camera)) : spots;
  }

  #scaleBox(): Box {
    return { left: 0, top: this.#size.height - 3 * this.#em, width: 8 * this.#em, height: 3 * this.#em };
  }

  #isInside(place: PlanePoint, camera = this.#camera): boolean {
    const { x, y } = toScreen(camera, this.#size, place);
    return x >= 0 && y >= 0 && x <= this.#size.width && y <= this.#size.height;
  }
}
