import type { MapItem, MapLabels } from '../map-provider.js';
import { button, html } from './dom.js';

/** As many as fit on a screen one can still read; the rest are in the list beside the map. */
const MOST_ITEMS = 100;

/** What a list is opened with. */
export interface ListOptions {
  readonly labels: MapLabels;
  readonly heading: string;
  describe(id: string): MapItem;
  /** Runs when the person closes the list. */
  returnFocus(): void;
  /** Shows the activities apart, where they are. */
  readonly zoomHere?: (() => void) | undefined;
}

/** The small list of activities that share one spot. Not modal: the rest of the page stays in reach. */
export class PlaceList {
  readonly element = html('div', 'map-list');
  readonly #choose: (id: string) => void;
  #shown: readonly string[] = [];
  #returnFocus: (() => void) | undefined;

  constructor(choose: (id: string) => void) {
    this.#choose = choose;
    this.element.hidden = true;
    this.element.setAttribute('role', 'dialog');
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
  }

  /** Lists the activities and moves the focus to the first. */
  open(ids: readonly string[], { labels, heading, describe, returnFocus, zoomHere }: ListOptions): void {
    this.#returnFocus = returnFocus;
    this.#shown = ids.slice(0, MOST_ITEMS);
    const list = html('ul', 'map-list-items', ...this.#shown.map((id) => this.#item(id, describe(id))));
    const close = button('button map-list-close', () => this.close(), '×');
    close.ariaLabel = close.title = labels.close;
    const head = html('strong', '', heading);
    this.element.ariaLabel = heading;
    this.element.replaceChildren(html('div', 'map-list-head', head, close), list);
    if (zoomHere) {
      const zoom = (): void => {
        this.close();
        zoomHere();
      };
      this.element.append(button('button', zoom, labels.zoomHere));
    }
    if (ids.length > MOST_ITEMS) this.element.append(html('p', 'muted', labels.more(ids.length - MOST_ITEMS)));
    this.element.hidden = false;
    list.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Writes the names of an open list anew; the focus stays where it is. */
  refreshNames(describe: (id: string) => MapItem): void {
    const items = [...this.element.querySelectorAll('li')];
    items.forEach((item, index) => {
      const id = this.#shown[index] ?? '';
      const isFocused = item.matches(':focus-within');
      const renamed = this.#item(id, describe(id));
      item.replaceWith(renamed);
      if (isFocused) renamed.querySelector('button')?.focus({ preventScroll: true });
    });
  }

  /** Closes it and gives the focus back. */
  close(): void {
    this.hide();
    this.#returnFocus?.();
  }

  /** Closes it without moving the focus. */
  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  #item(id: string, { name, lang, detail }: MapItem): HTMLLIElement {
    const title = html('span', '', name);
    if (lang) title.lang = lang;
    const choose = button(
      'button quiet map-list-item',
      () => {
        this.#choose(id);
        this.close();
      },
      title,
    );
    if (detail) choose.append(html('small', 'muted', detail));
    return html('li', '', choose);
  }
}
