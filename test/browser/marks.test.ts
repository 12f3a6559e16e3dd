import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { Mark } from '@hyte/search-core/search-engine.js';
import '@hyte/catalogue-widget/define/all.js';
import type { HyteActivityCard } from '@hyte/catalogue-widget/elements/activity-card/hyte-activity-card.js';
import { preloadChoices } from '@hyte/catalogue-widget/elements/filters/choices-loader.js';
import { waitUntil } from '@open-wc/testing';
import { hitOf } from './support/fake-tray.js';
import { activity } from './support/small-catalogue.js';

const chair = activity('tuoli', {
  name: { fi: 'Tuolijumppaa ikäihmisille', sv: 'Stolgymnastik' },
  summary: { fi: 'Rauhallista jumppaa tuolilla.' },
  description: { fi: 'Jumppaamme istuen.' },
  organiser: { id: 'o', name: { fi: 'Jumppaseura' } },
});
const mark = (field: Mark['field'], start: number, end: number, language = 'fi'): Mark => ({
  field,
  language,
  start,
  end,
});

let card: HyteActivityCard;
async function shown(marks: readonly Mark[], shownActivity = chair, open = false): Promise<HyteActivityCard> {
  card = document.createElement('hyte-activity-card');
  const why = [{ word: 'jumppaa', matched: 'jumppaa', field: 'name', how: 'exact' } as const];
  card.hit = hitOf(shownActivity, { marks, why });
  card.open = open;
  document.body.append(card);
  await card.updateComplete;
  return card;
}
const all = (selector: string): Element[] => [...(card.shadowRoot?.querySelectorAll(selector) ?? [])];
const marked = (within: string): string[] => all(`${within} mark`).map((each) => each.textContent ?? '');

describe('the words that answer what was typed', () => {
  before(async () => {
    preloadChoices();
    await shown([mark('name', 0, 1)]);
    await waitUntil(() => marked('.name').length > 0, 'the part that marks is there');
    card.remove();
  });
  afterEach(() => card.remove());

  it('are marked in name, summary and organiser of a card in the list', async () => {
    await shown([mark('name', 5, 12), mark('summary', 12, 19), mark('organiser', 0, 6)]);
    expect(marked('.name')).to.deep.equal(['jumppaa']);
    expect(marked('.summary')).to.deep.equal(['jumppaa']);
    expect(marked('.muted')).to.deep.equal(['Jumppa']);
  });

  it('are marked in an opened card as well', async () => {
    await shown([mark('name', 5, 12), mark('summary', 12, 19)], chair, true);
    expect([marked('.name'), marked('.summary')]).to.deep.equal([['jumppaa'], ['jumppaa']]);
  });

  it('are marked in the description where it stands in for a summary', async () => {
    const { summary: _, ...bare } = chair;
    await shown([mark('description', 0, 10), mark('summary', 0, 3)], bare);
    expect(marked('.summary')).to.deep.equal(['Jumppaamme']);
  });

  it('are not marked in another language than the one that matched', async () => {
    await shown([mark('name', 0, 4, 'sv')]);
    expect(marked('.name')).to.deep.equal([]);
  });

  it('are nothing to a screen reader', async () => {
    await shown([mark('name', 5, 12), mark('summary', 12, 19)]);
    expect(all('mark').map((each) => each.getAttribute('role'))).to.deep.equal(['presentation', 'presentation']);
  });

  it('leave the name of the button whole', async function () {
    // Only Chromium hands out its accessibility tree here.
    if (!('userAgentData' in navigator)) this.skip();
    await shown([mark('name', 5, 12)]);
    expect(JSON.stringify(await a11ySnapshot({}))).to.contain('Tuolijumppaa ikäihmisille');
  });

  it('are told from the rest by more than colour', async () => {
    await shown([mark('name', 5, 12), mark('summary', 12, 19)]);
    for (const each of all('mark')) expect(getComputedStyle(each).textDecorationLine).to.equal('underline');
  });

  it('never change the text, whatever the marks say', async () => {
    const place = fc.integer({ min: -5, max: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, place), { maxLength: 6 }), async (places) => {
        await shown(places.map(([start, end]) => mark('name', start, end)));
        const text = all('.name span')[0]?.textContent;
        card.remove();
        return text === chair.name.fi;
      }),
      { numRuns: 60 },
    );
  });
});
