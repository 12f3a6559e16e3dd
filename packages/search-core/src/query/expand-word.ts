import { finnishNominalBases, fitsBase } from '../analysis/finnish/finnish-bases.js';
import { fold, umlautsAgree } from '../analysis/fold.js';
import { bitOfLanguage } from '../index/language-bits.js';
import type { IndexedRing } from '../index/search-index.js';
import { STEM } from '../index/term-class.js';
import type { TermDictionary, TermRange } from '../index/term-dictionary.js';
import {
  OTHER_LANGUAGE_FACTOR,
  PART_FACTOR,
  RING_PART_FACTOR,
  TIERS,
  TYPO_PART_FACTOR,
  UMLAUT_FACTOR,
  type How,
} from './tiers.js';
import type { Expansion, PrefixMatch, TermMatch } from './wanted-word.js';
import { formsOf } from './word-forms.js';

/** Shortest word whose other forms are looked for. */
const SHORTEST_INFLECTED = 3;
/** Terms that begin as typed are compared by their umlauts when there are no more of them. */
const MOST_COMPARED = 300;
/** A word being typed may go this far beyond what a term has: uimahallis → uimahalli. */
const MOST_SHORTENED = 3;
const SHORTEST_SHORTENED = 5;
/** A common beginning must be this long, and this share of the word. */
const SHORTEST_BACK_OFF = 8;
const BACK_OFF_SHARE = 0.7;
/** A beginning that more terms have tells nothing. */
const MOST_BACK_OFF = 200;

/** Terms found for one typed word, the best match of each kept. What looks for terms adds them here. */
export class FoundTerms implements Expansion {
  readonly terms = new Map<number, TermMatch>();
  prefix: PrefixMatch | undefined;
  /** The word, folded. */
  readonly key: string;
  readonly #languageBit: number;

  /** @param word normalised, for comparing umlauts. */
  constructor(
    readonly dictionary: TermDictionary,
    readonly word: string,
    readonly language: string,
  ) {
    this.key = fold(word);
    this.#languageBit = bitOfLanguage(language);
  }

  add(term: number, tier: number, how: How, part = how === 'typo' ? TYPO_PART_FACTOR : PART_FACTOR): void {
    const agrees = how === 'synonym' || this.#umlautsAgree(term) ? 1 : UMLAUT_FACTOR;
    const languages = this.dictionary.languageBits(term);
    const preferred = languages === 0 || languages & this.#languageBit ? 1 : OTHER_LANGUAGE_FACTOR;
    const factor = tier * agrees * preferred;
    if (factor > (this.terms.get(term)?.factor ?? 0)) this.terms.set(term, { how, factor, part });
  }

  addAll({ from, to }: TermRange, tier: number, how: How): void {
    for (let term = from; term < to; term++) this.add(term, tier, how);
  }

  #umlautsAgree(term: number): boolean {
    const { dictionary, word, key } = this;
    if (dictionary.classBits(term) === STEM || (word === key && dictionary.isPlain(term))) return true;
    return umlautsAgree(word, dictionary.spelling(term));
  }
}

/** Finds the terms of an index that answer typed words. */
export class WordExpander {
  constructor(readonly dictionary: TermDictionary) {}

  /** The word itself, its base forms and stems, words of its rings, and while it is being typed what it begins. */
  expand(found: FoundTerms, rings: Iterable<IndexedRing>, typing: boolean): void {
    const { word, key } = found;
    let known = false;
    this.eachForm(word, (term, same) => {
      known ||= same;
      if (same) found.add(term, TIERS.exact, 'exact');
      else if (word === key || !losesUmlauts(word, this.dictionary.spelling(term)))
        found.add(term, known ? TIERS.otherReading : TIERS.inflected, 'inflected');
    });
    for (const { terms, also = [] } of rings) {
      for (const term of terms) found.add(term, TIERS.synonym, 'synonym', RING_PART_FACTOR);
      for (const term of also) found.add(term, TIERS.pointer, 'synonym', RING_PART_FACTOR);
    }
    if (!typing) return;
    const begun = this.dictionary.startingWith(key);
    if (begun.to - begun.from > MOST_COMPARED) found.prefix = { ...begun, factor: TIERS.prefix };
    else found.addAll(begun, TIERS.prefix, 'prefix');
  }

  /**
   * Terms that a finished word may be a form of: by its letters, by the Finnish rules when class and vowels of the term fit the rule,
   * and by the stem in Swedish and English.
   *
   * @param word normalised; folded when its umlauts are not known
   */
  eachForm(word: string, found: (term: number, same: boolean) => void): void {
    const { dictionary } = this;
    const key = fold(word);
    const { from, to } = dictionary.equal(key);
    for (let term = from; term < to; term++) found(term, true);
    if (key.length < SHORTEST_INFLECTED) return;
    this.eachFinnishBase(word, (term) => found(term, false));
    for (const [language, stemKey] of formsOf(word).stems) {
      if (stemKey === key) continue;
      const range = dictionary.equal(stemKey);
      const bit = bitOfLanguage(language);
      for (let term = range.from; term < range.to; term++) if (dictionary.languageBits(term) & bit) found(term, false);
    }
  }

  /** The same by the Finnish rules alone, the word itself left out; those of nouns and adjectives only, when asked. */
  eachFinnishBase(word: string, found: (term: number) => void, nominal = false): void {
    const { dictionary } = this;
    const key = fold(word);
    for (const [base, bits] of nominal ? finnishNominalBases(word) : formsOf(word).bases) {
      if (base === key) continue;
      const { from, to } = dictionary.equal(base);
      for (let term = from; term < to; term++) {
        if (fitsBase(bits, dictionary.classBits(term), dictionary.spelling(term, base))) found(term);
      }
    }
  }

  /** For a word being typed that no term begins with: terms that begin as all but its last letters. */
  shorten(found: FoundTerms): void {
    const { length } = found.key;
    this.#addBeginning(found, Math.max(SHORTEST_SHORTENED, length - MOST_SHORTENED), TIERS.shortenedPrefix);
  }

  /** For a word that nothing answered: terms that begin alike for most of it. */
  backOff(found: FoundTerms): void {
    const { length } = found.key;
    this.#addBeginning(found, Math.max(SHORTEST_BACK_OFF, Math.ceil(length * BACK_OFF_SHARE)), TIERS.backOff);
  }

  /** Terms that have the longest beginning of the word that any has; one that too many have tells nothing. */
  #addBeginning(found: FoundTerms, shortest: number, tier: number): void {
    for (let length = found.key.length - 1; length >= shortest; length--) {
      const begun = this.dictionary.startingWith(found.key.slice(0, length));
      if (begun.to === begun.from || begun.to - begun.from > MOST_BACK_OFF) continue;
      found.addAll(begun, tier, 'prefix');
      return;
    }
  }
}

/** True when ä or ö is typed where the term has a or o: nobody types dots that are not there, while many leave them out. */
function losesUmlauts(word: string, spelling: string): boolean {
  const length = Math.min(word.length, spelling.length);
  for (let at = 0; at < length; at++) {
    const typed = word[at];
    if (typed === spelling[at]) continue;
    return (typed === 'ä' && spelling[at] === 'a') || (typed === 'ö' && spelling[at] === 'o');
  }
  return false;
}
