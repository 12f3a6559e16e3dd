import { expect } from '@open-wc/testing';
import {
  all,
  faultyPages,
  found,
  mend,
  page,
  press,
  shown,
  text,
  tray,
  type,
  until,
  visit,
} from './support/faulty-page.js';

const KINDS = [
  ...['abort', 'error 500', 'error 404', 'a login page', 'half of it', 'something else'],
  ...['a site that refuses', 'no answer'],
];
const LINK = 'Katso luettelo';
const PHONE = '05 123 456';

describe('when the network fails', function () {
  this.timeout(120_000);
  faultyPages();

  for (const kind of KINDS) {
    for (const file of ['manifest', 'activities']) {
      it(`${kind} for ${file}: says so, keeps the link${file === 'manifest' ? '' : ' and gives the adviser’s phone'}, and another try shows the list`, async () => {
        await visit(`catalogue/.*${file}`, kind);
        await until(() => text().includes('Yritä uudelleen'), 'it says so');
        expect(text()).to.include(LINK).and.include('Toimintoja ei juuri nyt saada');
        if (file !== 'manifest') await until(() => text().includes(PHONE), 'the phone, which comes with a part');
        expect(all('[aria-busy="true"]')).to.deep.equal([]);
        await mend();
        press(/Yritä uudelleen/);
        await until(shown, 'the list');
        expect(text()).not.to.include(LINK);
      });
    }

    it(`${kind} for the index: the list is there, and words are found`, async () => {
      await visit('catalogue/.*index-', kind);
      await until(shown, 'the list');
      await type('jumppa');
      await until(found, 'what was typed is found');
      const told = (): string[] => page().told.filter((line) => /index-/.test(line));
      await until(() => told().length, 'the console is told');
      expect(told()).to.have.length(1);
    });
  }

  it('has asked for the catalogue while the core is still on its way', async () => {
    await visit('embed/parts/core-', 'no answer');
    const asked = (): string[] =>
      page()
        .performance.getEntriesByType('resource')
        .map(({ name }) => name);
    await until(() => asked().some((name) => name.endsWith('/manifest.json')), 'the catalogue is asked for');
    expect(tray().shadowRoot).to.equal(null);
  });

  /** Which part of the embed, what the person does, and what then is there in spite of it. */
  const PARTS: [part: string, act: () => Promise<unknown> | undefined, still: () => boolean, told: RegExp][] = [
    ['later', () => undefined, shown, /no-filters/],
    ['choices', () => type('jumppa'), () => shown() && text().includes('Yritä uudelleen'), /no-choices/],
    ['index-words', () => type('jumppa'), () => shown() && text().includes('Yritä uudelleen'), /./],
    [
      'card-details',
      () => Promise.resolve(all('.name')[0]?.click()),
      () => shown() && text().includes('Tarkempia tietoja ei saatu'),
      /no-details/,
    ],
    ['hyte-activity-map', () => Promise.resolve(press(/Kartta/)), () => text().includes('Kartta ei auennut'), /no-map/],
    ['svg', () => Promise.resolve(press(/Kartta/)), () => text().includes('Kartta ei auennut'), /./],
    ['address-part', () => type('jumppa'), found, /no-address/],
  ];
  for (const kind of ['error 404', 'half of it', 'no answer']) {
    it(`${kind} for the core of the embed: the link stays`, async () => {
      await visit('embed/parts/(core|frames)', kind);
      if (kind !== 'no answer')
        await until(() => page().told.some((line) => line.includes('no-core')), 'the console is told');
      expect(text()).to.include(LINK);
      expect(tray().querySelector('a')?.getClientRects().length).to.be.above(0);
    });

    for (const [name, act, still, told] of PARTS) {
      it(`${kind} for the part ${name}: the rest works, and the console is told`, async () => {
        await visit(`embed/parts/${name}-`, kind, name === 'address-part' ? { 'url-sync': 'query' } : {});
        await until(shown, 'the list');
        await act();
        await until(still, `the rest works, in: ${text().slice(0, 600)}`);
        await until(
          () => page().told.some((line) => told.test(line)),
          `the console is told, not ${page().told.join()}`,
        );
      });
    }

    it(`${kind} for the Swedish words: the list is there`, async () => {
      await visit('embed/parts/sv-', kind, { lang: 'sv' });
      await until(shown, 'the list');
    });
  }
});
