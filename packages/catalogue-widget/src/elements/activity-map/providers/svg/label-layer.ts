import type { Area } from './areas.js';
import { toScreen, type Camera, type Size } from './camera.js';
import { svg } from './dom.js';
import { placeLabels, type Box, type LabelWish, type PlacedLabel } from './labels.js';
import type { PlanePoint } from './projection.js';

/** A name on the map, with the place in kilometres that it names. */
export interface PlaceName extends PlanePoint {
  readonly text: string;
  readonly kind: Area['level'] | 'place' | 'selected' | 'from';
  /** How wide the named area is, kilometres: the name is left out while it is much wider. */
  readonly room?: number;
}

interface Measure {
  readonly width: number;
  readonly height: number;
  /** From the top of the box down to the first base line. */
  readonly ascent: number;
}

/** Names longer than this many characters are set in two lines, or cut. */
const LONG_NAME = { county: 14, municipality: 14, selected: 24, from: 24, place: 30 };
/** A name may be this much wider than its area; names of counties are long, and there are few of them. */
const OVERHANG = { municipality: 1.25, county: 2.5 };
/** Half of the halo round the letters. */
const HALO_PX = 2;

/** Names of areas and places, and the chosen point. Lies over the points, but lets every click through. */
export class LabelLayer {
  readonly element = svg('svg', { class: 'map-names', 'aria-hidden': 'true', focusable: 'false' });
  readonly #names = svg('g');
  readonly #marks = svg('g');
  /** By kind and text: names come and go, and measuring them has the page laid out. */
  readonly #measures = new Map<string, Measure>();

  constructor() {
    this.element.append(this.#marks, this.#names);
  }

  /** To be called when the size of text may have changed. */
  forget(): void {
    this.#measures.clear();
  }

  /** Draws the chosen places and as many names, the most important first, as there is room for beside the obstacles. */
  draw(
    names: readonly PlaceName[],
    chosen: readonly PlanePoint[],
    obstacles: readonly Box[],
    camera: Camera,
    size: Size,
    em: number,
  ): void {
    this.element.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    const marks = chosen.map((point) => toScreen(camera, size, point));
    this.#marks.replaceChildren(
      ...marks.map(({ x, y }) => svg('circle', { class: 'map-mark', cx: x, cy: y, r: em * 0.875 })),
    );
    const near = names.filter((name) => isNear(toScreen(camera, size, name), size));
    this.#measure(near);
    const wishes = near.flatMap((name) => this.#wish(name, camera, size, em) ?? []);
    const isSelected = ({ label }: LabelWish<PlaceName>): boolean => label.kind === 'selected';
    const selected = wishes.filter(isSelected);
    const markBoxes = marks.map(({ x, y }) => ({ left: x - em, top: y - em, width: em * 2, height: em * 2 }));
    let placed = placeLabels(selected, [...obstacles, ...markBoxes], size);
    // The name of the chosen place is shown even where it covers a cluster.
    if (placed.length === 0) placed = placeLabels(selected, [], size);
    const others = wishes.filter((wish) => !isSelected(wish));
    placed = [...placed, ...placeLabels(others, [...obstacles, ...markBoxes, ...placed], size)];
    this.#write(placed);
  }

  #write(placed: readonly PlacedLabel<PlaceName>[]): void {
    const nodes = placed.map(({ label, left, top, width }) => {
      const node = textOf(label);
      const { ascent = 0 } = this.#measures.get(keyOf(label)) ?? {};
      node.setAttribute('transform', `translate(${(left + width / 2).toFixed(1)} ${(top + ascent).toFixed(1)})`);
      return node;
    });
    this.#names.replaceChildren(...nodes);
  }

  /** Measures the new names all at once, so that the page is laid out once. */
  #measure(names: readonly PlaceName[]): void {
    const fresh = new Map<string, SVGTextElement>();
    for (const name of names) {
      const key = keyOf(name);
      if (!this.#measures.has(key) && !fresh.has(key)) fresh.set(key, textOf(name));
    }
    this.#names.append(...fresh.values());
    for (const [key, node] of fresh) {
      const { y, width, height } = node.getBBox();
      this.#measures.set(key, { width: width + HALO_PX * 2, height: height + HALO_PX * 2, ascent: HALO_PX - y });
    }
  }

  #wish(label: PlaceName, camera: Camera, size: Size, em: number): LabelWish<PlaceName> | undefined {
    const { width, height } = this.#measures.get(keyOf(label)) ?? { width: Infinity, height: 0 };
    const { x, y } = toScreen(camera, size, label);
    const middle = { left: x - width / 2, top: y - height / 2 };
    if (label.kind === 'municipality' || label.kind === 'county') {
      if (label.room !== undefined && width > label.room * camera.scale * OVERHANG[label.kind]) return undefined;
      const aside = Math.max(((label.room ?? 0) * camera.scale - width) / 3, 0);
      const spots = [0, -1, 1, -2, 2].flatMap((step) =>
        [0, -aside, aside].map((right) => ({ left: middle.left + right, top: middle.top + step * height * 0.75 })),
      );
      return { label, width, height, spots };
    }
    const gap = em * (label.kind === 'place' ? 0.85 : 1.1);
    const spots = [
      { left: x + gap, top: middle.top },
      { left: x - gap - width, top: middle.top },
      { left: middle.left, top: y - gap - height },
      { left: middle.left, top: y + gap },
    ];
    return { label, width, height, spots };
  }
}

function keyOf({ kind, text }: PlaceName): string {
  return `${kind} ${text}`;
}

function textOf(name: PlaceName): SVGTextElement {
  return svg('text', { class: `map-name map-name-${name.kind}` }, ...lines(name));
}

function isNear({ x, y }: PlanePoint, { width, height }: Size): boolean {
  return x > -width / 4 && y > -height / 4 && x < width * 1.25 && y < height * 1.25;
}

/** Long names in two lines; those of places that are not chosen in one, cut short. */
function lines({ kind, text }: PlaceName): SVGTSpanElement[] {
  const most = LONG_NAME[kind];
  if (text.length <= most) return [svg('tspan', { x: 0 }, text)];
  if (kind === 'place') return [svg('tspan', { x: 0 }, `${text.slice(0, most).trimEnd()}…`)];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (at === undefined) return [svg('tspan', { x: 0 }, text)];
  return [svg('tspan', { x: 0 }, text.slice(0, at)), svg('tspan', { x: 0, dy: '1.15em' }, text.slice(at + 1))];
}
