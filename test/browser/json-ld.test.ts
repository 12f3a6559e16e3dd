import { expect, waitUntil } from '@open-wc/testing';
import { CATALOGUE, HostFrame } from './support/host-frame.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';
import { part, pasted, place, shownTray } from './support/tray-fixture.js';

interface Data {
  readonly '@context': string;
  readonly itemListElement: {
    readonly item: { readonly name?: string; readonly url?: string; readonly provider?: object };
  }[];
}

const blocks = (tray: Element): HTMLScriptElement[] => [...tray.querySelectorAll('script')];
const dataOf = (tray: Element): Data => JSON.parse(blocks(tray)[0]?.text ?? '') as Data;
const named = (tray: Element): unknown[] => dataOf(tray).itemListElement.map(({ item }) => item.name);
const written = (tray: Element): Promise<void> =>
  waitUntil(() => blocks(tray).length > 0, 'the block is there', { timeout: 8000 });

describe('<hyte-catalogue json-ld>', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  it('puts nothing into the page unless it is asked to', async () => {
    const tray = await shownTray();
    expect(blocks(tray)).to.deep.equal([]);
  });

  it('describes the activities shown, each with its type and its address, and what is shown next instead', async () => {
    const catalogue = smallCatalogue();
    const tray = pasted('<hyte-catalogue id="seniorit" json-ld><a href="/t">Toiminnat</a></hyte-catalogue>');
    tray.catalogue = catalogue;
    await written(tray);
    const { '@context': context, itemListElement } = dataOf(tray);
    expect(context).to.equal('https://schema.org');
    expect(itemListElement).to.have.lengthOf(4);
    const item = itemListElement.find((each) => each.item.name === 'Tasapainoryhmä ikäihmisille')?.item;
    expect(item).to.include({ '@type': 'Service', isAccessibleForFree: true });
    const address = new URL(item?.url ?? '');
    expect(address.searchParams.get('seniorit.open')).to.equal('tasapaino');
    address.searchParams.delete('seniorit.open');
    expect(address.href, 'the page, with the parameters of others').to.equal(href);
    expect(item?.provider).to.deep.equal({ '@type': 'Organization', name: 'Kuusankosken Voimistelijat' });
    expect(JSON.stringify(item)).to.include('"addressLocality":"Kouvola"');
    const themes = part(tray, 'hyte-theme-row').shadowRoot?.querySelectorAll('button') ?? [];
    [...themes].find(({ textContent }) => textContent?.includes('Kulttuuri'))?.click();
    await waitUntil(() => named(tray).length === 1, 'the hits are described', { timeout: 8000 });
    expect(named(tray)).to.deep.equal(['Kaikkien kuoro']);
    expect(blocks(tray)).to.have.lengthOf(1);
    expect(tray.querySelector('a')?.textContent, 'the page’s own content stays').to.equal('Toiminnat');
  });

  it('goes when the attribute does, and stays one when the tray is moved', async () => {
    const tray = await shownTray(smallCatalogue(), { 'json-ld': '' });
    await written(tray);
    place().append(tray);
    tray.setAttribute('json-ld', 'again');
    await tray.updateComplete;
    expect(blocks(tray)).to.have.lengthOf(1);
    tray.removeAttribute('json-ld');
    await waitUntil(() => blocks(tray).length === 0, 'the block is gone', { timeout: 8000 });
    tray.setAttribute('json-ld', '');
    await written(tray);
  });

  it('has no address for activities while the tray keeps out of the address', async () => {
    const tray = await shownTray(smallCatalogue(), { 'json-ld': '' });
    await written(tray);
    expect(dataOf(tray).itemListElement[0]?.item).not.to.have.property('url');
  });

  it('lets no text of the data out of the block', async () => {
    const name = '</script><img src=x onerror="parent.broken=1"><!--<script>';
    const organiser = { id: 'o', name: { fi: name }, kind: 'association' } as const;
    const tray = await shownTray(smallCatalogue({ activities: [activity('a', { name: { fi: name }, organiser })] }), {
      'json-ld': '',
    });
    await written(tray);
    expect(blocks(tray)[0]?.text).not.to.include('<');
    expect(named(tray)).to.deep.equal([name]);
    const copy = document.createElement('div');
    copy.append(
      document.createRange().createContextualFragment(tray.outerHTML.replace(/<(\/?)hyte-catalogue/g, '<$1div')),
    );
    expect(copy.querySelector('img')).to.equal(null);
  });

  it('breaks no rule of a page with a strict policy and Trusted Types', async () => {
    const frame = new HostFrame();
    // By a header, as servers give it: an own document of a frame inherits its rules differently in each browser.
    frame.frame.src = `/host/strict?${new URLSearchParams({ src: CATALOGUE, 'json-ld': '', offline: 'forget' }).toString()}`;
    const loaded = new Promise((resolve) => frame.frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame.frame);
    await loaded;
    await frame.shown();
    await written(frame.tray);
    const { broken } = frame.window as unknown as { broken: string[] };
    expect(dataOf(frame.tray).itemListElement).not.to.have.lengthOf(0);
    expect(broken).to.deep.equal([]);
    frame.leave();
  });
});
