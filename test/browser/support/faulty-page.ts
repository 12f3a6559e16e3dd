import { waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { deep } from './host-frame.js';
import { fieldOf, part, textOf, titles } from './tray-fixture.js';

// A page of which files fail, as `faulty.mjs` serves it, and what a person reads and does there.

/** More than a page searches itself where it may have a worker. */
export const LARGE = '/published/2400/whole/manifest.json';

interface Watched extends Window {
  readonly told: string[];
}

let frame: HTMLIFrameElement;
let key = '';
let round = 0;
export const page = (): Watched => frame.contentWindow as unknown as Watched;
export const tray = (): HyteCatalogue => frame.contentDocument?.querySelector('hyte-catalogue') as HyteCatalogue;
export const all = (selector: string): HTMLElement[] =>
  tray()?.shadowRoot ? deep(tray().shadowRoot as ShadowRoot).filter((element) => element.matches(selector)) : [];
/** What a person can read: of the element, or before it runs and without it, of what is in the page. */
export const text = (): string => (tray().shadowRoot ? textOf(tray()) : (tray().textContent ?? ''));
export const shown = (): boolean => Boolean(tray()?.shadowRoot) && titles(tray()).length > 0;
export const until = (met: () => unknown, what: string): Promise<void> => waitUntil(met, what, { timeout: 40_000 });

export async function fail(file: string, kind: string): Promise<void> {
  await fetch(`/faulty/${key}`, { method: 'POST', body: JSON.stringify({ file, kind }) });
}
export const mend = (): Promise<unknown> => fetch(`/faulty/${key}`, { method: 'POST', body: '{}' });

/** A page of which a file fails. */
export async function visit(file: string, kind: string, attributes: Record<string, string> = {}): Promise<void> {
  key = `${Date.now().toString(36)}-${String((round += 1))}`;
  await fail(file, kind);
  const query = {
    src: `/faulty/${key}/catalogue/manifest.json`,
    embed: `/faulty/${key}/embed/tarjotin.js`,
    // Only who waits in vain is to wait for less: files that come need their time on a slow machine.
    ...(kind === 'no answer' && { clock: 'fast' }),
  };
  frame = document.createElement('iframe');
  frame.title = 'host page';
  frame.style.cssText = 'inline-size: 1100px; block-size: 800px';
  frame.src = `/host/open?${new URLSearchParams({ ...query, ...attributes }).toString()}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('hyte-catalogue'), 'the page is there');
}
/** Resolves at once: what stands for an act of a person may be waited for. */
export async function type(words: string): Promise<void> {
  const field = fieldOf(part(tray(), 'hyte-search-box'));
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
export function press(name: RegExp): void {
  const button = all('button').find((each) => name.test(each.textContent ?? ''));
  if (!button) throw new Error(`no button ${String(name)} in: ${text()}`);
  button.click();
}
/** How many activities the heading of the list says there are. */
export const total = (): number => parseInt(all('.title')[0]?.textContent?.replace(/\s/g, '') ?? '');
/** What was typed has made the list shorter. */
export const found = (): boolean => shown() && total() < 250;

/** What a test begins and ends with. */
export function faultyPages(): void {
  // A catalogue is published when it is first asked for.
  before(() => Promise.all([fetch('/faulty/first/catalogue/manifest.json'), fetch(LARGE)]));
  afterEach(async () => {
    await mend();
    frame.remove();
  });
}
