import { expect, waitUntil } from '@open-wc/testing';
import { titles } from './support/tray-fixture.js';

const EMBED = '/packages/catalogue-widget/dist/embed';
const CATALOGUE = '/packages/catalogue-format/examples/catalogue.json';
const LINK = '<a href="/toiminnat/">Katso toiminnat</a>';

let host: HTMLIFrameElement;
afterEach(() => host.remove());

/** A host page on which elements cannot be defined, so that the loader has to show frames. */
async function pageWithoutElements(body: string): Promise<Document> {
  host = document.createElement('iframe');
  host.title = 'host page';
  host.style.cssText = 'inline-size: 900px; block-size: 700px';
  host.srcdoc = `<!doctype html><html lang="sv"><title>Host</title>
    <script>customElements.define = () => { throw new Error('not here'); };</script>
    <script type="module" src="${EMBED}/tarjotin.js"></script>${body}`;
  const loaded = new Promise((resolve) => host.addEventListener('load', resolve, { once: true }));
  document.body.append(host);
  await loaded;
  return host.contentDocument as Document;
}
/** The page of a frame by itself. */
async function framePage(query: string): Promise<Document> {
  host = document.createElement('iframe');
  host.title = 'frame';
  host.src = `${EMBED}/frame.html?${query}#1-2-3-4`;
  document.body.append(host);
  await waitUntil(() => host.contentDocument?.querySelector('hyte-catalogue'), 'its tray', { timeout: 40_000 });
  return host.contentDocument as Document;
}
const frameIn = (page: Document): HTMLIFrameElement => page.querySelector('iframe') as HTMLIFrameElement;
const heightOf = (frame: HTMLIFrameElement): number => Number.parseFloat(frame.style.blockSize);

describe('a page on which elements cannot run', function () {
  this.timeout(120_000);

  it('shows the tray in a frame as tall as it needs, in the language of the page, in place of the link', async () => {
    const page = await pageWithoutElements(
      `<hyte-catalogue src="${CATALOGUE}" theme="exercise" onclick="1">${LINK}</hyte-catalogue>`,
    );
    await waitUntil(() => page.querySelector('iframe'), 'a frame', { timeout: 40_000 });
    const frame = frameIn(page);
    expect(frame.title).to.equal('Katso toiminnat');
    await waitUntil(() => heightOf(frame) > 400, 'it has its height', { timeout: 40_000 });
    expect(page.querySelector('a')?.hidden).to.equal(true);
    const tray = frame.contentDocument?.querySelector('hyte-catalogue') as Element;
    expect([tray.getAttribute('theme'), tray.getAttribute('lang'), tray.getAttribute('onclick')]).to.deep.equal([
      'exercise',
      'sv',
      null,
    ]);
    await waitUntil(() => titles(tray).length > 0, 'activities', { timeout: 40_000 });
    const { documentElement: inside } = frame.contentDocument as Document;
    await waitUntil(() => inside.scrollHeight <= inside.clientHeight + 1, 'nothing is left to scroll', {
      timeout: 40_000,
    });
  });

  it('does so for marked elements as well', async () => {
    const page = await pageWithoutElements(
      `<p><a data-hyte="catalogue" data-hyte-src="${CATALOGUE}" href="/toiminnat/">Katso toiminnat</a></p>`,
    );
    await waitUntil(() => page.querySelector('iframe'), 'a frame', { timeout: 40_000 });
    await waitUntil(() => heightOf(frameIn(page)) > 400, 'it has its height', { timeout: 40_000 });
    expect(page.querySelector('a')?.hidden).to.equal(true);
  });

  it('keeps the link, and takes no height, from anybody but the frame', async () => {
    const page = await pageWithoutElements(`<hyte-catalogue src="/not/there.json">${LINK}</hyte-catalogue>`);
    await waitUntil(() => page.querySelector('iframe'), 'a frame', { timeout: 40_000 });
    const frame = frameIn(page);
    const nonce = new URL(frame.src).hash.slice(1);
    const view = page.defaultView as Window;
    const heard = new Promise((resolve) => view.addEventListener('message', resolve, { once: true }));
    view.postMessage({ nonce, height: 9000 }, '*');
    await heard;
    expect(heightOf(frame)).to.equal(0);
    expect(page.querySelector('a')?.hidden).to.equal(false);
  });

  for (const [what, ownNumber, right] of [
    ['a page in the frame that does not know its number', false, 'allow-scripts allow-same-origin'],
    ['a page of another origin in the frame', true, 'allow-scripts'],
  ] as const) {
    it(`keeps the link, and takes no height, from ${what}`, async () => {
      const page = await pageWithoutElements(`<hyte-catalogue src="/not/there.json">${LINK}</hyte-catalogue>`);
      await waitUntil(() => page.querySelector('iframe'), 'a frame', { timeout: 40_000 });
      const frame = frameIn(page);
      const nonce = ownNumber ? new URL(frame.src).hash.slice(1) : '1-2-3-4';
      const view = page.defaultView as Window;
      const heard = new Promise<MessageEvent>((resolve) => view.addEventListener('message', resolve, { once: true }));
      frame.setAttribute('sandbox', right);
      frame.srcdoc = `<script>parent.postMessage({ nonce: '${nonce}', height: 9000 }, '*')</script>`;
      const { source, origin } = await heard;
      expect(source).to.equal(frame.contentWindow);
      expect(origin === location.origin).to.equal(!ownNumber);
      expect(heightOf(frame)).to.equal(0);
      expect(page.querySelector('a')?.hidden).to.equal(false);
    });
  }
});

describe('the page of a frame', function () {
  this.timeout(120_000);

  it('shows no catalogue of another site under its own name', async () => {
    const page = await framePage(`src=${encodeURIComponent('https://example.com/catalogue.json')}`);
    expect(page.querySelector('hyte-catalogue')?.hasAttribute('src')).to.equal(false);
  });

  it('takes only what describes a tray from its address', async () => {
    const page = await framePage(`src=${CATALOGUE}&limit=2&style=color:red&id=x&onload=alert(1)&heading-level=3`);
    const names = page.querySelector('hyte-catalogue')?.getAttributeNames() ?? [];
    expect(names.sort()).to.deep.equal(['heading-level', 'limit', 'src', 'url-sync']);
  });
});
