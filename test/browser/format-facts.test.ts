import { expect } from '@open-wc/testing';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { accessFacts } from '@hyte/catalogue-widget/format/access.js';
import { distanceInWords } from '@hyte/catalogue-widget/format/distance.js';
import { facetLabel, inShownOrder, languageName } from '@hyte/catalogue-widget/format/facet-labels.js';
import { howToJoin } from '@hyte/catalogue-widget/format/how-to-join.js';
import { organiserKind } from '@hyte/catalogue-widget/format/organiser.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { phoneLink } from '@hyte/catalogue-widget/format/phone.js';
import { addressInWords, routeLink } from '@hyte/catalogue-widget/format/address.js';
import { placeInWords } from '@hyte/catalogue-widget/format/place.js';
import { priceInWords } from '@hyte/catalogue-widget/format/price.js';
import { balance, catalogue, chat, trail } from './support/sample-catalogue.js';

const base: Activity = { id: 'a', kind: 'group', name: { fi: 'A' } };
/** `Intl` parts words with a no-break space. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('facts in words', () => {
  it('says prices', () => {
    const say = (price: Parameters<typeof priceInWords>[0]): string => plain(priceInWords(price, 'fi'));
    expect(say({ free: 'yes' })).to.equal('maksuton');
    expect(say({ min: 5, max: 10 })).to.equal('5–10 €');
    expect(say({ min: 5, max: 5 })).to.equal('5 €');
    expect(say({ min: 2.5 })).to.equal('alkaen 2,50 €');
    expect(say({ free: 'no' })).to.equal('maksullinen');
    expect(say({ free: 'no', kaikukortti: 'yes' })).to.equal('Kaikukortilla maksuton');
  });

  it('never takes an unknown price for free', () => {
    for (const price of [undefined, {}, { free: 'unknown' as const }, { kaikukortti: 'unknown' as const }]) {
      expect(priceInWords(price, 'fi')).to.equal('');
    }
  });

  it('says distances, coarser the farther', () => {
    expect([0.01, 0.34, 1.23, 13.6].map((km) => plain(distanceInWords(km, 'fi')))).to.deep.equal([
      '50 m',
      '350 m',
      '1,2 km',
      '14 km',
    ]);
  });

  it('writes Finnish phone numbers as they are written in Finland', () => {
    expect(phoneInWords('+358401234567')).to.equal('040 123 4567');
    expect(phoneInWords('+3585123456')).to.equal('05 123 456');
    expect(phoneInWords('+35891234567')).to.equal('09 123 4567');
    expect(phoneInWords('+35820615101')).to.equal('020 615 101');
    expect(phoneInWords('+358800123456')).to.equal('0800 123 456');
    expect(phoneInWords('116 117')).to.equal('116 117');
    expect(phoneLink('+358 40 123-4567')).to.equal('tel:+358401234567');
    expect(phoneLink('soita')).to.equal(undefined);
  });

  it('says places once', () => {
    expect(placeInWords(balance, catalogue, 'fi')).to.equal('Kuusankoski-talo, Kouvola');
    expect(placeInWords(trail, catalogue, 'fi')).to.equal('Uimarannan pysäköintialue, Kouvola ja yksi muu paikka');
    expect(placeInWords(chat, catalogue, 'fi')).to.equal('etänä');
    expect(
      placeInWords({ ...base, places: [{ name: { fi: 'Kouvolan kirjasto' }, municipality: '286' }] }, catalogue, 'fi'),
    ).to.equal('Kouvolan kirjasto');
    expect(placeInWords(base, catalogue, 'fi')).to.equal('');
    expect(addressInWords(balance.places?.[0] ?? {}, catalogue, 'fi')).to.equal('Kauppakatu 1, 45700 Kuusankoski');
  });

  it('links a route only to a known point', () => {
    expect(routeLink(balance.places?.[0] ?? {}, 'Talo / A?', '')).to.equal(
      'https://opas.matka.fi/reitti/POS/Talo%20%2F%20A%3F%3A%3A60.907%2C26.625',
    );
    expect(routeLink({}, 'Talo', '')).to.equal(undefined);
  });

  it('says the kind of organiser only when the name does not', () => {
    expect(organiserKind({ name: { fi: 'Voimistelijat' }, kind: 'association' }, 'fi')).to.equal('järjestö');
    expect(organiserKind({ name: { fi: 'Kotkan seurakunta' }, kind: 'parish' }, 'fi')).to.equal('');
    expect(organiserKind({ name: { fi: 'Muu' }, kind: 'other' }, 'fi')).to.equal('');
  });

  it('keeps unknown access apart from no', () => {
    const facts = accessFacts({ places: [{ access: { wheelchair: 'yes', 'induction-loop': 'no' } }] }, 'fi');
    expect(facts.yes).to.deep.equal(['pääsy pyörätuolilla']);
    expect(facts.no).to.deep.equal(['induktiosilmukka']);
    expect(facts.unknown).to.have.length(10);
  });
});

describe('labels of filters', () => {
  it('are the words of the vocabularies, the catalogue and this package', () => {
    const label = (facet: Parameters<typeof facetLabel>[0], value: string): string =>
      facetLabel(facet, value, catalogue, 'fi');
    expect(label('targetGroup', 'KR1.1')).to.equal('Ikäihmiset');
    expect(label('form', 'led-group')).to.equal('Ohjattu ryhmä');
    expect(label('municipality', '286')).to.equal('Kouvola');
    expect(label('organiser', 'voimistelijat')).to.equal('Mallilan Voimistelijat');
    expect(label('price', 'free')).to.equal('Maksuton');
    expect(label('signUp', 'drop-in')).to.equal('Tule ilman ilmoittautumista');
    expect(facetLabel('language', 'sv', catalogue, 'sv')).to.equal('Svenska');
  });

  it('show nothing for values nobody knows', () => {
    for (const value of ['no-such-thing', '__proto__', 'constructor', '']) {
      expect(facetLabel('theme', value, catalogue, 'fi')).to.equal('');
      expect(facetLabel('organiser', value, catalogue, 'fi')).to.equal('');
      expect(facetLabel('municipality', value, catalogue, 'fi')).to.equal('');
    }
    expect(languageName('x!', 'fi')).to.equal('');
  });

  it('come in the order of the vocabulary', () => {
    expect(inShownOrder('targetGroup', ['KR1.6', 'KR1', 'KR1.1'], String, 'fi')).to.deep.equal([
      'KR1',
      'KR1.1',
      'KR1.6',
    ]);
    const towns = new Map([
      ['285', 'Äänekoski'],
      ['286', 'Kouvola'],
    ]);
    expect(inShownOrder('municipality', ['285', '286'], (code) => towns.get(code) ?? '', 'fi')).to.deep.equal([
      '286',
      '285',
    ]);
  });
});

describe('how to join', () => {
  const advice = { name: { fi: 'Neuvonta' }, phone: '+3585123456' };
  const kind = (activity: Partial<Activity>): string => howToJoin({ ...base, ...activity }, advice).kind;

  it('puts signing up first, then just coming, then asking', () => {
    const contacts = [{ phone: '+358401234567' }];
    expect(kind({ registration: { required: 'no', url: 'https://example.org/' }, contacts })).to.equal('sign-up');
    expect(kind({ registration: { required: 'yes', phone: '+358401234567' } })).to.equal('call');
    expect(kind({ registration: { required: 'no' }, contacts })).to.equal('drop-in');
    expect(kind({ registration: { required: 'no' }, referral: { required: 'yes' }, contacts })).to.equal('call');
    expect(kind({ contacts: [{ email: 'a@example.org' }] })).to.equal('mail');
    expect(kind({ links: [{ url: 'https://example.org/' }] })).to.equal('website');
    expect(howToJoin(base, advice)).to.include({ kind: 'call', target: advice.phone });
    expect(howToJoin(base).kind).to.equal('unknown');
  });

  it('offers nothing that is over or full', () => {
    const registration = { url: 'https://example.org/' };
    expect(kind({ status: 'cancelled', registration })).to.equal('not-now');
    expect(kind({ registration: { ...registration, state: 'full' } })).to.equal('not-now');
    expect(kind({ status: 'full', registration })).to.equal('sign-up');
  });

  it('never links to anything but web, phone and mail', () => {
    expect(kind({ registration: { url: 'javascript:alert(1)' }, links: [{ url: 'data:text/html,x' }] })).to.equal(
      'call',
    );
  });
});
