import { fold } from '../analysis/fold.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import type { InvertedIndex } from '../index/inverted-index.js';
import type { FilterOffer } from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { selectedValues } from '../facets/activity-filter.js';
import { WordExpander } from './expand-word.js';
import type { WantedWord } from './match-text.js';
import { Recogniser, type DirectMatch } from './recognise.js';
import { SplitCompounds } from './split-compounds.js';
import { asTyped, typedWords, type TypedWord } from './typed-words.js';
import { synonymTable } from './word-table.js';

/** The words of a query, ready for matching. */
export interface ReadWords {
  readonly words: readonly WantedWord[];
  readonly recognised: readonly FilterOffer[];
}

/** Read words that are kept, so that the next keystroke reads only the word being typed. */
const MOST_KEPT = 200;

/** Reads the text of queries with the words of one catalogue. */
export class WordReader {
  readonly expander: WordExpander;
  readonly #rings = synonymTable();
  readonly #recogniser: Recogniser;
  readonly #splitter: SplitCompounds;
  readonly #kept = new Map<string, readonly WantedWord[]>();

  constructor(index: CatalogueIndex, { terms }: InvertedIndex) {
    this.expander = new WordExpander(terms);
    this.#splitter = new SplitCompounds(this.expander.forms);
    this.#recogniser = new Recogniser(index);
  }

  read(query: SearchQuery): ReadWords {
    const language = typeof query.language === 'string' ? query.language : 'fi';
    const words = typedWords(query.text).flatMap((typed) => this.#keep(typed, language));
    const offers = words.flatMap(({ word, direct }) =>
      (direct ?? []).map(({ facet, value }) => ({ facet, value, word: asTyped(query.text, word) })),
    );
    const recognised = offers.filter(({ facet, value }) => !selectedValues(query, facet).includes(value));
    return { words, recognised };
  }

  #keep(typed: TypedWord, language: string): readonly WantedWord[] {
    const memo = `${language} ${typed.typing} ${typed.word}`;
    let words = this.#kept.get(memo);
    if (!words) {
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(memo, (words = this.#read(typed, language)));
    }
    return words;
  }

  #read({ word, typing }: TypedWord, language: string): WantedWord[] {
    const rings = this.#rings.meaningsOf(fold(word));
    const direct: readonly DirectMatch[] = this.#recogniser.recognise(word, rings);
    const expansion = this.expander.expand(word, { typing, language, rings });
    if (expansion.size > 0 || direct.length > 0) return [{ word, expansion, direct }];
    return [
      ...(this.#splitter.split(word) ?? [{ word, expansion: this.expander.guess(word, language), guessed: true }]),
    ];
  }
}
