import { fold } from '../../analysis/fold.js';
import { stem, type StemmedLanguage } from '../../analysis/stem.js';
import { SWEDISH_PART_WORDS } from '../../analysis/swedish-part-words.js';
import { swedishParts } from '../../analysis/swedish-parts.js';
import { RULED_LANGUAGES } from '../../analysis/ruled-languages.js';
import type { Lexicon, WordClass } from '../../lexicon/lexicon.js';
import { NOMINAL, OTHER, STEM, UNKNOWN, VERB } from '../term-class.js';

/** A term that a word of a text is found under. */
export interface TermOfWord {
  readonly spelling: string;
  /** Bits of `term-class.ts`. */
  readonly classes: number;
  /** True when the term is only a part of the word. */
  readonly part: boolean;
}

/** Tells the terms of words. The language is a place in `RULED_LANGUAGES`, −1 for any other. */
export type Analyser = (word: string, language: number) => readonly TermOfWord[];

const FINNISH = RULED_LANGUAGES.indexOf('fi');
const SWEDISH = RULED_LANGUAGES.indexOf('sv');
const ENGLISH = RULED_LANGUAGES.indexOf('en');

const CLASS_BITS: Readonly<Record<WordClass, number>> = {
  nominal: NOMINAL,
  verb: VERB,
  other: OTHER,
  unknown: UNKNOWN,
};

/**
 * Puts the lexicon of Finnish and the stems of Swedish and English together. Words of other languages and numbers are found as they are.
 *
 * @param swedishWords all Swedish words of the catalogue: they and a list of common ones tell which compounds fall into which parts.
 */
export function createAnalyser(lexicon: Lexicon, swedishWords: Iterable<string>): Analyser {
  const swedishStems = new Set(SWEDISH_PART_WORDS.map((word) => stem(fold(word), 'sv')));
  for (const word of swedishWords) swedishStems.add(stem(fold(word), 'sv'));
  const knowsSwedish = (part: string): boolean => swedishStems.has(part);

  return (word, language) => {
    if (language === FINNISH) return finnishTerms(lexicon, word);
    if (language === SWEDISH) {
      const parts = swedishParts(fold(word), knowsSwedish).map((part) => ({
        spelling: part,
        classes: STEM,
        part: true,
      }));
      return [stemTerm(word, 'sv'), ...parts];
    }
    return [language === ENGLISH ? stemTerm(word, 'en') : { spelling: word, classes: OTHER, part: false }];
  };
}

/** The term of a Swedish or English word. A stem that is the word itself may be shown, so the word keeps its umlauts. */
export function stemTerm(word: string, language: StemmedLanguage): TermOfWord {
  const key = fold(word);
  const found = stem(key, language);
  return found === key
    ? { spelling: word, classes: OTHER, part: false }
    : { spelling: found, classes: STEM, part: false };
}

function finnishTerms(lexicon: Lexicon, word: string): TermOfWord[] {
  const { lemmas, parts } = lexicon.analyse(word);
  const terms = lemmas.map((lemma) => ({ spelling: lemma.word, classes: CLASS_BITS[lemma.wordClass], part: false }));
  for (const part of parts) terms.push({ spelling: part.word, classes: CLASS_BITS[part.wordClass], part: true });
  return terms;
}
