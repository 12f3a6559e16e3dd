import { finnishBases, finnishNominalBases, fitsBase } from '../../analysis/finnish/finnish-bases.js';
import { fold } from '../../analysis/fold.js';
import { NOMINAL, UNKNOWN, VERB } from '../../index/term-class.js';
import { splitCompound, type BaseOfPart, type PartStock } from '../compounds/split-compound.js';
import { looksLikeFirstPart, looksLikeLastPart, mayBeEndings } from '../compounds/seams.js';
import { COMMON_PARTS, isPrefix, isShortPart } from '../compounds/common-parts.js';
import type { Lemma, Lexicon, WordClass } from '../lexicon.js';
import { gather, type Reading } from '../reading.js';
import { PROJECT_WORDS } from '../project-words/project-words.js';
import { spellings } from '../spellings.js';

/** Letters that base forms, genitives and stems end in. */
const ENDS_OF_FIRST_PARTS = 'aeiouyäönslrt';
/** Forms of the collection that must agree on a base form that is no word of the collection itself. */
const ENOUGH_FORMS = 2;
/** Most base forms of a word that no other word supports. */
const MOST_GUESSES = 12;
/** What a part that is not known costs: rather three known parts than two of which one is not. */
const COST_OF_GUESS = 150;
/** Two parts, one of which is not known. */
const ONE_GUESS = 380;
/** So many first letters in common with a word of the catalogue make a part likely to be known. */
const TELLING_BEGINNING = 4;

/**
 * A lexicon of nothing but the rules of inflection and the words of the catalogue itself. A base form that the rules make is taken
 * when it is a word of the catalogue too, or when another word of the catalogue has it as well; when no other word helps, all
 * that the rules make are taken: what is typed meets one of them. Compounds are split into words of the catalogue.
 *
 * @param words all Finnish words of the collection, normalised, with how often each stands there; 0 for a base form that is known
 *   but does not stand there, such as a word of a synonym ring
 */
export function createRulesLexicon(
  words: ReadonlyMap<string, number>,
  description = 'rules and the words of the catalogue',
): Lexicon {
  const own = new OwnWords(words);
  return {
    kind: 'rules',
    description,
    prepare: () => own.read(),
    analyse: (word) => {
      own.readAll();
      const lemmas = own.lemmas(word);
      if (!/^\p{L}+$/u.test(word)) return { lemmas, parts: [], known: false };
      const { parts } = gather(own.split(word));
      return {
        lemmas,
        parts: parts.filter((part) => lemmas.every((lemma) => lemma.word !== part.word)),
        known: own.knows(word),
      };
    },
  };
}

class OwnWords implements PartStock {
  /** How many forms of the collection each folded word or base form has; `Infinity` for words themselves. */
  readonly #support = new Map<string, number>();
  readonly #beginnings = new Set<string>();
  readonly #bases = new Map<string, ReadonlyMap<string, number>>();
  readonly #lasts = new Map<string, readonly BaseOfPart[]>();
  readonly #reading: Generator<void>;
  #isRead = false;

  constructor(words: ReadonlyMap<string, number>) {
    for (const word of words.keys()) this.#add(fold(word));
    for (const word of [...COMMON_PARTS, ...PROJECT_WORDS]) this.#add(fold(word));
    this.#reading = this.#readForms(words);
  }

  /** Reads the forms of the collection, step by step; what was read before is not read again. */
  read(): Iterable<void> {
    return this.#reading;
  }

  readAll(): void {
    while (!this.#isRead) this.#isRead = this.#reading.next().done === true;
  }

  *#readForms(words: ReadonlyMap<string, number>): Generator<void> {
    let step = 0;
    for (const [word, count] of words) {
      if (count === 0) continue;
      if ((++step & 31) === 0) yield;
      const bases = finnishBases(word);
      this.#bases.set(word, bases);
      for (const base of bases.keys()) this.#support.set(base, (this.#support.get(base) ?? 0) + 1);
    }
  }

