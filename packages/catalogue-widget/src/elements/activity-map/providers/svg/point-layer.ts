import type { MapItem, MapLabels } from '../map-provider.js';
import { toScreen, type Camera, type Size } from './camera.js';
import type { Spot } from './cluster-index.js';
import { html, rootOf } from './dom.js';
import type { Box } from './labels.js';
import { nearestSpot, spotTowards, type Direction } from './neighbour-spot.js';

/** Milliseconds that numbers for paper wait for what people see. */
const NUMBERS_MS = 250;
/** In print as many numbers as can be read stand at one spot. */
const MOST_NUMBERS = 4;
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
]);

/** A cluster of at most so many opens its list at once: their names say more than another view. */
const FEW = 10;

/** True for clusters whose activities are listed rather than looked at from nearer. */
export function isFew({ count }: Spot): boolean {
  return count <= FEW;
}

/** What the layer asks of the map. */
export interface PointActions {
  describe(id: string): MapItem;
  /** A spot was clicked, tapped, or chosen with Enter or the space bar. */
  open(spot: Spot): void;
  /** A single activity is pointed at, or focused; `undefined` when none is any more. */
  hover(id: string | undefined): void;
  /** An arrow key found no point further that way. */
  beyond(direction: Direction): void;
}

/** One button for each point or cluster in view. One of them is in the tab order; arrow keys move between them. */
export class PointLayer {
  readonly element = html('div', 'map-points');
  readonly #actions: PointActions;
  readonly #buttons = new Map<string, { spot: Spot; readonly button: HTMLButtonElement }>();
  #current: string | undefined;
  #selected: string | undefined;
  #hovered: string | undefined;
  #labels: MapLabels;
  #numbers: ReadonlyMap<string, number> = new Map();
  #numbering: ReturnType<typeof setTimeout> | undefined;

