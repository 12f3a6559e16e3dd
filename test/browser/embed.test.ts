import { expect, waitUntil } from '@open-wc/testing';

const EMBED = '/packages/catalogue-widget/dist/embed/tarjotin.js';
const CATALOGUE = '/packages/catalogue-format/examples/catalogue.json';

/** A tray as a web editor pastes it; the script was pasted once. */
function paste(lang: string, layout = 'list'): HTMLElement {
  const tray = document.createElement('hyte-catalogue');
  for (const [name, value] of Object.entries({ src: CATALOGUE, lang, layout, 'url-sync': 'none' })) {
    tray.setAttribute(name, value);
  }
  document.body.append(tray);
  return tray;
}

const list = (tray: HTMLElement): ShadowRoot | null | undefined =>
  tray.shadowRoot?.querySelector('hyte-activity-list')?.shadowRoot;
const cards = (tray: HTMLElement): number => list(tray)?.querySelectorAll('hyte-activity-card').length ?? 0;
const shown = (tray: HTMLElement): Promise<void> =>
  waitUntil(() => cards(tray) === 10, 'ten activities are shown', { timeout: 10_000 });

describe('the one-script embed', () => {
  let tray: HTMLElement;
  before(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = EMBED;
    document.head.append(script);
  });
  afterEach(() => {
    tray.remove();
  });

  it('shows the tray from one pasted script', async () => {
    tray = paste('fi');
    await shown(tray);
  });

  it('has asked for the catalogue once, though the loader asked for it before the core was there', () => {
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(CATALOGUE));
    expect(asked).to.have.length(1);
  });

  it('loads every further file with its hash', async () => {
    tray = paste('sv', 'both');
    await shown(tray);
    const further = [...document.scripts].filter((script) => script.src.includes('/embed/parts/'));
    expect(further.length).to.be.above(1);
    for (const script of further) expect(script.integrity, script.src).to.match(/^sha384-/);
  });

  it('speaks the language of the tray', async () => {
    tray = paste('sv');
    await shown(tray);
    expect(list(tray)?.querySelector('h2')?.textContent).to.contain('aktiviteter');
    const rows = [...(list(tray)?.querySelectorAll('hyte-activity-card') ?? [])].map(
      (card) => card.shadowRoot?.textContent,
    );
    expect(rows.join())
      .to.contain('förening')
      .and.to.contain('på distans')
      .and.not.to.match(/järjestö|etänä/);
  });

  it('speaks a language that is in a part with its own parts, and a plain one', async () => {
    tray = paste('se');
    await shown(tray);
    expect(list(tray)?.querySelector('h2')?.textContent).to.contain('doaimma');
    const parts = [...document.scripts].filter((script) => /parts\/(sami|open-language)-/.test(script.src));
    expect(parts).to.have.length(2);
    for (const part of parts) expect(part.integrity, part.src).to.match(/^sha384-/);
    tray.lang = 'fi-x-selko';
    const price = (): string => list(tray)?.querySelector('hyte-activity-card')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => price().includes('ilmainen'), 'the messages are in plain Finnish', { timeout: 5000 });
  });

  it('searches words that were typed', async () => {
    tray = paste('fi');
    await shown(tray);
    const input = tray.shadowRoot?.querySelector('hyte-search-box')?.shadowRoot?.querySelector('input');
    if (!input) throw new Error('no search field');
    input.focus();
    input.value = 'tasapaino';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => cards(tray) > 0 && cards(tray) < 10, 'fewer activities are shown', { timeout: 10_000 });
  });
});

describe('the embed when a file behind the loader was changed on the server', () => {
  it('runs nothing of it, says so, and leaves the link', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'host page';
    frame.srcdoc = `<!doctype html><html lang="fi"><title>Host</title>
      <script>console.warn = (text) => { document.title = text; };</script>
      <script type="module" src="/tampered${EMBED}"></script>
      <hyte-catalogue src="${CATALOGUE}"><a href="#list">Katso luettelo</a></hyte-catalogue>`;
    document.body.append(frame);
    const host = (): Document | null => frame.contentDocument;
    await waitUntil(() => host()?.title.includes('no-core'), 'the console says no-core', { timeout: 10_000 });
    expect(host()?.defaultView?.customElements.get('hyte-catalogue')).to.equal(undefined);
    expect(host()?.querySelector('hyte-catalogue a')?.getClientRects().length).to.be.above(0);
    frame.remove();
  });
});
