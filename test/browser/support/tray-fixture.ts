import { waitUntil } from '@open-wc/testing';
import '@hyte/catalogue-widget/define/all.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import type { HyteActivityList } from '@hyte/catalogue-widget/elements/activity-list/hyte-activity-list.js';
import type { HyteSearchBox } from '@hyte/catalogue-widget/elements/search-box/hyte-search-box.js';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { smallCatalogue } from './small-catalogue.js';

const places: Element[] = [];

/** An empty place in the page, gone after the test. (`fixture` waits for a paint, which a page in the background never has.) */
export function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  places.push(element);
  return element;
}
afterEach(() => {
  for (const each of places.splice(0)) each.remove();
});

/** A tray in the page as an editor would paste it. */
export function pasted(markup: string): HyteCatalogue {
  const range = document.createRange().createContextualFragment(markup);
  const at = place();
  at.append(range);
  const tray = at.querySelector('hyte-catalogue');
  if (!tray) throw new Error('no <hyte-catalogue> in the markup');
  return tray;
}

/** The event of this name that comes next from the element, or from inside it. */
export function next<T>(target: EventTarget, name: string): Promise<CustomEvent<T>> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as CustomEvent<T>), { once: true });
  });
}

/** A tray in the page with its catalogue shown. */
export async function shownTray(
  catalogue: Catalogue = smallCatalogue(),
  attributes: Record<string, string> = {},
): Promise<HyteCatalogue> {
  const tray = document.createElement('hyte-catalogue');
  for (const [name, value] of Object.entries({ 'url-sync': 'none', ...attributes })) tray.setAttribute(name, value);
  tray.catalogue = catalogue;
  place().append(tray);
  await waitUntil(() => titles(tray).length > 0 || textOf(tray).includes('Ei osumia'), 'the catalogue is shown', {
    timeout: 10_000,
  });
  return tray;
}

/** The one element of this tag in the shadow tree of a tray. */
export function part<K extends keyof HTMLElementTagNameMap>(tray: HyteCatalogue, tag: K): HTMLElementTagNameMap[K] {
  const found = tray.shadowRoot?.querySelector(tag) ?? tray.querySelector(tag);
  if (!found) throw new Error(`no <${tag}> in the tray`);
  return found;
}

/** Names of the activities in the list, in order. */
export function titles(tray: Element): string[] {
  const list = (
    tray.matches('hyte-activity-list')
      ? tray
      : (tray.shadowRoot?.querySelector('hyte-activity-list') ?? tray.querySelector('hyte-activity-list'))
  ) as HyteActivityList | null;
  const cards = [...(list?.shadowRoot?.querySelectorAll('ol hyte-activity-card') ?? [])];
  return cards
    .map((card) => card.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.trim() ?? '')
    .filter(Boolean);
}

/** All that can be read in an element: its shadow tree, those inside it, and what is slotted, leaving out what is hidden. */
export function textOf(node: Node): string {
  // What is in a frame is of other classes than what is in this page.
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : undefined;
  if (element && (element.hidden || getComputedStyle(element).display === 'none')) return '';
  if (element?.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return [...(assigned.length ? assigned : node.childNodes)].map(textOf).join(' ');
  }
  const root = element?.shadowRoot ?? node;
  return [...root.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ');
}

/** The text field of a search box. */
export function fieldOf(box: HyteSearchBox): HTMLInputElement {
  const field = box.shadowRoot?.querySelector('input');
  if (!field) throw new Error('the search box has no field');
  return field;
}

/** What has been said to screen readers. */
export function announced(): string {
  return document.querySelector('body > [data-hyte-announcer]')?.textContent?.trim() ?? '';
}
