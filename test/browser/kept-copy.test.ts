import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { FakeServer } from './support/fake-fetch.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { pasted, textOf } from './support/tray-fixture.js';

/** Cache Storage in memory, with the faults a test wants. */
class FakeCaches {
  readonly stored = new Map<string, Map<string, Response>>();
  opened = 0;
  fault: Error | undefined;

  keys(): Promise<string[]> {
    return this.#answer([...this.stored.keys()]);
  }
  delete(name: string): Promise<boolean> {
    return this.#answer(this.stored.delete(name));
  }
  open(name: string): Promise<object> {
    const entries = this.stored.get(name) ?? new Map<string, Response>();
    this.stored.set(name, entries);
    return this.#answer({
      match: (url: string) => Promise.resolve(entries.get(url)?.clone()),
      put: async (url: string, response: Response) => {
        // As the real one: an answer that was read already cannot be kept.
        entries.set(url, new Response(await response.blob(), { headers: response.headers }));
      },
    });
  }
  get copies(): Response[] {
    return [...this.stored.values()].flatMap((entries) => [...entries.values()]);
  }
  #answer<T>(value: T): Promise<T> {
    this.opened += 1;
    return this.fault ? Promise.reject(this.fault) : Promise.resolve(value);
  }
}

const AGES = 'Uusimpia tietoja ei juuri nyt saada';
const yesterday = (): string => new Date(Date.now() - 30 * 3_600_000).toISOString();
const edition = (generation: string, ...ids: string[]): object =>
  smallCatalogue({ generation, generated: yesterday(), activities: ids.map((id) => activity(id)) });
const settled = (tray: HyteCatalogue, text: string): Promise<void> =>
  waitUntil(() => textOf(tray).includes(text), `"${text}" is shown, in: ${textOf(tray)}`, { timeout: 8000 });

describe('<hyte-catalogue offline>', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'caches');
  const warn = console.warn;
  let server: FakeServer;
  let fake: FakeCaches;
  let warnings: string[];
  const useCaches = (value: unknown): void => {
    Object.defineProperty(window, 'caches', { value, configurable: true });
  };
  const visit = (offline = 'offline'): HyteCatalogue =>
    pasted(`<hyte-catalogue src="/c.json" url-sync="none" ${offline}><a href="/t">Toiminnat</a></hyte-catalogue>`);
  /** A visit that reads the catalogue, and leaves. */
  const visited = async (words: string): Promise<void> => {
    const tray = visit();
    await settled(tray, words);
    await waitUntil(() => fake.copies.length > 0, 'a copy is kept');
    tray.remove();
  };

  beforeEach(() => {
    server = new FakeServer();
    fake = new FakeCaches();
    useCaches(fake);
    warnings = [];
    console.warn = (...line: unknown[]) => warnings.push(line.join(' '));
  });
  afterEach(() => {
    server.close();
    console.warn = warn;
    if (real) Object.defineProperty(window, 'caches', real);
    else Reflect.deleteProperty(window, 'caches');
  });

  it('stores nothing, and asks for nothing, where the page has not chosen it', async () => {
    server.on('/c.json', edition('1', 'a', 'b'));
    const tray = visit('');
    await settled(tray, '2 toimintaa');
    server.on('/c.json', '{');
    tray.reload();
    await settled(tray, AGES);
    expect(fake.opened).to.equal(0);
  });

  it('shows the copy of an earlier visit with its age, and the newest edition when it can be had again', async () => {
    server.on('/c.json', edition('1', 'a', 'b'));
    await visited('2 toimintaa');
    server.on('/c.json', '<!doctype html><title>Kirjaudu</title>');
    const tray = visit();
    const told: string[] = [];
    tray.addEventListener('hyte-error', (event) => told.push((event as CustomEvent<{ code: string }>).detail.code));
    await settled(tray, '2 toimintaa');
    expect(textOf(tray)).to.include(`${AGES}. Nämä on päivitetty 30 tuntia sitten.`);
    expect(told).to.deep.equal(['html-page']);
    server.on('/c.json', edition('2', 'a', 'b', 'c'));
    tray.shadowRoot?.querySelector<HTMLButtonElement>('.notice button')?.click();
    await settled(tray, '3 toimintaa');
    expect(textOf(tray)).not.to.include(AGES);
  });

  it('keeps one copy, of the newest edition, and removes those of another shape', async () => {
    fake.stored.set('tarjotin-copies-0', new Map()).set('of-the-site', new Map());
    server.on('/c.json', edition('1', 'a', 'b'));
    await visited('2 toimintaa');
    server.on('/c.json', edition('2', 'a', 'b', 'c'));
    const tray = visit();
    await settled(tray, '3 toimintaa');
    await waitUntil(() => fake.copies[0]?.headers.get('x-generation') === '2', 'the newer copy is kept');
    expect(fake.copies).to.have.lengthOf(1);
    expect([...fake.stored.keys()].sort()).to.deep.equal(['of-the-site', 'tarjotin-copies-1']);
  });

  it('never goes back to a copy that is older than what is shown', async () => {
    server.on('/c.json', edition('1', 'a', 'b'));
    await visited('2 toimintaa');
    server.on('/c.json', edition('2', 'a', 'b', 'c'));
    const tray = visit();
    await settled(tray, '3 toimintaa');
    for (const entries of fake.stored.values())
      for (const url of entries.keys()) entries.set(url, new Response(JSON.stringify(edition('1', 'a', 'b'))));
    server.on('/c.json', '{');
    tray.reload();
    await settled(tray, AGES);
    expect(textOf(tray)).to.include('3 toimintaa');
  });

  it('says as before that nothing can be had when the copy is damaged, or there is none', async () => {
    fake.stored.set('tarjotin-copies-1', new Map([[new URL('/c.json', location.href).href, new Response('{"activ')]]));
    server.on('/c.json', '{');
    const tray = visit();
    await settled(tray, 'Toimintoja ei juuri nyt saada näkyviin.');
    expect(textOf(tray)).to.include('Toiminnat');
    expect(warnings.filter((line) => line.includes('no-copy'))).to.have.lengthOf(1);
  });

  it('works where storage is refused or missing, and tells the console only', async () => {
    server.on('/c.json', edition('1', 'a', 'b'));
    for (const storage of [
      Object.assign(new FakeCaches(), { fault: new DOMException('no', 'SecurityError') }),
      undefined,
    ]) {
      warnings.length = 0;
      useCaches(storage);
      const tray = visit();
      await settled(tray, '2 toimintaa');
      await waitUntil(() => warnings.some((line) => line.includes('no-copy')), 'the console is told');
      expect(textOf(tray)).not.to.include(AGES);
      tray.remove();
    }
  });

  it('forgets what was kept when the page says so', async () => {
    server.on('/c.json', edition('1', 'a', 'b'));
    await visited('2 toimintaa');
    await settled(visit('offline="forget"'), '2 toimintaa');
    expect(fake.stored.size).to.equal(0);
  });
});
