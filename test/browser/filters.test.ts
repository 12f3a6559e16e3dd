import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@hyte/catalogue-widget/define/hyte-filters.js';
import type { HyteFilters } from '@hyte/catalogue-widget/elements/filters/hyte-filters.js';
import { HyteThemeRow } from '@hyte/catalogue-widget/elements/theme-row/hyte-theme-row.js';
import { groupsOf, parseFilterNames } from '@hyte/catalogue-widget/elements/filters/filter-groups.js';
import {
  isLowCost,
  toggleDays,
  toggleLowCost,
  toggleWeekday,
  withDays,
  withoutFilters,
} from '@hyte/catalogue-widget/elements/filters/choice-changes.js';
import { toggleValue } from '@hyte/catalogue-widget/elements/filters/query-changes.js';
import { expectOrganisers, learnOrganisers } from '@hyte/catalogue-widget/sources/organiser-names.js';
import { addDays } from '@hyte/catalogue-widget/format/locale.js';
import { selectedFilters } from '@hyte/catalogue-widget/elements/filters/selected-filters.js';
import type { WhenFilter } from '@hyte/search-core/search-query.js';
import { FakeTray, type FacetCounts } from './support/fake-tray.js';
import { catalogue, TODAY } from './support/sample-catalogue.js';

if (!customElements.get('hyte-theme-row')) customElements.define('hyte-theme-row', HyteThemeRow);

const FACETS: FacetCounts = {
  theme: { counts: { exercise: 12, nature: 0 } },
  targetGroup: { counts: { 'KR1.3': 3, 'KR1.1': 12, 'KR1.2': 0, KR9: 4 }, unknown: 12 },
  price: { counts: { free: 22, paid: 9 } },
  form: { counts: { course: 4 } },
  channel: { counts: { remote: 2 } },
  municipality: { counts: { '286': 5 } },
};

describe('changes of the query', () => {
  it('toggle a value and leave the rest', () => {
    const query = toggleValue({ text: 'jooga', filters: { theme: ['nature'] } }, 'price', 'free');
    expect(query).to.deep.equal({ text: 'jooga', filters: { theme: ['nature'], price: ['free'] } });
    expect(toggleValue(query, 'price', 'free')).to.deep.equal({ text: 'jooga', filters: { theme: ['nature'] } });
  });

  it('leave no empty parts behind', () => {
    expect(toggleWeekday(toggleWeekday({}, 2), 2)).to.deep.equal({});
    expect(toggleDays(toggleDays({}, TODAY, TODAY), TODAY, TODAY)).to.deep.equal({});
    expect(toggleWeekday(toggleWeekday({}, 5), 2).when?.weekdays).to.deep.equal([2, 5]);
  });

  it('put swapped days right, and ask for what is left when one is missing', () => {
    const query = { when: { weekdays: [2], from: '2026-11-24', to: '2026-11-24' } };
    expect(withDays(query, '2026-12-24', '2026-12-01').when).to.deep.equal({
      ...{ weekdays: [2], from: '2026-12-01', to: '2026-12-24' },
    });
    expect(withDays(query, '', '2026-12-01').when).to.deep.equal({ weekdays: [2], to: '2026-12-01' });
    expect(withDays({ when: { from: TODAY } }, '', '')).to.deep.equal({});
  });

  it('take "on a small budget" as one choice', () => {
    const query = toggleLowCost({ filters: { price: ['paid'] } });
    expect(isLowCost(query)).to.equal(true);
    expect(query.filters?.price).to.not.include('paid');
    expect(toggleLowCost(query)).to.deep.equal({ filters: {} });
  });

  it('clear what was chosen, not words or locks', () => {
    const near = { lat: 60, lon: 26, origin: 'device' };
    const query = {
      text: 'uinti',
      near,
      withinKm: 5,
      when: { weekdays: [1] },
      filters: { theme: ['exercise'], price: ['free'] },
    };
    expect(withoutFilters(query, { theme: ['exercise'] })).to.deep.equal({
      text: 'uinti',
      filters: { theme: ['exercise'] },
    });
  });
});

