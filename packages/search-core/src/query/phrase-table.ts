import { stem, STEMMED_LANGUAGES } from '../analysis/stem.js';
import { bitOfLanguage } from '../index/language-bits.js';
import type { TypedWord } from './typed-words.js';
import { formsOf } from './word-forms.js';

/** A word, or several in a row, with something behind it. Folded; in base form, without endings. */
export interface Phrase<Meaning> {
  readonly key: string;
  /** Bits of the languages whose forms count. */
  readonly languages: number;
  readonly meaning: Meaning;
}

/** Shortest typed word whose other forms are looked for. */
const SHORTEST_INFLECTED = 3;
/** Beginnings of a word being typed that already mean what it will be. */
const SHORTEST_BEGUN = 4;

interface Entry<Meaning> {
  readonly phrase: Phrase<Meaning>;
  /** Words before the last, as they must be typed. */
  readonly before: readonly string[];
}

/** What typed words mean: a place, an audience, a ring of synonyms. Finds words in any of their forms, and several in a row. */
export class PhraseTable<Meaning> {
  /** By the last word, as it is and by its stems (`sv:` or `en:` before it). */
  readonly #byWord = new Map<string, Entry<Meaning>[]>();
  /** Single words by their first letters, for what is being typed. */
  readonly #byBeginning = new Map<string, Phrase<Meaning>[]>();

  constructor(phrases: Iterable<Phrase<Meaning>>) {
    for (const phrase of phrases) {
      const words = phrase.key.split(' ');
      const last = words.pop() ?? '';
      const entry = { phrase, before: words };
      this.#put(last, entry);
      if (words.length === 0 && last.length >= SHORTEST_BEGUN) this.#putBeginning(phrase);
      for (const language of STEMMED_LANGUAGES)
        if (phrase.languages & bitOfLanguage(language)) this.#put(`${language}:${stem(last, language)}`, entry);
    }
  }

  /**
   * What the word at a place means, alone or with those before it.
   *
   * @param begun whether a word being typed may stand for the only word that begins with it
   */
  meaningsAt(words: readonly TypedWord[], place: number, begun = false): Map<Meaning, number> {
    const found = new Map<Meaning, number>();
    const typed = words[place];
    if (!typed) return found;
    const take = (entries: readonly Entry<Meaning>[] | undefined): void => {
      for (const { phrase, before } of entries ?? []) {
        const first = place - before.length;
        if (first >= 0 && before.every((word, at) => words[first + at]?.key === word)) {
          if (!found.has(phrase.meaning)) found.set(phrase.meaning, first);
        }
      }
    };
    take(this.#byWord.get(typed.key));
    // A word that is in the table as it stands means just that: kuusi is no form of kuu.
    if (found.size > 0 || typed.key.length < SHORTEST_INFLECTED) return found;
    const finnish = bitOfLanguage('fi');
    const { bases, stems } = formsOf(typed.word);
    for (const base of bases.keys()) take(this.#byWord.get(base)?.filter(({ phrase }) => phrase.languages & finnish));
    for (const [language, stemmed] of stems) take(this.#byWord.get(`${language}:${stemmed}`));
    if (found.size === 0 && begun && typed.typing && typed.key.length >= SHORTEST_BEGUN)
      for (const meaning of this.#begunWith(typed.key)) found.set(meaning, place);
    return found;
  }

  /** What a folded word means by itself, as it stands. */
  *named(key: string): Iterable<Meaning> {
    for (const { phrase, before } of this.#byWord.get(key) ?? []) if (before.length === 0) yield phrase.meaning;
  }

  /** The meaning of the only word that begins so; nothing when there are several. */
  #begunWith(key: string): Meaning[] {
    const meanings = new Set<Meaning>();
    for (const phrase of this.#byBeginning.get(key.slice(0, SHORTEST_BEGUN)) ?? [])
      if (phrase.key.startsWith(key)) meanings.add(phrase.meaning);
    return meanings.size === 1 ? [...meanings] : [];
  }

  #putBeginning(phrase: Phrase<Meaning>): void {
    const beginning = phrase.key.slice(0, SHORTEST_BEGUN);
    const alike = this.#byBeginning.get(beginning);
    if (alike) alike.push(phrase);
    else this.#byBeginning.set(beginning, [phrase]);
  }

  #put(key: string, entry: Entry<Meaning>): void {
    const entries = this.#byWord.get(key);
    if (!entries) this.#byWord.set(key, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  }
}
