import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '@hyte/catalogue-widget/define/hyte-activity-card.js';
import '@hyte/catalogue-widget/define/hyte-activity-list.js';
import type { HyteActivityCard } from '@hyte/catalogue-widget/elements/activity-card/hyte-activity-card.js';
import type { HyteActivityList } from '@hyte/catalogue-widget/elements/activity-list/hyte-activity-list.js';
import { FakeTray, hitOf } from './support/fake-tray.js';
import { balance, catalogue, chat, concert, course, trail } from './support/sample-catalogue.js';

describe('hyte-activity-list', () => {
  let tray: FakeTray;
  let element: HyteActivityList;
  const one = <T extends HTMLElement = HTMLElement>(selector: string): T | null =>
    element.shadowRoot?.querySelector<T>(selector) ?? null;
  const cards = (): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('ol hyte-activity-card') ?? []),
  ];
  const words = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const chips = (): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.selected .chip') ?? [])];
  const settle = async (): Promise<void> => {
    await element.updateComplete;
    await aTimeout(0);
  };

  beforeEach(async () => {
    tray = new FakeTray();
    element = document.createElement('hyte-activity-list');
    tray.element.append(element);
    await settle();
  });
  afterEach(() => tray.remove());

  it('says that it is loading, and takes about the room of a list', () => {
    expect(one('.hyte')?.getAttribute('aria-busy')).to.equal('true');
    expect(words(one('.visually-hidden'))).to.equal('Ladataan toimintoja');
    expect(element.offsetHeight).to.be.greaterThan(500);
  });

  it('gives every name the same room under the line above it, also where an activity tells little', async () => {
    const bare = (id: string) => ({ id, kind: 'group', name: { fi: `Ryhmä ${id}` } }) as const;
    tray.show([bare('a'), bare('b'), balance, bare('c')]);
    await settle();
    const insideOf = (card: HTMLElement, selector: string): HTMLElement | null =>
      card.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    await waitUntil(() => cards().length === 4 && cards().every((card) => insideOf(card, '.name')), 'all are drawn');
    // Where the line under each card is seen, and where the next name begins.
    const lines = cards().map((card) =>
      [card.parentElement, insideOf(card, '.card')]
        .flatMap((box) =>
          box && getComputedStyle(box).borderBottomStyle === 'solid' ? [box.getBoundingClientRect()] : [],
        )
        .map(({ bottom }) => bottom),
    );
    const names = cards().map((card) => insideOf(card, '.name')?.getBoundingClientRect().top ?? Number.NaN);
    expect(
      lines.map(({ length }) => length),
      'one line under each',
    ).to.deep.equal([1, 1, 1, 1]);
    const rooms = names.slice(1).map((top, index) => Math.round(top - (lines[index]?.[0] ?? Number.NaN)));
    expect(new Set(rooms).size, rooms.join()).to.equal(1);
  });

  it('tells the number in a heading of the right level', async () => {
    tray.show([balance, trail], {}, { total: 42 });
    await settle();
    expect(words(one('h2'))).to.equal('42 toimintaa');
    element.headingLevel = 4;
    await settle();
    expect(words(one('h4'))).to.equal('42 toimintaa');
    expect(cards()[0]?.shadowRoot?.querySelector('h5')).to.be.an.instanceOf(HTMLElement);
    tray.show([balance]);
    await settle();
    expect(words(one('h4'))).to.equal('1 toiminta');
  });

  it('sorts by a native select that offers distance only near something', async () => {
    tray.show([balance, trail]);
    await settle();
    const values = (): string[] => [...(one<HTMLSelectElement>('select')?.options ?? [])].map(({ value }) => value);
    expect(values()).to.deep.equal(['relevance', 'next', 'name']);
    tray.setQuery({ near: { lat: 60, lon: 26, origin: 'municipality:286' }, sort: 'distance' }, 'choice');
    await settle();
    expect(values()).to.include('distance');
    const select = one<HTMLSelectElement>('select') as HTMLSelectElement;
    expect(select.value).to.equal('distance');
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    expect(tray.query.sort).to.equal('name');
  });

  it('keeps the card of an activity that stays, and gives the others to those that come', async () => {
    tray.show([balance, chat]);
    await settle();
    const [first, second] = cards() as HyteActivityCard[];
    first?.shadowRoot?.querySelector<HTMLElement>('.name')?.click();
    await settle();
    expect(first?.open).to.equal(true);
    second?.focus();
    tray.show([chat, trail]);
    await settle();
    expect(cards()).to.deep.equal([second, first]);
    expect(second?.matches(':focus-within'), 'the focus stays with its activity').to.equal(true);
    expect(first?.hit?.activity).to.equal(trail);
    expect(first?.open, 'another activity is not open').to.equal(false);
    tray.show([trail]);
    await settle();
    tray.show([balance, trail, chat]);
    await settle();
    const shown = cards() as HyteActivityCard[];
    expect(shown.map(({ hit }) => hit?.activity)).to.deep.equal([balance, trail, chat]);
    expect(new Set(shown).size).to.equal(3);
  });

  it('removes filters one by one and keeps the focus near', async () => {
    tray.query = { filters: { targetGroup: ['KR1.1'], price: ['free'] }, when: { weekdays: [2] } };
    tray.show([balance]);
    // What draws them is loaded first.
    await waitUntil(() => chips().length > 0, 'the chosen filters are shown', { timeout: 10_000 });
    expect(chips().map(words)).to.deep.equal([
      'Poista rajaus Ikäihmiset',
      'Poista rajaus Maksuton',
      'Poista rajaus Tiistai',
    ]);
    chips()[1]?.focus();
    chips()[1]?.click();
    await settle();
    expect(tray.query.filters).to.deep.equal({ targetGroup: ['KR1.1'] });
    expect(words(element.shadowRoot?.activeElement ?? null)).to.equal('Poista rajaus Tiistai');
    one('.selected .quiet')?.click();
    await settle();
    expect(tray.query).to.deep.equal({ filters: {} });
    expect(element.shadowRoot?.activeElement).to.equal(one('h2'));
  });

  it('does not offer to remove what the embed locks', async () => {
    tray.locked = { theme: ['exercise'] };
    tray.query = { filters: { theme: ['exercise'], price: ['free', 'kaikukortti', 'equipment-lent'] } };
    tray.show([balance]);
    await waitUntil(() => chips().length > 0, 'the chosen filters are shown');
    expect(chips().map(words)).to.deep.equal(['Poista rajaus Pienellä rahalla']);
    one('.selected .quiet')?.click();
    expect(tray.query.filters).to.deep.equal({ theme: ['exercise'] });
  });

  it('shows more and focuses the first new one', async () => {
    tray.show([balance, trail], {}, { total: 5 });
    await settle();
    expect(words(one('[part=more]'))).to.equal('Näytä lisää (2/5)');
    one('[part=more]')?.click();
    expect(tray.query.limit).to.equal(22);
    tray.show([balance, trail, chat, course, concert]);
    await waitUntil(() => element.shadowRoot?.activeElement === cards()[2], 'the third card has the focus');
    expect(one('[part=more]')).to.equal(null);
  });

  it('says which filter was let go', async () => {
    tray.query = { filters: { price: ['free'] } };
    tray.show([concert], {}, { relaxed: { kind: 'facet', facet: 'price' } });
    await waitUntil(() => one('.note'), 'what was let go is said');
    expect(words(one('h2'))).to.equal('Juuri tätä ei löytynyt');
    expect(words(one('.note'))).to.equal('Poistimme rajauksen Maksuton: 1 toiminta');
    tray.show([concert, chat], {}, { relaxed: { kind: 'words', dropped: ['qwerty'] } });
    await settle();
    expect(words(one('.note'))).to.equal('Jätimme pois sanan qwerty: 2 toimintaa');
    tray.query = { when: { weekdays: [1], times: ['evening'] }, filters: { price: ['free'] } };
    tray.show([concert], {}, { relaxed: { kind: 'facet', facet: 'when' } });
    await settle();
    expect(words(one('.note'))).to.equal('Poistimme rajauksen Maanantai, Illalla: 1 toiminta');
  });

  it('says what to do when there is nothing, and gives the phone of the adviser', async () => {
    tray.query = { text: 'qwerty' };
    tray.show([]);
    await waitUntil(() => one('.advice'), 'the adviser is shown');
    expect(words(one('h2'))).to.equal('Ei osumia');
    expect(one('ol')).to.equal(null);
    expect(one<HTMLAnchorElement>('.advice a')?.href).to.equal('tel:+3585123456');
    expect(words(one('.advice'))).to.match(/05 123 456.*ma–pe 8–16/);
    one('.empty button')?.focus();
    one('.empty button')?.click();
    expect(tray.query).to.deep.equal({});
    tray.show([balance]);
    await settle();
    expect(element.shadowRoot?.activeElement, 'the button has gone').to.equal(one('h2'));
  });

  it('shows an activity that the address chose although it is not on this page', async () => {
    tray.show([balance]);
    tray.select('trail');
    await waitUntil(() => one('.chosen')?.shadowRoot?.querySelector('#full'), 'the chosen card is open');
    expect(words(one('.chosen')?.shadowRoot?.querySelector('.name') ?? null)).to.equal('Lähilammen kuntopolku');
  });

  it('opens one card at a time, the one that is chosen', async () => {
    tray.show([balance, trail]);
    await settle();
    const open = (): boolean[] => cards().map((card) => card.hasAttribute('open'));
    cards()[0]?.shadowRoot?.querySelector<HTMLElement>('.name')?.click();
    await settle();
    expect(open()).to.deep.equal([true, false]);
    tray.select('trail');
    await settle();
    expect(open()).to.deep.equal([false, true]);
    cards()[1]?.shadowRoot?.querySelector<HTMLElement>('.name')?.click();
    await settle();
    expect(open()).to.deep.equal([false, false]);
    expect(tray.state).to.not.have.property('selected');
  });

  it('keeps a card open when the answer changes around it', async () => {
    tray.show([balance, trail]);
    tray.select('trail');
    await settle();
    tray.show([trail, chat]);
    await settle();
    expect(cards().map((card) => card.hasAttribute('open'))).to.deep.equal([true, false]);
  });

  it('leaves a failure to the tray', async () => {
    tray.state = { status: 'failed', error: new Error('x') as never };
    tray.tell();
    await settle();
    expect(words(one('.hyte'))).to.equal('');
  });

  it('fits into 280 pixels', async () => {
    tray.element.style.width = '280px';
    tray.query = { filters: { targetGroup: ['KR1.1', 'KR1.2'] } };
    tray.show(
      catalogue.activities,
      {},
      { total: 42, hits: catalogue.activities.map((activity) => hitOf(activity, { distanceKm: 12.3 })) },
    );
    tray.select('balance');
    await settle();
    for (const part of [element, ...cards()]) expect(part.scrollWidth).to.be.at.most(280);
  });

  it('is accessible in every state', async () => {
    await expect(element).to.be.accessible();
    tray.query = { filters: { price: ['free'] } };
    tray.show(catalogue.activities, {}, { total: 42 });
    await settle();
    await expect(element).to.be.accessible();
    tray.show([]);
    await settle();
    await expect(element).to.be.accessible();
  });
});
