import { fold } from '../analysis/fold.js';
import { tokenise } from '../analysis/tokenise.js';
import { isAskingWord } from '../rings/asking-words.js';

/** Longest text searched, in characters, and most words; what is beyond is not looked at. */
const LONGEST_TEXT = 300;
const MOST_WORDS = 12;

/** A word of the query. */
export interface TypedWord {
  /** Lower case, umlauts kept. */
  readonly word: string;
  /** Folded. */
  readonly key: string;
  /** True for the last word while nothing follows it: it may not be finished. */
  readonly typing: boolean;
  /** True for words people put around what they look for. */
  readonly empty: boolean;
  /** True for a number with a plus after it: `65+`. */
  readonly andOver: boolean;
}

/** The words of a typed text in order, each once. */
export function typedWords(text: string | undefined): TypedWord[] {
  if (typeof text !== 'string') return [];
  const cut = text.slice(0, LONGEST_TEXT);
  const words = [...new Set(tokenise(cut))].slice(0, MOST_WORDS);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(cut);
  const andOver = new Set(Array.from(cut.matchAll(/(\d+) ?\+/g), ([, number]) => number));
  return words.map((word, place) => {
    const key = fold(word);
    const typing = open && place === words.length - 1;
    return { word, key, typing, empty: isAskingWord(key), andOver: andOver.has(word) };
  });
}

/** The stretch of a text from one word to another, as typed, with its capitals: `på svenska`, `Etelä-Karjalassa`. */
export function asTyped(text = '', first: string, last = first): string {
  const lower = text.toLowerCase();
  const from = lower.indexOf(first);
  const to = first === last ? from : lower.indexOf(last, from + 1);
  if (from >= 0 && to >= 0 && lower.length === text.length) return text.slice(from, to + last.length);
  return first === last ? last : asTyped(text, last);
}
