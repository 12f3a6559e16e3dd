import { expect, waitUntil } from '@open-wc/testing';
import { pageLanguage } from '@hyte/catalogue-widget/controllers/language-controller.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { setLanguageLoader, type LanguageLoader } from '@hyte/catalogue-widget/locales/localisation.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { part, place, textOf, titles } from './support/tray-fixture.js';

// The test brings its own few words, so that it does not depend on what translators write.
const WORDS = {
  sv: { 'search.label': 'Vad söker du?', 'search.place': 'Var?' },
  en: { 'search.label': 'What are you looking for?', 'search.place': 'Where?' },
};
const MODULES: LanguageLoader = async (language) => {
  if (language === 'sv' || language === 'en') return { templates: WORDS[language] };
  if (language === 'fi-x-selko') return import('@hyte/catalogue-widget/locales/selko.js');
  return (await import('@hyte/catalogue-widget/locales/sami.js'))[language];
};

describe('the language of a tray', () => {
  before(() => setLanguageLoader(MODULES));

  async function tray(at: Element | ShadowRoot, lang?: string): Promise<HyteCatalogue> {
    const element = document.createElement('hyte-catalogue');
    if (lang !== undefined) element.lang = lang;
    element.setAttribute('url-sync', 'none');
    element.catalogue = smallCatalogue();
    at.append(element);
    await waitUntil(() => titles(element).length > 0, 'activities', { timeout: 5000 });
    return element;
  }
  const asks = (element: HyteCatalogue, question: string): Promise<void> =>
    waitUntil(() => textOf(part(element, 'hyte-search-box')).includes(question), question, { timeout: 5000 });

  it('is its own lang attribute first', async () => {
    const at = place();
    at.lang = 'en';
    const element = await tray(at, 'sv');
    await asks(element, 'Vad söker du?');
    expect(titles(element)).to.include('Balansgrupp för äldre');
  });

  it('is that of the nearest part of the page, through shadow roots', async () => {
    const outer = place();
    outer.lang = 'sv-FI';
    const root = outer.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    root.append(inner);
    await asks(await tray(inner), 'Vad söker du?');
  });

  it('follows every change, and the newest wins', async () => {
    const at = place();
    at.lang = 'fi';
    const element = await tray(at);
    await asks(element, 'Mitä etsit?');
    at.lang = 'sv';
    at.lang = 'en';
    await asks(element, 'What are you looking for?');
    expect(titles(element)).to.include('Choir for everybody');
    element.lang = 'sv';
    await asks(element, 'Vad söker du?');
    element.removeAttribute('lang');
    await asks(element, 'What are you looking for?');
    await expect(element).to.be.accessible();
  });

  it('may differ between two trays of one page', async () => {
    const at = place();
    const swedish = await tray(at, 'sv');
    const english = await tray(at, 'en');
    await asks(swedish, 'Vad söker du?');
    await asks(english, 'What are you looking for?');
  });

  it('marks a text that is in another language', async () => {
    const element = await tray(place(), 'en');
    await waitUntil(() => titles(element).includes('Repoveden opastettu luontoretki'));
    const cards = [...part(element, 'hyte-activity-list').shadowRoot!.querySelectorAll('hyte-activity-card')];
    const finnish = cards.find((card) => textOf(card).includes('Repoveden'))!;
    expect(finnish.shadowRoot!.querySelector('[lang="fi"]')?.textContent).to.include('Repoveden');
  });

  it('is Northern Sámi where the page is, and what is not written yet is marked as Finnish', async () => {
    const element = await tray(place(), 'se');
    await asks(element, 'Maid ozat?');
    expect(element.shadowRoot!.querySelector('.hyte')?.getAttribute('lang')).to.equal('se');
    const themes = [...part(element, 'hyte-theme-row').shadowRoot!.querySelectorAll('button')];
    const label = (text: string): Element | null | undefined => themes.find((each) => textOf(each).includes(text));
    expect(label('Lihkadeapmi')?.querySelector('[lang]')).to.equal(null);
    expect(label('Luonto ja ulkoilu')?.querySelector('[lang="fi"]')?.textContent).to.equal('Luonto ja ulkoilu');
    expect(part(element, 'hyte-activity-list').shadowRoot!.querySelector('h2')?.textContent).to.contain('4 doaimma');
    await expect(element).to.be.accessible();
  });

  it('marks each open message, which is a plain string in attributes', async () => {
    const element = await tray(place(), 'sms');
    await asks(element, 'Koʹst?');
    const question = part(element, 'hyte-search-box').shadowRoot!.querySelector('label span[lang="fi"]');
    expect(question?.textContent).to.equal('Mitä etsit?');
    const labels: string[] = [];
    for (const { shadowRoot } of [element, ...element.shadowRoot!.querySelectorAll('*')]) {
      for (const each of shadowRoot?.querySelectorAll('[aria-label]') ?? [])
        labels.push(each.getAttribute('aria-label')!);
    }
    expect(labels).to.include('Aiheet');
    expect(labels.join()).not.to.match(/object|lit\$/);
  });

  it('is plain Finnish by either tag, and shows the plain texts of the catalogue', async () => {
    const catalogue = smallCatalogue();
    const [first, ...others] = catalogue.activities;
    const plain = { ...first!, name: { ...first!.name, 'fi-x-selko': 'Jumppaa iäkkäille ihmisille' } };
    const at = place();
    at.lang = 'fi-x-selko';
    const element = document.createElement('hyte-catalogue');
    element.setAttribute('url-sync', 'none');
    element.catalogue = { ...catalogue, activities: [plain, ...others] };
    at.append(element);
    await waitUntil(() => titles(element).includes('Jumppaa iäkkäille ihmisille'), 'the plain name is shown');
    expect(titles(element)).to.include('Kaikkien kuoro');
    expect(textOf(part(element, 'hyte-theme-row')))
      .to.include('Yhdessä muiden kanssa')
      .and.not.include('osallisuus');
    expect(element.shadowRoot!.querySelector('.hyte')?.getAttribute('lang')).to.equal('fi-x-selko');
    at.lang = 'fi';
    await waitUntil(() => titles(element).includes('Tasapainoryhmä ikäihmisille'), 'the usual name is shown');
    at.lang = 'fi-simple';
    await waitUntil(() => titles(element).includes('Jumppaa iäkkäille ihmisille'), 'the plain name is shown again');
  });

  it('offers themes in the words of plain Finnish', async () => {
    const element = await tray(place(), 'fi-x-selko');
    const box = part(element, 'hyte-search-box');
    const input = box.shadowRoot!.querySelector('input')!;
    input.focus();
    input.value = 'kulttuuri';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    const options = (): string => [...box.shadowRoot!.querySelectorAll('[role=option]')].map(textOf).join();
    await waitUntil(() => options().includes('Kulttuuri ja taide'), 'the theme is offered', { timeout: 5000 });
  });

  it('changes while a card is open', async () => {
    const element = await tray(place(), 'fi');
    const card = (): Element => part(element, 'hyte-activity-list').shadowRoot!.querySelector('hyte-activity-card')!;
    card().shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await waitUntil(() => textOf(card()).includes('Näin pääset mukaan'), 'the card is open');
    element.lang = 'fi-x-selko';
    await waitUntil(() => textOf(card()).includes('Kysy ennen kuin lähdet'), 'the open card is in plain Finnish');
    element.lang = 'se';
    await waitUntil(() => textOf(card()).includes('Lágideaddji'), 'the open card is in Northern Sámi');
    expect(card().shadowRoot!.querySelector('span[lang="fi"]')?.textContent).not.to.equal('');
  });

  it('stays Finnish when the texts cannot be loaded', async () => {
    setLanguageLoader(() => Promise.reject(new Error('offline')));
    // Languages that were loaded before stay loaded; a fresh page would show Finnish words here.
    const element = await tray(place(), 'fi');
    await asks(element, 'Mitä etsit?');
  });

  it('reads tags as readers mean them', () => {
    expect(pageLanguage('sv-FI')).to.deep.equal({ interface: 'sv', content: 'sv' });
    expect(pageLanguage('fi_FI')).to.deep.equal({ interface: 'fi', content: 'fi' });
    expect(pageLanguage('')).to.deep.equal({ interface: 'fi', content: 'fi' });
    expect(pageLanguage('smn')).to.deep.equal({ interface: 'smn', content: 'smn' });
    expect(pageLanguage('se-FI')).to.deep.equal({ interface: 'se', content: 'se' });
    expect(pageLanguage('FI_x_Selko').content).to.equal('fi-x-selko');
    expect(pageLanguage('fi-simple').interface).to.equal('fi-x-selko');
    expect(pageLanguage('sv-simple')).to.deep.equal({ interface: 'sv', content: 'sv' });
    expect(pageLanguage('fil')).to.deep.equal({ interface: 'en', content: 'fil' });
    expect(pageLanguage('sma')).to.deep.equal({ interface: 'en', content: 'sma' });
    expect(pageLanguage('uk')).to.deep.equal({ interface: 'en', content: 'uk' });
  });
});
