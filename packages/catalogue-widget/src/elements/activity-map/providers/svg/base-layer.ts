import type { Box } from '@hyte/search-core/geo/box.js';
import type { AreaCentre } from '../map-provider.js';
import type { AreaFile } from './areas.js';
import { onGround, toScreen, trueScale, type Camera, type Size } from './camera.js';
import { svg } from './dom.js';
import type { Box as ScreenBox } from './labels.js';
import { homePath, neighbourPath, ringPath } from './outline.js';
import { project, type PlanePoint, type Project } from './projection.js';
import { scaleBar } from './scale-bar.js';

/** Below this scale, pixels to a kilometre, only county borders are drawn when the file has both levels. */
const MUNICIPALITY_SCALE = 0.9;
const SCALE_BAR_ROOM = 96;

/** Water, land, borders and the scale bar. Paths are in kilometres; a view only changes the transform of their groups. */
export class BaseLayer {
  readonly element = svg('svg', { class: 'map-base', 'aria-hidden': 'true', focusable: 'false' });
  /** Borders: above a street map, when there is one. */
  readonly lines = svg('svg', { class: 'map-base map-lines', 'aria-hidden': 'true', focusable: 'false' });
  readonly scale = svg('svg', { class: 'map-base map-lines', 'aria-hidden': 'true', focusable: 'false' });
  readonly #land = svg('g', { 'fill-rule': 'evenodd' });
  readonly #edges = svg('g', { 'fill-rule': 'evenodd' });
  readonly #neighbours = svg('path', { class: 'map-neighbours', d: neighbourPath() });
  readonly #home = svg('path', { class: 'map-home', d: homePath() });
  readonly #searched = svg('path', { class: 'map-searched' });
  readonly #from = svg('g', {}, svg('circle', { class: 'map-from-around' }), svg('circle', { class: 'map-from' }));
  #fromPlace: PlanePoint | undefined;
  readonly #bar = svg('path', { class: 'map-scale-bar' });
  readonly #distance = svg('text', { class: 'map-scale' });
  #hasBothLevels = false;
  #borders: { readonly code: string; readonly path: SVGPathElement }[] = [];

  constructor() {
    this.element.append(this.#land);
    this.lines.append(this.#edges);
    this.scale.append(this.#bar, this.#distance);
    this.setAreas(undefined);
  }

  /** Lays the coast on another plane; outlines of areas come by `setAreas`. */
  setPlane(onto: Project | undefined): void {
    this.#neighbours.setAttribute('d', neighbourPath(onto));
    this.#home.setAttribute('d', homePath(onto));
  }

  /** Outlines of a catalogue's own file, or with `undefined` the coast alone. */
  setAreas(file: AreaFile | undefined): void {
    const areas = file?.areas ?? [];
    const levels = new Set(areas.map(({ level }) => level));
    this.#hasBothLevels = levels.size > 1;
    const ground = areas.filter(({ level }) => level === (levels.has('county') ? 'county' : 'municipality'));
    const territory = svg('path', {
      class: file?.isLand ? 'map-home' : 'map-territory',
      d: ground.map(({ path }) => path).join(''),
    });
    // Counties last: their stronger line lies on the thin one.
    const drawn = [...areas].sort((a, b) => Number(a.level === 'county') - Number(b.level === 'county'));
    this.#borders = drawn.map(({ code, level, path }) => ({
      code,
      path: svg('path', { class: `map-${level}`, d: path }),
    }));
    this.#land.replaceChildren(this.#neighbours, ...(file?.isLand ? [] : [territory, this.#home]));
    if (file?.isLand) this.#land.append(territory);
    this.#edges.replaceChildren(...this.#borders.map(({ path }) => path), this.#searched);
  }

  /** Codes of the areas that the query asks for, and of those that the chosen activity serves. */
  setChosen(codes: readonly string[], served: readonly string[] = []): void {
    for (const { code, path } of this.#borders) {
      path.classList.toggle('map-chosen', codes.includes(code));
      path.classList.toggle('map-served', served.includes(code));
    }
  }

  /** Frames the part of the map that the query asks for. */
  setSearched(box: Box | undefined, onto: Project = project): void {
    this.#searched.setAttribute('d', box ? ringPath(edgeOf(box, onto)) : '');
  }

  /** Marks the place that distances are measured from. */
  setFrom(place: AreaCentre | undefined): void {
    this.#fromPlace = place && project(place.lat, place.lon);
    if (place) this.lines.append(this.#from);
    else this.#from.remove();
  }

  /** @returns boxes that no name may touch: of the mark, in pixels */
  draw(camera: Camera, size: Size, em: number): ScreenBox[] {
    const { scale } = camera;
    const middle = onGround(camera, camera);
    const [x, y] = [size.width / 2 - middle.x * scale, size.height / 2 - middle.y * scale];
    for (const drawing of [this.element, this.lines, this.scale])
      drawing.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    for (const group of [this.#land, this.#edges])
      group.setAttribute('transform', `matrix(${scale} 0 0 ${scale} ${x} ${y})`);
    this.#edges.classList.toggle('map-far', this.#hasBothLevels && scale < MUNICIPALITY_SCALE);
    const { text, width } = scaleBar(trueScale(camera), SCALE_BAR_ROOM);
    this.#bar.setAttribute('d', `M12 ${size.height - 18}v6h${width.toFixed(1)}v-6`);
    this.#distance.setAttribute('x', '16');
    this.#distance.setAttribute('y', String(size.height - 17));
    this.#distance.textContent = text;
    if (!this.#fromPlace) return [];
    const from = toScreen(camera, size, this.#fromPlace);
    this.#from.setAttribute('transform', `translate(${from.x.toFixed(1)} ${from.y.toFixed(1)})`);
    return [{ left: from.x - em, top: from.y - em, width: em * 2, height: em * 2 }];
  }
}

/** Along parallels and meridians, which are not straight on the map. */
function edgeOf({ south, west, north, east }: Box, onto: Project): PlanePoint[] {
  const steps = [0, 0.25, 0.5, 0.75];
  const lat = (share: number): number => south + (north - south) * share;
  const lon = (share: number): number => west + (east - west) * share;
  return [
    ...steps.map((share) => onto(south, lon(share))),
    ...steps.map((share) => onto(lat(share), east)),
    ...steps.map((share) => onto(north, lon(1 - share))),
    ...steps.map((share) => onto(lat(1 - share), west)),
  ];
}
