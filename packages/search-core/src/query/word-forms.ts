import { finnishBases } from '../analysis/finnish/finnish-bases.js';
import { fold } from '../analysis/fold.js';
import { stem, STEMMED_LANGUAGES, type StemmedLanguage } from '../analysis/stem.js';

/** What a word may be a form of, in each language that has rules. */
export interface WordForms {
  readonly bases: ReadonlyMap<string, number>;
  readonly stems: readonly (readonly [language: StemmedLanguage, stem: string])[];
}

/** Words whose forms are kept: those of a query are asked about several times at every key. */
const MOST_KEPT = 100;
const KEPT = new Map<string, WordForms>();

/** @param word normalised */
export function formsOf(word: string): WordForms {
  let forms = KEPT.get(word);
  if (!forms) {
    const key = fold(word);
    forms = { bases: finnishBases(word), stems: STEMMED_LANGUAGES.map((language) => [language, stem(key, language)]) };
    if (KEPT.size >= MOST_KEPT) KEPT.clear();
    KEPT.set(word, forms);
  }
  return forms;
}
