import { trayElements } from '../../controllers/trays.js';
import type { HyteActivityCard } from '../activity-card/hyte-activity-card.js';

/**
 * Ties the points of a map to the cards of the page: the one under the pointer or with the focus is told to `pointed`, and the card
 * of a point can be marked and focused. Cards know nothing of maps, which most pages never load.
 */
export class CardLinks {
  readonly #host: HTMLElement;
  readonly #pointed: (id: string | undefined) => void;
  readonly #stop = new AbortController();
  #marked: readonly Element[] = [];

  constructor(host: HTMLElement, pointed: (id: string | undefined) => void) {
    this.#host = host;
    this.#pointed = pointed;
    const { signal } = this.#stop;
    const listener = (event: Event): void => this.#onPointed(event);
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, listener, { signal, passive: true });
  }

  stop(): void {
    this.#stop.abort();
    this.mark(undefined);
  }

  /** Marks the cards of an activity that is pointed at on the map; `undefined` for none. */
  mark(id: string | undefined): void {
    for (const card of this.#marked) card.removeAttribute('pointed');
    this.#marked = id === undefined ? [] : this.#cards().filter((card) => idOf(card) === id);
    for (const card of this.#marked) card.setAttribute('pointed', '');
  }

  has(id: string): boolean {
    return this.#cards().some((card) => idOf(card) === id);
  }

  /** Moves the focus to the name of the activity, which its card shows open. */
  focus(id: string): void {
    this.#cards()
      .find((card) => idOf(card) === id)
      ?.focus();
  }

  #onPointed(event: Event): void {
    const path = event.composedPath();
    if (path.includes(this.#host)) return;
    const card = path.find((node) => (node as Element).localName === 'hyte-activity-card');
    this.#pointed(card && idOf(card as HyteActivityCard));
  }

  /** In the page, in the root of the map, and in those of trays and lists. */
  #cards(): HyteActivityCard[] {
    const trays = [...trayElements()];
    const roots = new Set<Node | null>([
      document,
      this.#host.getRootNode(),
      ...trays.map(({ shadowRoot }) => shadowRoot),
    ]);
    const found = [...roots].flatMap((root) => cardsIn(root as ParentNode | null));
    const lists = [...roots].flatMap((root) => [
      ...((root as ParentNode | null)?.querySelectorAll('hyte-activity-list') ?? []),
    ]);
    return [...found, ...lists.flatMap(({ shadowRoot }) => cardsIn(shadowRoot))];
  }
}

function cardsIn(root: ParentNode | null): HyteActivityCard[] {
  return [...(root?.querySelectorAll('hyte-activity-card') ?? [])];
}

function idOf({ hit, activity, activityId }: HyteActivityCard): string | undefined {
  return hit?.activity.id ?? activity?.id ?? activityId;
}
