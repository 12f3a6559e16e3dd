import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { FakeServer, held } from './support/fake-fetch.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { announced, fieldOf, next, part, pasted, place, shownTray, textOf, titles } from './support/tray-fixture.js';

const fallback = '<a href="/toiminnat">Katso toiminnat</a>';
const settled = (tray: HyteCatalogue, text: string): Promise<void> =>
  waitUntil(() => textOf(tray).includes(text), `"${text}" is shown, in: ${textOf(tray)}`, { timeout: 8000 });

describe('<hyte-catalogue>', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  it('shows the page’s own link while loading, and the catalogue instead when it is there', async () => {
    const slow = held();
    server.on('/c.json', slow.answer);
    const tray = pasted(`<hyte-catalogue src="/c.json" url-sync="none">${fallback}</hyte-catalogue>`);
    await settled(tray, 'Mitä etsit?');
    expect(textOf(tray)).to.include('Katso toiminnat');
    await expect(tray).to.be.accessible();
    slow.release(smallCatalogue());
    await settled(tray, '4 toimintaa');
    expect(textOf(tray)).not.to.include('Katso toiminnat');
    await waitUntil(() => titles(tray).length === 4, 'all activities', { timeout: 8000 });
    await expect(tray).to.be.accessible();
  });

  it('asks for the catalogue once, whichever way it comes into the page', async () => {
    server.on('/c.json', smallCatalogue());
    const markup = `<hyte-catalogue src="/c.json" url-sync="none">${fallback}</hyte-catalogue>`;
    const moved = pasted(markup);
    place().append(moved);
    const made = Object.assign(document.createElement('hyte-catalogue'), { src: '/c.json', urlSync: 'none' });
    place().append(made);
    const swedish = pasted(markup.replace('url-sync', 'lang="sv" url-sync'));
    await settled(moved, '4 toimintaa');
    await settled(made, '4 toimintaa');
    await settled(swedish, '4 aktiviteter');
    expect(server.requests).to.have.length(3);
  });

  it('keeps the link and offers another try when loading fails', async () => {
    const tray = pasted(`<hyte-catalogue src="/none.json" url-sync="none">${fallback}</hyte-catalogue>`);
    await settled(tray, 'Toimintoja ei juuri nyt saada näkyviin.');
    expect(textOf(tray)).to.include('Katso toiminnat');
    await expect(tray).to.be.accessible();
    server.on('/none.json', smallCatalogue());
    tray.shadowRoot?.querySelector<HTMLButtonElement>('.notice button')?.click();
    await settled(tray, '4 toimintaa');
  });

  it('gives the adviser’s phone also when no activity can be read', async () => {
    const { activities: _, ...head } = smallCatalogue();
    server.on('/m.json', { ...head, files: { activities: [{ path: 'gone.json' }] } });
    const tray = pasted(`<hyte-catalogue src="/m.json" url-sync="none">${fallback}</hyte-catalogue>`);
    await settled(tray, 'Toimintoja ei juuri nyt saada näkyviin.');
    expect(textOf(tray)).to.include('040 123 4567');
  });

  it('says that an older copy is shown, and how old it is', async () => {
    const twoDaysAgo = new Date(Date.now() - 50 * 3_600_000).toISOString();
    server.on('/c.json', smallCatalogue({ generated: twoDaysAgo }));
    const tray = pasted(`<hyte-catalogue src="/c.json" url-sync="none">${fallback}</hyte-catalogue>`);
    await settled(tray, '4 toimintaa');
    server.on('/c.json', '{"cut');
    const failed = next(tray, 'hyte-error');
    tray.reload();
    await failed;
    await settled(tray, 'Nämä on päivitetty 2 päivää sitten.');
    await waitUntil(() => titles(tray).length === 4, 'all activities', { timeout: 8000 });
    await expect(tray).to.be.accessible();
  });

  it('tells residents calmly how many are left out', async () => {
    const catalogue = smallCatalogue();
    const broken = { ...activity('rikki'), kind: 'nonsense' };
    const tray = await shownTray({ ...catalogue, activities: [...catalogue.activities, broken as never] });
    expect(textOf(tray)).to.include('4 toimintaa näytetään; 1 jätettiin pois');
    await expect(tray).to.be.accessible();
  });

  it('offers the adviser when nothing is found', async () => {
    const tray = await shownTray(smallCatalogue({ activities: [] }));
    expect(textOf(tray)).to.include('Ei osumia');
    expect(textOf(tray)).to.include('040 123 4567');
    await expect(tray).to.be.accessible();
  });

  it('tells the page what happens, across shadow roots', async () => {
    server.on('/c.json', smallCatalogue());
    const outer = place();
    const root = outer.attachShadow({ mode: 'open' });
    const loaded = next<{ activities: number }>(outer, 'hyte-loaded');
    const searched = next<{ total: number }>(outer, 'hyte-searched');
    root.append(Object.assign(document.createElement('hyte-catalogue'), { src: '/c.json', urlSync: 'none' }));
    expect((await loaded).detail).to.deep.include({ activities: 4, leftOut: 0, generation: 'test-1' });
    expect((await searched).detail).to.deep.include({ total: 4, text: '' });
  });

  it('hands over the error with code, sentence and hint', async () => {
    const outer = place();
    const failed = next<{ code: string; message: string; hint: string }>(outer, 'hyte-error');
    outer.append(Object.assign(document.createElement('hyte-catalogue'), { src: '/none.json', urlSync: 'none' }));
    const { detail } = await failed;
    expect(detail.code).to.equal('bad-status');
    expect(detail.message).to.match(/none\.json answered 404/);
    expect(detail.hint).to.match(/src/);
  });

  it('fixes theme, organiser and municipality by name or id, and offers no choice of them', async () => {
    const tray = await shownTray(smallCatalogue(), {
      organiser: '1234567-8',
      municipality: 'Kouvola',
      theme: 'Liikunta',
    });
    expect(titles(tray)).to.deep.equal(['Tasapainoryhmä ikäihmisille']);
    expect(textOf(tray)).not.to.include('Missä?');
    tray.setAttribute('organiser', 'Kotkan Sataman kulttuuriyhdistys');
    tray.removeAttribute('theme');
    tray.removeAttribute('municipality');
    await waitUntil(() => titles(tray)[0] === 'Kaikkien kuoro');
  });

  it('fixes an organiser that has a name only, and says nothing is wrong', async () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => lines.push(line);
    try {
      const rows = ['Kuoro Kaiku', 'Kylätalo'].map((name, row) =>
        activity(`rivi-${row}`, { organiser: { name: { fi: name } } }),
      );
      const tray = await shownTray(smallCatalogue({ activities: rows }), { organiser: 'kuoro kaiku' });
      expect(titles(tray)).to.deep.equal(['Ryhmä rivi-0']);
    } finally {
      console.warn = warn;
    }
    expect(lines.filter((line) => line.includes('unknown-value'))).to.deep.equal([]);
  });

  it('shows nobody else’s activities when the organiser is not in the catalogue', async () => {
    const tray = await shownTray(smallCatalogue(), { organiser: 'Ei olemassa' });
    expect(titles(tray)).to.deep.equal([]);
    expect(textOf(tray)).to.include('Ei osumia');
  });

  it('starts from preset filters that the person may remove', async () => {
    const tray = await shownTray(smallCatalogue(), { filters: '{"theme": "culture"}' });
    expect(titles(tray)).to.deep.equal(['Kaikkien kuoro']);
    part(tray, 'hyte-theme-row').shadowRoot?.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.click();
    await waitUntil(() => titles(tray).length === 4);
  });

  it('keeps what the person has asked when theme or filters are set later', async () => {
    const tray = await shownTray(smallCatalogue());
    const field = fieldOf(part(tray, 'hyte-search-box'));
    field.value = 'tasapaino';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => titles(tray).join() === 'Tasapainoryhmä ikäihmisille', 'what was typed', { timeout: 8000 });
    tray.setAttribute('theme', 'exercise');
    await waitUntil(() => !part(tray, 'hyte-theme-row').shadowRoot?.querySelector('button'), 'the theme is fixed');
    expect(field.value).to.equal('tasapaino');
    tray.setAttribute('filters', '{"municipality": "286"}');
    await settled(tray, 'Poista rajaus Kouvola');
    tray.setAttribute('filters', '{"municipality": "285"}');
    await settled(tray, 'Poista rajaus Kotka');
    expect(textOf(tray)).not.to.include('Poista rajaus Kouvola');
    expect(field.value).to.equal('tasapaino');
  });

  it('shows as many as limit says', async () => {
    const tray = await shownTray(smallCatalogue(), { limit: '2' });
    expect(titles(tray)).to.have.length(2);
  });

  it('starts its headings where the page asks for it', async () => {
    const tray = await shownTray(smallCatalogue(), { 'heading-level': '4' });
    const levels = [...tray.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('h1,h2,h3,h4') ?? [])].map(({ localName }) => localName),
    );
    expect(new Set(levels)).to.deep.equal(new Set(['h4']));
  });

  it('changes between list and map by buttons, and starts with the map when asked', async () => {
    const tray = await shownTray();
    const [list, map] = [...tray.shadowRoot!.querySelectorAll<HTMLButtonElement>('.views button')];
    expect(list?.getAttribute('aria-pressed')).to.equal('true');
    map?.click();
    await waitUntil(() => tray.shadowRoot!.querySelector('hyte-activity-map'));
    expect(tray.shadowRoot!.querySelector('hyte-activity-list')).to.equal(null);
    expect(map?.getAttribute('aria-pressed')).to.equal('true');
    await expect(tray).to.be.accessible();
    tray.setAttribute('layout', 'both');
    await waitUntil(() => tray.shadowRoot!.querySelector('hyte-activity-list'));
    expect(tray.shadowRoot!.querySelector('hyte-activity-map')).not.to.equal(null);
  });

  it('says in one line which values an attribute may have', async () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => lines.push(line);
    try {
      await shownTray(smallCatalogue(), { layout: 'grid', limit: 'many', filters: '{', 'url-sync': 'maybe' });
    } finally {
      console.warn = warn;
    }
    for (const allowed of ['list or map or both', '1 to 1000', '{"targetGroup": ["KR1.1"]}', 'query or none']) {
      expect(lines.filter((line) => line.includes(allowed))).to.have.length(1);
    }
  });

  it('says the count after a search, once, politely, outside shadow roots; and nothing on arrival', async () => {
    const tray = await shownTray();
    const region = document.querySelector('body > [data-hyte-announcer]');
    expect(region?.getAttribute('aria-live')).to.equal('polite');
    const field = fieldOf(part(tray, 'hyte-search-box'));
    field.value = 'kuoro';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => announced() === 'Löytyi 1 toiminta.', `said: ${announced()}`, { timeout: 3000 });
  });

  it('has one announcer for all trays, and takes it away with the last one', async () => {
    const first = await shownTray();
    const second = await shownTray();
    expect(document.querySelectorAll('[data-hyte-announcer]')).to.have.length(1);
    first.remove();
    expect(document.querySelectorAll('[data-hyte-announcer]')).to.have.length(1);
    second.remove();
    document.querySelectorAll('hyte-catalogue').forEach((tray) => tray.remove());
    expect(document.querySelectorAll('[data-hyte-announcer]')).to.have.length(0);
  });

  it('survives being moved while it loads', async () => {
    const slow = held();
    server.on('/c.json', slow.answer);
    const tray = pasted(`<hyte-catalogue src="/c.json" url-sync="none">${fallback}</hyte-catalogue>`);
    server.on('/c.json', smallCatalogue());
    const other = place();
    other.append(tray);
    await settled(tray, '4 toimintaa');
  });
});
