import type { Municipality } from '@hyte/catalogue-format/generated/catalogue.js';
import { selectedValues } from '../facets/activity-filter.js';
import type { FacetColumn } from '../facets/facet-column.js';
import type { IndexedRing, WordIndex } from '../index/search-index.js';
import type { SortedKeys } from '../index/sorted-keys.js';
import { COMMON } from '../index/term-class.js';
import type { FilterOffer } from '../search-engine.js';
import { languageOf, type SearchQuery } from '../search-query.js';
import { isAsked, timePhrases, type AskedTime } from './asked-times.js';
import { FoundTerms, WordExpander } from './expand-word.js';
import { Misspellings } from './misspellings.js';
import { PhraseTable, type Phrase } from './phrase-table.js';
import { Recogniser, type Recognised } from './recognise.js';
import { SplitCompounds } from './split-compounds.js';
import { asTyped, typedWords, type TypedWord } from './typed-words.js';
import { isEmpty, type DirectMatch, type WantedWord } from './wanted-word.js';
import { formsOf } from './word-forms.js';

/** The words of a query, ready for matching. */
export interface ReadWords {
  readonly words: readonly WantedWord[];
  readonly recognised: readonly FilterOffer[];
  /** True when a word nothing answers was not compared with inflected forms, because they are not there yet. */
  readonly withoutForms: boolean;
}

/** Finished words that are kept, so that the next keystroke reads only the word being typed. */
const MOST_FINISHED = 60;
/** Words being typed that are kept: completions and spellings ask for the newest again. They have many terms and seldom come back. */
const MOST_BEING_TYPED = 4;

/** A typed word with what it means besides its letters. */
interface Meant {
  readonly typed: TypedWord;
  readonly rings: ReadonlyMap<IndexedRing, number>;
  readonly recognised: readonly Recognised[];
  readonly time: AskedTime | undefined;
  /** True for a word of several that mean something together. */
  readonly inPhrase: boolean;
}

/** Reads the text of queries with the words of one index. */
export class WordReader {
  readonly expander: WordExpander;
  /** Inflected forms of the catalogue, once they are there. */
  forms: SortedKeys | undefined;
  readonly #rings: PhraseTable<IndexedRing>;
  readonly #recogniser: Recogniser;
  readonly #misspellings: Misspellings;
  readonly #splitter: SplitCompounds;
  readonly #times = new PhraseTable(timePhrases());
  /** Every activity has it, and no reason is told by it. */
  readonly #anything: DirectMatch;
  readonly #finished = new Map<string, readonly WantedWord[]>();
  readonly #beingTyped = new Map<string, readonly WantedWord[]>();

  constructor({ terms, rings }: WordIndex, municipalities: readonly Municipality[], columns: readonly FacetColumn[]) {
    this.expander = new WordExpander(terms);
    this.#misspellings = new Misspellings(this.expander);
    const phrasesOf = (ring: IndexedRing): Phrase<IndexedRing>[] =>
      ring.words.map(({ key, languages }) => ({ key, languages, meaning: ring }));
    this.#rings = new PhraseTable(rings.flatMap(phrasesOf));
    this.#splitter = new SplitCompounds(this.expander, this.#rings);
    this.#recogniser = new Recogniser(municipalities, columns);
    const setOf = new Uint8Array(columns[0]?.setOf.length ?? 0);
    this.#anything = { facet: 'kind', value: '', matched: '', how: 'exact', setOf, scores: Float32Array.of(1) };
  }

