import type { Profile } from './profile.js';
import type { ReadName } from './read-name.js';
import type { Word, WordBook } from './word-book.js';

/**
 * How common words, names, numbers and pages are among the records of a run: the phone of a town's exchange stands in a
 * thousand records and says nothing, a word that two records have says much.
 */
export class Rarity {
  readonly #names = new Map<string, number>();
  readonly #values = new Map<string, number>();
  /** By number of the word. */
  readonly #weights: Float64Array;

  constructor(profiles: readonly Profile[], book: WordBook) {
    const counts = new Uint32Array(book.size);
    for (const profile of profiles) {
      for (const { number } of new Set(profile.names.flatMap(({ words }) => words))) counts[number]! += 1;
      this.#count(profile);
    }
    this.#weights = new Float64Array(book.size);
    for (const word of book.words)
      this.#weights[word.number] = weightOf(word, counts[word.number] ?? 0, profiles.length);
  }

  /** How much a word tells: a town's swimming hall is one of few, `group` stands everywhere. */
  weightOf(word: Word): number {
    return this.#weights[word.number] ?? WEIGHT.special;
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
    const names = profile.names.flatMap((name) =>
      [...profile.towns].map((town) => nameKey(profile.sourceId, town, name)),
    );
    for (const key of new Set(names)) add(this.#names, key);
    for (const value of valuesOf(profile)) add(this.#values, value);
  }
}

function weightOf(word: Word, count: number, records: number): number {
  const { text, thing, wholeThing, bases } = word;
  if (GENERAL.has(text) || (text.length <= LONGEST_GENERAL && [...bases].some((base) => GENERAL.has(base))))
    return WEIGHT.general;
  if (thing !== undefined && (wholeThing || text.length < LONG_WORD)) return WEIGHT.thing;
  return count > COMMON_FROM && count > records * COMMON_SHARE ? WEIGHT.common : WEIGHT.special;
}

/** Weights of words; `form` is what a special word tells that the other name has in another form. */
export const WEIGHT = { general: 0.3, thing: 0.8, common: 0.7, special: 1.2, form: 1.1 } as const;
const COMMON_FROM = 10;
const COMMON_SHARE = 0.005;
/** General words are short in all their forms. */
const LONGEST_GENERAL = 14;
/** A longer word that ends in a thing tells more than the thing: `vesiliikuntahalli`. */
const LONG_WORD = 14;

/** Words that stand in names of all sorts, folded base forms. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'toiminta palvelu palvelut ryhma kerho kurssi keskus tapahtuma tapaaminen vuoro talo halli paikka alue piiri ilta paiva ' +
    'ohjattu ohjaus avoin yhteinen kaikki kaikille oma uusi viikoittainen sali tila huone piste toimipiste toimipaikka ' +
    'verksamhet service tjanst tjanster grupp klubb kurs center evenemang traff plats omrade krets oppen ledd hus hall rum ' +
    'group club course event meeting activity activities service services centre center open place area room'
  ).split(' '),
);

/** With its marks: `Laavu 1` and `Laavu 2` are no namesakes. */
function nameKey(sourceId: string, town: string, { text, marks, ages }: ReadName): string {
  const told = [...marks.values()].flatMap((values) => [...values]).join();
  return [sourceId, town, text, told, ages?.from ?? ''].join('\t');
}

/** Values of a record whose commonness is counted. */
function valuesOf({ phones, mails, domains, pages, businessId, organisers }: Profile): Set<string> {
  return new Set([
    ...phones,
    ...mails,
    ...domains,
    ...pages,
    ...(businessId === undefined ? [] : [businessId]),
    ...organisers.map(organiserKey),
  ]);
}

export function organiserKey({ text }: ReadName): string {
  return `organiser ${text}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
