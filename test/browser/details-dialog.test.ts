import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HyteActivityCard } from '@hyte/catalogue-widget/elements/activity-card/hyte-activity-card.js';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { HostFrame, inside } from './support/host-frame.js';
import { smallCatalogue } from './support/small-catalogue.js';
import { next, part, place, shownTray, textOf } from './support/tray-fixture.js';

const until = (met: () => boolean, message: string): Promise<void> => waitUntil(met, message, { timeout: 8000 });
const dialogOf = (card: Element): HTMLDialogElement | null | undefined => card.shadowRoot?.querySelector('dialog');
const nameOf = (card: Element): HTMLElement => card.shadowRoot?.querySelector('.name') as HTMLElement;
const focusIn = (card: Element): Element | null | undefined => card.shadowRoot?.activeElement;

describe('an opened activity in a dialog', () => {
  const start = location.href;
  let tray: HyteCatalogue;
  let card: HyteActivityCard;
  const cards = (): HyteActivityCard[] => [
    ...(part(tray, 'hyte-activity-list').shadowRoot?.querySelectorAll('hyte-activity-card') ?? []),
  ];
  async function shown(attributes: Record<string, string> = {}): Promise<void> {
    tray = await shownTray(smallCatalogue(), { details: 'dialog', ...attributes });
    await Promise.all(cards().map((each) => each.updateComplete));
    card = cards()[1] as HyteActivityCard;
  }
  async function opened(attributes: Record<string, string> = {}): Promise<HTMLDialogElement> {
    await shown(attributes);
    nameOf(card).focus();
    nameOf(card).click();
    await until(() => dialogOf(card)?.matches(':modal') ?? false, 'the dialog is there');
    return dialogOf(card) as HTMLDialogElement;
  }
  const closed = (): Promise<void> => until(() => !dialogOf(card) && !card.open, 'the card is closed');

  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('is modal, named by the activity, and begins there', async () => {
    const dialog = await opened();
    const name = nameOf(card).textContent?.trim() ?? '';
    expect(focusIn(card)?.textContent?.trim()).to.equal(name);
    expect(card.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).to.include(name);
    expect(textOf(dialog)).to.include('Järjestäjä').and.include('Sulje');
    await expect(dialog).to.be.accessible();
  });

  for (const [how, close] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its button', (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('.dialog-head .button')?.click()],
    [
      'a click beside it',
      (dialog: HTMLDialogElement) => {
        for (const type of ['pointerdown', 'click']) dialog.dispatchEvent(new Event(type, { bubbles: true }));
      },
    ],
  ] as const)
    it(`is closed by ${how}, tells the page, and gives the focus back`, async () => {
      const dialog = await opened();
      const told = next<{ id: string }>(tray, 'hyte-activity-closed');
      await close(dialog);
      await closed();
      expect((await told).detail.id).to.be.a('string');
      expect(focusIn(card)).to.equal(nameOf(card));
    });

  it('stays when marked text ends outside', async () => {
    const dialog = await opened();
    dialog.querySelector('.dialog-body')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    dialog.dispatchEvent(new Event('click', { bubbles: true }));
    expect(dialog.open).to.equal(true);
  });

  it('is closed by a step back, and opened by one forward', async () => {
    await opened({ 'url-sync': 'query' });
    await until(() => location.search.includes('t.open='), 'the address says so');
    history.back();
    await closed();
    expect(focusIn(card)).to.equal(nameOf(card));
    history.forward();
    await until(() => dialogOf(card)?.matches(':modal') ?? false, 'it is there again');
    history.back();
    await closed();
  });

  it('leaves the page as it was: nothing is locked, marked or inert', async () => {
    const before = [document.documentElement.getAttribute('style'), document.body.getAttribute('style')];
    await opened();
    expect([document.documentElement.getAttribute('style'), document.body.getAttribute('style')]).to.deep.equal(before);
    card.remove();
    tray.remove();
    expect(document.querySelector(':modal, [inert], [data-hyte-not-printed]')).to.equal(null);
    const field = document.createElement('input');
    place().append(field);
    field.focus();
    expect(document.activeElement).to.equal(field);
  });

  it('shows itself again when its tray is moved', async () => {
    await opened();
    place().append(tray);
    await until(() => dialogOf(card)?.matches(':modal') ?? false, 'modal again');
  });

  it('is printed as a leaflet: the card alone, in its place, and shown as before afterwards', async () => {
    const dialog = await opened();
    const button = dialog.querySelector<HTMLElement>('.dialog-head .button');
    button?.focus();
    window.dispatchEvent(new Event('beforeprint'));
    expect(dialog.matches(':modal')).to.equal(false);
    expect(dialog.open).to.equal(true);
    expect(cards()[0]?.parentElement?.hasAttribute('data-hyte-not-printed')).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(dialog.matches(':modal')).to.equal(true);
    expect(card.open).to.equal(true);
    expect(focusIn(card)).to.equal(button);
    expect(cards()[0]?.parentElement?.hasAttribute('data-hyte-not-printed')).to.equal(false);
  });

  it('is asked for by the list itself, and not where the list says otherwise', async () => {
    await shown();
    part(tray, 'hyte-activity-list').setAttribute('details', 'in-place');
    nameOf(card).click();
    await card.updateComplete;
    await until(() => textOf(card).includes('Järjestäjä'), 'the details are there');
    expect(dialogOf(card)).to.equal(null);
  });

  it('says in one line what the attribute may be', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (line: string) => lines.push(line);
    try {
      await shown({ details: 'popup' });
      nameOf(card).click();
      await until(() => textOf(card).includes('Järjestäjä'), 'in its place');
    } finally {
      console.warn = warn;
    }
    expect(lines.filter((line) => line.includes('details="popup"'))).to.have.length(1);
  });

  const TRAY =
    '<hyte-catalogue src="/packages/catalogue-format/examples/catalogue.json" lang="fi" url-sync="none" details="dialog"></hyte-catalogue>';
  for (const [what, size, style] of [
    ['a narrow column', { width: 320, height: 640 }, ''],
    [
      'a page that clips, turns and hides what overflows',
      { width: 900, height: 700 },
      'main { transform: rotate(3deg); overflow: hidden; block-size: 300px; contain: paint; opacity: 0.3; pointer-events: none; text-transform: uppercase } dialog { display: none !important }',
    ],
  ] as const)
    it(`covers the window, and nothing is cut off: ${what}`, async () => {
      const host = await new HostFrame(size).open(
        `<!doctype html><html lang="fi"><title>Host</title><style>body { margin: 0 } ${style}</style><script type="module" src="/packages/catalogue-widget/dist/embed/tarjotin.js"></script><main>${TRAY}</main>`,
      );
      await host.shown();
      const first = inside(host.tray, 'hyte-activity-card');
      nameOf(first).click();
      await until(() => dialogOf(first)?.matches(':modal') ?? false, 'modal');
      const dialog = dialogOf(first) as HTMLDialogElement;
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(top).to.be.at.least(0);
      expect(right).to.be.at.most(size.width);
      expect(bottom).to.be.at.most(size.height);
      const { clientWidth, clientHeight, scrollWidth } = host.document.documentElement;
      if (size.width < 400) {
        expect(scrollWidth, 'the page itself').to.be.at.most(clientWidth);
        expect([right - left, bottom - top]).to.deep.equal([clientWidth, clientHeight]);
      }
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      const looks = host.window.getComputedStyle(dialog);
      expect([looks.pointerEvents, looks.textTransform]).to.deep.equal(['auto', 'none']);
      const close = dialog.querySelector('.dialog-head .button') as HTMLElement;
      const box = close.getBoundingClientRect();
      const hit = (first.shadowRoot as ShadowRoot).elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      expect(close.contains(hit), 'the button can be hit').to.equal(true);
      host.leave();
    });
});
