import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { deep } from './support/host-frame.js';
import { fieldOf, part, textOf, titles } from './support/tray-fixture.js';

const KINDS = [
  ...['abort', 'error 500', 'error 404', 'a login page', 'half of it', 'something else'],
  ...['a site that refuses', 'no answer'],
];
const LINK = 'Katso luettelo';
const PHONE = '05 123 456';

interface Watched extends Window {
  readonly told: string[];
}

let frame: HTMLIFrameElement;
let key = '';
let round = 0;
const page = (): Watched => frame.contentWindow as unknown as Watched;
const tray = (): HyteCatalogue => frame.contentDocument?.querySelector('hyte-catalogue') as HyteCatalogue;
const all = (selector: string): HTMLElement[] =>
  tray()?.shadowRoot ? deep(tray().shadowRoot as ShadowRoot).filter((element) => element.matches(selector)) : [];
/** What a person can read: of the element, or before it runs and without it, of what is in the page. */
const text = (): string => (tray().shadowRoot ? textOf(tray()) : (tray().textContent ?? ''));
const shown = (): boolean => Boolean(tray()?.shadowRoot) && titles(tray()).length > 0;
const until = (met: () => unknown, what: string): Promise<void> => waitUntil(met, what, { timeout: 40_000 });

async function fail(file: string, kind: string): Promise<void> {
  await fetch(`/faulty/${key}`, { method: 'POST', body: JSON.stringify({ file, kind }) });
}
const mend = (): Promise<unknown> => fetch(`/faulty/${key}`, { method: 'POST', body: '{}' });

