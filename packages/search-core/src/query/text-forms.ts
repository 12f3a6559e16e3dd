import { finnishBases } from '../analysis/finnish/finnish-bases.js';
import { fold } from '../analysis/fold.js';
import { stem } from '../analysis/stem.js';
import { spelt } from '../analysis/tokenise.js';

/** A word as it stands in texts. */
export interface Form {
  readonly word: string;
  /** Folded. */
  readonly key: string;
  /** Every letter of the key is one of the word, so that a place in one is the same place in the other. */
  readonly even: boolean;
}

/** A word in lower case that is spelt as it stands. */
const PLAIN = /^[a-z0-9åäö]*$/;
/** How many are remembered: texts have the same words again and again, and asking the rules costs more than all else that is done for a hit. */
const MOST_FORMS = 1500;
const MOST_BASES = 4000;

/** The words of texts in one language, and their parts. All that it remembers is only for speed. */
export class TextForms {
  readonly #forms = new Map<string, Form>();
  /** One text each, a space around every base: a tenth of what lists would take. */
  readonly #bases = new Map<string, string>();
  readonly #words = new Map<string, boolean>();

  /**
   * @param language primary subtag
   * @param isWord tells whether a folded text is a base form of the dictionary
   */
  constructor(
    readonly language: string,
    readonly isWord: (key: string) => boolean,
  ) {}

  /** The same object for the same word, as long as it is remembered. */
  form(word: string): Form {
    return kept(this.#forms, word, MOST_FORMS, () => {
      const lower = word.toLowerCase();
      const normal = PLAIN.test(lower) ? lower : spelt(word);
      const key = fold(normal);
      return { word, key, even: key.length === word.length && normal.length === word.length };
    });
  }

  /** True when a folded word is a form of a base, by the rules of the language; in Swedish and English, when they have one stem. */
  isFormOf(key: string, base: string): boolean {
    return this.#basesOf(key).includes(` ${base} `);
  }

  /** True for a word of the dictionary and for its forms. */
  isWordOrForm(key: string): boolean {
    return kept(
      this.#words,
      key,
      MOST_BASES,
      () => this.isWord(key) || this.#basesOf(key).trim().split(' ').some(this.isWord),
    );
  }

  #basesOf(key: string): string {
    const { language } = this;
    return kept(this.#bases, key, MOST_BASES, () => {
      const stemmed = language === 'sv' || language === 'en';
      return ` ${stemmed ? stem(key, language) : [...finnishBases(key).keys()].join(' ')} `;
    });
  }
}

/** What is remembered under a key, or is made now. When there is too much, all is forgotten. */
function kept<T extends object | string | boolean>(known: Map<string, T>, key: string, most: number, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= most) known.clear();
    known.set(key, (value = make()));
  }
  return value;
}
