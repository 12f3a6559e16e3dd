import { fold, umlautsAgree } from '../analysis/fold.js';
import { RULED_LANGUAGES } from '../analysis/language.js';
import { termsWithinEdits } from '../index/edit-walk.js';
import { bitOfLanguage } from '../index/inverted-index.js';
import type { TermDictionary } from '../index/term-dictionary.js';
import { CompoundMatches } from './compound-matches.js';
import type { SynonymRing } from './synonym-rings.js';
import { OTHER_LANGUAGE_FACTOR, TIERS, UMLAUT_FACTOR, type How } from './tiers.js';
import { WordForms } from './word-forms.js';

/** A term that answers a typed word, and how well. */
export interface TermMatch {
  readonly how: How;
  /** 0 to 1. */
  readonly factor: number;
}

/** The terms that answer one typed word. */
export type Expansion = ReadonlyMap<number, TermMatch>;

/** What is known of a typed word besides its letters. */
export interface TypedContext {
  /** The word may not be finished, so that its beginning counts too. */
  readonly typing: boolean;
  readonly language: string;
  readonly rings: ReadonlySet<SynonymRing>;
}

/** Shortest word whose other forms are looked for; one letter more while it is being typed. */
const SHORTEST_INFLECTED = 3;
/** Shortest word that may be misspelt: shorter ones are one letter from too many others. */
const SHORTEST_MISSPELT = 4;
/** A common beginning must be this long, and this share of the word. */
const SHORTEST_BACK_OFF = 6;
const BACK_OFF_SHARE = 0.6;
/** Near words whose other forms are found too. */
const MOST_NEAR = 12;

/** Finds the terms of an index that answer typed words. */
export class WordExpander {
  readonly forms: WordForms;
  readonly #compounds: CompoundMatches;
  /** Terms of each ring, found when first asked for. */
  readonly #ringTerms = new Map<SynonymRing, ReadonlyMap<number, number>>();

  constructor(readonly terms: TermDictionary) {
    this.forms = new WordForms(terms);
    this.#compounds = new CompoundMatches(this.forms);
  }

  /** Terms for a normalised word: itself, its other forms, words of its rings, what it begins, compounds it is part of. */
  expand(word: string, { typing, language, rings }: TypedContext): Expansion {
    const { found, add } = this.#collect(word, language);
    const key = fold(word);
    const { from, to } = this.terms.equal(key);
    for (let term = from; term < to; term++) add(term, TIERS.exact, 'exact');
    if (key.length >= SHORTEST_INFLECTED + (typing ? 1 : 0)) {
      this.#eachForm(key, (term) => add(term, TIERS.inflected, 'inflected'));
      for (const bases of this.forms.compoundBasesOf(key)) {
        const part = { key, bases, everyday: rings.size > 0 };
        this.#compounds.eachCompound(part, (term) => add(term, TIERS.compound, 'compound'));
      }
    }
    for (const ring of rings) for (const [term, tier] of this.#termsOf(ring)) add(term, tier, 'synonym');
    if (typing) {
      const range = this.terms.startingWith(key);
      for (let term = range.from; term < range.to; term++) add(term, TIERS.prefix, 'prefix');
    }
    if (found.size === 0 && key.length >= SHORTEST_MISSPELT) {
      const near = termsWithinEdits(this.terms, key, 1);
      for (const term of near) add(term, TIERS.typo, 'typo');
      for (const term of near.slice(0, MOST_NEAR)) {
        this.#eachForm(this.terms.key(term), (form) => add(form, TIERS.typo, 'typo'));
      }
    }
    return found;
  }

  /** Terms for a word that nothing answered: those that begin alike, else what a misspelt form of it may stand for. */
  guess(word: string, language: string): Expansion {
    const { found, add } = this.#collect(word, language);
    const key = fold(word);
    const shortest = Math.max(SHORTEST_BACK_OFF, Math.ceil(key.length * BACK_OFF_SHARE));
    for (let length = key.length - 1; length >= shortest && found.size === 0; length--) {
      const { from, to } = this.terms.startingWith(key.slice(0, length));
      for (let term = from; term < to; term++) add(term, TIERS.backOff, 'prefix');
    }
    if (found.size > 0 || key.length < SHORTEST_MISSPELT + 2) return found;
    for (const { bases } of this.forms.compoundBasesOf(key)) {
      const longest = [...bases].filter((base) => base.length >= SHORTEST_MISSPELT && base !== key);
      longest.sort((a, b) => b.length - a.length);
      for (const base of longest.slice(0, MOST_NEAR)) {
        for (const term of termsWithinEdits(this.terms, base, 1, MOST_NEAR)) add(term, TIERS.typo, 'typo');
      }
    }
    return found;
  }

  #collect(word: string, language: string): { found: Map<number, TermMatch>; add: AddTerm } {
    const found = new Map<number, TermMatch>();
    const languageBit = bitOfLanguage(language);
    const add: AddTerm = (term, tier, how) => {
      const bits = this.terms.languageBits(term);
      const agrees = how === 'synonym' || umlautsAgree(word, this.terms.spelling(term)) ? 1 : UMLAUT_FACTOR;
      const preferred = bits === 0 || bits & languageBit ? 1 : OTHER_LANGUAGE_FACTOR;
      const factor = tier * agrees * preferred;
      if (factor > (found.get(term)?.factor ?? 0)) found.set(term, { how, factor });
    };
    return { found, add };
  }

  #eachForm(key: string, found: (term: number) => void): void {
    for (const bases of this.forms.basesOf(key)) this.forms.eachForm(bases, found);
  }

  /** Terms of all words of a ring with their tiers: forms of the words, and compounds of them. */
  #termsOf(ring: SynonymRing): ReadonlyMap<number, number> {
    let terms = this.#ringTerms.get(ring);
    if (!terms) {
      const found = new Map<number, number>();
      // Each word by the rules of its own language: `art` is no Finnish stem.
      const words = RULED_LANGUAGES.flatMap((language) =>
        ring[language].split(' ').map((word) => ({ key: fold(word), language })),
      );
      for (const { key, language } of words) {
        for (const bases of this.forms.compoundBasesOf(key).filter((each) => each.language === language)) {
          this.#compounds.eachCompound({ key, bases, everyday: true }, (term) =>
            found.set(term, TIERS.synonymInCompound),
          );
        }
      }
      for (const { key, language } of words) {
        for (const bases of this.forms.basesOf(key).filter((each) => each.language === language)) {
          this.forms.eachForm(bases, (term) => found.set(term, TIERS.synonym));
        }
      }
      this.#ringTerms.set(ring, (terms = found));
    }
    return terms;
  }
}

type AddTerm = (term: number, tier: number, how: How) => void;