  read(query: SearchQuery): ReadWords {
    const language = languageOf(query);
    const typed = typedWords(query.text);
    const meant = this.#meanings(typed);
    const telling = meant.filter((word) => !this.#saysNothing(word));
    const words = (telling.length > 0 ? telling : meant).flatMap((word) => this.#keep(word, language));
    const withoutForms = !this.forms && words.some(({ guessed, head }) => guessed || head);
    return { words, recognised: offersOf(query, typed, meant), withoutForms };
  }

  /** For each word of a text what it may be a form of, itself among it. */
  keysOf(text: string): ReadonlySet<string>[] {
    return typedWords(text).map(({ word, key }) => {
      const { bases, stems } = formsOf(word);
      return new Set([key, ...bases.keys(), ...stems.map(([, stemmed]) => stemmed)]);
    });
  }

  /** What each word means, alone and with its neighbours: every word of a phrase means what the phrase does. */
  #meanings(typed: readonly TypedWord[]): Meant[] {
    const meant = typed.map((word) => ({
      typed: word,
      rings: new Map<IndexedRing, number>(),
      recognised: [] as Recognised[],
      time: undefined as AskedTime | undefined,
      inPhrase: false,
    }));
    meant.forEach((word, place) => {
      [word.time] = this.#times.meaningsAt(typed, place).keys();
      const rings = this.#rings.meaningsAt(typed, place);
      const recognised = this.#recogniser.recognise(typed, place, rings);
      for (const [ring, from] of rings) for (const word of meant.slice(from, place + 1)) word.rings.set(ring, from);
      for (const value of recognised)
        for (const word of meant.slice(value.from, place + 1)) word.recognised.push(value);
      const from = Math.min(place, ...rings.values(), ...recognised.map((value) => value.from));
      if (from < place) for (const word of meant.slice(from, place + 1)) word.inPhrase = true;
    });
    return meant;
  }

  /**
   * Function words, and the first letter of a word being typed, ask for nothing beside other words. Nor do times: texts seldom tell on
   * which days something is, the schedule does, and it is asked by the filter that is offered.
   */
  #saysNothing({ typed: { key, typing, empty }, recognised, time, inPhrase }: Meant): boolean {
    if ((empty || (time && !inPhrase)) && recognised.length === 0) return true;
    if (typing && key.length === 1) return true;
    const { dictionary } = this.expander;
    const { from, to } = dictionary.equal(key);
    for (let term = from; term < to; term++) if (dictionary.classBits(term) & COMMON) return recognised.length === 0;
    return false;
  }

  #keep(meant: Meant, language: string): readonly WantedWord[] {
    const { word, typing, andOver } = meant.typed;
    if (meant.inPhrase) return this.#read(meant, language);
    const [kept, most] = typing ? [this.#beingTyped, MOST_BEING_TYPED] : [this.#finished, MOST_FINISHED];
    const memo = `${language} ${this.forms !== undefined} ${word}${andOver ? '+' : ''}`;
    let words = kept.get(memo);
    if (!words) {
      words = this.#read(meant, language);
      if (kept.size >= most) kept.clear();
      kept.set(memo, words);
    }
    return words;
  }

  /**
   * Looks for what answers a word, the surest way first, until something does. Typos come before splitting: a misspelt word can often be
   * parted into nonsense.
   */
  #read({ typed, rings, recognised, time }: Meant, language: string): readonly WantedWord[] {
    const { word, typing } = typed;
    const direct = recognised.map((value) => value.direct);
    const found = new FoundTerms(this.expander.dictionary, word, language);
    const wanted = (guessed: boolean): WantedWord[] => {
      const { terms, prefix } = found;
      return [{ terms, prefix, word, direct, guessed }];
    };
    this.expander.expand(found, rings.keys(), typing);
    if (typing && isEmpty(found) && direct.length === 0) this.expander.shorten(found);
    if (!isEmpty(found) || direct.length > 0) return wanted(false);
    // A time that no text names leaves out nothing by itself: maanantaisin is not maan, antaisin.
    if (time) return [{ ...found, word, direct: [this.#anything] }];
    this.#misspellings.near(found, this.forms);
    if (!isEmpty(found)) {
      // What is near may hide what is meant; a word being typed goes on, so the long search for it is left for later.
      if (!typing) this.#misspellings.far(found, this.forms);
      return wanted(true);
    }
    const parts = this.#splitter.split(word, language, typing);
    if (parts) return parts;
    this.expander.backOff(found);
    if (isEmpty(found)) this.#misspellings.far(found, this.forms);
    return wanted(true);
  }
}

/** Each value once, with the words it was recognised by as they were typed. */
function offersOf(query: SearchQuery, typed: readonly TypedWord[], meant: readonly Meant[]): FilterOffer[] {
  const offers = new Map<string, FilterOffer>();
  meant.forEach(({ recognised, time, typed: last }, place) => {
    if (time && !isAsked(time, query.when)) offers.set(last.key, { when: time, word: asTyped(query.text, last.word) });
    for (const { direct, from } of recognised) {
      const id = `${direct.facet}:${direct.value}`;
      if (selectedValues(query, direct.facet).includes(direct.value)) continue;
      // The last word of a phrase is met last and completes the stretch.
      const word = asTyped(query.text, typed[Math.min(from, place)]?.word ?? last.word, last.word);
      offers.set(id, { facet: direct.facet, value: direct.value, word });
    }
  });
  return [...offers.values()];
}
