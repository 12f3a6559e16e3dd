import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { fieldOf, part, pasted, shownTray, textOf, titles } from './support/tray-fixture.js';

const activities = [
  activity('senior', { name: { fi: 'Seniorikuoro' }, ageRange: { min: 65 }, targetGroups: ['KR1.1'] }),
  activity('children', { name: { fi: 'Lasten kuoro' }, ageRange: { min: 7, max: 12 } }),
  activity('silent', { name: { fi: 'Kuoro' } }),
];
const catalogue = (): ReturnType<typeof smallCatalogue> => smallCatalogue({ activities });
const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
const words = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const until = (met: () => boolean, message: string): Promise<void> => waitUntil(met, message, { timeout: 10_000 });

describe('the filter by age', () => {
  let tray: HyteCatalogue;
  const age = (): HTMLInputElement => inside<HTMLInputElement>(part(tray, 'hyte-filters'), '#age')[0]!;
  const chips = (): string[] => inside(part(tray, 'hyte-activity-list'), '.selected .chip').map(words);
  const shows = (...names: string[]): Promise<void> =>
    until(() => titles(tray).join() === names.join(), `${names.join()} are shown`);
  const open = async (): Promise<void> => {
    const filters = part(tray, 'hyte-filters');
    await filters.updateComplete;
    const group = inside<HTMLDetailsElement>(filters, 'details').find((each) => each.contains(age()))!;
    group.open = true;
    if (!inside(filters, '#panel')[0]!.checkVisibility()) inside(filters, '.toggle')[0]!.click();
    await filters.updateComplete;
  };

  beforeEach(async () => {
    tray = await shownTray(catalogue());
    await open();
  });

  it('finds what is for the typed age, then what does not say, and counts that apart', async () => {
    age().focus();
    await sendKeys({ type: '72' });
    await shows('Seniorikuoro', 'Kuoro');
    await until(() => chips().length === 1, 'the chip is there');
    expect(chips()).to.deep.equal(['Poista rajaus 72-vuotiaalle']);
    expect(textOf(part(tray, 'hyte-activity-list'))).to.include('Näistä 1 ei kerro ikää.');
    expect(age().value).to.equal('72');
    inside(part(tray, 'hyte-activity-list'), '.selected .chip')[0]!.click();
    await until(() => titles(tray).length === 3, 'everything is shown again');
    expect(age().value).to.equal('');
  });

  it('offers ages to pick with their counts', async () => {
    const pick = inside<HTMLButtonElement>(part(tray, 'hyte-filters'), '.age .chip').find((each) =>
      words(each).startsWith('10 v'),
    )!;
    expect(words(pick)).to.equal('10 v 2');
    pick.click();
    await shows('Lasten kuoro', 'Kuoro');
    expect(pick.getAttribute('aria-pressed')).to.equal('true');
  });

  it('says what is no age, and goes on asking for what it did', async () => {
    age().focus();
    await sendKeys({ type: '72' });
    await shows('Seniorikuoro', 'Kuoro');
    await sendKeys({ type: '2' });
    await until(() => age().getAttribute('aria-invalid') === 'true', 'the field is marked');
    expect(textOf(part(tray, 'hyte-filters'))).to.include('enintään 120');
    expect(titles(tray)).to.deep.equal(['Seniorikuoro', 'Kuoro']);
  });

  it('takes a typed age from the search box, words and all', async () => {
    const box = part(tray, 'hyte-search-box');
    fieldOf(box).focus();
    await sendKeys({ type: 'kuoro 65+' });
    await until(() => inside(box, '.offers .chip').length > 0, 'the offer is there');
    const offer = inside(box, '.offers .chip')[0]!;
    expect(words(offer)).to.equal('Rajaa: 65-vuotiaalle');
    offer.click();
    await until(() => fieldOf(box).value === 'kuoro', 'the words are gone from the field');
    await until(() => titles(tray).length === 2, 'what is for others is left out');
    expect(titles(tray)).to.have.members(['Seniorikuoro', 'Kuoro']);
  });

  it('is not there when no activity says for which ages it is', async () => {
    tray = await shownTray(smallCatalogue());
    await part(tray, 'hyte-filters').updateComplete;
    expect(inside(part(tray, 'hyte-filters'), '#age')).to.have.length(0);
  });

  it('says in the opened activity for which ages it is', async () => {
    const card = inside(part(tray, 'hyte-activity-list'), 'hyte-activity-card').find((each) =>
      textOf(each).includes('Seniorikuoro'),
    )!;
    inside(card, '.name')[0]!.click();
    await until(() => textOf(card).includes('65 vuotta täyttäneet'), 'the ages are told');
    expect(textOf(card)).to.include('Ikäihmiset');
  });

  it('is chosen beforehand by a preset, a number or a text, and by a copied address', async () => {
    for (const beforehand of [
      `filters='{"age": 8}'`,
      `filters='{"age": ["8"]}'`,
      'from="https://example.fi/?t.age=8"',
    ]) {
      tray = pasted(`<hyte-catalogue url-sync="none" ${beforehand}></hyte-catalogue>`);
      tray.catalogue = catalogue();
      await shows('Lasten kuoro', 'Kuoro');
    }
  });
});
