import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { fieldOf, part, place, titles } from './support/tray-fixture.js';

describe('an address copied from another page', () => {
  const start = location.href;
  const portal = 'https://www.example.fi/harrasta?page=2&utm_source=kirje';
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  async function tray(attributes: Record<string, string>): Promise<HyteCatalogue> {
    const element = document.createElement('hyte-catalogue');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.catalogue = smallCatalogue();
    place().append(element);
    await waitUntil(() => titles(element).length > 0, 'activities are shown', { timeout: 8000 });
    return element;
  }
  const themes = (from: HyteCatalogue): HTMLButtonElement[] => [
    ...(part(from, 'hyte-theme-row').shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? []),
  ];

  for (const [what, address, expected] of [
    ['filters', `${portal}&t.theme=exercise&t.where=285`, ['Sauvakävely']],
    ['words', `${portal}&t.q=kuoro`, ['Kaikkien kuoro']],
    ['the namespace of the other page', `${portal}&oma.theme=culture#kohta`, ['Kaikkien kuoro']],
    ['only what follows the question mark', 't.theme=culture', ['Kaikkien kuoro']],
    ['the order, from a place', `${portal}&t.theme=exercise&t.near=municipality:285&t.sort=distance`, ['Sauvakävely']],
  ] as const) {
    it(`gives the first list its ${what}`, async () => {
      expect(titles(await tray({ from: address, 'url-sync': 'none' })).slice(0, 1)).to.deep.equal(expected);
      expect(location.href).to.equal(start);
    });
  }

  for (const address of [
    'https://www.example.fi/harrasta',
    '?page=2&theme=exercise',
    '%E0%A4%A',
    '?__proto__.q=x',
    ' ',
  ]) {
    it(`that asks nothing shows everything: ${address}`, async () => {
      const whole = await tray({ from: address });
      await waitUntil(() => titles(whole).length === 4, 'all activities', { timeout: 8000 });
    });
  }

  it('is a beginning: the person may choose otherwise, and keeps the choice when the catalogue is read anew', async () => {
    const element = await tray({ from: '?t.theme=culture', 'url-sync': 'none' });
    const chosen = themes(element).find((button) => button.getAttribute('aria-pressed') === 'true');
    chosen?.click();
    await waitUntil(() => titles(element).length === 4, 'everything', { timeout: 5000 });
    const loaded = new Promise((resolve) => element.addEventListener('hyte-loaded', resolve, { once: true }));
    element.catalogue = { ...smallCatalogue(), generation: 'test-2' };
    await loaded;
    await waitUntil(() => titles(element).length === 4, 'still everything', { timeout: 5000 });
  });

  it('may be locked: then its filters are no choice, and its words still are', async () => {
    const element = await tray({ from: '?t.theme=exercise&t.q=tasapaino', lock: '', 'url-sync': 'none' });
    expect(titles(element)).to.deep.equal(['Tasapainoryhmä ikäihmisille']);
    const field = fieldOf(part(element, 'hyte-search-box'));
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => titles(element).length === 2, 'both of the theme, and no more', { timeout: 8000 });
    expect(themes(element)).to.have.length(0);
  });

  it('gives way to what the page’s own address asks', async () => {
    history.replaceState(null, '', `${location.pathname}?t.theme=nature`);
    const element = await tray({ from: '?t.theme=culture' });
    expect(titles(element)).to.not.include('Kaikkien kuoro');
  });

  it('may be changed later', async () => {
    const element = await tray({ from: '?t.theme=culture', 'url-sync': 'none' });
    element.setAttribute('from', '?t.theme=nature');
    await waitUntil(() => titles(element).length === 2, 'the two of the other theme', { timeout: 5000 });
  });
});
