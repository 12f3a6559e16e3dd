import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { held } from './support/fake-fetch.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { part, place, textOf, titles } from './support/tray-fixture.js';

describe('near me', function () {
  this.timeout(30_000);
  const start = location.href;
  const { geolocation } = navigator;
  let tray: HyteCatalogue;

  async function shown(attributes: Record<string, string> = {}, catalogue = smallCatalogue()): Promise<void> {
    tray = document.createElement('hyte-catalogue');
    for (const [name, value] of Object.entries(attributes)) tray.setAttribute(name, value);
    tray.catalogue = catalogue;
    place().append(tray);
    await waitUntil(() => titles(tray).length > 0 && words().includes('Lähellä'), 'shown', {
      timeout: 10_000,
    });
  }
  const filters = (): ShadowRoot => part(tray, 'hyte-filters').shadowRoot as ShadowRoot;
  const words = (): string => filters().textContent?.replaceAll(/\s+/g, ' ') ?? '';
  const button = (text: string): HTMLButtonElement =>
    [...filters().querySelectorAll('button')].find((each) => each.textContent?.trim() === text) as HTMLButtonElement;
  const ask = (text: string): void => {
    const field = filters().querySelector<HTMLInputElement>('#near-place') as HTMLInputElement;
    const toggle = filters().querySelector<HTMLElement>('.toggle');
    if (toggle?.checkVisibility() && toggle.getAttribute('aria-expanded') === 'false') toggle.click();
    const details = field.closest('details');
    if (!details?.open) details?.querySelector('summary')?.click();
    field.value = text;
    field.form?.requestSubmit();
  };
  const isAt = (text: string): Promise<void> =>
    waitUntil(() => words().includes(`Etäisyydet: ${text}`), `distances from ${text}`, { timeout: 10_000 });
  const device = (answer: (good: PositionCallback, bad: PositionErrorCallback) => void): void => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: answer } });
  };

  afterEach(() => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    history.replaceState(null, '', start);
  });

  for (const [what, written, from, first] of [
    ['a municipality', 'kotka ', 'Kotka', ['Kaikkien kuoro', 'Sauvakävely']],
    [
      'a postcode that the catalogue has places in',
      '45100',
      '45100',
      ['Tasapainoryhmä ikäihmisille', 'Repoveden opastettu luontoretki'],
    ],
  ] as const) {
    it(`orders the list by the distance from ${what}`, async () => {
      await shown({ 'url-sync': 'none' });
      ask(written);
      await isAt(from);
      await waitUntil(
        () => titles(tray).slice(0, 2).sort().join() === [...first].sort().join(),
        'the near ones first',
        { timeout: 10_000 },
      );
      expect(textOf(tray)).to.contain(`Lähellä: ${from}`);
    });
  }

  it('finds a place by its name in the catalogue', async () => {
    const catalogue = smallCatalogue();
    const activities = catalogue.activities.map((each) =>
      each.id === 'kuoro' ? { ...each, places: [{ ...each.places?.[0], name: { fi: 'Kotkan konserttitalo' } }] } : each,
    );
    await shown({ 'url-sync': 'none' }, { ...catalogue, activities });
    ask('konserttitalo');
    await isAt('Kotkan konserttitalo');
    expect(location.href).to.equal(start);
  });

  it('takes the point of a postcode from the operator’s file', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(
        Response.json({ postcodes: [{ code: '49400', point: { lat: 60.57, lon: 27.2 } }, { code: 'x' }] }),
      );
    };
    try {
      await shown({ 'url-sync': 'none' }, { ...smallCatalogue(), postcodes: '/postcodes.json' });
      expect(asked).to.deep.equal([]);
      ask('49400');
      await isAt('49400');
      expect(asked.filter((address) => address.endsWith('/postcodes.json'))).to.have.length(1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('goes on reading the postcodes for another tray when the one that asked first is gone', async () => {
    const { fetch } = window;
    const table = held();
    window.fetch = (_, init = {}) => table.answer(init);
    try {
      const catalogue = { ...smallCatalogue(), postcodes: '/other-postcodes.json' };
      await shown({ 'url-sync': 'none' }, catalogue);
      ask('49400');
      const first = tray;
      await shown({ 'url-sync': 'none' }, catalogue);
      ask('49400');
      first.remove();
      table.release({ postcodes: [{ code: '49400', point: { lat: 60.57, lon: 27.2 } }] });
      await isAt('49400');
      expect(table.aborted()).to.equal(false);
    } finally {
      window.fetch = fetch;
    }
  });

  it('narrows to what is near enough, and gives everything back', async () => {
    await shown({ 'url-sync': 'none' });
    ask('Kotka');
    await isAt('Kotka');
    button('10\u00a0km').click();
    await waitUntil(() => titles(tray).length === 2, 'the two in town', { timeout: 10_000 });
    button('ei rajaa').click();
    await waitUntil(() => titles(tray).length === 4, 'everything', { timeout: 10_000 });
    expect(filters().activeElement?.textContent?.trim(), 'the focus').to.equal('Vaihda paikka');
    button('Vaihda paikka').click();
    await waitUntil(() => filters().activeElement?.id === 'near-place', 'the question again, with the focus', {
      timeout: 10_000,
    });
  });

  it('says when it knows no such place, and what to try', async () => {
    await shown({ 'url-sync': 'none' });
    ask('Timbuktu');
    await waitUntil(() => words().includes('”Timbuktu” ei löytynyt'), 'said', { timeout: 10_000 });
    expect(filters().querySelector('#near-place')?.getAttribute('aria-invalid')).to.equal('true');
    await waitUntil(() => titles(tray).length === 4, 'all activities', { timeout: 8000 });
  });

  it('asks the device only when told to, keeps the point out of the address, and measures from it', async () => {
    let times = 0;
    device((good) => {
      times++;
      good({ coords: { latitude: 60.46612345, longitude: 26.94612345 } } as GeolocationPosition);
    });
    await shown();
    expect(times).to.equal(0);
    button('Käytä sijaintiani').click();
    await isAt('oma sijaintisi');
    await waitUntil(() => location.search.includes('t.sort=distance'), 'the order is in the address', {
      timeout: 10_000,
    });
    expect(decodeURIComponent(location.search)).to.not.match(/near|device|60\.4|26\.9/);
    expect(titles(tray).slice(0, 2).sort()).to.deep.equal(['Kaikkien kuoro', 'Sauvakävely']);
  });

  it('goes on calmly when the device may not tell', async () => {
    device((_, bad) => bad({ code: 1 } as GeolocationPositionError));
    await shown({ 'url-sync': 'none' });
    button('Käytä sijaintiani').click();
    await waitUntil(() => words().includes('Sijaintia ei saatu'), 'said', { timeout: 10_000 });
  });

  it('keeps a named place in the address, and finds it again from there', async () => {
    await shown();
    ask('Kouvola');
    await isAt('Kouvola');
    await waitUntil(() => decodeURIComponent(location.search).includes('t.near=municipality:286'), 'in the address', {
      timeout: 10_000,
    });
    tray.remove();
    await shown();
    await isAt('Kouvola');
  });
});
