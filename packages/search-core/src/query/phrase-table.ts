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

/** What typed words mean: a place, an audience, a ring of synonyms. Finds words in any of their forms, and several in a row. */
export class PhraseTable<Meaning> {
  /** By the last word, as it is and by its stems (`sv:` or `en:` before it). */
  readonly #byWord = new Map<string, readonly Phrase<Meaning>[]>();

  constructor(readonly phrases: readonly Phrase<Meaning>[]) {
    for (const phrase of phrases) {
      const last = phrase.key.slice(phrase.key.lastIndexOf(' ') + 1);
      this.#put(last, phrase);
      for (const language of STEMMED_LANGUAGES)
        if (phrase.languages & bitOfLanguage(language)) this.#put(`${language}:${stem(last, language)}`, phrase);
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
    const take = (phrases: readonly Phrase<Meaning>[] | undefined): void => {
      for (const { key, meaning } of phrases ?? []) {
        const before = key.split(' ').slice(0, -1);
        const first = place - before.length;
        if (first >= 0 && before.every((word, at) => words[first + at]?.key === word)) {
          if (!found.has(meaning)) found.set(meaning, first);
        }
      }
    };
    take(this.#byWord.get(typed.key));
    // A word that is in the table as it stands means just that: kuusi is no form of kuu.
    if (found.size > 0 || typed.key.length < SHORTEST_INFLECTED) return found;
    const finnish = bitOfLanguage('fi');
    const { bases, stems } = formsOf(typed.word);
    for (const base of bases.keys()) take(this.#byWord.get(base)?.filter(({ languages }) => languages & finnish));
    for (const [language, stemmed] of stems) take(this.#byWord.get(`${language}:${stemmed}`));
    if (found.size === 0 && begun && typed.typing && typed.key.length >= SHORTEST_BEGUN)
      for (const meaning of this.#begunWith(typed.key)) found.set(meaning, place);
    return found;
  }

  /** What a folded word means by itself, as it stands. */
  *named(key: string): Iterable<Meaning> {
    for (const phrase of this.#byWord.get(key) ?? []) if (phrase.key === key) yield phrase.meaning;
  }

  /** The meaning of the only word that begins so; nothing when there are several. */
  #begunWith(key: string): Meaning[] {
    const meanings = new Set<Meaning>();
    for (const phrase of this.phrases)
      if (phrase.key.startsWith(key) && !phrase.key.includes(' ')) meanings.add(phrase.meaning);
    return meanings.size === 1 ? [...meanings] : [];
  }

  /** Most words have one meaning, so a list is made anew rather than given room to grow. */
  #put(key: string, phrase: Phrase<Meaning>): void {
    const phrases = this.#byWord.get(key) ?? [];
    if (!phrases.includes(phrase)) this.#byWord.set(key, [...phrases, phrase]);
  }
}
