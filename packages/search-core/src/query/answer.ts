import type { FilterOffer, Relaxation, SearchResult } from '../search-engine.js';
import type { Selection } from './select.js';
import type { WantedWord } from './wanted-word.js';

/** What the words of a query match. The activities and their scores are on the board it was answered on. */
export interface TextAnswer {
  /** The words that all of them have. */
  readonly words: readonly WantedWord[];
  /** Words, as typed, that were let go because nothing matched all of them. */
  readonly dropped: readonly string[];
  /** Words that nothing in the catalogue answers as typed: no match, or matches of the typo tier only. */
  readonly misspelt: readonly string[];
  readonly recognised: readonly FilterOffer[];
  /** True when something that could have matched is still on its way. */
  readonly incomplete: boolean;
}

export type Unknown = Pick<SearchResult, 'whenUnknown' | 'accessUnknown'>;

/** What a query matches, before any sorting or paging. Good until the board is given back. */
export interface Answer {
  /** What the words match; missing when the query has none. */
  readonly text: TextAnswer | undefined;
  readonly selection: Selection;
  readonly relaxed: Relaxation | undefined;
  /** How many match otherwise and do not tell what is asked; missing when nothing is asked that is not always known. */
  readonly unknown: Unknown | undefined;
}