  #add(key: string): void {
    this.#support.set(key, Infinity);
    this.#beginnings.add(key.slice(0, TELLING_BEGINNING));
  }

  knows(word: string): boolean {
    return this.#isWord(fold(word));
  }

  lemmas(word: string): Lemma[] {
    const key = fold(word);
    const own: Lemma = { word, wordClass: 'unknown' };
    const supported: Lemma[] = [own];
    const guesses: Lemma[] = [own];
    for (const [base, bits] of this.#bases.get(word) ?? finnishBases(word)) {
      if (base === key) continue;
      const spelling = spellings(base, word).find((candidate) => fitsBase(bits, UNKNOWN, candidate));
      if (spelling === undefined) continue;
      const lemma = { word: spelling, wordClass: classOf(bits) };
      if (this.#isSupported(base)) supported.push(lemma);
      else if (guesses.length < MOST_GUESSES) guesses.push(lemma);
    }
    return supported.length > 1 ? supported : guesses;
  }

  /** Splits into known parts, else into two of which one is a guess. */
  split(word: string): Reading[] {
    return splitCompound(word, this, ONE_GUESS).flatMap((reading) => {
      const last = reading.at(-1);
      if (last?.wordClass !== 'unknown') return [reading];
      // A last part that is not known stands for all base forms it may have.
      return this.#nominals(last.surface, false)
        .slice(0, MOST_GUESSES)
        .map((spelling): Reading => [...reading.slice(0, -1), { ...last, base: spelling, wordClass: 'nominal' }]);
    });
  }

  last(text: string): readonly BaseOfPart[] {
    let found = this.#lasts.get(text);
    if (!found) this.#lasts.set(text, (found = this.#readLast(text)));
    return found;
  }

  #readLast(text: string): readonly BaseOfPart[] {
    if (text.length < 4 && !isShortPart(text)) return [];
    const key = fold(text);
    if (this.#beginnings.has(key.slice(0, TELLING_BEGINNING))) {
      const cost = mayBeEndings(key) ? COST_OF_GUESS : 0;
      const known = this.#nominals(text, true).map((spelling): BaseOfPart => ({
        base: spelling,
        wordClass: 'nominal',
        cost,
      }));
      if (known.length > 0) return known;
    }
    return looksLikeLastPart(key) ? [{ base: text, wordClass: 'unknown', cost: COST_OF_GUESS }] : [];
  }

  /** Base forms a text may have as a noun or an adjective; only those that other words support, or all. */
  #nominals(text: string, supported: boolean): string[] {
    const found: string[] = [];
    for (const [base, bits] of this.#bases.get(text) ?? finnishNominalBases(text)) {
      if (base.length < 3 || !(bits & NOMINAL) || (supported && !this.#isSupported(base))) continue;
      const spelling = spellings(base, text).find((candidate) => fitsBase(bits, NOMINAL, candidate));
      if (spelling !== undefined) found.push(spelling);
    }
    return found;
  }

  first(text: string): BaseOfPart | undefined {
    if (!ENDS_OF_FIRST_PARTS.includes(text[text.length - 1] as string)) return undefined;
    if (isPrefix(text)) return { base: text, wordClass: 'other' };
    if (text.length < 4 && !isShortPart(text)) return undefined;
    const key = fold(text);
    if (this.#isWord(key)) return { base: text, wordClass: 'nominal' };
    if (this.#beginnings.has(key.slice(0, TELLING_BEGINNING))) {
      const adjective = `${key.slice(0, -1)}nen`;
      if (key.endsWith('s') && this.#isSupported(adjective))
        return { base: `${text.slice(0, -1)}nen`, wordClass: 'nominal', cost: 2 };
      const genitive = key.endsWith('n') && this.last(text).find(({ base, cost }) => base !== text && !cost);
      if (genitive) return { ...genitive, cost: 1 };
      if (this.#isSupported(key)) return { base: text, wordClass: 'nominal', cost: 3 };
    }
    return looksLikeFirstPart(key) ? { base: text, wordClass: 'nominal', cost: COST_OF_GUESS } : undefined;
  }

  #isSupported(base: string): boolean {
    return (this.#support.get(base) ?? 0) >= ENOUGH_FORMS;
  }

  #isWord(key: string): boolean {
    return this.#support.get(key) === Infinity;
  }
}

function classOf(bits: number): WordClass {
  if ((bits & UNKNOWN) === VERB) return 'verb';
  return (bits & UNKNOWN) === NOMINAL ? 'nominal' : 'unknown';
}