  constructor(labels: MapLabels, actions: PointActions) {
    this.#labels = labels;
    this.#actions = actions;
    this.element.setAttribute('role', 'group');
    this.element.addEventListener('keydown', (event) => this.#onKeydown(event));
    this.element.addEventListener('focusin', (event) => this.#onFocusin(event));
    for (const type of ['pointerover', 'focusin', 'pointerout', 'focusout'] as const)
      this.element.addEventListener(type, (event) => this.#onHover(event));
    this.setLabels(labels);
  }

  get spots(): Spot[] {
    return [...this.#buttons.values()].map(({ spot }) => spot);
  }

  setLabels(labels: MapLabels): void {
    this.#labels = labels;
    this.element.ariaLabel = labels.points;
    this.refreshNames();
  }

  refreshNames(): void {
    for (const { spot, button } of this.#buttons.values()) this.#name(button, spot);
  }

  /** The numbers that activities have in the list, for print. */
  setNumbers(numbers: ReadonlyMap<string, number>): void {
    this.#numbers = numbers;
    this.#numberSoon();
  }

  /** As the list has them; those that it does not show follow. */
  inListOrder(ids: readonly string[]): string[] {
    const place = (id: string): number => this.#numbers.get(id) ?? Infinity;
    return [...ids].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  }

  /** Behind what is drawn: only paper shows them, and finding them walks through every cluster. */
  #numberSoon(): void {
    clearTimeout(this.#numbering);
    this.#numbering = setTimeout(() => {
      for (const { spot, button } of this.#buttons.values()) this.#number(button, spot);
    }, NUMBERS_MS);
  }

  setMarks(selected: string | undefined, hovered: string | undefined): void {
    const isChosen = selected !== undefined && selected !== this.#selected;
    this.#selected = selected;
    this.#hovered = hovered;
    // What is chosen in the list is where the keyboard enters the map.
    if (isChosen) this.#setCurrent(this.spots.find((spot) => spot.ids().includes(selected))?.key ?? this.#current);
    for (const { spot, button } of this.#buttons.values()) this.#mark(button, spot);
  }

  /** Shows these spots and no others; buttons of spots that stay are kept, and so is the focus. */
  draw(spots: readonly Spot[], camera: Camera, size: Size): void {
    this.shift(0, 0);
    const focused = this.focusedSpot();
    const keys = new Set(spots.map(({ key }) => key));
    for (const [key, { button }] of this.#buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
    }
    for (const spot of spots) this.#place(spot, toScreen(camera, size, spot), size);
    if (focused && !keys.has(focused.key)) this.focus(nearestSpot(spots, focused));
    if (!this.#current || !this.#buttons.has(this.#current)) this.#setCurrent(spots[0]?.key);
    this.#numberSoon();
  }

  /** Moves what was drawn last by pixels. */
  shift(right: number, down: number): void {
    this.element.style.translate = `${right}px ${down}px`;
  }

  focus(spot: Spot | undefined): void {
    if (spot) this.#buttons.get(spot.key)?.button.focus({ preventScroll: true });
  }

  /** Where the buttons are, so that names keep clear of them. */
  boxes(camera: Camera, size: Size, em: number): Box[] {
    return this.spots.map((spot) => {
      const { x, y } = toScreen(camera, size, spot);
      const half = (spot.count > 1 ? 1.25 : 0.6) * em;
      return { left: x - half, top: y - half, width: half * 2, height: half * 2 };
    });
  }

  #place(spot: Spot, { x, y }: { x: number; y: number }, size: Size): void {
    const { button } = this.#buttons.get(spot.key) ?? { button: this.#create(spot) };
    this.#buttons.set(spot.key, { spot, button });
    // In shares of the drawing, so that print, which scales it, keeps each in its place.
    button.style.left = `${((x / size.width) * 100).toFixed(3)}%`;
    button.style.top = `${((y / size.height) * 100).toFixed(3)}%`;
  }

  #create(spot: Spot): HTMLButtonElement {
    const isCluster = spot.count > 1;
    const button = html('button', isCluster ? 'map-spot map-cluster' : 'map-spot');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset['numbers'] = '';
    if (isCluster) button.append(String(spot.count));
    button.addEventListener('click', () => this.#actions.open(this.#buttons.get(spot.key)?.spot ?? spot));
    this.#name(button, spot);
    this.#mark(button, spot);
    this.element.append(button);
    return button;
  }

  #name(button: HTMLButtonElement, { count, ids, isOnePlace }: Spot): void {
    if (count > 1) {
      const { samePlace, fewPlaces, cluster } = this.#labels;
      const isListed = isOnePlace || count <= FEW;
      button.ariaLabel = isOnePlace ? samePlace(count) : isListed ? fewPlaces(count) : cluster(count);
      if (isListed) button.ariaHasPopup = 'dialog';
      return;
    }
    const [id = ''] = ids();
    const { name, detail, lang } = this.#actions.describe(id);
    button.ariaLabel = detail ? `${name}, ${detail}` : name;
    button.title = name;
    if (lang) button.lang = lang;
  }

  #number(button: HTMLButtonElement, { ids }: Spot): void {
    const own: number[] = [];
    for (const id of ids()) {
      const number = this.#numbers.get(id);
      if (number !== undefined) own.push(number);
    }
    const shown = own.sort((a, b) => a - b).slice(0, MOST_NUMBERS);
    button.dataset['numbers'] = shown.join(', ') + (own.length > shown.length ? ' …' : '');
  }

  #onHover(event: Event): void {
    const spot = this.#spotOf(event.target);
    const ends = event.type.endsWith('out');
    this.#actions.hover(!ends && spot?.count === 1 ? spot.ids()[0] : undefined);
  }

  #mark(button: HTMLButtonElement, { count, ids }: Spot): void {
    if (count === 1) button.ariaPressed = String(ids()[0] === this.#selected);
    button.classList.toggle('map-is-hovered', this.#hovered !== undefined && ids().includes(this.#hovered));
  }

  /** The spot that has the focus. */
  focusedSpot(): Spot | undefined {
    const { activeElement } = rootOf(this.element);
    return this.#spotOf(activeElement);
  }

  #spotOf(target: unknown): Spot | undefined {
    return [...this.#buttons.values()].find(({ button }) => button === target)?.spot;
  }

  #setCurrent(key: string | undefined): void {
    this.#current = key;
    for (const [each, { button }] of this.#buttons) button.tabIndex = each === key ? 0 : -1;
  }

  #onFocusin(event: FocusEvent): void {
    for (const [key, { button }] of this.#buttons) if (button === event.target) this.#setCurrent(key);
  }

  #onKeydown(event: KeyboardEvent): void {
    const direction = DIRECTIONS.get(event.key);
    const from = this.focusedSpot();
    if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = spotTowards(this.spots, from, direction);
    if (next) this.focus(next);
    else this.#actions.beyond(direction);
  }
}
