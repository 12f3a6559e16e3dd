import type { Activity, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { fold, normalise } from '@hyte/search-core/analysis/fold.js';
import { tokenise } from '@hyte/search-core/analysis/tokenise.js';
import { isPrivateMailbox } from '../../clean/private-contacts.js';
import type { KeptRecord } from '../map-kept.js';
import type { Ages, MarkKind } from './marks.js';
import { readName, type ReadName } from './read-name.js';
import { isWide } from './things.js';
import type { WordBook } from './word-book.js';

/** A street address, cut for comparing. */
export interface Street {
  readonly language: string;
  /** Folded name of the street. */
  readonly name: string;
  /** Number of the house, the first of several. */
  readonly number: string;
}

export interface ReadPlace {
  readonly town: string | undefined;
  readonly postcode: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly streets: readonly Street[];
  /** Names of the venue. */
  readonly names: readonly ReadName[];
}

/** What of a record is compared; the record itself is not looked at again. */
export interface Profile {
  /** In order of sources and record ids. */
  readonly number: number;
  readonly sourceId: string;
  readonly kind: Activity['kind'];
  readonly names: readonly ReadName[];
  /** Marks of all names, and what times and languages of the record say of them. */
  readonly marks: ReadonlyMap<MarkKind, ReadonlySet<string>>;
  readonly ages: Ages | undefined;
  readonly things: ReadonlySet<string>;
  readonly ofThings: ReadonlySet<string>;
  /** A trail, a park: reaches far. */
  readonly wide: boolean;
  readonly places: readonly ReadPlace[];
  readonly towns: ReadonlySet<string>;
  /** Municipalities that names tell where no place does. */
  readonly named: ReadonlySet<string>;
  readonly businessId: string | undefined;
  readonly organisers: readonly ReadName[];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  /** Domains of an organisation's own mail. */
  readonly domains: readonly string[];
  /** Host and path of pages, without `www.`, query and trailing slash. */
  readonly pages: readonly string[];
  readonly hosts: readonly string[];
  /** Starts of dated sessions. */
  readonly starts: ReadonlySet<string>;
  /** Weekday and time of weekly sessions, `2 13:00`. */
  readonly weekly: ReadonlySet<string>;
  readonly hours: string | undefined;
  readonly free: string | undefined;
  readonly languages: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  /** Groups of people it is only for. */
  readonly groups: ReadonlySet<string>;
}

/** Places that are looked at; a service with more of them is everywhere. */
export const MOST_PLACES = 12;
/** Whoever is for all of them is for nobody apart. */
const EVERYBODY = 'KR1';

export function profileOf({ sourceId, outcome: { activity } }: KeptRecord, number: number, book: WordBook): Profile {
  const places = activity.places ?? [];
  const towns = setOf(places.flatMap(({ municipality }) => municipality ?? []));
  const names = readNames(activity.name, towns, book);
  const weekly = setOf(weeklyStarts(activity));
  const things = setOf(names.flatMap((name) => [...name.things]));
  return {
    number,
    sourceId,
    kind: activity.kind,
    names,
    marks: marksOf(names, [...weekly]),
    ages: agesOf(activity, names),
    things,
    ofThings: setOf(names.flatMap((name) => [...name.ofThings])),
    wide: [...things].some(isWide),
    places: places.map((place) => readPlace(place, towns, book)),
    towns,
    named: towns.size > 0 ? NONE : setOf(names.flatMap(({ words }) => words.flatMap(({ town }) => town ?? []))),
    ...waysOf(activity, book),
    starts: setOf((activity.schedule?.sessions ?? []).map(({ start }) => start)),
    weekly,
    hours: hoursKey(activity),
    free: activity.price?.free === 'unknown' ? undefined : activity.price?.free,
    languages: setOf(activity.languages ?? []),
    channels: setOf(activity.channels ?? []),
    groups: setOf((activity.targetGroups ?? []).filter((group) => group !== EVERYBODY)),
  };
}

/** Who, and ways to ask. */
function waysOf({ organiser, contacts = [], registration, links = [] }: Activity, book: WordBook) {
  const mails = unique([...contacts.map(({ email }) => email), registration?.email]).map((mail) => mail.toLowerCase());
  const urls = unique([...links.map(({ url }) => url), registration?.url, ...contacts.map(({ url }) => url)]);
  const pages = unique(urls.map(pageKey));
  return {
    businessId: organiser?.businessId,
    organisers: sharedNames(organiser?.name, NONE, book),
    phones: unique([...contacts.map(({ phone }) => phone), registration?.phone]),
    mails,
    domains: unique(mails.map(ownDomain)),
    pages,
    hosts: unique(pages.map((page) => page.split('/', 1)[0])),
  };
}

const NONE: ReadonlySet<string> = new Set();
const NO_TEXTS: readonly string[] = [];

/** Most are empty: those are one and the same. */
function setOf(values: readonly string[]): ReadonlySet<string> {
  return values.length === 0 ? NONE : new Set(values);
}

function ownDomain(mail: string): string | undefined {
  return isPrivateMailbox(mail) ? undefined : mail.slice(mail.indexOf('@') + 1);
}

function readNames(text: Activity['name'] | undefined, towns: ReadonlySet<string>, book: WordBook): ReadName[] {
  return Object.entries(text ?? {}).flatMap(([language, name]) =>
    typeof name === 'string' ? (readName(name, language, towns, book) ?? []) : [],
  );
}

const NO_NAMES: readonly ReadName[] = [];

function sharedNames(
  text: Activity['name'] | undefined,
  towns: ReadonlySet<string>,
  book: WordBook,
): readonly ReadName[] {
  if (text === undefined) return NO_NAMES;
  return book.once(`${[...towns].join()} ${JSON.stringify(text)}`, () => readNames(text, towns, book));
}

function readPlace(place: Place, towns: ReadonlySet<string>, book: WordBook): ReadPlace {
  return {
    town: place.municipality,
    postcode: place.postcode,
    lat: place.point?.lat,
    lon: place.point?.lon,
    streets: Object.entries(place.address ?? {}).flatMap(([language, address]) =>
      typeof address === 'string' ? (readStreet(address, language) ?? []) : [],
    ),
    names: sharedNames(place.name, towns, book),
  };
}

/** `Palokankaantie 1 A 3` → street and 1; a place without a number tells too little. */
function readStreet(address: string, language: string): Street | undefined {
  const words = tokenise(address).map(fold);
  const at = words.findIndex((word, index) => index > 0 && /^\d+[a-z]?$/.test(word));
  if (at < 1) return undefined;
  return { language, name: words.slice(0, at).join(''), number: (words[at] ?? '').replace(/[a-z]$/, '') };
}

/** A weekday in the name is told by times as well. */
function marksOf(names: readonly ReadName[], weekly: readonly string[]): Profile['marks'] {
  if (weekly.length === 0 && names.every((name) => name.marks.size === 0)) return NO_MARKS;
  const marks = new Map<MarkKind, Set<string>>();
  for (const name of names)
    for (const [kind, values] of name.marks) marks.set(kind, new Set([...(marks.get(kind) ?? []), ...values]));
  if (weekly.length > 0 && !marks.has('weekday')) marks.set('weekday', new Set(weekly.map((each) => each.slice(0, 1))));
  return marks;
}

const NO_MARKS: Profile['marks'] = new Map();

function agesOf({ ageRange }: Activity, names: readonly ReadName[]): Ages | undefined {
  if (ageRange?.min !== undefined || ageRange?.max !== undefined)
    return { from: ageRange.min ?? 0, to: ageRange.max ?? OLDEST };
  return names.find(({ ages }) => ages !== undefined)?.ages;
}

const OLDEST = 120;

function weeklyStarts({ schedule }: Activity): string[] {
  const rules = (schedule?.recurrences ?? []).filter(
    ({ frequency }) => frequency === 'weekly' || frequency === 'daily',
  );
  return rules.flatMap(({ frequency, days, from }) =>
    (days ?? (frequency === 'daily' ? WEEK : [])).map((day) => `${day} ${from}`),
  );
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

function hoursKey({ schedule }: Activity): string | undefined {
  const hours = schedule?.openingHours ?? [];
  if (hours.length === 0) return undefined;
  return hours
    .flatMap(({ days, from, to }) => days.map((day) => `${day} ${from}-${to}`))
    .sort()
    .join();
}

function pageKey(address: string): string | undefined {
  try {
    const { hostname, pathname } = new URL(address);
    return `${hostname.replace(/^www\./, '')}${normalise(pathname).replace(/\/+$/, '')}`;
  } catch {
    return undefined;
  }
}

function unique(values: readonly (string | undefined)[]): readonly string[] {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? NO_TEXTS : [...new Set(known)];
}
