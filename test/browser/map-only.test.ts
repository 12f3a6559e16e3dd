import { expect, waitUntil } from '@open-wc/testing';
import type { TrayState } from '@hyte/catalogue-widget/controllers/tray-state.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import type { DescribedHit } from '@hyte/search-core/search-engine.js';
import { activityAt, button, KOUVOLA, MapTray, root, showMap } from './activity-map-tray.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { pasted, textOf } from './support/tray-fixture.js';

const chips = (tray: HyteCatalogue): HTMLElement[] => [
  ...(tray.shadowRoot?.querySelectorAll<HTMLElement>('[part=selected-filters] .chip') ?? []),
];

/** A tray that shows the map alone, with filters chosen beforehand. */
async function mapOnly(filters: object, expected: string): Promise<HyteCatalogue> {
  const tray = pasted(
    `<hyte-catalogue layout="map" url-sync="none" filters='${JSON.stringify(filters)}'></hyte-catalogue>`,
  );
  tray.catalogue = smallCatalogue();
  await shows(tray, expected);
  return tray;
}

const shows = (tray: HyteCatalogue, text: string): Promise<void> =>
  waitUntil(() => textOf(tray).includes(text), `"${text}" is shown, in: ${textOf(tray)}`, { timeout: 8000 });

describe('a tray that shows the map alone', () => {
  it('says how many there are and what is chosen, and lets it be taken away; the focus stays near', async () => {
    const tray = await mapOnly({ theme: ['exercise'], price: ['free'] }, '2 toimintaa');
    await waitUntil(() => chips(tray).length === 2);
    expect(tray.shadowRoot?.querySelector('hyte-activity-list')).to.equal(null);
    await expect(tray).to.be.accessible();

    const focused = (): Element | null | undefined => tray.shadowRoot?.activeElement;
    const [first, second] = chips(tray).map(({ textContent }) => textContent);
    chips(tray)[0]?.focus();
    chips(tray)[0]?.click();
    await waitUntil(() => chips(tray).length === 1 && focused() === chips(tray)[0]);
    expect(first).not.to.equal(second);
    expect(chips(tray)[0]?.textContent).to.equal(second);
    await shows(tray, '3 toimintaa');

    chips(tray)[0]?.click();
    await waitUntil(() => focused()?.matches('.title'));
    await shows(tray, '4 toimintaa');
    expect(chips(tray)).to.have.length(0);
  });

  it('says on paper what the numbers on the map mean', async () => {
    const tray = await mapOnly({ theme: ['exercise'] }, '2 toimintaa');
    const key = (): HTMLElement | null | undefined =>
      tray.shadowRoot?.querySelector('hyte-activity-map')?.shadowRoot?.querySelector<HTMLElement>('[part=key]');
    await waitUntil(() => key()?.childElementCount === 2, 'no key', { timeout: 8000 });
    expect(key()?.textContent).to.include('Tasapainoryhmä ikäihmisille').and.include('Sauvakävely');
    expect(getComputedStyle(key()!).listStyleType).to.equal('decimal');
  });

  it('tells what was let go when nothing fits all of it, as the list does', async () => {
    const tray = await mapOnly({ theme: ['culture'], price: ['free'] }, 'Juuri tätä ei löytynyt');
    await shows(tray, 'Poistimme rajauksen');
    expect(chips(tray)).to.have.length(2);
  });

  it('says that nothing was found, what to try and who helps', async () => {
    const tray = await mapOnly({}, '4 toimintaa');
    const box = tray.shadowRoot?.querySelector('hyte-search-box');
    const field = box?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'xyzzyq';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await shows(tray, 'Ei osumia');
    await shows(tray, 'Tyhjennä hakusana');
    await shows(tray, '040 123 4567');
    await expect(tray).to.be.accessible();
    tray.shadowRoot?.querySelector<HTMLElement>('.empty button')?.click();
    await shows(tray, '4 toimintaa');
    expect(tray.shadowRoot?.activeElement?.textContent?.trim()).to.equal('4 toimintaa');
  });
});

describe('the list of a cluster', () => {
  it('has the order of the list', async () => {
    const tray = new MapTray([0, 1, 2].map((each) => activityAt(`talo${each}`, KOUVOLA)));
    const order = ['talo1', 'talo2', 'talo0'];
    const state = tray.state as Extract<TrayState, { status: 'ready' }>;
    const hits = order.map((id) => ({ activity: activityAt(id, KOUVOLA) })) as unknown as readonly DescribedHit[];
    tray.state = { ...state, result: { ...state.result, hits } };
    const map = await showMap(tray);
    button(map, '3 toimintaa samassa paikassa').click();
    const names = [...root(map).querySelectorAll('[role=dialog] li span')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(order.map((id) => `Ryhmä ${id}`));
  });
});
