import { expect, waitUntil } from '@open-wc/testing';
import type { TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { FakeServer } from './support/fake-fetch.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { part, place, textOf, titles } from './support/tray-fixture.js';

const KOUVOLA = { lat: 60.868, lon: 26.704 };
const KOTKA = { lat: 60.466, lon: 26.946 };
/** By bus it is sooner to Kotka than through the works in Kouvola. */
const TABLE: TravelTimes = {
  mode: 'public-transport',
  date: '2026-11-10',
  places: [KOUVOLA, KOTKA],
  origins: [{ code: '45100', minutes: [72, 51] }],
};
const POSTCODES = { postcodes: [{ code: '45100', point: { lat: 60.87, lon: 26.71 } }] };

describe('near me by a prepared table of travel times', function () {
  this.timeout(30_000);
  const start = location.href;
  let server: FakeServer;
  let tray: HyteCatalogue;
  let files = 0;
  /** Its own for each test: what was read once is kept for the whole page. */
  let table: string;

  beforeEach(() => {
    server = new FakeServer();
    table = `/travel-times-${String(files++)}.json`;
    server.on(table, TABLE);
    server.on('/table-postcodes.json', POSTCODES);
  });
  afterEach(() => {
    server.close();
    history.replaceState(null, '', start);
  });

  async function shown(attributes: Record<string, string> = { 'url-sync': 'none' }): Promise<void> {
    tray = document.createElement('hyte-catalogue');
    for (const [name, value] of Object.entries(attributes)) tray.setAttribute(name, value);
    tray.catalogue = { ...smallCatalogue(), postcodes: '/table-postcodes.json', travelTimes: table };
    place().append(tray);
    await waitUntil(() => titles(tray).length > 0 && words().includes('Lähellä'), 'shown', { timeout: 10_000 });
  }
  const filters = (): ShadowRoot => part(tray, 'hyte-filters').shadowRoot as ShadowRoot;
  const words = (): string => filters().textContent?.replaceAll(/\s+/g, ' ') ?? '';
  const said = (text: string): Promise<void> =>
    waitUntil(() => `${words()} ${textOf(tray)}`.replaceAll(/\s+/g, ' ').includes(text), `"${text}" is said`, {
      timeout: 10_000,
    });
  const ask = (text: string): void => {
    const field = filters().querySelector<HTMLInputElement>('#near-place') as HTMLInputElement;
    field.value = text;
    field.form?.requestSubmit();
  };
  const readings = (): number => server.requests.filter(({ path }) => path === table).length;
  const open = (name: string): void => {
    const cards = [...(part(tray, 'hyte-activity-list').shadowRoot?.querySelectorAll('hyte-activity-card') ?? [])];
    const names = cards.flatMap((card) => card.shadowRoot?.querySelector<HTMLElement>('.name') ?? []);
    names.find(({ textContent }) => textContent?.includes(name))?.click();
  };

  it('shows its minutes, orders by them, and says where and when they are from', async () => {
    await shown();
    ask('45100');
    await said('julkisilla noin 55 min');
    await said('julkisilla noin 75 min');
    await said('Matka-aika on laskettu päivälle 10.11.2026 postinumeroalueen 45100 keskeltä');
    await waitUntil(
      () => titles(tray).slice(0, 2).sort().join() === 'Kaikkien kuoro,Sauvakävely',
      'the sooner ones first',
      { timeout: 10_000 },
    );
    open('Sauvakävely');
    await said('Matkaa linnuntietä 47 km · julkisilla noin 55 min');
  });

  it('is asked for only when somebody looks near a place', async () => {
    await shown();
    expect(readings()).to.equal(0);
    ask('45100');
    await said('julkisilla noin 55 min');
    expect(readings()).to.equal(1);
  });

  it('leaves the estimate where it has no row', async () => {
    server.on(table, { ...TABLE, origins: [{ code: '45100', minutes: [-1, 51] }] });
    await shown();
    ask('45100');
    await said('julkisilla noin 55 min');
    open('Tasapainoryhmä');
    await said('kävellen noin 10 min');
    expect(titles(tray).slice(0, 2).sort()).to.deep.equal([
      'Repoveden opastettu luontoretki',
      'Tasapainoryhmä ikäihmisille',
    ]);
  });

  for (const [what, wrong] of [
    ['cannot be had', undefined],
    ['is none', { mode: 'horse' }],
    ['has a row that is too short', { ...TABLE, origins: [{ code: '45100', minutes: [1] }] }],
  ] as const) {
    it(`shows the estimates when the file ${what}`, async () => {
      if (wrong) server.on(table, wrong);
      else table = '/no-such-table.json';
      await shown();
      ask('45100');
      await said('Etäisyydet: 45100');
      open('Tasapainoryhmä');
      await said('kävellen noin');
      expect(textOf(tray)).not.to.include('julkisilla noin');
    });
  }

  it('serves a municipality whose middle is close to that of a postcode', async () => {
    await shown();
    ask('Kouvola');
    await said('Etäisyydet: Kouvola');
    await said('postinumeroalueen 45100 keskeltä');
  });

  it('comes back with an address that names the postcode', async () => {
    await shown({});
    ask('45100');
    await said('julkisilla noin 55 min');
    await waitUntil(() => decodeURIComponent(location.search).includes('near=postcode:45100'), 'in the address', {
      timeout: 10_000,
    });
    tray.remove();
    await shown({});
    await said('julkisilla noin 55 min');
  });
});
