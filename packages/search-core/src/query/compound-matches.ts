import { looksLikeFirstPart, looksLikeLastPart } from '../analysis/finnish/compound-seams.js';
import { RULED_LANGUAGES } from '../analysis/language.js';
import type { TermDictionary } from '../index/term-dictionary.js';
import { sharedBeginnings, type WordBases, type WordForms } from './word-forms.js';

/** Shortest word that is sought inside others; shorter ones are there by accident too often. */
const SHORTEST_PART = 3;
/** Typed words this long are hardly ever inside others by accident. */
const LONG_WORD = 6;
/** So many first letters in common with a term of the index make a word likely. */
const TELLING_BEGINNING = 4;
/** Letters that a first part may add to the word: puhe-en-vuoro. */
const LONGEST_SEAM = 2;
/** Shortest rest of a compound. */
const SHORTEST_REST = 3;

/** A typed word as a part of compounds. */
export interface TypedPart {
  /** The folded word. */
  readonly key: string;
  readonly bases: WordBases;
  /** True for words of residents' everyday use: inside a longer word they are hardly ever there by accident. */
  readonly everyday: boolean;
}

/**
 * Finds the compounds that have a typed word as a part: `tanssi` in `senioritanssissa`, `tasapaino` in
 * `tasapainoharjoittelu`. The rest of the compound must be a word of the index, or look like one when the typed word is
 * long or an everyday one, so that `taksi` is not found in `mustaksi`.
 */
export class CompoundMatches {
  readonly #terms: TermDictionary;

  constructor(readonly forms: WordForms) {
    this.#terms = forms.terms;
  }

  eachCompound(part: TypedPart, found: (term: number) => void): void {
    const { key, bases } = part;
    if (key.length < SHORTEST_PART) return;
    const bit = 1 << RULED_LANGUAGES.indexOf(bases.language);
    for (const stem of this.#beginnings(part)) {
      const { from, to } = this.#terms.startingWith(stem);
      for (let term = from; term < to; term++) {
        if (this.#terms.languageBits(term) & bit && this.#begins(this.#terms.key(term), part, stem)) found(term);
      }
      this.#terms.eachHolding(stem, (term, at) => {
        if (at < SHORTEST_REST || !(this.#terms.languageBits(term) & bit)) return;
        const compound = this.#terms.key(term);
        const rest = compound.slice(at);
        if (!this.#isFirst(compound.slice(0, at), rest, part)) return;
        if (this.forms.shares(bases, rest) || this.#begins(rest, part, stem)) found(term);
      });
    }
  }

  #beginnings({ bases, key }: TypedPart): string[] {
    const beginnings = sharedBeginnings(bases, SHORTEST_PART);
    return beginnings.some((beginning) => key.startsWith(beginning)) ? beginnings : [key, ...beginnings];
  }

  /** The text is the typed word, in the form that compounds begin with, and after it another part. */
  #begins(text: string, part: TypedPart, stem: string): boolean {
    const { key, bases } = part;
    for (let seam = Math.max(stem.length, SHORTEST_PART); seam <= text.length - SHORTEST_REST; seam++) {
      const first = text.slice(0, seam);
      const isForm = seam <= key.length + LONGEST_SEAM && /[aeiouyns]$/.test(first) && this.forms.shares(bases, first);
      if ((first === key || isForm) && this.#isLast(text.slice(seam), part)) return true;
    }
    return false;
  }

  #isFirst(text: string, rest: string, { key, bases, everyday }: TypedPart): boolean {
    if (this.#terms.has(text)) return true;
    if (bases.language !== 'fi' || !looksLikeFirstPart(text, rest)) return false;
    return everyday || key.length >= LONG_WORD || this.#beginsOtherwise(text, rest[0]);
  }

  #isLast(text: string, { bases, everyday }: TypedPart): boolean {
    if (this.#terms.has(text)) return true;
    if (bases.language !== 'fi' || !looksLikeLastPart(text)) return false;
    const { from, to } = this.#terms.startingWith(text.slice(0, TELLING_BEGINNING));
    return everyday || to > from;
  }

  /** True when a term begins with the text and goes on with another letter than this compound: televisiossa. */
  #beginsOtherwise(text: string, next: string | undefined): boolean {
    const { from, to } = this.#terms.startingWith(text);
    for (let term = from; term < to; term++) if (this.#terms.key(term)[text.length] !== next) return true;
    return false;
  }
}
