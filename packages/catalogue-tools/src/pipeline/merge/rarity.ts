import { ownDomain, type Profile } from './profile.js';
import type { ReadName } from './read-name.js';
import type { WordBook } from './word-book.js';

/**
 * How common words, names, numbers and pages are among the records of a run: the phone of a town's exchange stands in a
 * thousand records and says nothing, a word that two records have says much.
 */
export class Rarity {
  readonly #words = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #values = new Map<string, number>();
  #records = 0;

  constructor(
    profiles: readonly Profile[],
    readonly book: WordBook,
  ) {
    for (const profile of profiles) this.#count(profile);
  }

  /** How much a word tells: a town's swimming hall is one of few, `group` stands everywhere. */
  weightOf(word: string): number {
    if (GENERAL.has(word) || [...this.book.of(word).bases].some((base) => GENERAL.has(base))) return WEIGHT.general;
    if (this.book.of(word).thing !== undefined && this.book.of(word).bases.size > 0 && word.length < LONG_WORD)
      return WEIGHT.thing;
    const count = this.#words.get(word) ?? 0;
    return count > COMMON_FROM && count > this.#records * COMMON_SHARE ? WEIGHT.common : WEIGHT.special;
  }

  /** Of how many records of one source in one municipality this is the name. */
  namesakes({ sourceId, towns }: Profile, name: ReadName): number {
    return Math.max(0, ...[...towns].map((town) => this.#names.get(nameKey(sourceId, town, name)) ?? 0));
  }

  /** How many records have a phone, a mail address, a page, an organiser; see `valuesOf`. */
  sharedBy(value: string): number {
    return this.#values.get(value) ?? 0;
  }

  #count(profile: Profile): void {
    this.#records += 1;
    for (const word of new Set(profile.names.flatMap(({ words }) => words))) add(this.#words, word);
    for (const key of new Set(
      profile.names.flatMap((name) => [...profile.towns].map((town) => nameKey(profile.sourceId, town, name))),
    ))
      add(this.#names, key);
    for (const value of valuesOf(profile)) add(this.#values, value);
  }
}

/** Weights of words. */
export const WEIGHT = { general: 0.3, thing: 0.8, common: 0.7, special: 1.2 } as const;
const COMMON_FROM = 10;
const COMMON_SHARE = 0.005;
/** A longer word that ends in a thing tells more than the thing: `vesiliikuntahalli`. */
const LONG_WORD = 14;

/** Words that stand in names of all sorts, folded base forms. */
const GENERAL = new Set(
  (
    'toiminta palvelu palvelut ryhma kerho kurssi keskus tapahtuma tapaaminen vuoro talo halli paikka alue piiri ilta paiva ' +
    'ohjattu ohjaus avoin yhteinen kaikki kaikille oma uusi viikoittainen sali tila huone piste toimipiste toimipaikka ' +
    'verksamhet service tjanst tjanster grupp klubb kurs center evenemang traff plats omrade krets oppen ledd hus hall rum ' +
    'group club course event meeting activity activities service services centre center open place area room'
  ).split(' '),
);

function nameKey(sourceId: string, town: string, { words }: ReadName): string {
  return `${sourceId}\t${town}\t${words.join(' ')}`;
}

/** Values of a record whose commonness is counted. */
function valuesOf({ phones, mails, pages, businessId, organisers }: Profile): Set<string> {
  return new Set([
    ...phones,
    ...mails,
    ...mails.flatMap((mail) => ownDomain(mail) ?? []),
    ...pages,
    ...(businessId === undefined ? [] : [businessId]),
    ...organisers.map(organiserKey),
  ]);
}

export function organiserKey({ words }: ReadName): string {
  return `organiser ${words.join(' ')}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
