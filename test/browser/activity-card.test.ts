import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import '@hyte/catalogue-widget/define/hyte-activity-card.js';
import type { HyteActivityCard } from '@hyte/catalogue-widget/elements/activity-card/hyte-activity-card.js';
import { setDetailsLoader } from '@hyte/catalogue-widget/elements/activity-card/details-loader.js';
import { addDays } from '@hyte/catalogue-widget/format/locale.js';
import { FakeTray, hitOf } from './support/fake-tray.js';
import { balance, catalogue, chat, concert, course, nextWeekday, TODAY, trail } from './support/sample-catalogue.js';

describe('hyte-activity-card', () => {
  let tray: FakeTray;
  let element: HyteActivityCard;
  const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
  const one = <T extends HTMLElement = HTMLElement>(selector: string): T | null => root().querySelector<T>(selector);
  const words = (node: Element | null = root().querySelector('article')): string =>
    node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const section = (title: string): string => {
    const found = [...root().querySelectorAll('.section')].find((each) => words(each.firstElementChild) === title);
    return words(found?.querySelector('.content') ?? null);
  };
  const show = async (activity: Activity, open = true): Promise<void> => {
    element.activity = activity;
    element.open = open;
    await element.updateComplete;
  };

  beforeEach(() => {
    tray = new FakeTray();
    element = document.createElement('hyte-activity-card');
    tray.element.append(element);
    tray.show(catalogue.activities);
  });
  afterEach(() => tray.remove());

  describe('closed', () => {
    it('tells what, who, when, where, price and how fresh', async () => {
      const why = [{ word: 'tasapaino', matched: 'tasapainoharjoittelua', field: 'summary', how: 'compound' } as const];
      element.hit = hitOf(balance, { why, distanceKm: 1.23 });
      // The words for distances are a part that comes with choosing a place.
      await waitUntil(() => words(one('.facts')).includes('km'), 'the distance is told', { timeout: 8000 });
      const [, month, day] = nextWeekday(2).split('-').map(Number);
      expect(words(one('.name'))).to.equal('Tasapainoryhmä ikäihmisille');
      expect(words()).to.contain('Mallilan Voimistelijat · järjestö');
      await waitUntil(() => words().includes('Osui: tasapaino → tasapainoharjoittelua'), 'why it was found');
      expect(words(one('.facts'))).to.match(/^ti 13–14.30 seuraava /);
      if (nextWeekday(2) !== addDays(TODAY, 1)) expect(words(one('.facts'))).to.contain(`${day}.${month}.`);
      expect(words(one('.facts'))).to.contain('Kuusankoski-talo, Kouvola 1,2 km');
      expect(words(one('.facts'))).to.contain('maksuton');
      expect(words(one('.facts'))).to.contain('tarkistettu 3 kk sitten');
      expect(one('#full')).to.equal(null);
    });

    it('holds the beginning of a long description, cut between words, and all of it once it is opened', async () => {
      const full = 'Tasapainoa harjoitellaan kahdessa ryhmässä. '.repeat(100).trim();
      const { summary: _, ...bare } = balance;
      await show({ ...bare, description: { fi: full } }, false);
      const begun = words(one('.summary'));
      expect(begun)
        .to.match(/^Tasapainoa .*(\.|\p{L}) …$/u)
        .and.to.have.length.within(300, 401);
      expect(full.startsWith(begun.slice(0, -1)), 'nothing else').to.equal(true);
      await show({ ...bare, description: { fi: 'Ä'.repeat(2000) } }, false);
      expect(words(one('.summary'))).to.match(/^Ä{300,400}…$/);
      await show({ ...bare, description: { fi: full } });
      await waitUntil(() => words().includes(full), 'the whole');
    });

    it('says which times are in doubt', async () => {
      const [first] = hitOf(balance).next ?? [];
      if (!first) throw new Error('the sample has times');
      element.hit = { ...hitOf(balance), next: [{ ...first, doubt: 'public-holiday' }] };
      element.open = true;
      await element.updateComplete;
      expect(words(one('.facts'))).to.match(/seuraava .*, varmista/);
      expect(words(one('.times'))).to.contain('pyhäpäivä, varmista ennen lähtöä');
    });

    it('warns of old facts and of what is cancelled', async () => {
      await show(concert, false);
      expect(words(one('.badge'))).to.equal('Peruttu');
      expect(words(one('.ageing'))).to.equal('tarkistettu 1 v sitten');
      expect(words(one('.facts s'))).to.match(/klo 18–19.30$/);
    });

    it('marks what is in another language', async () => {
      await show(course, false);
      expect(one('.name [lang=sv]')?.textContent).to.equal('Matlagningskurs för nybörjare');
      await show(balance, false);
      expect(one('.name [lang]')).to.equal(null);
    });

    it('says nothing about what it does not know', async () => {
      await show({ id: 'x', kind: 'service', name: { fi: 'Palvelu' } }, false);
      expect(words()).to.equal('Palvelu');
    });
  });

  describe('opened', () => {
    it('is a disclosure that keyboard and screen reader understand', async () => {
      await show(balance, false);
      const name = one('.name') as HTMLElement;
      expect(name.getAttribute('aria-expanded')).to.equal('false');
      const opened = oneEvent(element, 'hyte-activity-opened');
      name.click();
      expect(((await opened) as CustomEvent).detail).to.deep.equal({ id: 'balance' });
      await element.updateComplete;
      expect(name.getAttribute('aria-expanded')).to.equal('true');
      expect(one(`#${name.getAttribute('aria-controls')}`)).to.be.an.instanceOf(HTMLElement);
      const closed = oneEvent(element, 'hyte-activity-closed');
      name.click();
      await closed;
      await element.updateComplete;
      expect(one('#full')).to.equal(null);
    });

    it('tells the next three times and the whole schedule', async () => {
      await show(balance);
      expect(root().querySelectorAll('.times li')).to.have.length(3);
      expect(section('Milloin')).to.contain('Koko aikataulu Ti 13–14.30');
      expect(section('Milloin')).to.contain('ei toimintaa');
      expect(section('Milloin')).to.contain('Ei pyhäpäivinä');
    });

    it('tells address, directions and route, and keeps unknown access apart from no', async () => {
      await show(balance);
      expect(section('Missä')).to.contain('Kauppakatu 1, 45700 Kuusankoski');
      expect(section('Missä')).to.contain('Sisäänkäynti pihan puolelta.');
      expect(one<HTMLAnchorElement>('.place a')?.href).to.match(/^https:\/\/opas\.matka\.fi\/.*60\.907/);
      expect([...root().querySelectorAll('.access .yes')].map((each) => words(each))).to.deep.equal([
        'Pääsy pyörätuolilla',
        'Esteetön WC',
      ]);
      expect([...root().querySelectorAll('.access .no')].map((each) => words(each))).to.deep.equal([
        'Ei ole: induktiosilmukka',
      ]);
      expect(section('Missä')).to.match(/Ei tietoa: .*viittomakieli/);
      await show(trail);
      expect(section('Missä')).to.contain('Emme tiedä, onko paikka esteetön');
    });

    it('says a price once, however its producer wrote it', async () => {
      for (const fi of ['4 €', '4€', '4 €.']) {
        await show({ ...balance, price: { min: 4, max: 4, text: { fi } } });
        expect(section('Hinta'), fi).to.match(/^4\s€$/);
      }
      await show({ ...balance, price: { min: 4, max: 4, text: { fi: '4 € kerta' } } });
      expect(section('Hinta')).to.match(/^4\s€ 4 € kerta$/);
    });

    it('has one primary action', async () => {
      await show(course);
      expect(root().querySelectorAll('.primary')).to.have.length(1);
      expect(words(one('[part=join]'))).to.equal('Ilmoittaudu');
      expect(section('Näin pääset mukaan')).to.contain('Ilmoittaudu viimeistään');
      await show(balance);
      expect(section('Näin pääset mukaan')).to.equal('Tule paikalle, sinun ei tarvitse ilmoittautua.');
      await show(concert);
      expect(words(one('.times s'))).to.match(/klo 18–19.30$/);
      expect(root().querySelectorAll('.primary')).to.have.length(0);
      expect(section('Näin pääset mukaan')).to.equal('Peruttu Laulunjohtaja on sairastunut.');
      await show({ id: 'x', kind: 'group', name: { fi: 'X' } });
      expect(section('Näin pääset mukaan')).to.equal(
        'Emme tiedä, miten pääset mukaan. Neuvonta auttaa: Soita 05 123 456',
      );
    });

    it('tells a newcomer what to expect, and nothing when nobody has told', async () => {
      await show(balance);
      expect(words(one('.first-time')?.firstElementChild ?? null)).to.equal('Ensimmäisellä kerralla');
      expect([...root().querySelectorAll('.first-time p')].map((each) => words(each))).to.deep.equal([
        'Kuka ottaa sinut vastaan: Ohjaaja Maija odottaa ala-aulassa.',
        'Ota mukaan: sisäkengät ja juomapullo',
        'Mitä maksaa: maksuton, välineet saa lainaksi',
        'Sopii aloittelijalle.',
        'Voit ottaa kaverin tai tukihenkilön mukaan.',
      ]);
      await show({ ...balance, firstTime: { companion: 'unknown' } });
      expect(one('.first-time')).to.equal(null);
    });

    it('shows the description as text, with lists and safe links', async () => {
      const fi = '<img src=x onerror=alert(1)>\n\n- yksi\n- kaksi\n\nhttps://example.org/a javascript:alert(1)';
      await show({ ...balance, description: { fi } });
      expect(one('.text img')).to.equal(null);
      expect(words(one('.text'))).to.contain('<img src=x onerror=alert(1)>');
      expect(root().querySelectorAll('.text li')).to.have.length(2);
      const links = [...root().querySelectorAll<HTMLAnchorElement>('.text a')];
      expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/a']);
      expect(links[0]?.rel).to.equal('noopener noreferrer nofollow');
    });

    it('says in which language the description is', async () => {
      await tray.speak('sv');
      await show(balance);
      expect(one('.text')?.lang).to.equal('fi');
      expect(root().querySelector('[part=card]')?.textContent).to.contain('finska');
      await tray.speak('fi');
      await element.updateComplete;
      expect(one('.text')?.hasAttribute('lang')).to.equal(false);
    });

    it('puts the organiser, the languages and the pages under headings of their own', async () => {
      const links = [{ url: 'https://example.org/a', title: { fi: 'Esite' } }];
      const told = { ...balance, languages: ['fi', 'sv'], links };
      const sections = (): Record<string, string> =>
        Object.fromEntries(
          [...root().querySelectorAll('section')].map((each) => [
            words(each.querySelector('h4')),
            words(each.querySelector('.content')),
          ]),
        );
      await show(told);
      const { Järjestäjä: organiser } = sections();
      expect(sections()).to.include({ Kieli: 'suomi, ruotsi', Verkkosivut: 'Esite' });
      expect(organiser).to.contain(balance.organiser?.name.fi).and.not.contain('suomi').and.not.contain('Esite');
      const { organiser: _, ...alone } = told;
      await show(alone);
      expect(sections())
        .to.include({ Kieli: 'suomi, ruotsi', Verkkosivut: 'Esite' })
        .and.not.have.property('Järjestäjä');
    });

    it('links no address that is not a web address', async () => {
      const bad = 'javascript:alert(1)';
      await show({
        ...chat,
        links: [{ url: bad, title: { fi: 'paha' } }],
        organiser: { name: { fi: 'O' }, url: bad },
        contacts: [{ url: bad, email: 'x' }],
      });
      for (const link of root().querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|tel|mailto):$/);
    });

    it('gives contacts to tap, and a way to tell what is wrong', async () => {
      await show(balance);
      const hrefs = [...root().querySelectorAll<HTMLAnchorElement>('.contact a')].map(({ href }) => href);
      expect(hrefs).to.deep.equal(['tel:+358401234567', 'mailto:toimisto@example.org']);
      const wrong = root().querySelector<HTMLAnchorElement>('.source details a');
      expect(decodeURIComponent(wrong?.href ?? '')).to.match(
        /^mailto:toimisto@example\.org\?subject=.*Tasapainoryhmä.*\(balance\)\nVäärin: Aika/s,
      );
      expect(words(one('.source'))).to.contain('Lähde: Järjestöjen ilmoittamat, CC BY 4.0');
    });

    it('tells what is wrong, and shows the way, where the site wants it', async () => {
      tray.settings = JSON.stringify({
        report: 'https://www.example.fi/palaute?id={id}&kohta={field}&nimi={name}&x={unknown}',
        route: 'https://kartta.example.fi/#{lat}/{lon}?q={address}',
      });
      await show({ ...balance, name: { fi: 'Ryhmä & co?x=1#y {id}' } });
      const reports = [...root().querySelectorAll<HTMLAnchorElement>('.source details a')].map(
        ({ href }) => new URL(href),
      );
      expect(reports.map(({ searchParams }) => searchParams.get('kohta'))).to.deep.equal([
        ...['times', 'place', 'price', 'contact', 'ended', 'other'],
      ]);
      expect(reports[0]?.host).to.equal('www.example.fi');
      expect(reports[0]?.searchParams.get('id')).to.equal('balance');
      expect(reports[0]?.searchParams.get('nimi')).to.equal('Ryhmä & co?x=1#y {id}');
      const { point } = balance.places?.[0] ?? {};
      expect(one<HTMLAnchorElement>('.place a')?.href).to.match(
        new RegExp(`^https://kartta\\.example\\.fi/#${String(point?.lat)}/${String(point?.lon)}\\?q=`),
      );
    });

    for (const settings of ['{"report": "javascript:alert(1)//{id}"}', '{"report": 7}', 'report=x', '[]']) {
      it(`goes on without settings that cannot be used: ${settings}`, async () => {
        const warned: unknown[] = [];
        const { warn } = console;
        console.warn = (line: unknown) => warned.push(line);
        tray.settings = settings;
        await show(balance);
        await show({ ...balance });
        console.warn = warn;
        expect(one<HTMLAnchorElement>('.source details a')?.protocol).to.equal('mailto:');
        expect(warned.filter((line) => String(line).includes('bad-settings'))).to.have.length(1);
      });
    }

    it('says how old the facts of a source are that could not be read', async () => {
      const [source] = catalogue.sources ?? [];
      if (!source) throw new Error('the sample has a source');
      Object.assign(source, { stale: true, fetched: '2026-11-01T04:00:00Z' });
      try {
        await show({ ...balance });
        expect(words(one('.source'))).to.contain('tiedot haettu viimeksi 1.11.2026');
      } finally {
        Object.assign(source, { stale: false });
      }
    });

    it('lets the page stop a link', async () => {
      await show(balance);
      element.addEventListener('hyte-link-followed', (event) => event.preventDefault(), { once: true });
      const followed = oneEvent(element, 'hyte-link-followed');
      const click = new MouseEvent('click', { cancelable: true, bubbles: true });
      one('.contact a')?.dispatchEvent(click);
      expect(((await followed) as CustomEvent).detail).to.deep.equal({
        id: 'balance',
        kind: 'call',
        href: 'tel:+358401234567',
      });
      expect(click.defaultPrevented).to.equal(true);
    });

    it('saves the real next times as a calendar file', async () => {
      await show(balance);
      const create = URL.createObjectURL.bind(URL);
      let blob: Blob | undefined;
      URL.createObjectURL = (made: Blob) => {
        blob = made;
        return create(made);
      };
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = () => undefined;
      const saved = oneEvent(element, 'hyte-calendar-saved');
      one('.take-along button')?.click();
      await saved;
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = create;
      const file = (await blob?.text())?.replace(/\r\n /g, '') ?? '';
      expect(file.match(/BEGIN:VEVENT/g)).to.have.length.within(3, 12);
      expect(file).to.contain('SUMMARY:Tasapainoryhmä ikäihmisille');
      expect(file).to.contain('LOCATION:Kuusankoski-talo\\, Kouvola');
      expect(file).to.match(new RegExp(`DTSTART:${nextWeekday(2).replaceAll('-', '')}T1[01]0000Z`));
    });

    it('offers no calendar for what is cancelled', async () => {
      await show(concert);
      expect(words(one('.take-along'))).to.equal('Kopioi linkki Tulosta');
    });

    it('shows the address when the clipboard is closed', async () => {
      await show(balance);
      const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('no')) },
      });
      [...root().querySelectorAll<HTMLElement>('.take-along button')]
        .find((each) => words(each) === 'Kopioi linkki')
        ?.click();
      await waitUntil(() => one('.address input'), 'the address is shown');
      expect(one<HTMLInputElement>('.address input')?.value).to.equal(location.href);
      delete (navigator as unknown as Record<string, unknown>)['clipboard'];
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
    });

    it('prints alone and leaves the page as it was', async () => {
      const aside = document.createElement('aside');
      tray.element.append(aside);
      await show(balance);
      const print = window.print.bind(window);
      const marks = (): boolean => aside.hasAttribute('data-hyte-not-printed');
      let during = false;
      window.print = () => {
        during = marks() && !tray.element.hasAttribute('data-hyte-not-printed');
      };
      [...root().querySelectorAll<HTMLElement>('.take-along button')].at(-1)?.click();
      window.dispatchEvent(new Event('afterprint'));
      window.print = print;
      expect(during).to.equal(true);
      expect(marks()).to.equal(false);
      expect(document.adoptedStyleSheets).to.have.length(0);
    });
  });

  describe('alone', () => {
    it('finds the activity by its id', async () => {
      element.activityId = 'trail';
      await waitUntil(() => one('.name'), 'the activity is shown');
      expect(words(one('.name'))).to.equal('Lähilammen kuntopolku');
    });

    it('never shows a late answer to another id', async () => {
      element.activityId = 'trail';
      await element.updateComplete;
      element.activityId = 'chat';
      await element.updateComplete;
      await aTimeout(0);
      await element.updateComplete;
      expect(words(one('.name'))).to.equal('Keskusteluapua verkossa');
    });

    it('needs no tray when the page gives the activity', async () => {
      const alone = document.createElement('hyte-activity-card');
      document.body.append(alone);
      alone.activity = balance;
      await alone.updateComplete;
      alone.shadowRoot?.querySelector<HTMLElement>('.name')?.click();
      await alone.updateComplete;
      expect(alone.shadowRoot?.querySelector('#full')).to.be.an.instanceOf(HTMLElement);
      alone.remove();
    });
  });

  it('says when the details cannot be loaded, and tries again', async () => {
    let answers = false;
    const details = await import('@hyte/catalogue-widget/elements/activity-card/card-details.js');
    setDetailsLoader(() => (answers ? Promise.resolve(details) : Promise.reject(new Error('offline'))));
    await show(balance);
    expect(words(one('#full'))).to.equal('Tarkempia tietoja ei saatu ladattua. Yritä uudelleen');
    answers = true;
    one('#full button')?.click();
    await waitUntil(() => one('.section'), 'the details are shown');
    expect(words(one('#full'))).to.not.contain('ei saatu ladattua');
  });

  it('is accessible, closed and open', async () => {
    await show(balance, false);
    await expect(element).to.be.accessible();
    for (const activity of [balance, concert, course, chat]) {
      await show(activity);
      await expect(element).to.be.accessible();
    }
  });

  it('has targets of at least 24 pixels', async () => {
    await show(balance);
    for (const target of root().querySelectorAll<HTMLElement>('button, .tap, summary')) {
      expect(target.getBoundingClientRect().height, words(target)).to.be.at.least(24);
    }
  });
});
