import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { FacetColumn } from '../facets/facet-column.js';
import { fieldBit } from '../index/fields.js';
import { kept } from '../index/kept.js';
import type { Postings, SearchIndex, WordIndex } from '../index/search-index.js';
import { STEM, UNKNOWN } from '../index/term-class.js';
import type { Description, Suggestion } from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import type { Answer, TextAnswer } from './answer.js';
import { respellings, spellingCandidates, type FuzzyModule } from './did-you-mean.js';
import { Explainer } from './explain.js';
import { matchText, type MatchIndex } from './match-text.js';
import type { ScoreBoard, ScoreBoards } from './score-board.js';
import { Suggestions, withIds, type SuggestionRequest } from './suggest.js';
import { asTyped } from './typed-words.js';
import { WordReader } from './word-reader.js';

/** What a hit says about the words that found it. */
export type Explanation = Pick<Description, 'why' | 'marks'>;

/** What a call for completions brings along. */
export interface SuggestionCall extends Omit<SuggestionRequest, 'board'> {
  readonly columns: readonly FacetColumn[];
  readonly boards: ScoreBoards;
  readonly signal: AbortSignal | undefined;
}

export { NameOrder } from '../sorting/name-order.js';

/** The words of one index, ready to be searched. */
export class IndexWords {
  readonly #reader: WordReader;
  readonly #explainer: Explainer;
  /** Tells terms that may be shown from stems and guesses. */
  readonly #isWord: (term: number) => boolean;
  #body: Postings | undefined;
  #loadSuggestions: (() => Promise<Suggestions>) | undefined;

  /** @param index where the words come from: its municipalities are recognised, and its lexicon tells whether all terms are words */
  constructor(
    readonly words: WordIndex,
    readonly index: SearchIndex,
    columns: readonly FacetColumn[],
  ) {
    const { terms } = words;
    this.#reader = new WordReader(words, index.municipalities, columns);
    // Without a dictionary of the language some base forms are guesses that nobody has ever written.
    const wordBits = index.lexicon === 'rules' ? UNKNOWN : 0;
    this.#isWord = (term) => terms.classBits(term) !== STEM && (terms.classBits(term) & wordBits) === wordBits;
    this.#explainer = new Explainer(terms, this.#isWord);
  }

  /** Summaries, descriptions and inflected forms: when this is done, words are answered completely. */
  readonly completion = kept(async (): Promise<void> => {
    const body = this.index.body().then((postings) => (this.#body = postings));
    const forms = this.index.forms().then((keys) => (this.#reader.forms = keys));
    await Promise.all([body, forms]);
  });

  /** What the words of a query match, on a clear board; `undefined` when its text has no word in it, which asks for nothing. */
  answer(query: SearchQuery, alive: Uint8Array, board: ScoreBoard): TextAnswer | undefined {
    const read = this.#reader.read(query);
    if (read.words.length === 0) return undefined;
    const { words, dropped } = matchText(this.#postings(), read.words, alive, board);
    return {
      words,
      dropped: board.count === 0 ? [] : dropped.map(({ word }) => asTyped(query.text, word)),
      misspelt: read.words.filter(({ guessed }) => guessed).map(({ word }) => word),
      recognised: read.recognised,
      incomplete: this.#body === undefined || read.withoutForms,
    };
  }

  /** Activities whose name has the words of a text, being typed; for completions. */
  named(text: string, language: string, alive: Uint8Array, board: ScoreBoard): void {
    const { words } = this.#reader.read({ text, language });
    const named = words.map((word) => ({ ...word, direct: [] }));
    matchText({ head: this.words.head, body: undefined, fields: fieldBit('name') }, named, alive, board);
  }

  /** Base forms and beginnings of the words of a text, for comparing with labels. */
  keysOf(text: string): ReadonlySet<string>[] {
    return this.#reader.keysOf(text);
  }

  /** Completions of what is being typed; waits for the names and for the records of what is suggested. */
  async suggest(prefix: string, { columns, boards, signal, ...asked }: SuggestionCall): Promise<Suggestion[]> {
    const suggestions = await this.#suggestions(columns);
    signal?.throwIfAborted();
    const found = boards.use((board) => suggestions.find(prefix, { ...asked, board }));
    return withIds(this.index, found, signal);
  }

  #suggestions(columns: readonly FacetColumn[]): Promise<Suggestions> {
    const { index } = this;
    this.#loadSuggestions ??= kept(async () => {
      const [names, organisers] = await Promise.all([index.names(), index.organisers()]);
      return new Suggestions({ words: this, municipalities: index.municipalities, columns, names, organisers });
    });
    return this.#loadSuggestions();
  }

  /** @param picks what each word of the answer matched best in the activity */
  explain(activity: Activity, { words }: TextAnswer, picks: readonly number[], language: string): Explanation {
    const picked = words.map((word, place) => ({ word, picked: picks[place] ?? 0 }));
    const marks = this.#explainer.marks(activity, words, language);
    return { why: this.#explainer.reasons(activity, picked, language), ...(marks.length > 0 && { marks }) };
  }

  /**
   * A spelling that has hits, when the words as typed have none: nothing matched them, or only by a guess.
   *
   * @param answerTo answers a query in another spelling
   */
  async didYouMean(
    query: SearchQuery,
    { text: asked }: Answer,
    loadFuzzy: (() => Promise<FuzzyModule>) | undefined,
    answerTo: (respelt: SearchQuery) => Answer,
  ): Promise<string | undefined> {
    if (!asked?.misspelt.length || query.text === undefined) return undefined;
    const frequency = (term: number): number => (this.words.head.counts[term] ?? 0) + (this.#body?.counts[term] ?? 0);
    const candidates = (word: string): string[] => spellingCandidates(this.#reader, this.#isWord, frequency, word);
    const spellings = await respellings(query.text, asked.misspelt, candidates, loadFuzzy);
    return spellings.find((spelling) => {
      const { selection, relaxed, text } = answerTo({ ...query, text: spelling });
      return selection.count > 0 && !text?.misspelt.length && !relaxed;
    });
  }

  #postings(): MatchIndex {
    return { head: this.words.head, body: this.#body };
  }
}
