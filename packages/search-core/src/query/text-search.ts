import { buildInvertedIndex, type InvertedIndex } from '../index/inverted-index.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import type { FilterOffer, Reason, Suggestion } from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { respellings, type FuzzyModule } from './did-you-mean.js';
import { matchText, type WantedWord } from './match-text.js';
import { reasonsFor } from './reasons.js';
import { Suggestions } from './suggest.js';
import { asTyped } from './typed-words.js';
import { WordReader } from './word-reader.js';

/** What the words of a query match. */
export interface TextAnswer {
  readonly activities: readonly number[];
  /** Score by activity number; 0 where there is no match. */
  readonly scores: Float32Array;
  /** Number of words in the longest name of each activity: shorter names go first among equals. */
  readonly nameLengths: Uint8Array;
  /** Words, as typed, that were let go because nothing matched all of them. */
  readonly dropped: readonly string[];
  /** Words that nothing in the catalogue answers as typed: no match, or matches of the typo tier only. */
  readonly misspelt: readonly string[];
  readonly recognised: readonly FilterOffer[];
  /** Why an activity matched, for each word. */
  readonly reasonsFor: (activity: number) => Reason[];
}

/**
 * Everything that typed words need: the word index, the rules of the languages, synonyms, spelling and completions. One module
 * with nothing of it outside, so that a page loads it, and reads the words of the catalogue, only when somebody types.
 */
export class TextSearch {
  readonly #words: InvertedIndex;
  readonly #reader: WordReader;
  readonly #suggestions: Suggestions;

  constructor(index: CatalogueIndex) {
    this.#words = buildInvertedIndex(index.catalogue);
    this.#reader = new WordReader(index, this.#words);
    this.#suggestions = new Suggestions(index);
  }

  /** What the words of a query match; `undefined` when its text has no word in it, which asks for nothing. */
  answer(query: SearchQuery): TextAnswer | undefined {
    const { words, recognised } = this.#reader.read(query);
    if (words.length === 0) return undefined;
    const { activities, scores, dropped } = matchText(this.#words, words);
    const kept = words.filter(({ word }) => !dropped.includes(word));
    return {
      activities,
      scores,
      nameLengths: this.#words.nameLengths,
      dropped: dropped.map((word) => asTyped(query.text, word)),
      misspelt: words.filter(isMisspelt).map(({ word }) => word),
      recognised,
      reasonsFor: (activity) => reasonsFor(this.#words, kept, activity),
    };
  }

  /** Spellings of a text to try instead of the misspelt words, the most likely first. */
  respellings(
    text: string,
    misspelt: readonly string[],
    loadFuzzy: (() => Promise<FuzzyModule>) | undefined,
  ): Promise<string[]> {
    return respellings(this.#words, text, misspelt, loadFuzzy);
  }

  /** Completions of what is being typed. */
  suggest(prefix: string, language: string, limit: number | undefined): Suggestion[] {
    return this.#suggestions.find(prefix, language, limit);
  }
}

function isMisspelt({ expansion, direct, guessed }: WantedWord): boolean {
  if (direct?.length || guessed) return guessed === true;
  return [...expansion.values()].every(({ how }) => how === 'typo');
}
