import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HyteCatalogue } from '@hyte/catalogue-widget/elements/catalogue/hyte-catalogue.js';
import { expectAriaTree } from './support/aria-tree.js';
import { balance, catalogue, chat, trail } from './support/sample-catalogue.js';
import { shownTray, textOf, titles } from './support/tray-fixture.js';

/** Monday morning: the files with what is told to assistive technology are of this day. */
const NOW = Date.parse('2026-11-23T08:00:00Z');
const dated = {
  ...catalogue,
  activities: [
    { ...balance, checked: '2026-08-15', schedule: { recurrences: balance.schedule?.recurrences ?? [] } },
    chat,
    { ...trail, provenance: [{ source: 'register', recordId: '7', modified: '2026-11-03T10:00:00Z' }] },
  ],
};

/** A clock that begins at that morning. */
function clockFrom(start: number, RealDate: DateConstructor): DateConstructor {
  const begun = RealDate.now();
  const now = (): number => start + RealDate.now() - begun;
  return class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length ? parts : [now()]) as [number]));
    }
    static override now = now;
  } as DateConstructor;
}

/** More stops than a tray has: a loop over them that does not end is a trap. */
const MOST_STOPS = 120;
const until = (met: () => unknown, what: string): Promise<void> => waitUntil(met, what, { timeout: 10_000 });
const press = (key: string): Promise<unknown> => sendKeys({ press: key });

/** Where the focus is, inside all shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** What a stop is called: role or tag, and name. */
function stop(element = focused()): string {
  const { labels } = element as HTMLInputElement;
  const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? textOf(element);
  return `${element.getAttribute('role') ?? element.localName} ${name.replace(/\s+/g, ' ').trim()}`;
}

/** Goes on by Tab to the first stop that is meant, and tells all stops on the way. */
async function tabTo(wanted: RegExp): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await press('Tab');
    stops.push(stop());
    if (wanted.test(stops.at(-1) ?? '')) return stops;
  }
  throw new Error(`no stop is like ${String(wanted)}: ${stops.join(' · ')}`);
}

describe('the whole way by keyboard alone', function () {
  this.timeout(60_000);
  let tray: HyteCatalogue;
  const chip = (name: RegExp): string | null =>
    [...(tray.shadowRoot?.querySelector('hyte-theme-row')?.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((button) => name.test(button.textContent ?? ''))
      ?.getAttribute('aria-pressed') ?? null;
  const saved: string[] = [];
  const followed: string[] = [];
  const files: Blob[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const RealDate = Date;
  before(() => {
    window.Date = clockFrom(NOW, RealDate);
    // A saved file would lie among the downloads of whoever runs the tests.
    Object.assign(HTMLAnchorElement.prototype, { click: () => undefined });
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return createObjectURL(file);
    };
  });
  after(() => {
    window.Date = RealDate;
    Object.assign(HTMLAnchorElement.prototype, { click });
    URL.createObjectURL = createObjectURL;
  });

  beforeEach(async () => {
    const before = document.createElement('button');
    const after = document.createElement('button');
    before.textContent = 'ennen';
    after.textContent = 'jälkeen';
    tray = await shownTray(dated, { settings: '{"report":"https://palaute.example/?id={id}&kohta={field}"}' });
    tray.before(before);
    // Without a stop behind the tray the last key would leave the page for the browser's own buttons, for good.
    tray.after(after);
    before.focus();
    tray.addEventListener('hyte-calendar-saved', (event) =>
      saved.push((event as CustomEvent<{ id: string }>).detail.id),
    );
    tray.addEventListener(
      'click',
      (event) => {
        const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && !each.download);
        if (!link) return;
        event.preventDefault();
        followed.push((link as HTMLAnchorElement).href);
      },
      true,
    );
  });

  it('searches, filters, opens, closes, saves the times, reports and comes out again', async () => {
    await expectAriaTree('1-start');
    expect(await tabTo(/Mitä etsit/)).to.deep.equal(['combobox Mitä etsit?']);
    await sendKeys({ type: 'tasapaino' });
    await press('Enter');
    await until(() => titles(tray).join() === 'Tasapainoryhmä ikäihmisille', 'one is found');

    await expectAriaTree('2-search');

    await tabTo(/^button Liikunta/);
    await sendKeys({ type: ' ' });
    await until(() => chip(/Liikunta/) === 'true', 'the theme is chosen');
    expect(stop()).to.match(/^button Liikunta/);
    await expectAriaTree('3-filter');

    await tabTo(/Tasapainoryhmä ikäihmisille$/);
    for (const expanded of ['true', 'false', 'true']) {
      await press('Enter');
      await until(
        () => focused().getAttribute('aria-expanded') === expanded,
        `it is ${expanded === 'true' ? 'open' : 'closed'}`,
      );
    }
    await until(() => textOf(tray).includes('Lisää kalenteriin'), 'its details are there');

    await expectAriaTree('4-open');

    const inCard = await tabTo(/Lisää kalenteriin/);
    await press('Enter');
    await until(() => saved.length > 0, 'the times are saved');
    expect(saved).to.deep.equal(['balance']);
    expect(await files[0]?.text())
      .to.include('SUMMARY:Tasapainoryhmä ikäihmisille')
      .and.include('DTSTART:20261124T110000Z');
    await expectAriaTree('5-calendar');

    inCard.push(...(await tabTo(/^summary Onko tieto väärin/)));
    await press('Enter');
    await until(() => (focused().parentElement as HTMLDetailsElement).open, 'the ways to report are there');
    await expectAriaTree('6-report');
    inCard.push(...(await tabTo(/^a Paikka$/)));
    await press('Enter');
    await until(() => followed.some((href) => href.startsWith('https://palaute.example/')), 'the report is on its way');
    expect(inCard).to.deep.equal([
      'summary Koko aikataulu',
      'a Reitti joukkoliikenteellä : Kuusankoski-talo',
      'a https://example.org/tasapaino',
      'a Mallilan Voimistelijat',
      'a 040 123 4567',
      'a toimisto@example.org',
      'button Lisää kalenteriin',
      'button Kopioi linkki',
      'button Tulosta',
      'a CC BY 4.0',
      'summary Onko tieto väärin?',
      'a Aika',
      'a Paikka',
    ]);

    await tabTo(/^button jälkeen/);
  });
});
