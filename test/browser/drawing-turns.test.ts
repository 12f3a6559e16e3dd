import { expect, waitUntil } from '@open-wc/testing';
import '@hyte/catalogue-widget/define/hyte-activity-card.js';
import '@hyte/catalogue-widget/define/hyte-activity-list.js';
import '@hyte/catalogue-widget/define/hyte-search-box.js';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { HyteActivityList } from '@hyte/catalogue-widget/elements/activity-list/hyte-activity-list.js';
import { loadedChoices, preloadChoices } from '@hyte/catalogue-widget/elements/filters/choices-loader.js';
import { FakeTray } from './support/fake-tray.js';
import { fieldOf, part, shownTray } from './support/tray-fixture.js';

const CARDS = 40;
const now = performance.now.bind(performance);

/** The same activities in every answer, with the answer's letter before their names. */
function answer(letter: string): Activity[] {
  return Array.from({ length: CARDS }, (_, index) => ({
    id: `activity-${String(index)}`,
    kind: 'group',
    name: { fi: `${letter}${String(index)}` },
  }));
}

/** Resolves in the next frame, after what was planned for it. */
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

describe('drawing once somebody uses the page', () => {
  let tray: FakeTray;
  let list: HyteActivityList;
  /** What `performance.now` says: this many milliseconds more every time it is asked. */
  let clock: { time: number; step: number };
  const cards = (): Element[] => [...(list.shadowRoot?.querySelectorAll('ol hyte-activity-card') ?? [])];
  const letters = (): string =>
    cards()
      .map((card) => card.shadowRoot?.querySelector('.name')?.textContent?.trim()[0] ?? '-')
      .join('');
  const isInSight = (index: number): boolean =>
    (cards()[index]?.parentElement?.getBoundingClientRect().top ?? 0) < innerHeight;

  before(async () => {
    preloadChoices();
    await waitUntil(() => loadedChoices());
  });
  beforeEach(async () => {
    tray = new FakeTray();
    list = document.createElement('hyte-activity-list');
    tray.element.append(list);
    tray.show(answer('a'));
    await waitUntil(() => letters() === 'a'.repeat(CARDS));
    clock = { time: now() + 10_000, step: 0 };
    performance.now = () => (clock.time += clock.step);
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: true }, configurable: true });
    // The first answer tells which cards are out of sight.
    tray.show(answer('b'));
    for (let turn = 0; turn < 4; turn++) await frame();
    clock.time += 1000;
    await waitUntil(() => letters() === 'b'.repeat(CARDS));
    clock.time += 1000;
  });
  afterEach(() => {
    tray.remove();
    performance.now = now;
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  it('what is out of sight is there for a picture of the whole page when nobody waits', async () => {
    const isLaidOut = (card: Element): boolean => card.checkVisibility({ contentVisibilityAuto: true });
    // One a frame, on a machine that has something else to do as well.
    await waitUntil(() => cards().every(isLaidOut), 'every card', { timeout: 14_000 });
  });

  it('goes on from frame to frame when one has no more time, from the top downwards', async () => {
    clock.step = 3;
    const seen = new Set<string>();
    tray.show(answer('c'));
    const last = cards().findLastIndex((_, index) => isInSight(index));
    while (letters()[last] !== 'c') {
      await frame();
      seen.add(letters().slice(0, last + 1));
    }
    const states = [...seen];
    expect(states, 'a part of what is in sight').to.satisfy(() => states.some((state) => /^c+b+$/.test(state)));
    expect(states, 'the upper ones first').to.satisfy(() => states.every((state) => /^c*b*$/.test(state)));
  });

  it('adds cards a screen at a time, each drawn when it comes', async () => {
    tray.show([]);
    await waitUntil(() => cards().length === 0);
    clock.step = 3;
    tray.show(answer('c'));
    const seen = new Set<string>();
    while (cards().length < CARDS) {
      await frame();
      seen.add(letters());
    }
    const states = [...seen];
    expect(states, 'never an empty place').to.satisfy(() => states.every((state) => /^c*$/.test(state)));
    expect(states, 'not all at once').to.satisfy(() => states.some(({ length }) => length > 0 && length < CARDS));
    await list.updateComplete;
    expect(letters()).to.equal('c'.repeat(CARDS));
  });

  it('leaves what is out of sight until no more is asked for', async () => {
    expect(isInSight(0) && !isInSight(CARDS - 1), 'the list is longer than the window').to.equal(true);
    for (const letter of 'cde') {
      tray.show(answer(letter));
      await waitUntil(() => letters()[0] === letter);
      for (let turn = 0; turn < 3; turn++) await frame();
      expect(letters().at(-1)).to.equal('b');
    }
    clock.time += 1000;
    await waitUntil(() => letters() === 'e'.repeat(CARDS), 'all of them');
  });

  it('never draws an answer that another one has followed', async () => {
    clock.step = 3;
    tray.show(answer('c'));
    await waitUntil(() => letters()[0] === 'c');
    const waiting = letters().lastIndexOf('c') + 1;
    tray.show(answer('d'));
    const later = new Set<string>();
    while (letters()[waiting] !== 'd') {
      await frame();
      later.add(letters().slice(waiting));
    }
    expect([...later].join('')).not.to.include('c');
  });
});

describe('what is not drawn again', () => {
  it('the tray, while a letter is typed and not answered yet', async () => {
    const tray = await shownTray();
    await tray.updateComplete;
    const field = fieldOf(part(tray, 'hyte-search-box'));
    field.value = 'k';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(tray.isUpdatePending, 'a letter').to.equal(false);
    tray.lang = 'sv';
    await waitUntil(() => tray.shadowRoot?.querySelector('.hyte')?.getAttribute('lang') === 'sv', 'another language');
  });

  it('the search box, when an activity is chosen', async () => {
    const tray = new FakeTray();
    const box = document.createElement('hyte-search-box');
    tray.element.append(box);
    tray.show(answer('a'));
    await box.updateComplete;
    tray.select('activity-1');
    expect(box.isUpdatePending, 'a choice').to.equal(false);
    tray.show(answer('b'), {}, { didYouMean: 'kuoro' });
    expect(box.isUpdatePending, 'an offer').to.equal(true);
    tray.remove();
  });
});
