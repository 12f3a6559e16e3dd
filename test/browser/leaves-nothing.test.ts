import { expect, waitUntil } from '@open-wc/testing';
import type { Shown } from '@hyte/catalogue-widget/controllers/tray-state.js';
import type { TrayStore } from '@hyte/catalogue-widget/controllers/tray-store.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { deep } from './support/host-frame.js';
import { fieldOf, part, textOf, titles } from './support/tray-fixture.js';

interface Watched extends Window {
  readonly broken: string[];
}

let frame: HTMLIFrameElement;
const page = (): Watched & typeof globalThis => frame.contentWindow as unknown as Watched & typeof globalThis;
const tray = (): HyteCatalogue => frame.contentDocument?.querySelector('hyte-catalogue') as HyteCatalogue;
const all = (selector: string): HTMLElement[] =>
  tray()?.shadowRoot ? deep(tray().shadowRoot as ShadowRoot).filter((element) => element.matches(selector)) : [];
const until = (met: () => unknown, what: string): Promise<void> => waitUntil(met, what, { timeout: 30_000 });
const shown = (): boolean => titles(tray()).length > 0;
function press(selector: string, name: RegExp): void {
  const found = all(selector).find((each) => name.test(each.textContent ?? ''));
  if (!found) throw new Error(`no ${selector} is called ${String(name)}`);
  found.click();
}

/** True when what is shown answers these words and a theme. */
function asksFor(text: string): boolean {
  const { tray: own } = part(tray(), 'hyte-activity-list') as unknown as { tray: { store: TrayStore } };
  const { query } = (own.store.state as Shown).result;
  return query.text === text && Boolean(query.filters?.theme?.length) && !(own.store.state as Shown).searching;
}

/** All that a browser may keep for a site. */
async function kept(): Promise<unknown> {
  const { document, localStorage, sessionStorage, caches, indexedDB } = page();
  const databases = (await (indexedDB as Partial<IDBFactory>).databases?.()) ?? [];
  return {
    cookies: document.cookie,
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    copies: await caches.keys(),
    databases: databases.map(({ name }) => name),
    workers: (await page().navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  };
}

for (const size of [300, 2400])
  describe(`a whole visit to ${String(size)} activities`, function () {
    this.timeout(120_000);
    const src = `/published/${String(size)}/whole/manifest.json`;
    // The catalogue is published when it is first asked for.
    before(() => fetch(src));
    afterEach(() => frame.remove());

    it('asks nothing of another site and keeps nothing in the browser', async () => {
      frame = document.createElement('iframe');
      frame.title = 'host page';
      frame.style.cssText = 'inline-size: 1100px; block-size: 800px';
      // A policy that tells of everything that is asked elsewhere, whether or not the browser lists it.
      frame.src = `/host/strict?${new URLSearchParams({ src, 'url-sync': 'query' }).toString()}`;
      document.body.append(frame);
      await until(() => tray()?.shadowRoot && shown(), 'the list');
      const before = await kept();
      page().HTMLAnchorElement.prototype.click = () => undefined;

      const field = fieldOf(part(tray(), 'hyte-search-box'));
      field.focus();
      field.value = 'ryhmä';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => page().location.search.includes('ryhm'), 'the words are in the address');
      await until(() => all('hyte-theme-row button').length + all('.chip').length > 0, 'themes');
      const [theme] = all('.chip').filter((chip) => !(chip as HTMLButtonElement).disabled);
      theme?.click();
      await until(() => all('.selected .chip').length > 0, 'the theme is chosen');
      // An answer that comes later would close the card.
      await until(() => asksFor('ryhmä') && titles(tray()).length > 0, 'words and theme are answered');

      all('.name')[0]?.click();
      await until(() => all('.section').length > 0, 'the details');
      if (all('button').some((each) => /kalenteriin/.test(each.textContent ?? ''))) press('button', /kalenteriin/);
      press('button', /Kopioi linkki/);
      await until(() => /kopioitu|Kopioi tämä osoite/i.test(textOf(tray())), 'the link is copied or shown');
      press('button', /Kartta/);
      await until(
        () => all('svg').some((each) => each.closest('.map, .map-view')) || all('.map-spot').length > 0,
        'the map',
      );

      const asked = page()
        .performance.getEntriesByType('resource')
        .map(({ name }) => new URL(name).origin);
      expect([...new Set(asked)]).to.deep.equal([location.origin]);
      expect(page().broken).to.deep.equal([]);
      expect(await kept()).to.deep.equal(before);
    });
  });
