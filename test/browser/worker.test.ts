import { expect, waitUntil } from '@open-wc/testing';
import { fieldOf, part, titles } from './support/tray-fixture.js';
import type { Shown } from '@hyte/catalogue-widget/controllers/tray-state.js';
import type { TrayStore } from '@hyte/catalogue-widget/controllers/tray-store.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';

/** More than a page loads itself, and not more. */
const LARGE = 2400;
const SMALL = 300;

interface Watched extends Window {
  readonly told: string[];
  readonly workers: { readonly url: string; readonly ended: boolean }[];
}

/** A site with one tray, in a frame: policies are those of a page. */
class Host {
  readonly frame = document.createElement('iframe');

  constructor(policy: string, src: string, more: Record<string, string> = {}) {
    this.frame.title = 'host page';
    this.frame.style.cssText = 'inline-size: 1100px; block-size: 800px';
    this.frame.src = `/host/${policy}?${new URLSearchParams({ src, ...more }).toString()}`;
    document.body.append(this.frame);
  }

  get page(): Watched {
    return this.frame.contentWindow as unknown as Watched;
  }
  get tray(): HyteCatalogue {
    return this.frame.contentDocument?.querySelector('hyte-catalogue') as HyteCatalogue;
  }
  get titles(): string[] {
    return this.frame.contentDocument?.querySelector('hyte-catalogue')?.shadowRoot ? titles(this.tray) : [];
  }
  shown(): Promise<void> {
    return waitUntil(() => this.titles.length > 0, 'the catalogue is shown', { timeout: 30_000 });
  }
  /** Names of the files the page itself has fetched; those of a worker are not among them. */
  fetched(): string[] {
    const entries = this.page.performance.getEntriesByType('resource');
    return entries.map(({ name }) => new URL(name).pathname);
  }
  told(code: string): string[] {
    return this.page.told.filter((line) => line.includes(`] ${code}:`));
  }
  get total(): string {
    const list = part(this.tray, 'hyte-activity-list');
    return list.shadowRoot?.querySelector('.title')?.textContent?.trim() ?? '';
  }
  /** What is shown; the store behind the elements is not theirs to give, but it says most exactly what was answered. */
  get shownNow(): Shown {
    const { tray } = part(this.tray, 'hyte-activity-list') as unknown as { tray: { store: TrayStore } };
    return tray.store.state as unknown as Shown;
  }
  async type(text: string): Promise<void> {
    const field = fieldOf(part(this.tray, 'hyte-search-box'));
    field.focus();
    for (let length = 1; length <= text.length; length++) {
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    const isAnswered = (): boolean => this.shownNow.result.query.text === text && !this.shownNow.result.incomplete;
    await waitUntil(isAnswered, `a whole answer to ${text}`, { timeout: 30_000 });
    // Cards are drawn in slices.
    await waitUntil(() => this.titles.length === this.shownNow.result.hits.length, 'its cards are drawn');
  }
}

let host: Host;
afterEach(() => host.frame.remove());

// The test server publishes them when they are first asked for, which takes its time.
before(async function () {
  this.timeout(120_000);
  for (const size of [SMALL, LARGE]) await fetch(`/published/${size}/whole/manifest.json`);
});

describe('a catalogue too large for the page', () => {
  it('is searched by a worker of the page’s own origin, and its activities are not fetched by the page', async () => {
    host = new Host('open', `/published/${LARGE}/whole/manifest.json`);
    await host.shown();
    expect(host.page.workers.map(({ url }) => new URL(url).pathname)).to.have.length(1);
    expect(host.page.workers[0]?.url).to.match(/\/parts\/tarjotin-worker-[\w-]+\.js$/);
    expect(parseInt(host.total.replace(/\s/g, ''))).to.be.above(LARGE * 0.9);
    await host.type('jumppa');
    expect(host.titles.length).to.be.above(0);
    expect(host.fetched().filter((path) => path.includes('/activities-'))).to.deep.equal([]);
    expect(host.page.told).to.deep.equal([]);
  });

  it('works under the policy of a strict site', async () => {
    host = new Host('own-worker', `/published/${LARGE}/whole/manifest.json`);
    await host.shown();
    expect(host.page.workers).to.have.length(1);
    await host.type('kuoro');
    expect(host.told('worker-refused')).to.deep.equal([]);
  });

  it('works under Trusted Types', async () => {
    host = new Host('trusted-types', `/published/${LARGE}/whole/manifest.json`);
    await host.shown();
    expect(host.page.workers).to.have.length(1);
    expect(host.told('worker-refused')).to.deep.equal([]);
  });

  for (const [what, policy, embed] of [
    ['the policy of the page forbids workers', 'no-worker', undefined],
    ['the script comes from another site', 'open', 'other'],
    ['the script of the worker was changed on the server', 'open', '/tampered-tarjotin-worker'],
  ] as const) {
    it(`is searched in the page when ${what}, and the console says so once`, async () => {
      const path = '/packages/catalogue-widget/dist/embed/tarjotin.js';
      const other = `${location.protocol}//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
      const script = embed && (embed === 'other' ? other + path : embed + path);
      host = new Host(policy, `/published/${LARGE}/whole/manifest.json`, script ? { embed: script } : {});
      await host.shown();
      expect(host.told('worker-refused')).to.have.length(1);
      await host.type('jumppa');
      expect(host.titles.length).to.be.above(0);
      expect(host.told('worker-refused')).to.have.length(1);
    });
  }

  it('shows the answer to what was typed last, however fast', async () => {
    host = new Host('open', `/published/${LARGE}/whole/manifest.json`);
    await host.shown();
    await host.type('jumppa');
    const jumppa = host.total;
    await host.type('zzzzqqqq');
    await host.type('jumppa');
    expect(host.total).to.equal(jumppa);
  });

  it('ends its worker with the tray, and starts another when the tray is back', async () => {
    host = new Host('open', `/published/${LARGE}/whole/manifest.json`);
    await host.shown();
    const { tray, page } = host;
    tray.remove();
    await waitUntil(() => page.workers[0]?.ended, 'the worker has ended');
    host.frame.contentDocument?.body.append(tray);
    await waitUntil(() => page.workers.length === 2, 'another worker');
    await host.type('kuoro');
    expect(page.workers.map(({ ended }) => ended)).to.deep.equal([true, false]);
  });

  it('keeps its worker when the tray is only moved', async () => {
    host = new Host('open', `/published/${LARGE}/whole/manifest.json`);
    await host.shown();
    const place = host.page.document.createElement('div');
    host.page.document.body.append(place);
    place.append(host.tray);
    await host.type('kuoro');
    expect(host.page.workers.map(({ ended }) => ended)).to.deep.equal([false]);
  });
});

describe('a catalogue small enough for the page', () => {
  it('is loaded, and no worker is started', async () => {
    host = new Host('open', `/published/${SMALL}/whole/manifest.json`);
    await host.shown();
    expect(parseInt(host.total)).to.be.above(SMALL * 0.9);
    await host.type('jumppa');
    expect(host.page.workers).to.deep.equal([]);
    expect(host.fetched().some((path) => path.includes('/activities-'))).to.equal(true);
    expect(host.shownNow.unanswered).to.equal(undefined);
  });
});

describe('an index that is no good', function () {
  // The page makes the words of thousands of activities itself.
  this.timeout(60_000);
  it('is read around on a page that starts with a copied search as well', async () => {
    host = new Host('open', `/published/${LARGE}/damaged/manifest.json`, { from: '?t.theme=exercise' });
    await host.shown();
    await host.type('jumppa');
    expect(host.titles.length).to.be.above(0);
    expect(host.told('index-damaged')).to.have.length(1);
    expect(host.shownNow.outdated ?? host.shownNow.unanswered).to.equal(undefined);
    for (const { activity } of host.shownNow.result.hits) expect(activity.themes).to.include('exercise');
  });

  for (const [what, code] of [
    ['damaged', 'index-damaged'],
    ['version', 'index-version'],
    ['missing', 'index-missing'],
  ] as const) {
    for (const size of [SMALL, LARGE]) {
      it(`${what}, ${size} activities: the page reads the activities instead, and tells the editor once`, async () => {
        host = new Host('open', `/published/${size}/${what}/manifest.json`);
        await host.shown();
        await host.type('jumppa');
        expect(host.titles.length).to.be.above(0);
        await waitUntil(() => host.told(code).length, 'the console is told');
        expect(host.told(code)).to.have.length(1);
        expect(host.shownNow.problems.map((problem) => problem.code)).to.deep.equal([code]);
        expect(host.shownNow.catalogue.activities.length).to.be.above(size * 0.9);
        expect(host.shownNow.outdated ?? host.shownNow.unanswered).to.equal(undefined);
        expect(host.page.workers.every(({ ended }) => ended)).to.equal(true);
      });
    }
  }
});

describe('what is drawn from the activities themselves, when they are not in the page', () => {
  const address = `/published/${LARGE}/whole/manifest.json`;
  const organiser = (): { value: string; label: string } => {
    const { activity } = host.shownNow.result.hits.find((hit) => hit.activity.organiser) ?? {};
    return { value: activity?.organiser?.id ?? '', label: activity?.organiser?.name.fi ?? '' };
  };

  it('the page is told how many there are', async () => {
    host = new Host('open', address);
    const loaded = await new Promise<{ activities: number }>((resolve) => {
      host.frame.addEventListener('load', () =>
        host.page.addEventListener('hyte-loaded', (event) => resolve((event as CustomEvent).detail as never), true),
      );
    });
    expect(loaded.activities).to.equal(LARGE);
  });

  it('organisers have their names in the filter', async () => {
    host = new Host('open', address);
    await host.shown();
    const filters = part(host.tray, 'hyte-filters');
    const text = (): string => filters.shadowRoot?.textContent ?? '';
    await waitUntil(() => text().includes('Järjestäjä'), 'the filter of organisers', { timeout: 30_000 });
  });

  it('an organiser may be fixed by its name, and nobody else is found, counted or suggested', async () => {
    host = new Host('open', address);
    await host.shown();
    const { value, label } = organiser();
    host.frame.remove();
    host = new Host('open', address, { organiser: label });
    await host.shown();
    await host.type('jumppa');
    const { result, size } = host.shownNow;
    for (const { activity } of result.hits) expect(activity.organiser?.id).to.equal(value);
    expect(size).to.be.below(LARGE / 2);
    expect(host.told('unknown-value')).to.deep.equal([]);
  });

  it('an address opens an activity that is not on the first page', async () => {
    host = new Host('open', address);
    await host.shown();
    const { engine } = host.shownNow;
    const { hits } = await engine.search({ offset: 700, limit: 1 });
    const wanted = hits[0]?.activity;
    (part(host.tray, 'hyte-activity-list') as unknown as { tray: { store: TrayStore } }).tray.store.select(wanted?.id);
    const list = part(host.tray, 'hyte-activity-list');
    const chosen = (): string => list.shadowRoot?.querySelector('.chosen')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => chosen().includes(wanted?.name.fi ?? '-'), 'the chosen one');
  });

  it('the chosen point on the map has its name', async () => {
    host = new Host('open', address, { layout: 'both' });
    await host.shown();
    const map = part(host.tray, 'hyte-activity-map');
    await waitUntil(() => map.shadowRoot?.querySelector('.map-spot'), 'points on the map', { timeout: 30_000 });
    const { activity } = host.shownNow.result.hits.find((hit) => hit.activity.places?.some(({ point }) => point)) ?? {};
    (map as unknown as { tray: { store: TrayStore } }).tray.store.select(activity?.id);
    const names = (): string => map.shadowRoot?.querySelector('.map-names')?.textContent ?? '';
    await waitUntil(() => names().includes(activity?.name.fi?.split(' ')[0] ?? '-'), 'its name', { timeout: 30_000 });
  });
});
