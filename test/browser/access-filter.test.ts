import { expect, waitUntil } from '@open-wc/testing';
import type { Activity, Ternary } from '@hyte/catalogue-format/generated/catalogue.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { part, pasted, shownTray, textOf, titles } from './support/tray-fixture.js';

const at = (wheelchair: Ternary, toilet: Ternary = 'unknown'): Pick<Activity, 'places'> => ({
  places: [{ name: { fi: 'Talo' }, access: { wheelchair, 'accessible-toilet': toilet } }],
});
const activities = [
  activity('sure', { name: { fi: 'Kuoro' }, ...at('yes', 'yes') }),
  activity('half', { name: { fi: 'Lauluilta' }, ...at('yes') }),
  activity('silent', { name: { fi: 'Muisteluryhmä' } }),
  activity('stairs', { name: { fi: 'Ullakkoteatteri' }, ...at('no') }),
  activity('two', {
    name: { fi: 'Kahvila' },
    places: [
      { name: { fi: 'Asematalo' }, access: { wheelchair: 'yes' } },
      { name: { fi: 'Kellari' }, access: { wheelchair: 'no' } },
    ],
  }),
  activity('phone', { name: { fi: 'Puhelinrinki' }, channels: ['phone'] }),
];
const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
const words = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const until = (met: () => boolean, message: string): Promise<void> => waitUntil(met, message, { timeout: 10_000 });

