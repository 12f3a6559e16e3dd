import type { Area } from './areas.js';
import { toScreen, type Camera, type Size } from './camera.js';
import { svg } from './dom.js';
import { placeLabels, type Box, type LabelWish } from './labels.js';
import type { PlanePoint } from './projection.js';

/** A name on the map, with the place in kilometres that it names. */
export interface PlaceName extends PlanePoint {
  readonly text: string;
  readonly kind: Area['level'] | 'place' | 'selected';
  /** How wide the named area is, kilometres: the name is left out while it is much wider. */
  readonly room?: number;
}

interface Measured {
  readonly node: SVGTextElement;
  width: number;
  height: number;
  /** From the top of the box down to the first base line. */
  ascent: number;
}

/** Names longer than this many characters are set in two lines, or cut. */
const LONG_NAME = { county: 14, municipality: 14, selected: 24, place: 30 };
/** A name may be this much wider than its area; names of counties are long, and there are few of them. */
const OVERHANG = { municipality: 1.25, county: 2.5 };
/** Half of the halo round the letters. */
const HALO_PX = 2;

/** Names of areas and places, and the chosen point. Lies over the points, but lets every click through. */
export class LabelLayer {
  readonly element = svg('svg', { class: 'map-names', 'aria-hidden': 'true', focusable: 'false' });
  readonly #names = svg('g');
  readonly #marks = svg('g');
  readonly #measured = new Map<string, Measured>();

  constructor() {
    this.element.append(this.#marks, this.#names);
  }

  /** To be called when the size of text may have changed. */
  forget(): void {
    this.#measured.clear();
    this.#names.replaceChildren();
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
    const shown = new Map(placed.map((box) => [keyOf(box.label), box]));
    for (const [key, { node, ascent, width }] of this.#measured) {
      const box = shown.get(key);
      node.classList.toggle('map-unplaced', !box);
      if (box)
        node.setAttribute(
          'transform',
          `translate(${(box.left + width / 2).toFixed(1)} ${(box.top + ascent).toFixed(1)})`,
        );
    }
  }

  /** Adds the new names, then measures them all at once, so that the page is laid out once. */
  #measure(names: readonly PlaceName[]): void {
    const wanted = new Set(names.map(keyOf));
    for (const [key, { node }] of this.#measured) {
      if (wanted.has(key)) continue;
      node.remove();
      this.#measured.delete(key);
    }
    const fresh: Measured[] = [];
    for (const name of names) {
      if (this.#measured.has(keyOf(name))) continue;
      const node = svg('text', { class: `map-name map-unplaced map-name-${name.kind}` }, ...lines(name));
      const measured = { node, width: 0, height: 0, ascent: 0 };
      this.#measured.set(keyOf(name), measured);
      this.#names.append(node);
      fresh.push(measured);
    }
    for (const measured of fresh) {
      const { y, width, height } = measured.node.getBBox();
      Object.assign(measured, { width: width + HALO_PX * 2, height: height + HALO_PX * 2, ascent: HALO_PX - y });
    }
  }

  #wish(label: PlaceName, camera: Camera, size: Size, em: number): LabelWish<PlaceName> | undefined {
    const { width, height } = this.#measured.get(keyOf(label)) ?? { width: Infinity, height: 0 };
    const { x, y } = toScreen(camera, size, label);
    const middle = { left: x - width / 2, top: y - height / 2 };
    if (label.kind !== 'place' && label.kind !== 'selected') {
      if (label.room !== undefined && width > label.room * camera.scale * OVERHANG[label.kind]) return undefined;
      const aside = Math.max(((label.room ?? 0) * camera.scale - width) / 3, 0);
      const spots = [0, -1, 1, -2, 2].flatMap((step) =>
        [0, -aside, aside].map((right) => ({ left: middle.left + right, top: middle.top + step * height * 0.75 })),
      );
      return { label, width, height, spots };
    }
    const gap = em * (label.kind === 'selected' ? 1.1 : 0.85);
    const spots = [
      { left: x + gap, top: middle.top },
      { left: x - gap - width, top: middle.top },
      { left: middle.left, top: y - gap - height },
      { left: middle.left, top: y + gap },
    ];
    return { label, width, height, spots };
  }
}

function keyOf({ kind, text, x, y }: PlaceName): string {
  return `${kind} ${text} ${x} ${y}`;
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
