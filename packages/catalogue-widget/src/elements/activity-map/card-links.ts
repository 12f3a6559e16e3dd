import { css } from 'lit';
import { trayElements } from '../../controllers/trays.js';
import type { HyteActivityCard } from '../activity-card/hyte-activity-card.js';

/** What only a page with a map needs: cards that are pointed at there, and lists whose numbers a printed map has. */
const { styleSheet } = css`
  :host([pointed]) .card {
    box-shadow:
      -0.5em 0 var(--_accent-soft),
      -0.75em 0 var(--_accent);
  }
  @media print {
    ol.list {
      padding-inline-start: 2em;
      list-style: decimal;
    }
  }
`;

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
    for (const card of this.#marked) {
      adopt(card);
      card.setAttribute('pointed', '');
    }
  }

  has(id: string): boolean {
    return this.#cards().some((card) => idOf(card) === id);
  }

  /** True when a list is shown somewhere on the page. */
  get hasList(): boolean {
    return this.#lists().length > 0;
  }

  /** Lists show their numbers in print. */
  numberLists(): void {
    for (const list of this.#lists()) adopt(list);
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

  #cards(): HyteActivityCard[] {
    const found = this.#roots().flatMap((root) => cardsIn(root));
    return [...found, ...this.#lists().flatMap(({ shadowRoot }) => (shadowRoot ? cardsIn(shadowRoot) : []))];
  }

  #lists(): Element[] {
    return this.#roots().flatMap((root) => [...root.querySelectorAll('hyte-activity-list')]);
  }

  /** The page, the root of the map, and those of trays: where lists and cards stand. */
  #roots(): ParentNode[] {
    const trays = [...trayElements()].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...new Set<ParentNode>([document, this.#host.getRootNode() as Document | ShadowRoot, ...trays])];
  }
}

function adopt({ shadowRoot }: Element): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}

function cardsIn(root: ParentNode): HyteActivityCard[] {
  return [...root.querySelectorAll('hyte-activity-card')];
}

function idOf({ hit, activity, activityId }: HyteActivityCard): string | undefined {
  return hit?.activity.id ?? activity?.id ?? activityId;
}
