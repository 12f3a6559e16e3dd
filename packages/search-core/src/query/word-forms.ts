import { baseForms, RULED_LANGUAGES, type RuledLanguage, type RuleSet } from '../analysis/language.js';
import { isVowel } from '../analysis/finnish/gradation.js';
import type { TermDictionary } from '../index/term-dictionary.js';

/** The possible base forms of one typed word by one set of rules, ready for comparing. */
export interface WordBases {
  readonly language: RuledLanguage;
  readonly rules: RuleSet;
  readonly bases: ReadonlySet<string>;
}

/** Finds the other forms of a word among the terms of an index. */
export class WordForms {
  readonly #languages: readonly RuledLanguage[];
  /** Bases of the terms looked at so far, kept by language because the rules cost more than the comparing. */
  readonly #seen = new Map<string, readonly string[]>();

  constructor(readonly terms: TermDictionary) {
    const met = terms.languages.reduce((all, bits) => all | bits, 0);
    this.#languages = RULED_LANGUAGES.filter((_, place) => met & (1 << place));
  }

  /** Bases of a typed word in each language the index holds. */
  basesOf(key: string): WordBases[] {
    return this.#languages.map((language) => this.#read(key, language, language));
  }

  /** Bases that matter inside compounds; English writes its compounds apart. */
  compoundBasesOf(key: string): WordBases[] {
    const languages = this.#languages.filter((language) => language !== 'en');
    return languages.map((language) => this.#read(key, language, language === 'fi' ? 'fi-nouns' : language));
  }

  #read(key: string, language: RuledLanguage, rules: RuleSet): WordBases {
    return { language, rules, bases: new Set(this.#bases(key, rules)) };
  }

  /** True when a word can be a form of the same lemma. */
  shares(typed: WordBases, key: string): boolean {
    return this.#bases(key, typed.rules).some((base) => typed.bases.has(base));
  }

  /** Calls back with every term that shares a base with the typed word, the word itself included. */
  eachForm(typed: WordBases, found: (term: number) => void): void {
    const bit = 1 << RULED_LANGUAGES.indexOf(typed.language);
    for (const stem of sharedBeginnings(typed, SHORTEST_BEGINNING)) {
      const { from, to } = this.terms.startingWith(stem);
      for (let term = from; term < to; term++) {
        if (this.terms.languageBits(term) & bit && this.shares(typed, this.terms.key(term))) found(term);
      }
    }
  }

  #bases(key: string, rules: RuleSet): readonly string[] {
    const memo = `${rules}:${key}`;
    let bases = this.#seen.get(memo);
    if (!bases) {
      if (this.#seen.size > MOST_SEEN) this.#seen.clear();
      this.#seen.set(memo, (bases = [...baseForms(key, rules)]));
    }
    return bases;
  }
}

/** Beginnings shorter than this say nothing. */
const SHORTEST_BEGINNING = 2;
/** Words whose bases are kept; about 1 kB each. */
const MOST_SEEN = 20_000;

/**
 * The beginnings that every form of the possible bases has: what gradation and endings leave alone. Those shorter than
 * `shortest` are left out; none begins with another of them.
 */
export function sharedBeginnings({ bases, language }: WordBases, shortest: number): string[] {
  const beginnings = [...bases].flatMap((base) => (language === 'fi' ? unchangedBeginnings(base) : [base.slice(0, 3)]));
  let last: string | undefined;
  return beginnings
    .filter((beginning) => beginning.length >= shortest)
    .sort()
    .filter((beginning) => {
      if (last !== undefined && beginning.startsWith(last)) return false;
      last = beginning;
      return true;
    });
}

/** jumppa → jum, katu → ka, harjoitus → harjoi, aika → ai and aj (ajan). */
function unchangedBeginnings(base: string): string[] {
  let end = base.length;
  while (end > 2 && !isVowel(base[end - 1])) end--;
  while (end > 2 && isVowel(base[end - 1])) end--;
  let cluster = end;
  while (cluster > 2 && !isVowel(base[cluster - 1])) cluster--;
  // The first of two consonants stays, except in nähdä (näki) and juosta (juoksi).
  const kept = end - cluster > 1 && !/(hd|st)a$/.test(base);
  const beginning = base.slice(0, kept ? cluster + 1 : cluster);
  const lostK = base[end - 1] === 'k' && beginning.endsWith('i') && isVowel(beginning.at(-2));
  return lostK ? [beginning, `${beginning.slice(0, -1)}j`] : [beginning];
}
