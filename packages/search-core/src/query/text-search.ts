import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { buildWords } from '../index/build-words.js';
import type { WordsInMemory } from '../index/memory-index.js';
import type { Pause } from '../index/pace.js';
import { createRulesLexicon } from '../lexicon/rules/rules-lexicon.js';
import { SYNONYM_RINGS } from '../rings/synonym-rings.js';

export { IndexWords, NameOrder } from './index-words.js';

/**
 * Indexes the words of a catalogue that has no published index: by the rules and the words of the catalogue itself. One module with
 * all that typed words need, so that a page loads it, and reads the words of the catalogue, only when somebody types.
 */
export function wordsInPage(catalogue: Catalogue, pause?: Pause): Promise<WordsInMemory> {
  return buildWords(catalogue, {
    lexicon: (words) => createRulesLexicon(words),
    rings: SYNONYM_RINGS,
    ...(pause && { pause }),
  });
}
