import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import type { HyteSearchBox } from '@hyte/catalogue-widget/elements/search-box/hyte-search-box.js';
import { FakeTray } from './support/fake-tray.js';
import { fieldOf, part, shownTray, textOf, titles } from './support/tray-fixture.js';

/** Waits as long as a busy machine may take to load what searches words. */
const until = (met: () => boolean, message?: string): Promise<void> => waitUntil(met, message, { timeout: 10_000 });

describe('<hyte-search-box>', () => {
  let tray: HyteCatalogue;
  let box: HyteSearchBox;
  let field: HTMLInputElement;
  const options = (): HTMLElement[] => [...box.shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]')];
  const words = (option: Element | null | undefined): string => option?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const isOpen = (): boolean => field.getAttribute('aria-expanded') === 'true';
  const active = (): HTMLElement | null => {
    const id = field.getAttribute('aria-activedescendant');
    return id === null ? null : box.shadowRoot!.getElementById(id);
  };
  const type = async (text: string): Promise<void> => {
    field.focus();
    await sendKeys({ type: text });
  };
  const press = (key: string): Promise<unknown> => sendKeys({ press: key });

  beforeEach(async () => {
    tray = await shownTray();
    box = part(tray, 'hyte-search-box');
    field = fieldOf(box);
  });

  it('names its field and its choice of place in sight', () => {
    expect(textOf(box)).to.include('Mitä etsit?').and.include('Missä?');
    expect(field.labels?.[0]?.textContent).to.equal('Mitä etsit?');
  });

  it('has the search of words made ready when the field gets the focus or the pointer', async () => {
    const own = new FakeTray();
    let expected = 0;
    Object.assign(own, { expectWords: () => (expected += 1) });
    const other = document.createElement('hyte-search-box');
    own.element.append(other);
    await other.updateComplete;
    expect(expected).to.equal(0);
    fieldOf(other).focus();
    expect(expected).to.equal(1);
    fieldOf(other).dispatchEvent(new PointerEvent('pointerenter'));
    expect(expected).to.equal(2);
    own.remove();
  });

  it('searches while typing', async () => {
    await type('kuoro');
    await until(() => titles(tray).join() === 'Kaikkien kuoro');
  });

  it('suggests, in groups, in one shadow root with the field', async () => {
    await type('kou');
    await until(isOpen);
    expect(box.shadowRoot!.getElementById(field.getAttribute('aria-controls')!)?.getAttribute('role')).to.equal(
      'listbox',
    );
    expect(options().map(words)).to.include('Kouvola 2');
    expect([...box.shadowRoot!.querySelectorAll('[role="group"]')].length).to.be.greaterThan(0);
    await expect(box).to.be.accessible();
  });

  it('moves through the suggestions and back into the text by arrow keys; the focus stays in the field', async () => {
    await type('kou');
    await until(isOpen);
    expect(active()).to.equal(null);
    await press('ArrowDown');
    expect(active()).to.equal(options()[0]);
    expect(options()[0]?.getAttribute('aria-selected')).to.equal('true');
    await press('ArrowUp');
    expect(active()).to.equal(null);
    await press('ArrowUp');
    expect(active()).to.equal(options().at(-1));
    expect(box.shadowRoot!.activeElement).to.equal(field);
    await expect(box).to.be.accessible();
  });

  it('takes a place as a filter, and empties the text', async () => {
    await type('kotk');
    await until(() => options().some((option) => words(option) === 'Kotka 2'));
    while (words(active()) !== 'Kotka 2') await press('ArrowDown');
    await press('Enter');
    await until(() => titles(tray).length === 2);
    expect(field.value).to.equal('');
    expect(box.shadowRoot!.querySelector('select')!.value).to.equal('285');
    expect(isOpen()).to.equal(false);
  });

  it('takes an activity as words and opens it', async () => {
    await type('kaikk');
    await until(() => options().some((option) => words(option) === 'Kaikkien kuoro'));
    options()
      .find((option) => words(option) === 'Kaikkien kuoro')
      ?.click();
    await until(() => titles(tray)[0] === 'Kaikkien kuoro');
    expect(field.value).to.equal('Kaikkien kuoro');
  });

  it('searches what is typed on Enter without a choice', async () => {
    await type('kuoro');
    await until(isOpen);
    await press('Enter');
    expect(isOpen()).to.equal(false);
    expect(field.value).to.equal('kuoro');
    await until(() => titles(tray).join() === 'Kaikkien kuoro');
  });

  it('closes on Escape first and empties on the second, and a dialog around hears neither', async () => {
    let heard = 0;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') heard += 1;
    };
    document.addEventListener('keydown', listen);
    await type('kuoro');
    await until(isOpen);
    await press('Escape');
    expect(isOpen()).to.equal(false);
    expect(field.value).to.equal('kuoro');
    await press('Escape');
    expect(field.value).to.equal('');
    await until(() => titles(tray).length === 4);
    expect(heard).to.equal(0);
    await press('Escape');
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('closes when the focus goes elsewhere, and chooses nothing', async () => {
    await type('kou');
    await until(isOpen);
    await press('ArrowDown');
    await press('Tab');
    await until(() => !isOpen());
    expect(field.value).to.equal('kou');
  });

  it('leaves Home, End and the side arrows to the caret', async () => {
    await type('kou');
    await until(isOpen);
    await press('Home');
    expect(field.selectionStart).to.equal(0);
    await press('ArrowRight');
    expect(field.selectionStart).to.equal(1);
    expect(active()).to.equal(null);
  });

  it('keeps single letters from the page’s hotkeys, and lets its shortcuts through', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      heard.push(event.key);
      if (event.key === '/') event.preventDefault();
    };
    for (const name of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(name, listen);
    await type('a/s');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, composed: true }));
    for (const name of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(name, listen);
    expect(field.value).to.equal('a/s');
    expect(heard).to.deep.equal(['k']);
  });

  it('waits for an input method to finish', async () => {
    await until(() => titles(tray).length === 4);
    field.value = 'kuor';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    await box.updateComplete;
    expect(titles(tray)).to.have.length(4);
    field.value = 'kuoro';
    field.dispatchEvent(new CompositionEvent('compositionend', { data: 'kuoro' }));
    await until(() => titles(tray).join() === 'Kaikkien kuoro');
    expect(field.value).to.equal('kuoro');
  });

  it('never shows what an earlier text suggested', async () => {
    for (const text of ['k', 'ko', 'kot', 'kotk', 'kotka']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isOpen()).to.equal(false);
    expect(options()).to.have.length(0);
  });

  it('chooses a municipality in a native list', async () => {
    const select = box.shadowRoot!.querySelector('select')!;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Koko alue', 'Kotka', 'Kouvola']);
    select.value = '286';
    select.dispatchEvent(new Event('change'));
    await until(() => titles(tray).length === 2);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await until(() => titles(tray).length === 4);
  });

  it('offers a place among the words as a filter instead', async () => {
    await type('kuoro kotka');
    await until(() => textOf(box).includes('Rajaa: Kotka'));
    await expect(box).to.be.accessible();
    [...box.shadowRoot!.querySelectorAll<HTMLButtonElement>('.offers button')]
      .find(({ textContent }) => textContent.includes('Kotka'))
      ?.click();
    await until(() => field.value === 'kuoro');
    expect(box.shadowRoot!.querySelector('select')!.value).to.equal('285');
    expect(titles(tray)).to.deep.equal(['Kaikkien kuoro']);
  });

  it('offers the days among the words as a filter instead', async () => {
    await type('kuoro viikonloppuisin');
    await until(() => textOf(box).includes('Rajaa: lauantai–sunnuntai'), 'the offer');
    box.shadowRoot!.querySelector<HTMLButtonElement>('.offers button')?.focus();
    await press('Enter');
    await until(() => field.value === 'kuoro');
    expect(box.shadowRoot!.activeElement, 'the button has gone').to.equal(field);
    await until(() => textOf(tray).includes('Sunnuntai'), 'the days are chosen');
    expect(textOf(tray)).to.include('Lauantai');
  });

  it('keeps room for offers from the first letter on, so that nothing moves when they come', async () => {
    const before = box.offsetHeight;
    await type('k');
    await until(() => box.offsetHeight > before, 'the room');
    const typed = box.offsetHeight;
    await type('uoro kotka');
    await until(() => textOf(box).includes('Rajaa: Kotka'), 'the offer');
    expect(box.offsetHeight).to.equal(typed);
  });

  it('offers the spelling that has hits', async () => {
    await type('sauvakävleyy');
    await until(() => textOf(box).includes('Tarkoititko'), 'a spelling is offered');
    box.shadowRoot!.querySelector<HTMLButtonElement>('.offers button')?.click();
    await until(() => titles(tray).join() === 'Sauvakävely');
  });

  it('empties the text by its button and keeps the focus in the field', async () => {
    await type('kuoro');
    await until(() => titles(tray).length === 1);
    box.shadowRoot!.querySelector<HTMLButtonElement>('.clear')?.click();
    await until(() => titles(tray).length === 4);
    expect(box.shadowRoot!.activeElement).to.equal(field);
  });

  it('is quiet and harmless without a tray', async () => {
    tray.remove();
    const alone = document.createElement('hyte-search-box');
    document.body.append(alone);
    await alone.updateComplete;
    fieldOf(alone).value = 'kuoro';
    fieldOf(alone).dispatchEvent(new InputEvent('input'));
    await alone.updateComplete;
    expect(fieldOf(alone).value).to.equal('kuoro');
    alone.remove();
  });
});