/** A page of which a file fails. */
async function visit(file: string, kind: string, attributes: Record<string, string> = {}): Promise<void> {
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
async function type(words: string): Promise<void> {
  const field = fieldOf(part(tray(), 'hyte-search-box'));
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
function press(name: RegExp): void {
  const button = all('button').find((each) => name.test(each.textContent ?? ''));
  if (!button) throw new Error(`no button ${String(name)} in: ${text()}`);
  button.click();
}
/** How many activities the heading of the list says there are. */
const total = (): number => parseInt(all('.title')[0]?.textContent?.replace(/\s/g, '') ?? '');
/** What was typed has made the list shorter. */
const found = (): boolean => shown() && total() < 250;

describe('when the network fails', function () {
  this.timeout(120_000);
  // The catalogue is published when it is first asked for.
  before(() => fetch('/faulty/first/catalogue/manifest.json'));
  afterEach(async () => {
    await mend();
    frame.remove();
  });

  for (const kind of KINDS) {
    for (const file of ['manifest', 'activities']) {
      it(`${kind} for ${file}: says so, keeps the link${file === 'manifest' ? '' : ' and gives the adviser’s phone'}, and another try shows the list`, async () => {
        await visit(`catalogue/.*${file}`, kind);
        await until(() => text().includes('Yritä uudelleen'), 'it says so');
        expect(text()).to.include(LINK).and.include('Toimintoja ei juuri nyt saada');
        if (file !== 'manifest') await until(() => text().includes(PHONE), 'the phone, which comes with a part');
        expect(all('[aria-busy="true"]')).to.deep.equal([]);
        await mend();
        press(/Yritä uudelleen/);
        await until(shown, 'the list');
        expect(text()).not.to.include(LINK);
      });
    }

    it(`${kind} for the index: the list is there, and words are found`, async () => {
      await visit('catalogue/.*index-', kind);
      await until(shown, 'the list');
      await type('jumppa');
      await until(found, 'what was typed is found');
      const told = (): string[] => page().told.filter((line) => /index-/.test(line));
      await until(() => told().length, 'the console is told');
      expect(told()).to.have.length(1);
    });
  }

  it('has asked for the catalogue while the core is still on its way', async () => {
    await visit('embed/parts/core-', 'no answer');
    const asked = (): string[] =>
      page()
        .performance.getEntriesByType('resource')
        .map(({ name }) => name);
    await until(() => asked().some((name) => name.endsWith('/manifest.json')), 'the catalogue is asked for');
    expect(tray().shadowRoot).to.equal(null);
  });

  /** Which part of the embed, what the person does, and what then is there in spite of it. */
  const PARTS: [part: string, act: () => Promise<unknown> | undefined, still: () => boolean, told: RegExp][] = [
    ['later', () => undefined, shown, /no-filters/],
    ['choices', () => type('jumppa'), () => shown() && text().includes('Yritä uudelleen'), /no-choices/],
    ['index-words', () => type('jumppa'), () => shown() && text().includes('Yritä uudelleen'), /./],
    [
      'card-details',
      () => Promise.resolve(all('.name')[0]?.click()),
      () => shown() && text().includes('Tarkempia tietoja ei saatu'),
      /no-details/,
    ],
    ['hyte-activity-map', () => Promise.resolve(press(/Kartta/)), () => all('.views button').length > 1, /no-map/],
    ['svg', () => Promise.resolve(press(/Kartta/)), () => text().includes('Kartta ei auennut'), /./],
    ['address-part', () => type('jumppa'), found, /no-address/],
  ];
  for (const kind of ['error 404', 'half of it', 'no answer']) {
    it(`${kind} for the core of the embed: the link stays`, async () => {
      await visit('embed/parts/(core|frames)', kind);
      if (kind !== 'no answer')
        await until(() => page().told.some((line) => line.includes('no-core')), 'the console is told');
      expect(text()).to.include(LINK);
      expect(frame.contentDocument?.querySelector('hyte-catalogue a')?.getClientRects().length).to.be.above(0);
    });

    for (const [name, act, still, told] of PARTS) {
      it(`${kind} for the part ${name}: the rest works, and the console is told`, async () => {
        await visit(`embed/parts/${name}-`, kind, name === 'address-part' ? { 'url-sync': 'query' } : {});
        await until(shown, 'the list');
        await act();
        await until(still, `the rest works, in: ${text().slice(0, 600)}`);
        await until(
          () => page().told.some((line) => told.test(line)),
          `the console is told, not ${page().told.join()}`,
        );
      });
    }

    it(`${kind} for the Swedish words: the list is there`, async () => {
      await visit('embed/parts/sv-', kind, { lang: 'sv' });
      await until(shown, 'the list');
    });
  }

  /** The network goes away when the list is there, and somebody types. */
  async function typeOffline(): Promise<void> {
    await visit('nothing', 'abort');
    const isWhole = (): boolean => titles(tray()).length === 20 && all('[aria-busy="true"]').length === 0;
    await until(() => shown() && isWhole(), 'the whole list');
    await fail('.', 'abort');
    Object.defineProperty(page().navigator, 'onLine', { value: false, configurable: true });
    page().dispatchEvent(new Event('offline'));
    await type('jumppa');
    await until(() => text().includes('Yritä uudelleen'), 'it says so');
  }

  it('no network once the list is there: the list stays, and what does not work is said', async () => {
    await typeOffline();
    expect(titles(tray())).to.have.length(20);
    expect(all('[aria-busy="true"]')).to.deep.equal([]);
  });

  // Firefox remembers a file that could not be had by its address, also one that another part imports: only reloading the page helps there.
  (/Firefox/.test(navigator.userAgent) ? it.skip : it)(
    'and when the network is back, another try finds them',
    async () => {
      await typeOffline();
      await mend();
      press(/Yritä uudelleen/);
      await until(found, 'what was typed is found');
    },
  );

  it('a part that comes at the next try: an opened card shows what it lacked', async () => {
    await visit('embed/parts/card-details-', 'error 500');
    await until(shown, 'the list');
    all('.name')[0]?.click();
    await until(() => text().includes('Tarkempia tietoja ei saatu'), 'it says so');
    await mend();
    press(/Yritä uudelleen/);
    await until(() => all('.section').length > 0, 'the details');
  });
});
