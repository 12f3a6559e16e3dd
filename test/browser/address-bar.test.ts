import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { fieldOf, part, place, titles } from './support/tray-fixture.js';

describe('the address bar', () => {
  const MOST_ENTRIES = 50;
  const start = location.href;
  const path = location.pathname;
  const at = (search: string): void => history.replaceState({ host: 'router' }, '', `${path}${search}`);
  const addressIs = (search: string): Promise<void> =>
    waitUntil(() => location.search === search, `the address ends in ${search}`, { timeout: 3000 }).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}; it is ${location.search}`);
      },
    );
  const back = async (): Promise<void> => {
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await arrived;
  };
  async function tray(attributes: Record<string, string> = {}): Promise<HyteCatalogue> {
    const element = document.createElement('hyte-catalogue');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.catalogue = smallCatalogue();
    place().append(element);
    await waitUntil(() => titles(element).length > 0, 'activities are shown', { timeout: 8000 });
    // Where somebody has used the page, cards are drawn one after the other.
    const cards = part(element, 'hyte-activity-list').shadowRoot?.querySelectorAll('hyte-activity-card') ?? [];
    await Promise.all([...cards].map((card) => card.updateComplete));
    return element;
  }
  /** The last cards are drawn after the first. */
  const whole = (of: HyteCatalogue): Promise<void> =>
    waitUntil(() => titles(of).length === 4, 'all activities', { timeout: 8000 });
  const theme = (from: HyteCatalogue, index: number): void =>
    part(from, 'hyte-theme-row').shadowRoot?.querySelectorAll<HTMLButtonElement>('button')[index]?.click();
  const type = (into: HyteCatalogue, text: string): void => {
    const field = fieldOf(part(into, 'hyte-search-box'));
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  };

  // All files are run in one tab. Once it has as many entries as a browser keeps, which is 50, Chromium lets go of the oldest that no person
  // has made: entries of this file, unless somebody has used its page. So a key is pressed, and the history is full from the beginning.
  before(async () => {
    await sendKeys({ press: 'a' });
    while (history.length < MOST_ENTRIES) history.pushState(null, '', start);
  });
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('gives back what it was given', async () => {
    at('?t.q=kuoro&t.theme=culture&t.where=285');
    const element = await tray();
    expect(titles(element)).to.deep.equal(['Kaikkien kuoro']);
    expect(fieldOf(part(element, 'hyte-search-box')).value).to.equal('kuoro');
    expect(location.search).to.equal('?t.q=kuoro&t.theme=culture&t.where=285');
  });

  it('makes a step in the history for a choice, and goes back by it', async () => {
    at('');
    const element = await tray();
    theme(element, 0);
    await addressIs('?t.theme=exercise');
    await waitUntil(() => titles(element).length === 2);
    theme(element, 2);
    await addressIs('?t.theme=exercise&t.theme=culture');
    await back();
    await waitUntil(() => titles(element).length === 2);
    await back();
    await waitUntil(() => titles(element).length === 4);
    expect(location.search).to.equal('');
  });

  it('replaces the step while typing', async () => {
    at('');
    const element = await tray();
    const { length } = history;
    type(element, 'ku');
    type(element, 'kuoro');
    await addressIs('?t.q=kuoro');
    expect(history.length).to.equal(length);
  });

  it('leaves the parameters of others, the fragment and history.state alone', async () => {
    at('?page=2&a=b%20c&flag&q=theirs#osa');
    const element = await tray();
    theme(element, 0);
    await addressIs('?page=2&a=b%20c&flag&q=theirs&t.theme=exercise');
    expect(location.hash).to.equal('#osa');
    expect(history.state).to.deep.equal({ host: 'router' });
  });

  it('keeps two trays apart, by id or by number', async () => {
    at('?liikunta.theme=nature&t.theme=culture');
    const first = await tray({ id: 'liikunta' });
    const second = await tray();
    const third = await tray();
    expect(titles(first)).to.have.length(2);
    expect(titles(second)).to.deep.equal(['Kaikkien kuoro']);
    await whole(third);
    theme(third, 0);
    await addressIs('?liikunta.theme=nature&t.theme=culture&t2.theme=exercise');
  });

  it('neither reads nor writes with url-sync="none"', async () => {
    at('?t.theme=culture');
    const element = await tray({ 'url-sync': 'none' });
    await whole(element);
    theme(element, 0);
    await waitUntil(() => titles(element).length === 2);
    await new Promise((resolve) => setTimeout(resolve));
    expect(location.search).to.equal('?t.theme=culture');
  });

  it('does not write locked filters, and an address cannot unlock them', async () => {
    at('?t.theme=culture');
    const element = await tray({ theme: 'exercise' });
    expect(titles(element)).to.have.length(2);
    type(element, 'sauvakävely');
    await addressIs('?t.q=sauvak%C3%A4vely');
  });

  it('does not bring a preset back that the person has removed', async () => {
    at('');
    const element = await tray({ filters: '{"theme":["culture"]}' });
    expect(titles(element)).to.have.length(1);
    theme(element, 2);
    await addressIs('?t.q=');
    element.remove();
    const again = await tray({ filters: '{"theme":["culture"]}' });
    await whole(again);
  });

  it('finds the place it names in the catalogue, and measures distances from it', async () => {
    at('?t.near=postcode%3A45100&t.sort=distance');
    const element = await tray();
    const near = ['Repoveden opastettu luontoretki', 'Tasapainoryhmä ikäihmisille'].join();
    await waitUntil(() => titles(element).slice(0, 2).sort().join() === near, 'the near ones first', { timeout: 5000 });
    theme(element, 1);
    await addressIs('?t.theme=nature&t.near=postcode%3A45100&t.sort=distance');
  });

  it('survives an address full of nonsense', async () => {
    at('?t.theme=%00&t.day=99&t.from=2026-99-99&t.near=device&t.count=-3&t.__proto__=x&t.sort=up&%E0%A4%A=1');
    const element = await tray();
    await whole(element);
  });

  it('stops listening when the tray leaves the page', async () => {
    at('');
    const element = await tray();
    theme(element, 0);
    await addressIs('?t.theme=exercise');
    element.remove();
    await back();
    const again = await tray();
    await whole(again);
  });
});
