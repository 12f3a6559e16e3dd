import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { define } from '@hyte/catalogue-widget/define/define.js';
import { VERSION } from '@hyte/catalogue-widget/define/version.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { pasted, place, textOf, titles } from './support/tray-fixture.js';

function tray(id = ''): HyteCatalogue {
  const element = document.createElement('hyte-catalogue');
  if (id) element.id = id;
  element.setAttribute('url-sync', 'none');
  element.catalogue = smallCatalogue();
  return element;
}
const list = (catalogue?: string): HTMLElement => {
  const element = document.createElement('hyte-activity-list');
  if (catalogue !== undefined) element.setAttribute('catalogue', catalogue);
  return element;
};
const shows = (element: Element, count: number): Promise<void> =>
  waitUntil(() => titles(element).length === count, `${String(count)} activities`);

describe('elements and their tray', () => {
  it('find each other by id, whichever comes first', async () => {
    const early = list('oma');
    const at = place();
    at.append(early);
    expect(titles(early)).to.deep.equal([]);
    at.append(tray('oma'));
    await shows(early, 4);
    const late = list('oma');
    at.append(late);
    await shows(late, 4);
  });

  it('let go of a tray that leaves, and find it again', async () => {
    const outside = list('oma');
    const first = tray('oma');
    place().append(outside, first);
    await shows(outside, 4);
    first.remove();
    await shows(outside, 0);
    place().append(first);
    await shows(outside, 4);
  });

  it('follow a change of the attribute and of the id', async () => {
    const outside = list('toinen');
    const own = tray('oma');
    place().append(outside, own);
    await own.updateComplete;
    await shows(outside, 0);
    outside.setAttribute('catalogue', 'oma');
    await shows(outside, 4);
    own.id = 'toinen';
    await shows(outside, 0);
  });

  it('find the tray around them, through shadow roots and slots', async () => {
    const own = tray();
    const wrapper = document.createElement('div');
    const inner = list();
    wrapper.attachShadow({ mode: 'open' }).append(inner);
    own.append(wrapper);
    place().append(own);
    await shows(inner, 4);

    const frame = place();
    const around = tray();
    around.append(document.createElement('slot'));
    frame.attachShadow({ mode: 'open' }).append(around);
    const slotted = list();
    frame.append(slotted);
    await shows(slotted, 4);
  });

  it('change hands when they are moved from one tray to another', async () => {
    const [first, second] = [tray(), tray()];
    second.setAttribute('theme', 'culture');
    const moving = list();
    first.append(moving);
    place().append(first, second);
    await shows(moving, 4);
    second.append(moving);
    await shows(moving, 1);
  });

  it('are upgraded in any order', async () => {
    const at = place();
    at.innerHTML =
      '<hyte-activity-list catalogue="myöhäinen"></hyte-activity-list><hyte-catalogue id="myöhäinen" url-sync="none"></hyte-catalogue>';
    at.querySelector('hyte-catalogue')!.catalogue = smallCatalogue();
    await shows(at.querySelector('hyte-activity-list')!, 4);
  });

  it('stand inside in a layout of the editor’s own, and then nothing is drawn twice', async () => {
    const element = pasted(
      `<hyte-catalogue url-sync="none"><h2>Oma otsikko</h2><hyte-search-box></hyte-search-box><p>väliin</p><hyte-activity-list></hyte-activity-list></hyte-catalogue>`,
    );
    element.catalogue = smallCatalogue();
    await shows(element, 4);
    expect(element.shadowRoot!.querySelector('hyte-search-box, hyte-activity-list, hyte-filters')).to.equal(null);
    expect(textOf(element)).to.include('Oma otsikko').and.include('väliin').and.include('Esimerkkiaineisto');
  });

  it('stand apart from what follows them on the page, unless the page says otherwise', async () => {
    const at = place();
    const filters = document.createElement('hyte-filters');
    filters.setAttribute('catalogue', 'oma');
    const below = document.createElement('p');
    at.append(tray('oma'), filters, below);
    below.style.margin = '0';
    const gap = (): number => below.getBoundingClientRect().top - filters.getBoundingClientRect().bottom;
    await filters.updateComplete;
    expect(gap()).to.be.at.least(8);
    filters.style.margin = '0';
    expect(gap()).to.be.closeTo(0, 0.1);
  });

  it('replace one part by a named slot and leave the others', async () => {
    const element = pasted(
      `<hyte-catalogue url-sync="none"><div slot="advice">Kysy kirjastosta</div><a href="/t">Katso</a></hyte-catalogue>`,
    );
    element.catalogue = smallCatalogue();
    await shows(element, 4);
    expect(textOf(element)).to.include('Kysy kirjastosta').and.not.include('040 123 4567');
    expect(element.shadowRoot!.querySelector('hyte-filters')).not.to.equal(null);
  });

  it('keep two trays apart', async () => {
    const [first, second] = [tray(), tray()];
    second.setAttribute('municipality', '285');
    place().append(first, second);
    await shows(first, 4);
    await shows(second, 2);
    first.shadowRoot!.querySelector('hyte-theme-row')!.shadowRoot!.querySelectorAll('button')[2]!.click();
    await shows(first, 1);
    await shows(second, 2);
  });

  it('leave nothing listening behind', async () => {
    const listening = new Map<string, number>();
    const originals = [window, document].map((target) => ({
      target,
      add: target.addEventListener,
      remove: target.removeEventListener,
    }));
    for (const { target, add, remove } of originals) {
      const count = (name: string, by: number): unknown => listening.set(name, (listening.get(name) ?? 0) + by);
      target.addEventListener = (...parts: Parameters<typeof add>) => (count(parts[0], 1), add.apply(target, parts));
      target.removeEventListener = (...parts: Parameters<typeof remove>) => (
        count(parts[0], -1),
        remove.apply(target, parts)
      );
    }
    const at = place();
    for (let round = 0; round < 5; round++) {
      const element = tray();
      element.removeAttribute('url-sync');
      const outside = list('oma');
      element.id = 'oma';
      at.append(element, outside);
      await shows(outside, 4);
      element.remove();
      outside.remove();
      const brief = document.createElement('hyte-catalogue');
      at.append(brief);
      brief.remove();
      await brief.updateComplete;
    }
    for (const { target, add, remove } of originals)
      Object.assign(target, { addEventListener: add, removeEventListener: remove });
    expect([...listening].filter(([, count]) => count !== 0)).to.deep.equal([]);
  });
});

describe('define', () => {
  const lines: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    lines.length = 0;
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('takes the same version twice in silence', () => {
    define('x-same', class extends HTMLElement {});
    define('x-same', class extends HTMLElement {});
    expect(lines).to.deep.equal([]);
  });

  it('keeps what is there and says so when it is something else', () => {
    customElements.define('x-other', class extends HTMLElement {});
    define('x-other', class extends HTMLElement {});
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/another-version.*x-other/);
  });

  it('stamps the version of the package', async () => {
    const response = await fetch('/packages/catalogue-widget/package.json');
    expect(((await response.json()) as { version: string }).version).to.equal(VERSION);
  });
});
