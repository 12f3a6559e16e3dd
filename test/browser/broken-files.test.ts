import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { FakeServer, type Answer } from './support/fake-fetch.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { next, place, textOf, titles } from './support/tray-fixture.js';

const whole = JSON.stringify(smallCatalogue());
const latin1 = Uint8Array.from([...whole].map((letter) => letter.charCodeAt(0) & 255));
const head = { formatVersion: '1.0' };
const hundred = Array.from({ length: 100 }, (_, index) => activity(`a${String(index)}`));

// What a server may really send instead of a catalogue, and the code the web editor can look up.
const hopeless: [what: string, answer: Answer, code: string][] = [
  ['a truncated file', whole.slice(0, 500), 'not-json'],
  ['an empty file', '', 'not-json'],
  ['a login page', '<!doctype html><html lang="fi"><title>Kirjaudu</title></html>', 'html-page'],
  ['a file in Latin-1', () => new Response(latin1), 'not-utf8'],
  ['a list', '[]', 'not-a-catalogue'],
  ['null', 'null', 'not-a-catalogue'],
  ['a number', '42', 'not-a-catalogue'],
  ['something else in JSON', '{"type":"FeatureCollection","features":[]}', 'not-a-catalogue'],
  ['activities of a wrong type', { ...head, activities: 'many' }, 'not-a-catalogue'],
  ['a catalogue of a later format', { formatVersion: '2.0', activities: [] }, 'newer-format'],
  ['only bad records', { ...head, activities: [{}, 1, null] }, 'no-usable-activity'],
  ['no file', () => new Response('Not found', { status: 404 }), 'bad-status'],
  ['a closed door', () => new Response('', { status: 403 }), 'bad-status'],
  ['a manifest without parts', { ...head, files: {} }, 'bad-field'],
  ['a manifest whose only part is gone', { ...head, files: { activities: [{ path: 'gone.json' }] } }, 'bad-status'],
  ['a network error', () => Promise.reject(new TypeError('network')), 'unreachable'],
];

describe('a broken file', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  function tray(answer: Answer): HyteCatalogue {
    server.on('/broken.json', answer);
    const element = document.createElement('hyte-catalogue');
    element.src = '/broken.json';
    element.setAttribute('url-sync', 'none');
    const link = document.createElement('a');
    link.href = '/toiminnat';
    link.textContent = 'Katso toiminnat';
    element.append(link);
    return element;
  }

  it('still gives the phone of the adviser, also in a layout of the editor’s own', async () => {
    const advice = { name: { fi: 'Neuvonta' }, phone: '+358401234567' };
    const element = tray({ ...head, advice, files: { activities: [{ path: 'gone.json' }] } });
    element.append(document.createElement('hyte-activity-list'));
    place().append(element);
    await waitUntil(() => textOf(element).includes('040 123 4567'), 'the phone', { timeout: 10_000 });
    expect(textOf(element)).to.include('Katso toiminnat').and.include('Yritä uudelleen');
  });

  for (const [what, answer, code] of hopeless) {
    it(`${what}: says so, keeps the link, and tells the editor why (${code})`, async () => {
      const element = tray(answer);
      const failed = next<{ code: string; hint: string }>(element, 'hyte-error');
      place().append(element);
      const { detail } = await failed;
      expect(detail.code).to.equal(code);
      expect(detail.hint).not.to.equal('');
      await waitUntil(() => textOf(element).includes('Toimintoja ei juuri nyt saada näkyviin.'));
      expect(textOf(element)).to.include('Katso toiminnat').and.include('Yritä uudelleen');
      expect(textOf(element)).not.to.include(code);
    });
  }

  it('ten bad records of a hundred: the ninety are shown', async () => {
    const activities = hundred.map((each, index) => (index % 10 ? each : { ...each, name: 7 }));
    const element = tray({ ...head, activities });
    const loaded = next<{ activities: number; leftOut: number }>(element, 'hyte-loaded');
    place().append(element);
    expect((await loaded).detail).to.include({ activities: 90, leftOut: 10 });
    await waitUntil(() => textOf(element).includes('90 toimintaa näytetään; 10 jätettiin pois'));
  });

  it('the same id twice: the first is shown', async () => {
    const element = tray({
      ...head,
      activities: [activity('a'), activity('a', { name: { fi: 'Toinen' } }), activity('b')],
    });
    place().append(element);
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.have.members(['Ryhmä a', 'Ryhmä b']);
    expect(textOf(element)).to.include('1 jätettiin pois');
  });

  it('names of built-in properties as keys and values: nothing happens', async () => {
    const text = JSON.stringify({
      ...head,
      activities: [activity('constructor', { themes: ['__proto__', 'toString'] }), activity('__proto__')],
    });
    const hostile = text.replace(
      '"kind":"group"',
      '"kind":"group","__proto__":{"polluted":true},"access":{"__proto__":"yes","constructor":"no"}',
    );
    const element = tray(() => new Response(hostile));
    place().append(element);
    await waitUntil(() => titles(element).length > 0);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect(titles(element)).to.include('Ryhmä __proto__');
  });

  it('an empty catalogue: says that there is nothing, without an error', async () => {
    const element = tray({ ...head, activities: [] });
    place().append(element);
    await waitUntil(() => textOf(element).includes('Ei osumia'));
    expect(textOf(element)).not.to.include('Toimintoja ei juuri nyt saada');
  });

  it('markup in the texts: is shown as text', async () => {
    const name = { fi: '<img src=x onerror="window.hacked = true"><b>Jumppa</b>' };
    const element = tray({ ...head, activities: [activity('a', { name })] });
    place().append(element);
    await waitUntil(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal([name.fi]);
    expect(window).not.to.have.property('hacked');
  });

  it('no src at all: tells the editor', async () => {
    const element = document.createElement('hyte-catalogue');
    const failed = next<{ code: string }>(element, 'hyte-error');
    place().append(element);
    expect((await failed).detail.code).to.equal('no-source');
  });
});
