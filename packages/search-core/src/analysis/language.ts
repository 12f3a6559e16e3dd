import { englishBases } from './english-suffixes.js';
import { finnishBases, finnishNounBases } from './finnish/finnish-bases.js';
import { swedishBases } from './swedish-suffixes.js';

/** Languages with inflection rules. Words of other languages match as written and by their beginning. */
export const RULED_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type RuledLanguage = (typeof RULED_LANGUAGES)[number];

/** A set of rules: those of a language, or of Finnish nouns alone. */
export type RuleSet = RuledLanguage | 'fi-nouns';

const BASES: Readonly<Record<RuleSet, (word: string) => Set<string>>> = {
  fi: finnishBases,
  'fi-nouns': finnishNounBases,
  sv: swedishBases,
  en: englishBases,
};

/**
 * Possible base forms of a folded word, the word itself among them. The rules give too many on purpose:
 * two words belong together when they share one.
 */
export function baseForms(word: string, rules: RuleSet): Set<string> {
  return BASES[rules](word);
}
