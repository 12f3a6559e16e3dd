import { fold } from '../analysis/fold.js';
import { spelt, WORD } from '../analysis/tokenise.js';

/** A word of a text with its place. */
export interface Token {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly key: string;
  /** True when letter `n` of the key is unit `n` of the word in the text, so that a part of it can be told. */
  readonly even: boolean;
}

/** About 2 kB each. */
const MOST_TEXTS = 1000;

/** Words of texts with their places, kept because the same texts are read at every key. */
export class TextTokens {
  readonly #kept = new Map<string, readonly Token[]>();

  of(text: string): readonly Token[] {
    let tokens = this.#kept.get(text);
    if (!tokens) {
      if (this.#kept.size >= MOST_TEXTS) this.#kept.clear();
      this.#kept.set(text, (tokens = [...text.matchAll(WORD)].map(readToken)));
    }
    return tokens;
  }
}

function readToken(match: RegExpExecArray | RegExpMatchArray): Token {
  const word = match[1] ?? '';
  const start = match.index ?? 0;
  const normal = spelt(word);
  const key = fold(normal);
  return { start, end: start + word.length, key, even: key.length === word.length && normal.length === word.length };
}
