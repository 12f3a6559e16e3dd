import { expect, waitUntil } from '@open-wc/testing';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { fieldOf, part, textOf, titles } from './support/tray-fixture.js';

/** More than a page searches itself where it may have a worker. */
const SRC = '/published/2400/whole/manifest.json';

interface Watched extends Window {
  readonly told: string[];
  readonly workers: { readonly worker: Worker; readonly ended: boolean }[];
  Worker: typeof Worker;
}

let frame: HTMLIFrameElement;
const page = (): Watched => frame.contentWindow as unknown as Watched;
const tray = (): HyteCatalogue => frame.contentDocument?.querySelector('hyte-catalogue') as HyteCatalogue;
const shown = (): boolean => Boolean(tray()?.shadowRoot) && titles(tray()).length > 0;
const until = (met: () => unknown, what: string): Promise<void> => waitUntil(met, what, { timeout: 90_000 });
const total = (): number => {
  const title = part(tray(), 'hyte-activity-list').shadowRoot?.querySelector('.title');
  return parseInt(title?.textContent?.replace(/\s/g, '') ?? '');
};

function visit(more: Record<string, string> = {}): void {
  frame = document.createElement('iframe');
  frame.title = 'host page';
  frame.style.cssText = 'inline-size: 1100px; block-size: 800px';
  frame.src = `/host/open?${new URLSearchParams({ src: SRC, ...more }).toString()}`;
  document.body.append(frame);
}
function type(words: string): void {
  const field = fieldOf(part(tray(), 'hyte-search-box'));
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
/** From now on the messages that fit get lost on their way to the newest worker, and nothing comes back. */
function loseMessages(fits: (message: { call?: string }) => boolean): void {
  const { prototype } = page().Worker;
  const { postMessage } = prototype;
  prototype.postMessage = function (this: Worker, message: { call?: string }) {
    if (!fits(message)) postMessage.call(this, message);
  };
}

describe('a worker that is lost', function () {
  this.timeout(200_000);
  // The catalogue is published when it is first asked for.
  before(() => fetch(SRC));
  afterEach(() => frame.remove());

  it('and dies while it answers: another one answers, then the page itself', async () => {
    visit({ clock: 'fast' });
    await until(shown, 'the list');
    const all = total();
    for (const words of ['jumppa', 'kuoro']) {
      type(words);
      page().workers.at(-1)?.worker.terminate();
      await until(() => shown() && total() < all, `${words} is found`);
      type('');
      await until(() => total() === all, 'everything is shown again');
    }
    expect(page().workers).to.have.length(2);
    expect(textOf(tray())).not.to.include('Yritä uudelleen');
  });

  it('and never answers: the page searches itself', async () => {
    visit({ clock: 'fast' });
    await until(() => frame.contentDocument?.querySelector('hyte-catalogue'), 'the page is there');
    loseMessages(() => true);
    await until(shown, 'the list');
    const all = total();
    type('jumppa');
    await until(() => shown() && total() < all, 'what was typed is found');
    expect(page().workers.map(({ ended }) => ended)).to.deep.equal([true, true]);
    expect(textOf(tray())).not.to.include('Yritä uudelleen');
  });
});

describe('a browser that keeps nothing', function () {
  this.timeout(200_000);
  afterEach(() => frame.remove());

  for (const size of [300, 2400])
    it(`shows and searches ${String(size)} activities, also where a copy is wanted`, async () => {
      visit({ src: `/published/${String(size)}/whole/manifest.json`, storage: 'refused', offline: '' });
      await until(shown, 'the list');
      const all = total();
      type('jumppa');
      await until(() => shown() && total() < all, 'what was typed is found');
      const uncaught = (page() as unknown as { readonly wrong: string[] }).wrong;
      expect(uncaught.filter((line) => line.includes('Refused by the test'))).to.deep.equal([]);
    });
});
