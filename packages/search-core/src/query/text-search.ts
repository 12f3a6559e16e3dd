import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { buildWords } from '../index/build-words.js';
import type { WordsInMemory } from '../index/memory-index.js';
import type { Pause } from '../index/pace.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { createRulesLexicon } from '../lexicon/rules/rules-lexicon.js';
import { SYNONYM_RINGS } from '../rings/synonym-rings.js';

export { IndexWords, NameOrder } from './index-words.js';

/**
 * Indexes the words of a catalogue that has no published index: by the rules and the words of the catalogue itself. One module with
 * all that typed words need, so that a page loads it, and reads the words of the catalogue, only when somebody types.
 */
export function wordsInPage(catalogue: Catalogue, pause?: Pause): Promise<WordsInMemory> {
  return buildWords(catalogue, { lexicon: withRingWords, rings: SYNONYM_RINGS, ...(pause && { pause }) });
}

/** Words of the rings are words too: without a dictionary, `kuoro` there tells that Sekakuoro is a compound. */
function withRingWords(words: ReadonlyMap<string, number>): Lexicon {
  const known = new Map(words);
  for (const ring of SYNONYM_RINGS)
    for (const word of ring.words.fi) if (!word.includes(' ') && !known.has(word)) known.set(word, 1);
  return createRulesLexicon(known);
}
