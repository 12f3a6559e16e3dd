import { expect, waitUntil } from '@open-wc/testing';
import { watchStandIns } from '@hyte/catalogue-widget/embed/stand-ins.js';
import { place, titles } from './support/tray-fixture.js';

const SRC = '/packages/catalogue-format/examples/catalogue.json';

/** As a content system gives it out: parsed by the browser, whole. */
function paste(markup: string): HTMLElement {
  const at = place();
  at.append(document.createRange().createContextualFragment(markup));
  return at;
}
const tray = (at: HTMLElement): Promise<HTMLElement> =>
  waitUntil(() => at.querySelector('hyte-catalogue'), 'the element stands there').then(
    () => at.querySelector('hyte-catalogue') as HTMLElement,
  );

describe('marked elements where an editor strips tags', () => {
  before(watchStandIns);

  it('a div gets the element around what is in it', async () => {
    const at = paste(
      `<div data-hyte="catalogue" data-hyte-src="${SRC}" data-hyte-lang="sv" data-hyte-limit="3" data-hyte-url-sync="none"><a href="/katalog/">Aktiviteter</a></div>`,
    );
    const element = await tray(at);
    await waitUntil(() => titles(element).length === 3, 'three activities', { timeout: 5000 });
    expect(element.getAttribute('lang')).to.equal('sv');
    expect(element.querySelector('a')?.textContent).to.equal('Aktiviteter');
  });

  it('a link gets it around itself, and stays a link when the catalogue fails', async () => {
    const at = paste(
      `<p>Ennen <a data-hyte="catalogue" data-hyte-src="/not/there.json" data-hyte-url-sync="none" href="/toiminnat/">Katso toiminnat</a> jälkeen</p>`,
    );
    const element = await tray(at);
    await waitUntil(() => element.shadowRoot?.querySelector('slot:not([name])'), 'the link is shown', {
      timeout: 5000,
    });
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('/toiminnat/');
    expect(at.textContent).to.match(/Ennen[^]*Katso toiminnat[^]*jälkeen/);
  });

  it('is put in once, also when the page is moved, copied and shown again', async () => {
    const at = paste(`<div data-hyte="catalogue" data-hyte-src="${SRC}" data-hyte-url-sync="none"></div>`);
    const element = await tray(at);
    await waitUntil(() => titles(element).length > 0, 'activities', { timeout: 5000 });
    const copy = at.cloneNode(true) as HTMLElement;
    at.remove();
    const again = place();
    again.append(copy, at);
    await waitUntil(
      () => titles(copy.querySelector('hyte-catalogue') as Element).length > 0,
      'the copy has activities',
    );
    expect(again.querySelectorAll('hyte-catalogue')).to.have.length(2);
  });

  it('places the other elements as well, linked by id', async () => {
    const at = paste(
      `<div data-hyte="activity-list" data-hyte-catalogue="t9"></div><div data-hyte data-hyte-id="t9" data-hyte-src="${SRC}" data-hyte-url-sync="none"></div>`,
    );
    await waitUntil(() => at.querySelector('hyte-activity-list'), 'the list');
    const list = at.querySelector('hyte-activity-list') as Element;
    await waitUntil(() => titles(list).length > 0, 'its activities', { timeout: 5000 });
  });

  it('hands over nothing that runs, and tells of a word it does not know', async () => {
    const warned: unknown[] = [];
    const warn = console.warn;
    console.warn = (line: unknown) => warned.push(line);
    try {
      const at = paste(
        `<div data-hyte="catalogue" data-hyte-onclick="alert(1)" data-hyte-style="position:fixed" data-hyte-src="${SRC}" data-hyte-url-sync="none"></div><div data-hyte="script">jää</div>`,
      );
      const element = await tray(at);
      expect(element.getAttributeNames().filter((name) => /^(on|style)/.test(name))).to.deep.equal([]);
      await waitUntil(() => warned.some((line) => String(line).includes('data-hyte="script"')), 'the editor is told');
      expect(at.querySelector('[data-hyte="script"]')?.innerHTML).to.equal('jää');
    } finally {
      console.warn = warn;
    }
  });
});
