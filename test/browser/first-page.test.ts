import { expect, waitUntil } from '@open-wc/testing';
import type { Activity, FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import { finnishTime } from '@hyte/catalogue-widget/format/finnish-time.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { FakeServer, held } from './support/fake-fetch.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { next, part, pasted, textOf, titles } from './support/tray-fixture.js';

const { activities, ...head } = smallCatalogue();
const TODAY = finnishTime().slice(0, 10);
const ALL = activities.length;
const names = (all: readonly Activity[]): (string | undefined)[] => all.map(({ name }) => name.fi);
/** What the test publishes: not in the order of the catalogue, so that it is told from it. */
const reversed = [...activities].reverse();

/** As long as a slow machine may take. */
const until = (holds: () => unknown, what?: string): Promise<void> => waitUntil(holds, what, { timeout: 14_000 });

describe('the first page, published in the manifest', () => {
  let server: FakeServer;
  let rest: ReturnType<typeof held>;
  /** A tray over a manifest with this first page; its activities come when the test says so. */
  function tray(first: FirstPage, attributes = 'url-sync="none"'): HyteCatalogue {
    server.on('/p/manifest.json', { ...head, files: { activities: [{ path: 'a.json', records: ALL }], first } });
    return pasted(`<hyte-catalogue src="/p/manifest.json" ${attributes}><a href="#x">Luettelo</a></hyte-catalogue>`);
  }
  const page = (parts: Partial<FirstPage> = {}): FirstPage => ({
    ...{ day: TODAY, total: ALL, activities: reversed },
    ...parts,
  });
  const isAskedFor = (): Promise<void> => until(() => server.requests.some(({ path }) => path === '/p/a.json'));
  /** Whether there is a list of activities once everything that was asked to be drawn has been. */
  async function hasList(of: HyteCatalogue): Promise<boolean> {
    await of.updateComplete;
    const list = part(of, 'hyte-activity-list');
    await list.updateComplete;
    return Boolean(list.shadowRoot?.querySelector('ol'));
  }
  const themes = (of: HyteCatalogue): HTMLButtonElement[] => [
    ...(part(of, 'hyte-theme-row').shadowRoot?.querySelectorAll('button') ?? []),
  ];
  const themeButton = (of: HyteCatalogue, at: number): HTMLButtonElement => themes(of)[at] as HTMLButtonElement;

  beforeEach(() => {
    server = new FakeServer();
    rest = held();
    server.on('/p/a.json', rest.answer);
  });
  afterEach(() => {
    rest.release({ activities });
    server.close();
  });

  it('is shown before the activities have come, and can be opened', async () => {
    const shown = tray(page());
    await until(() => titles(shown).length === ALL);
    expect(titles(shown)).to.deep.equal(names(reversed));
    expect(textOf(part(shown, 'hyte-activity-list'))).to.include(`${String(ALL)} toimintaa`);
    expect(
      themes(shown).some(({ disabled }) => disabled),
      'nothing is counted yet',
    ).to.equal(false);
    const card = part(shown, 'hyte-activity-list').shadowRoot?.querySelector('hyte-activity-card');
    card?.shadowRoot?.querySelector<HTMLElement>('.name')?.click();
    await until(() => card?.shadowRoot?.querySelector('#full[aria-busy=false]'));
  });

  it('gives way to the catalogue, and says only then that it is loaded', async () => {
    const loaded: unknown[] = [];
    const listen = (event: Event): void => void loaded.push((event as CustomEvent).detail);
    addEventListener('hyte-loaded', listen, true);
    const shown = tray(page());
    await until(() => titles(shown).length === ALL);
    expect(loaded).to.deep.equal([]);
    rest.release({ activities });
    await until(() => themes(shown).some(({ disabled }) => disabled), 'counted');
    expect(loaded).to.deep.equal([{ activities: ALL, leftOut: 0, generation: head.generation }]);
    removeEventListener('hyte-loaded', listen, true);
  });

  it('answers what is chosen meanwhile when the rest has come', async () => {
    const shown = tray(page());
    await until(() => titles(shown).length === ALL);
    const answered = next<{ filters: object; total: number }>(shown, 'hyte-searched');
    themes(shown)[0]?.click();
    rest.release({ activities });
    expect((await answered).detail).to.deep.include({ filters: { theme: ['exercise'] }, total: 2 });
    await until(() => titles(shown).length === 2);
  });

  it('answers a chosen theme at once when the first ones of it are there', async () => {
    const [one, two] = reversed as [Activity, Activity];
    const themes = { exercise: { total: 2, places: [0, 1] }, nature: { total: 7, places: [ALL] } };
    const further = activity('further');
    const shown = tray(page({ activities: [one, two, ...reversed.slice(2)], further: [further], themes }));
    await until(() => titles(shown).length === ALL);
    const told: unknown[] = [];
    shown.addEventListener('hyte-searched', (event) => void told.push((event as CustomEvent).detail));
    themeButton(shown, 0).click();
    await until(() => titles(shown).length === 2);
    expect(titles(shown)).to.deep.equal(names([one, two]));
    themeButton(shown, 0).click();
    await until(() => titles(shown).length === ALL, 'all again');
    themeButton(shown, 1).click();
    await until(() => titles(shown).length === 1);
    expect(titles(shown)).to.deep.equal(names([further]));
    expect(textOf(part(shown, 'hyte-activity-list'))).to.include('7 toimintaa');
    expect(
      part(shown, 'hyte-activity-list').shadowRoot?.querySelector('[part=more]'),
      'the others come by themselves',
    ).to.equal(null);
    expect(told).to.deep.equal([
      { text: '', filters: { theme: ['exercise'] }, total: 2 },
      { text: '', filters: {}, total: ALL },
      { text: '', filters: { theme: ['nature'] }, total: 7 },
    ]);
    rest.release({ activities });
    await until(() => told.length === 4, 'the catalogue says something else');
  });

  it('tells an answer once, when the catalogue says the same', async () => {
    const exercise = activities.filter(({ themes = [] }) => themes.includes('exercise'));
    const places = exercise.map((each) => reversed.indexOf(each));
    const shown = tray(page({ themes: { exercise: { total: exercise.length, places } } }));
    await until(() => titles(shown).length === ALL);
    const told: string[] = [];
    for (const name of ['hyte-searched', 'hyte-loaded']) shown.addEventListener(name, () => void told.push(name));
    themeButton(shown, 0).click();
    await until(() => told.length === 1);
    rest.release({ activities });
    await until(() => told.includes('hyte-loaded'));
    themeButton(shown, 0).click();
    await until(() => titles(shown).length === ALL, 'all again');
    expect(told).to.deep.equal(['hyte-searched', 'hyte-loaded', 'hyte-searched']);
  });

  it('answers two themes, and one that is nowhere, when the rest has come', async () => {
    const themes = { exercise: { total: 1, places: [0] }, nature: { total: 1, places: [999] } };
    for (const wanted of [['exercise', 'nature'], ['nature'], ['mind'], ['constructor']]) {
      const filters = JSON.stringify({ theme: wanted });
      const shown = tray(page({ themes }), `url-sync="none" filters='${filters}'`);
      await until(() => server.requests.some(({ path }) => path === '/p/a.json'));
      expect(await hasList(shown), filters).to.equal(false);
      shown.remove();
      server.requests.length = 0;
    }
  });

  it('is left alone on another day, where something else is asked, and where the page fixes something', async () => {
    const other: readonly (readonly [FirstPage, string])[] = [
      [page({ day: '2020-01-01' }), 'url-sync="none"'],
      [page({ total: 100 }), 'url-sync="none"'],
      [page(), 'url-sync="none" theme="culture"'],
      [page(), `url-sync="none" filters='{"theme": ["culture"]}'`],
      [page(), 'url-sync="none" from="https://www.example.fi/?t.theme=culture"'],
    ];
    for (const [first, attributes] of other) {
      server.requests.length = 0;
      const shown = tray(first, attributes);
      await isAskedFor();
      expect(await hasList(shown), attributes).to.equal(false);
      shown.remove();
    }
  });

  it('goes when the page fixes something before the rest has come', async () => {
    const shown = tray(page());
    await until(() => titles(shown).length === ALL);
    shown.theme = 'culture';
    await until(() => titles(shown).length === 0);
    rest.release({ activities });
    await until(() => titles(shown).length === 1);
  });

  it('has as many as a page of the list', async () => {
    const shown = tray(page(), 'url-sync="none" limit="2"');
    await until(() => titles(shown).length > 0);
    expect(titles(shown)).to.deep.equal(names(reversed.slice(0, 2)));
  });

  it('leaves out what is over by now', async () => {
    const [at, minute] = ['00:00', '00:01'].map((time) => `${TODAY}T${time}`) as [string, string];
    const over = activity('over', { schedule: { sessions: [{ start: at, end: minute }] } });
    const shown = tray(page({ activities: [over, ...reversed], total: ALL + 1 }));
    await until(() => titles(shown).length > 0);
    // One minute of the day it may still be going on.
    if (finnishTime() > minute) expect(titles(shown)).to.deep.equal(names(reversed));
  });

  it('is not kept when the catalogue cannot be had', async () => {
    const shown = tray(page());
    await until(() => titles(shown).length === ALL);
    rest.release('no catalogue');
    server.on('/p/a.json', new Response('', { status: 404 }));
    await until(() => textOf(shown).includes('Luettelo'), 'the link of the page');
    expect(titles(shown)).to.deep.equal([]);
  });

  it('is not used when something in it is wrong', async () => {
    const faulty = [{ id: 'x', kind: 'group' } as Activity, ...reversed.slice(1)];
    const shown = tray(page({ activities: faulty }));
    await isAskedFor();
    expect(await hasList(shown)).to.equal(false);
    rest.release({ activities });
    await until(() => titles(shown).length === ALL, 'the catalogue');
  });
});
