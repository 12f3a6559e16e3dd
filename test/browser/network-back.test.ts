import { expect } from '@open-wc/testing';
import {
  LARGE,
  all,
  fail,
  faultyPages,
  found,
  mend,
  page,
  press,
  shown,
  text,
  total,
  tray,
  type,
  until,
  visit,
} from './support/faulty-page.js';
import { titles } from './support/tray-fixture.js';

describe('when the network is back', function () {
  this.timeout(120_000);
  faultyPages();

  /** The whole list is there, and then the network goes away. */
  async function goOffline(): Promise<void> {
    await visit('nothing', 'abort');
    const isWhole = (): boolean => titles(tray()).length === 20 && all('[aria-busy="true"]').length === 0;
    await until(() => shown() && isWhole(), 'the whole list');
    await fail('.', 'abort');
    Object.defineProperty(page().navigator, 'onLine', { value: false, configurable: true });
    page().dispatchEvent(new Event('offline'));
  }
  async function typeOffline(): Promise<void> {
    await goOffline();
    await type('jumppa');
    await until(() => text().includes('Yritä uudelleen'), 'it says so');
  }

  /** While it is tried there is no button; what was begun before the network was back may still fail. */
  async function tryUntilOpened(): Promise<void> {
    const again = (): HTMLElement | undefined =>
      all('.full button').find((each) => each.textContent?.includes('Yritä uudelleen'));
    await until(() => {
      again()?.click();
      return all('.section').length > 0;
    }, 'the details');
  }

  it('no network once the list is there: the list stays, and what does not work is said', async () => {
    await typeOffline();
    expect(titles(tray())).to.have.length(20);
    expect(all('[aria-busy="true"]')).to.deep.equal([]);
  });

  it('and when the network is back, another try finds them', async () => {
    await typeOffline();
    await mend();
    press(/Yritä uudelleen/);
    await until(found, 'what was typed is found');
  });

  it('a card that is opened while there is no network has its details when it is back, however often it was tried', async () => {
    await goOffline();
    all('.name')[0]?.click();
    for (let tries = 1; tries <= 3; tries++) {
      const told = page().told.length;
      await until(() => text().includes('Tarkempia tietoja ei saatu'), 'it says so');
      press(/Yritä uudelleen/);
      await until(() => page().told.length > told, 'it was tried');
    }
    await mend();
    await tryUntilOpened();
  });

  it('filters that could not be had come by themselves', async () => {
    await visit('embed/parts/later-', 'error 500', { clock: 'fast' });
    await until(() => shown() && page().told.some((line) => line.includes('no-filters')), 'the console is told');
    expect(text()).not.to.include('Rajaa');
    await mend();
    await until(() => text().includes('Rajaa'), 'the filters');
  });

  it('a map that could not be had comes at another try', async () => {
    await goOffline();
    press(/Kartta/);
    await until(() => text().includes('Kartta ei auennut'), 'it says so');
    await mend();
    // What was begun before the network was back may still fail.
    await until(() => {
      const again = all(':is(.map-head, .failed) button').find((each) => each.textContent?.includes('Yritä uudelleen'));
      again?.click();
      return all('.map-stage').length > 0;
    }, 'the map');
    await until(() => !text().includes('Kartta ei auennut'), 'nothing is wrong any more');
  });

  it('neither the worker nor what searches in its place: says so, and another try finds both', async () => {
    await visit('embed/parts/(tarjotin-worker|open-engine)-', 'abort', { src: LARGE });
    await until(() => text().includes('Yritä uudelleen'), 'it says so');
    await mend();
    press(/Yritä uudelleen/);
    await until(shown, 'the list');
    await type('jumppa');
    await until(() => total() < 2400, 'what was typed is found');
  });

  for (const kind of ['abort', 'half of it'])
    it(`${kind} for the worker: the page searches itself`, async () => {
      await visit('embed/parts/tarjotin-worker-', kind, { src: LARGE });
      await until(shown, 'the list');
      await type('jumppa');
      await until(() => total() < 2400, 'what was typed is found');
      expect(page().told.filter((line) => line.includes('worker-refused'))).to.have.length(1);
    });

  for (const kind of ['abort', 'error 404', 'half of it', 'a login page'])
    it(`${kind} for a file that another part needs: the part comes at the next try`, async () => {
      await visit('embed/parts/if-defined-', kind);
      await until(shown, 'the list');
      all('.name')[0]?.click();
      await until(() => text().includes('Tarkempia tietoja ei saatu'), 'it says so');
      await mend();
      await tryUntilOpened();
    });

  it('a part that comes at the next try: an opened card shows what it lacked', async () => {
    await visit('embed/parts/card-details-', 'error 500');
    await until(shown, 'the list');
    all('.name')[0]?.click();
    await until(() => text().includes('Tarkempia tietoja ei saatu'), 'it says so');
    await mend();
    await tryUntilOpened();
  });
});
