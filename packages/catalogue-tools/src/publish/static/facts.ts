import type { Activity, Contact, LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LANGUAGES } from '@hyte/catalogue-format/vocabularies/languages.js';
import { isHiddenTargetGroup, TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { mailAddress, phoneAddress, webAddress } from './address.js';
import { html, type Html } from './html.js';
import { municipalityName, type Setting } from './site.js';
import { words } from './texts.js';
import { hoursInWords, timesInWords } from './times-in-words.js';
import { localeOf, PAGE_LANGUAGES, type PageLanguage, say, type Word } from './words.js';

/** A named fact; a fact of several lines has each on its own. */
export interface Fact {
  readonly name: Word;
  readonly lines: readonly Html[];
}

const MOST_PLACES = 10;

/** What one needs to know to go there, in the order one asks for it. Facts that are not known are left out – except times. */
export function factsOf(activity: Activity, site: Setting, language: PageLanguage): Fact[] {
  const facts: [Word, readonly (Html | undefined)[]][] = [
    ['status', statusLines(activity, language)],
    ['when', timeLines(activity, site, language)],
    ['where', placeLines(activity, site, language)],
    ['price', priceLines(activity, language)],
    ['join', joinLines(activity, language)],
    ['firstTime', firstTimeLines(activity, language)],
    ['forWhom', audienceLines(activity, language)],
    ['form', [list(labels(FORMS, activity.forms, language))]],
    ['spoken', [list(labels(LANGUAGES, activity.languages, language))]],
    ['access', [accessLine(activity, language)]],
    ['organiser', [linked(activity.organiser?.name, activity.organiser?.url, language)]],
    ['contact', (activity.contacts ?? []).map((contact) => contactLine(contact, site, language))],
    ['links', (activity.links ?? []).map(({ url, title }) => linked(title, url, language))],
  ];
  return facts
    .map(([name, lines]) => ({ name, lines: lines.filter((line) => line !== undefined) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Phone, mail and page of somebody, with the hours the phone is answered. */
export function contactLine(contact: Contact, { today }: Setting, language: PageLanguage): Html | undefined {
  const phone = phoneAddress(contact.phone);
  const mail = mailAddress(contact.email);
  const page = webAddress(contact.url);
  const hours = (contact.hours ?? []).map((each) => hoursInWords(each, today, language));
  const parts = [
    words(contact.label, language),
    phone && html`<a href="${phone}">${phoneInWords(contact.phone ?? '')}</a>`,
    hours.length > 0 && html`${say('answered', language)} ${hours.join(', ')}`,
    mail && html`<a href="${mail}">${contact.email}</a>`,
    page && html`<a href="${page}">${hostOf(page.href)}</a>`,
  ].filter((part) => part !== undefined && part !== false);
  return joined(parts, ', ');
}

function timeLines({ schedule, kind }: Activity, { today }: Setting, language: PageLanguage): (Html | undefined)[] {
  const lines = timesInWords(schedule, today, language).map((line) => html`${line}`);
  const note = words(schedule?.note, language);
  if (lines.length + (note ? 1 : 0) > 0) return [...lines, note];
  return ['group', 'course', 'event'].includes(kind) ? [html`${say('whenUnknown', language)}`] : [];
}

function placeLines(
  { places = [], channels = [] }: Activity,
  site: Setting,
  language: PageLanguage,
): (Html | undefined)[] {
  const more = places.length - MOST_PLACES;
  const ways: readonly (readonly [string, Word])[] = [
    ['remote', 'remote'],
    ['phone', 'byPhone'],
    ['home', 'atHome'],
  ];
  return [
    ...places.slice(0, MOST_PLACES).map((place) => placeLine(place, site, language)),
    more > 0 ? html`${say('morePlaces', language, more)}` : undefined,
    ...ways.map(([channel, word]) =>
      channels.includes(channel as 'remote') ? html`${say(word, language)}` : undefined,
    ),
  ];
}

function placeLine(place: Place, site: Setting, language: PageLanguage): Html | undefined {
  const town =
    words(place.postOffice, language) ??
    (place.municipality === undefined ? undefined : html`${municipalityName(place.municipality, site, language)}`);
  const code = place.postcode === undefined ? undefined : html`${place.postcode}`;
  const parts = [words(place.name, language), words(place.address, language), joined([code, town], ' ')];
  return joined(parts, ', ');
}

function priceLines({ price }: Activity, language: PageLanguage): (Html | undefined)[] {
  if (!price) return [];
  const amount = amountInWords(price, language);
  const text = saysMore(price, amount) ? words(price.text, language) : undefined;
  const card = price.kaikukortti === 'yes' && price.free !== 'yes' ? html`${say('kaikukortti', language)}` : undefined;
  return [amount === '' ? undefined : html`${amount}`, text, card];
}

/** Many sources give the amount once more in words: `maksuton` beside free, `20 €` beside 20 euros. */
function saysMore(price: NonNullable<Activity['price']>, amount: string): boolean {
  const bare = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const same = PAGE_LANGUAGES.map((language) => bare(amountInWords(price, language)));
  return amount === '' || Object.values(price.text ?? {}).some((text) => !same.includes(bare(text)));
}

const inEuros = (language: PageLanguage): Intl.NumberFormat =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
const EUROS = { fi: inEuros('fi'), sv: inEuros('sv'), en: inEuros('en') };

/** A price as an amount: `5–10 €`, `maksuton`; empty when it is not known. */
export function amountInWords({ free, min, max }: NonNullable<Activity['price']>, language: PageLanguage): string {
  const euros = EUROS[language];
  if (free === 'yes' || (min === 0 && max === 0)) return say('free', language);
  if (min !== undefined && max !== undefined) return min < max ? euros.formatRange(min, max) : euros.format(max);
  if (max !== undefined) return say('atMost', language, euros.format(max));
  if (min !== undefined && min > 0) return say('from', language, euros.format(min));
  return free === 'no' ? say('paid', language) : '';
}

function joinLines({ registration, referral }: Activity, language: PageLanguage): (Html | undefined)[] {
  const page = webAddress(registration?.url);
  const phone = phoneAddress(registration?.phone);
  const mail = mailAddress(registration?.email);
  const ways = [
    page && html`<a href="${page}">${hostOf(page.href)}</a>`,
    phone && html`<a href="${phone}">${phoneInWords(registration?.phone ?? '')}</a>`,
    mail && html`<a href="${mail}">${registration?.email}</a>`,
  ];
  const way = joined(ways, ', ');
  const note = words(registration?.note, language);
  const needed = registration?.required === 'yes' || way !== undefined;
  return [
    needed ? html`${say('signUp', language)}${way && html`: ${way}`}` : undefined,
    registration?.required === 'no' && !needed && !note ? html`${say('noSignUp', language)}` : undefined,
    registration?.state === 'full' ? html`${say('full', language)}` : undefined,
    note,
    referral?.required === 'yes' ? html`${say('referral', language)}` : undefined,
    words(referral?.note, language),
  ];
}

function firstTimeLines({ firstTime }: Activity, language: PageLanguage): (Html | undefined)[] {
  const bring = words(firstTime?.bring, language);
  const [before = '', after = ''] = say('bring', language, '\n').split('\n');
  return [
    words(firstTime?.whoMeets, language),
    firstTime?.companion === 'yes' ? html`${say('companion', language)}` : undefined,
    bring && html`${before}${bring}${after}`,
    firstTime?.beginners === 'yes' ? html`${say('beginners', language)}` : undefined,
    words(firstTime?.note, language),
  ];
}

function audienceLines({ targetGroups = [], ageRange }: Activity, language: PageLanguage): (Html | undefined)[] {
  const shown = targetGroups.filter((id) => !isHiddenTargetGroup(id));
  const ages = agesInWords(ageRange ?? {}, language);
  return [list(labels(TARGET_GROUPS, shown, language)), ages === '' ? undefined : html`${ages}`];
}

function agesInWords({ min, max }: NonNullable<Activity['ageRange']>, language: PageLanguage): string {
  if (min !== undefined && max !== undefined) return say('ages', language, `${min}–${max}`);
  if (min !== undefined) return say('agesFrom', language, min);
  return max === undefined ? '' : say('agesTo', language, max);
}

/** What is known to be there and what is known not to be; that the rest is not known is said, so that nobody takes it for no. */
function accessLine({ access, places = [] }: Activity, language: PageLanguage): Html | undefined {
  const told = [access, ...places.map((place) => place.access)];
  const having = (value: string): string[] =>
    ACCESS_FEATURES.filter(({ id }) => {
      const values = told.map((each) => (each && Object.hasOwn(each, id) ? each[id] : undefined));
      return (values.includes('yes') ? 'yes' : values.includes('no') ? 'no' : 'unknown') === value;
    }).map(({ label }) => label[language]);
  const [yes, no] = [having('yes'), having('no')];
  if (yes.length + no.length === 0) return undefined;
  const rest = yes.length + no.length < ACCESS_FEATURES.length ? say('accessUnknown', language) : '';
  return html`${[yes.join(', '), no.length > 0 ? say('accessNo', language, no.join(', ')) : '', rest].filter(Boolean).join('; ')}`;
}

function statusLines({ status, statusNote }: Activity, language: PageLanguage): (Html | undefined)[] {
  const known = status === 'paused' || status === 'full' || status === 'cancelled' || status === 'ended';
  return [known ? html`${say(status, language)}` : undefined, words(statusNote, language)];
}

interface Labelled {
  readonly id?: string;
  readonly label: Readonly<Record<PageLanguage, string>>;
}

function labels(vocabulary: readonly Labelled[], ids: readonly string[] | undefined, language: PageLanguage): string[] {
  return (ids ?? []).flatMap((id) => vocabulary.find((entry) => entry.id === id)?.label[language] ?? []);
}

function list(items: readonly string[]): Html | undefined {
  return items.length === 0 ? undefined : html`${[...new Set(items)].join(', ')}`;
}

function linked(title: LocalizedText | undefined, url: string | undefined, language: PageLanguage): Html | undefined {
  const address = webAddress(url);
  const text = words(title, language) ?? (address && html`${hostOf(address.href)}`);
  return address && text ? html`<a href="${address}">${text}</a>` : text;
}

function hostOf(href: string): string {
  return new URL(href).host.replace(/^www\./, '');
}

function joined(parts: readonly (Html | undefined)[], between: string): Html | undefined {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? undefined : html`${there.map((part, index) => html`${index > 0 && between}${part}`)}`;
}