describe('the filter by access', () => {
  let tray: HyteCatalogue;
  const list = (): HTMLElement => part(tray, 'hyte-activity-list');
  const box = (name: RegExp): HTMLInputElement =>
    inside<HTMLLabelElement>(part(tray, 'hyte-filters'), '.check')
      .find((label) => name.test(words(label)))
      ?.querySelector('input') as HTMLInputElement;
  const shows = (...names: string[]): Promise<void> =>
    until(() => [...titles(tray)].sort().join() === names.sort().join(), `${names.join()} are shown`);
  /** What the closed card says of access, by the name of its activity. */
  const said = (name: string): string => {
    const card = inside(list(), 'ol hyte-activity-card').find((each) => textOf(each).includes(name))!;
    return inside(card, '.facts li').map(words).join(' | ');
  };
  const press = (name: string): void =>
    inside(list(), 'button')
      .find((each) => words(each) === name)!
      .click();

  beforeEach(async () => {
    tray = await shownTray(smallCatalogue({ activities }));
    await part(tray, 'hyte-filters').updateComplete;
  });

  it('finds what surely has a feature, says so on its card, and tells how many do not tell', async () => {
    expect(words(box(/^Pääsy pyörätuolilla/).parentElement)).to.equal('Pääsy pyörätuolilla 3');
    box(/^Pääsy pyörätuolilla/).click();
    await shows('Kuoro', 'Lauluilta', 'Kahvila');
    await until(() => said('Kuoro').includes('Pääsy pyörätuolilla'), 'the cards tell');
    expect(said('Kahvila')).to.include('Pääsy pyörätuolilla (ei kaikissa paikoissa)');
    expect(textOf(list())).to.include('Lisäksi 2 toimintaa ei kerro esteettömyydestä kaikkea, mitä tarvitset.');
  });

  it('shows also what does not tell, after the others, and its card says what to ask about', async () => {
    box(/^Pääsy pyörätuolilla/).click();
    await shows('Kuoro', 'Lauluilta', 'Kahvila');
    await until(() => textOf(list()).includes('Näytä myös ne'), 'the way to see them');
    press('Näytä myös ne');
    await shows('Kuoro', 'Lauluilta', 'Kahvila', 'Muisteluryhmä', 'Puhelinrinki');
    expect(titles(tray).slice(3).sort()).to.deep.equal(['Muisteluryhmä', 'Puhelinrinki']);
    await until(() => said('Muisteluryhmä').includes('Varmista: pääsy pyörätuolilla'), 'what to ask about');
    expect(said('Puhelinrinki'), 'nobody has to get anywhere').not.to.include('Varmista');
    expect(box(/^Myös ne, jotka eivät kerro/).checked).to.equal(true);
    expect(inside(list(), '.selected .chip').map(words)).to.deep.equal([
      'Poista rajaus Pääsy pyörätuolilla',
      'Poista rajaus Esteettömyys: myös ne, jotka eivät kerro',
    ]);
    press('Näytä vain varmat');
    await shows('Kuoro', 'Lauluilta', 'Kahvila');
    expect(box(/^Myös ne, jotka eivät kerro/).checked).to.equal(false);
  });

  it('asks for all that is needed at once, and counts what is left then', async () => {
    box(/^Pääsy pyörätuolilla/).click();
    await shows('Kuoro', 'Lauluilta', 'Kahvila');
    expect(words(box(/^Esteetön WC/).parentElement)).to.equal('Esteetön WC 1');
    box(/^Esteetön WC/).click();
    await shows('Kuoro');
    box(/^Myös ne, jotka eivät kerro/).click();
    await shows('Kuoro', 'Lauluilta', 'Kahvila', 'Muisteluryhmä', 'Puhelinrinki');
    await until(() => said('Lauluilta').includes('Varmista'), 'the cards tell');
    expect(said('Lauluilta')).to.include('Pääsy pyörätuolilla').and.include('Varmista: esteetön WC');
    expect(words(box(/^Induktiosilmukka/).parentElement), 'nobody tells of it').to.equal('Induktiosilmukka 5');
  });

  it('shows what can be asked about when nothing is sure, and says so', async () => {
    tray = await shownTray(smallCatalogue({ activities: activities.slice(2, 4) }), {
      filters: '{"access":["wheelchair"]}',
    });
    await shows('Muisteluryhmä');
    await until(() => textOf(list()).includes('Varmaa tietoa ei löytynyt'), 'it says so');
    expect(textOf(list())).to.include('Pääsy pyörätuolilla. Näistä voit kysyä: 1 toiminta');
    await until(() => said('Muisteluryhmä').includes('Varmista: pääsy pyörätuolilla'), 'the card');
  });

  it('says of what is known to lack it that it does, where nothing else is left', async () => {
    tray = await shownTray(smallCatalogue({ activities: activities.slice(3, 4) }), {
      filters: '{"access":["wheelchair"]}',
    });
    await shows('Ullakkoteatteri');
    await until(() => said('Ullakkoteatteri').includes('Ei ole: pääsy pyörätuolilla'), 'the card');
    expect(textOf(list())).to.include('Poistimme rajauksen Pääsy pyörätuolilla: 1 toiminta');
  });

  it('tells of each place apart in the opened card, where they differ', async () => {
    const card = inside(list(), 'ol hyte-activity-card').find((each) => textOf(each).includes('Kahvila'))!;
    inside(card, '.name')[0]!.click();
    await until(() => inside(card, '.place').length === 2, 'the places');
    expect(inside(card, '.place').map((each) => words(each))).to.deep.equal([
      'Asematalo Pääsy pyörätuolilla',
      'Kellari Ei ole: pääsy pyörätuolilla',
    ]);
    expect(inside(card, '.access')).to.have.length(2);
  });

  it('may be fixed by the editor, and by a copied address', async () => {
    tray = pasted(`<hyte-catalogue url-sync="none" lock filters='{"access":["wheelchair","unknown"]}'></hyte-catalogue>`);
    tray.catalogue = smallCatalogue({ activities });
    await shows('Kuoro', 'Lauluilta', 'Kahvila', 'Muisteluryhmä', 'Puhelinrinki');
    await until(() => said('Muisteluryhmä').includes('Varmista: pääsy pyörätuolilla'), 'what to ask about');
    expect(inside(list(), '.selected')).to.have.length(0);
    tray = pasted(
      '<hyte-catalogue url-sync="none" from="https://example.fi/?t.access=wheelchair&t.access=unknown"></hyte-catalogue>',
    );
    tray.catalogue = smallCatalogue({ activities });
    await shows('Kuoro', 'Lauluilta', 'Kahvila', 'Muisteluryhmä', 'Puhelinrinki');
  });
});