describe('names of filters', () => {
  it('are read from an attribute in either spelling', () => {
    const { names, unknown } = parseFilterNames('target-group, when lifeSituation colour');
    expect(names).to.deep.equal(['targetGroup', 'when', 'lifeSituation']);
    expect(unknown).to.deep.equal(['colour']);
  });

  it('make one group of what is one question', () => {
    expect(groupsOf(['form', 'price', 'channel', 'form']).map(({ id, filters }) => [id, ...filters])).to.deep.equal([
      ['participation', 'form', 'channel'],
      ['price', 'price'],
    ]);
  });
});

describe('hyte-filters', () => {
  let tray: FakeTray;
  let element: HyteFilters;
  const all = (selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const group = (name: string): HTMLDetailsElement => {
    const found = all('details').find((each) => each.querySelector('.question')?.textContent === name);
    if (!found) throw new Error(`There is no group ${name}.`);
    return found as HTMLDetailsElement;
  };
  const words = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const options = (name: string): string[] => [...group(name).querySelectorAll('.check')].map(words);

  beforeEach(async () => {
    tray = new FakeTray();
    element = document.createElement('hyte-filters');
    tray.element.append(element);
    tray.show(catalogue.activities, FACETS);
    await element.updateComplete;
  });
  afterEach(() => tray.remove());

  it('shows a disclosure a question, in the order of residents', () => {
    expect(all('.question').map(words)).to.deep.equal([
      'Kenelle',
      'Milloin',
      'Lähellä',
      'Hinta',
      'Osallistumistapa',
      'Pienellä rahalla',
    ]);
  });

  it('counts each choice, hides empty and unknown ones, and says how many do not tell', () => {
    expect(options('Kenelle')).to.deep.equal(['Ikäihmiset 12', 'Nuoret 3']);
    expect(words(group('Kenelle'))).to.contain('12 ei kerro');
  });

  it('keeps a chosen value that has no hits, and says on the summary how many are chosen', async () => {
    tray.query = { filters: { targetGroup: ['KR1.2'] } };
    tray.show([], FACETS);
    await element.updateComplete;
    expect(options('Kenelle')).to.include('Lapset ja lapsiperheet 0');
    expect(words(group('Kenelle').querySelector('summary'))).to.equal('Kenelle 1 valittu');
  });

  it('offers amounts of money in the order of how much', async () => {
    tray.show(catalogue.activities, { price: { counts: { paid: 9, 'max-20': 30, 'max-5': 25, free: 22 } } });
    await element.updateComplete;
    expect(options('Hinta').map((each) => each.replace(/\u00a0/g, ' '))).to.deep.equal([
      ...['Maksuton 22', 'Enintään 5 € 25', 'Enintään 20 € 30', 'Maksullinen 9'],
    ]);
  });

  it('asks as soon as something is chosen', async () => {
    group('Hinta').querySelector<HTMLInputElement>('input')?.click();
    expect(tray.asked).to.deep.equal([{ query: { filters: { price: ['free'] } }, origin: 'choice' }]);
    await element.updateComplete;
    expect(group('Hinta').querySelector<HTMLInputElement>('input')?.checked).to.equal(true);
  });

  it('combines weekdays, times and days', async () => {
    const when = group('Milloin');
    const chip = (name: string): HTMLElement | undefined =>
      [...when.querySelectorAll<HTMLElement>('.chip')].find((each) => words(each).endsWith(name));
    chip('tiistai')?.click();
    chip('Tänään')?.click();
    when.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(tray.query.when).to.deep.equal({ weekdays: [2], times: ['morning'], from: TODAY, to: TODAY });
    await element.updateComplete;
    expect(chip('tiistai')?.getAttribute('aria-pressed')).to.equal('true');
    expect(words(when.querySelector('summary'))).to.equal('Milloin 3 valittu');
  });

  it('asks for days from one to another, and puts them in order when the fields are left', async () => {
    const when = group('Milloin');
    when.open = true;
    const field = (label: string): HTMLInputElement => {
      const found = [...when.querySelectorAll('label')].find((each) => words(each) === label)?.querySelector('input');
      if (!found) throw new Error(`There is no field ${label}.`);
      return found;
    };
    const write = (label: string, day: string): void => {
      field(label).focus();
      field(label).value = day;
      field(label).dispatchEvent(new Event('change', { bubbles: true }));
    };
    const [early, late] = [addDays(TODAY, 20), addDays(TODAY, 30)];
    expect(field('Alkupäivä').min).to.equal(TODAY);
    write('Alkupäivä', late);
    write('Loppupäivä', early);
    await element.updateComplete;
    expect(tray.query.when).to.deep.equal({ from: early, to: late });
    expect(field('Alkupäivä').value, 'nothing moves while the person is there').to.equal(late);
    expect(tray.asked.map(({ origin }) => origin)).to.deep.equal(['choice', 'typing']);
    write('Loppupäivä', '0002-02-15');
    expect(tray.query.when, 'a year in the making').to.deep.equal({ from: early, to: late });
    write('Loppupäivä', early);
    field('Loppupäivä').blur();
    await element.updateComplete;
    expect([field('Alkupäivä').value, field('Loppupäivä').value]).to.deep.equal([early, late]);
    write('Alkupäivä', '2020-01-01');
    field('Alkupäivä').blur();
    expect(tray.query.when?.from, 'a day that is over').to.equal(TODAY);
    expect(field('Alkupäivä').value).to.equal(TODAY);
    write('Alkupäivä', '');
    field('Alkupäivä').blur();
    expect(tray.query.when).to.deep.equal({ to: late });
    tray.setQuery({}, 'choice');
    await element.updateComplete;
    expect(field('Loppupäivä').value, 'cleared from elsewhere').to.equal('');
  });

  it('names days that have no end, or no beginning', () => {
    const label = (when: WhenFilter): string | undefined =>
      selectedFilters({ query: { when }, language: 'fi' }, catalogue)[0]?.label;
    expect(label({ from: TODAY })).to.equal('Tänään alkaen');
    expect(label({ to: addDays(TODAY, 1) })).to.equal('Huomenna asti');
    expect(label({ from: TODAY, to: addDays(TODAY, 1) })).to.equal('Tänään – huomenna');
    expect(label({ from: TODAY, to: TODAY })).to.equal('Tänään');
  });

  it('takes a date typed by keyboard, in one step back', async () => {
    group('Milloin').open = true;
    const field = group('Milloin').querySelector<HTMLInputElement>('input[name=from]');
    field?.focus();
    const year = Number(TODAY.slice(0, 4)) + 1;
    // In every order of day and month.
    await sendKeys({ type: `0202${String(year)}` });
    field?.blur();
    if (tray.asked.length === 0) return; // An engine whose date fields are not typed in.
    expect(tray.query.when).to.deep.equal({ from: `${String(year)}-02-02` });
    expect(tray.asked.filter(({ origin }) => origin === 'choice')).to.have.lengthOf(1);
  });

  it('does not show what the embed locks', async () => {
    tray.locked = { targetGroup: ['KR1.1'], price: ['free'] };
    tray.tell();
    await element.updateComplete;
    expect(all('.question').map(words)).to.deep.equal(['Milloin', 'Lähellä', 'Osallistumistapa']);
  });

  it('shows the filters a page asks for, in its order', async () => {
    element.facets = 'municipality price';
    await element.updateComplete;
    expect(all('.question').map(words)).to.deep.equal(['Alue', 'Hinta']);
  });

  it('folds away behind one button', async () => {
    const panel = element.shadowRoot?.querySelector<HTMLElement>('.panel');
    const toggle = element.shadowRoot?.querySelector<HTMLElement>('.toggle');
    expect(getComputedStyle(toggle as Element).display).to.equal('none');
    element.collapsible = true;
    await element.updateComplete;
    expect(getComputedStyle(panel as Element).display).to.equal('none');
    expect(words(toggle as Element)).to.equal('Rajaa · 5 toimintaa');
    toggle?.click();
    await element.updateComplete;
    expect(toggle?.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(panel as Element).display).to.equal('block');
    element.shadowRoot?.querySelector<HTMLElement>('.done')?.click();
    await element.updateComplete;
    await Promise.resolve();
    expect(getComputedStyle(panel as Element).display).to.equal('none');
    expect(element.shadowRoot?.activeElement).to.equal(toggle);
  });

  it('keeps a place for organisers whose names are still to come, and gives it back when there are none', async () => {
    const left = { ...catalogue, activities: [] };
    const show = async (): Promise<void> => {
      if (tray.state.status === 'empty') tray.state = { ...tray.state, catalogue: left };
      tray.tell();
      await element.updateComplete;
    };
    const questions = (): (string | undefined)[] =>
      [...(element.shadowRoot?.querySelectorAll('summary .question') ?? [])].map((each) => each.textContent?.trim());
    expectOrganisers(left);
    tray.show([], { organiser: { counts: { seura: 2 } } });
    await show();
    expect(questions()).to.include('Järjestäjä');
    learnOrganisers(left, []);
    await show();
    expect(questions()).not.to.include('Järjestäjä');
  });

  it('shortens a long list and finds in it, without feeding the page’s hotkeys', async () => {
    const activities = Array.from({ length: 30 }, (_, index) => ({
      id: `a${index}`,
      kind: 'group' as const,
      name: { fi: 'A' },
      organiser: { id: `o${index}`, name: { fi: `Yhdistys ${index}` } },
    }));
    const counts = Object.fromEntries(activities.map(({ organiser }, index) => [organiser.id, 30 - index]));
    tray.show([], { organiser: { counts } });
    if (tray.state.status === 'empty') tray.state = { ...tray.state, catalogue: { ...catalogue, activities } };
    tray.tell();
    await element.updateComplete;
    const organisers = group('Järjestäjä');
    organisers.open = true;
    expect(options('Järjestäjä')).to.have.length(8);
    organisers.querySelector<HTMLElement>('.quiet')?.click();
    await element.updateComplete;
    expect(options('Järjestäjä')).to.have.length(30);
    const keys: string[] = [];
    const hear = (event: KeyboardEvent): number => keys.push(event.key);
    document.addEventListener('keydown', hear);
    organisers.querySelector<HTMLElement>('[type=search]')?.focus();
    await sendKeys({ type: '29' });
    document.removeEventListener('keydown', hear);
    await element.updateComplete;
    expect(options('Järjestäjä')).to.deep.equal(['Yhdistys 29 1']);
    expect(keys).to.deep.equal([]);
  });

  it('is accessible, opened', async () => {
    for (const each of all('details')) (each as HTMLDetailsElement).open = true;
    await expect(element).to.be.accessible();
  });
});

describe('hyte-theme-row', () => {
  let tray: FakeTray;
  let element: HyteThemeRow;
  const chips = (): HTMLButtonElement[] => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];

  beforeEach(async () => {
    tray = new FakeTray();
    element = document.createElement('hyte-theme-row');
    tray.element.append(element);
    tray.show(catalogue.activities, FACETS);
    await element.updateComplete;
  });
  afterEach(() => tray.remove());

  it('shows eight themes in their order and filters by one', async () => {
    expect(chips()).to.have.length(8);
    expect(chips()[0]?.textContent?.trim()).to.equal('Liikunta');
    chips()[0]?.click();
    await element.updateComplete;
    expect(tray.query.filters).to.deep.equal({ theme: ['exercise'] });
    expect(chips()[0]?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('offers no theme without hits, but lets one be taken back', async () => {
    expect(chips()[1]?.disabled).to.equal(true);
    tray.query = { filters: { theme: ['nature'] } };
    tray.tell();
    await element.updateComplete;
    expect(chips()[1]?.disabled).to.equal(false);
  });

  it('shows nothing when the theme is locked', async () => {
    tray.locked = { theme: ['exercise'] };
    tray.tell();
    await element.updateComplete;
    expect(chips()).to.have.length(0);
  });

  it('scrolls sideways where there is no room, without widening the page', async () => {
    tray.element.style.width = '280px';
    await element.updateComplete;
    const row = element.shadowRoot?.querySelector('.row') as Element;
    expect(row.scrollWidth).to.be.greaterThan(row.clientWidth);
    expect(element.getBoundingClientRect().width).to.equal(280);
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });
});
