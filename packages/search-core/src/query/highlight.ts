import { HitText } from './hit-texts.js';
import type { Sought } from './sought.js';
import { stretchIn } from './stretch-in.js';
import { TextForms } from './text-forms.js';
import type { TextWord } from './text-words.js';

/** A stretch of a text that answers, and the word it is in as it stands there. Places are UTF-16 units. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * Finds typed words in texts, in whatever form they stand there: the texts of a hit are not analysed at build, so the rules are asked
 * about the few words that begin alike. What it remembers between calls is only for speed.
 */
export class Highlighter {
  readonly #words = new Map<string, TextForms>();

  /** @param isWord tells whether a folded text is a base form of the dictionary: what stands beside a part of a compound must be one */
  constructor(readonly isWord: (key: string) => boolean) {}

  /** The words of texts in a language. */
  readonly wordsIn = (language: string): TextForms => {
    const [primary = ''] = language.split('-', 1);
    let words = this.#words.get(primary);
    if (!words) this.#words.set(primary, (words = new TextForms(primary, this.isWord)));
    return words;
  };

  /** Every stretch of a text that answers, in order. Of a compound only the part is given when it can be told. */
  find(text: string, language: string, sought: Sought): Found[] {
    const found: Found[] = [];
    findIn(new HitText(text, language, this.wordsIn(language)), sought, found);
    return found;
  }
}

/** Adds every stretch of a text that answers, in order, until there are `most`. */
export function findIn(hitText: HitText, sought: Sought, found: Found[], most = Infinity): void {
  const { text, words, forms, known } = hitText;
  for (let place = 0; place < words.length && found.length < most; place++) {
    const word = words[place] as TextWord;
    if (!sought.begins.mayBeIn(word, text)) continue;
    const form = (forms[place] ??= known.form(text.slice(word.start, word.end)));
    const stretch = stretchIn(form, known, sought);
    if (stretch) found.push({ start: word.start + stretch[0], end: word.start + stretch[1], word: form.word });
  }
}
