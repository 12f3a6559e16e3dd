import { englishStem } from './english-stem.js';
import { swedishStem } from './swedish-stem.js';

/** Languages whose words are compared by their stems. Finnish has base forms instead. */
export const STEMMED_LANGUAGES = ['sv', 'en'] as const;
export type StemmedLanguage = (typeof STEMMED_LANGUAGES)[number];

/**
 * The stem of a word, for the index and for what is typed alike. Takes and gives folded words (`fold`): two words belong together when
 * their stems are the same. A stem is a key and no word to show.
 */
export function stem(word: string, language: StemmedLanguage): string {
  return language === 'sv' ? swedishStem(word) : englishStem(word);
}
