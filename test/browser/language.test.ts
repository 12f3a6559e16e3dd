import { expect, waitUntil } from '@open-wc/testing';
import { pageLanguage } from '@hyte/catalogue-widget/controllers/language-controller.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { setLanguageLoader } from '@hyte/catalogue-widget/locales/localisation.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { part, place, textOf, titles } from './support/tray-fixture.js';

// The test brings its own few words, so that it does not depend on what translators write.
const WORDS = {
  sv: { 'search.label': 'Vad söker du?', 'search.place': 'Var?' },
  en: { 'search.label': 'What are you looking for?', 'search.place': 'Where?' },
};

describe('the language of a tray', () => {
  before(() => setLanguageLoader((language) => Promise.resolve({ templates: WORDS[language] })));

  async function tray(at: Element | ShadowRoot, lang?: string): Promise<HyteCatalogue> {
    const element = document.createElement('hyte-catalogue');
    if (lang !== undefined) element.lang = lang;
    element.setAttribute('url-sync', 'none');
    element.catalogue = smallCatalogue();
    at.append(element);
    await waitUntil(() => titles(element).length > 0);
    return element;
  }
  const asks = (element: HyteCatalogue, question: string): Promise<void> =>
    waitUntil(() => textOf(part(element, 'hyte-search-box')).includes(question), question);

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
    expect(pageLanguage('smn')).to.deep.equal({ interface: 'fi', content: 'smn' });
    expect(pageLanguage('uk')).to.deep.equal({ interface: 'en', content: 'uk' });
  });
});
