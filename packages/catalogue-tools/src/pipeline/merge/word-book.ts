import { fold } from '@hyte/search-core/analysis/fold.js';
import { finnishNominalBases } from '@hyte/search-core/analysis/finnish/finnish-bases.js';
import { stem } from '@hyte/search-core/analysis/stem.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { RING_LANGUAGES } from '@hyte/search-core/rings/ring.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';
import { marksOfWord, type WordMarks } from './marks.js';
import { THING_WORDS } from './things.js';

/** Shorter endings of a compound are accidents: `sali` in `rosali`. */
const SHORTEST_ENDING = 4;
/** Shorter bases are accidents. */
const SHORTEST_BASE = 3;
const BEGINNING = 5;
const NO_RINGS: readonly number[] = [];

const TOWNS = new Map(
  MUNICIPALITIES.flatMap(({ code, label }) =>
    [label.fi, label.sv]
      .filter((name) => name !== undefined && !/[\s-]/.test(name))
      .map((name) => [fold((name as string).toLowerCase()), code] as const),
  ),
);
/** By the whole word; the words of English phrases are joined by a space. */
const THINGS = new Map(THING_WORDS.map(({ thing, words }) => [fold(words.join(' ').toLowerCase()), thing]));
const RINGS = ringNumbers();

/** A folded word and what there is to know of it, whatever the name it stands in. */
export class Word {
  /** Code of the municipality it names, in whatever form. */
  readonly town: string | undefined;
  /** The sort of place it names. */
  readonly thing: string | undefined;
  /** Whether the word is in the table as it stands, and no compound or form of one that is. */
  readonly wholeThing: boolean;
  /** Whether `thing` is told by a form of the word: `uimahallin kuntosali` is no swimming hall. */
  readonly ofThing: boolean;
  /** Numbers of the synonym rings it is in: words of one ring and two languages are translations. */
  readonly rings: readonly number[];
  /** What it says of levels, groups and days. */
  readonly own: WordMarks;
  /** By its Swedish endings. */
  readonly stem: string;
  /** Its first letters, which stay the same in most of its forms. */
  readonly beginning: string;
  #bases: ReadonlySet<string> | undefined;

  constructor(
    readonly text: string,
    /** Its place in the book. */
    readonly number: number,
  ) {
    const bases = basesOf(text);
    this.own = marksOfWord(text);
    this.stem = stem(text, 'sv');
    this.beginning = text.slice(0, BEGINNING);
    this.town = firstOf([...bases, genitive(text)], (base) => TOWNS.get(base));
    const whole = THINGS.get(text) ?? endingThing(text);
    this.thing = whole ?? firstOf([...bases, this.stem], (base) => THINGS.get(base) ?? endingThing(base));
    this.wholeThing = THINGS.has(text);
    this.ofThing = whole === undefined && this.thing !== undefined && isGenitive(text);
    const rings = [...new Set([...bases, this.stem].flatMap((base) => RINGS.get(base) ?? NO_RINGS))];
    this.rings = rings.length > 0 ? rings : NO_RINGS;
  }

  /** The word itself and what it may be a form of. Found out when first asked: few words are. */
  get bases(): ReadonlySet<string> {
    return (this.#bases ??= new Set(basesOf(this.text)));
  }
}

/** The words of a run, each once. */
export class WordBook {
  readonly #words = new Map<string, Word>();
  readonly #read = new Map<string, unknown>();

  /** @param text folded; a phrase is known when its words are joined by a space */
  of(text: string): Word {
    let word = this.#words.get(text);
    if (word === undefined) this.#words.set(text, (word = new Word(text, this.#words.size)));
    return word;
  }

  /** Names of organisers and venues stand in many records: each is read once. */
  once<T>(key: string, read: () => T): T {
    let known = this.#read.get(key);
    if (known === undefined) this.#read.set(key, (known = read()));
    return known as T;
  }

  get words(): Iterable<Word> {
    return this.#words.values();
  }

  get size(): number {
    return this.#words.size;
  }
}

/** Whether a phrase of several words is one word of another language (`swimming hall`). */
export function isPhrase(words: string): boolean {
  return THINGS.has(words) || RINGS.has(words);
}

const FIRST_WORDS = new Set(
  [...THINGS.keys(), ...RINGS.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
);

/** Whether a word is the first of such a phrase. */
export function beginsPhrase(word: string): boolean {
  return FIRST_WORDS.has(word);
}

function basesOf(word: string): string[] {
  return [
    word,
    ...[...finnishNominalBases(word).keys()].filter((base) => base.length >= SHORTEST_BASE && base !== word),
  ];
}

/** `Vasas` → `Vasa`. */
function genitive(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function isGenitive(word: string): boolean {
  return word.endsWith('n') || word.endsWith('s');
}

function firstOf<T>(words: Iterable<string>, find: (word: string) => T | undefined): T | undefined {
  for (const word of words) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest ending that is a thing: `paakirjasto` → `kirjasto`. */
function endingThing(word: string): string | undefined {
  for (let start = 2; start <= word.length - SHORTEST_ENDING; start++) {
    const thing = THINGS.get(word.slice(start));
    if (thing !== undefined) return thing;
  }
  return undefined;
}

function ringNumbers(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  SYNONYM_RINGS.forEach(({ words }, ring) => {
    for (const language of RING_LANGUAGES) {
      for (const word of words[language]) {
        const key = fold(word.toLowerCase());
        const known = numbers.get(key);
        if (known === undefined) numbers.set(key, [ring]);
        else if (!known.includes(ring)) known.push(ring);
      }
    }
  });
  return numbers;
}
