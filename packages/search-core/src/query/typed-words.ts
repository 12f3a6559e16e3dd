import { tokenise } from '../analysis/tokenise.js';

/** Longest text searched, in characters, and most words; what is beyond is not looked at. */
const LONGEST_TEXT = 300;
const MOST_WORDS = 12;

/** Words that say nothing about an activity, in the languages of the interface. Folded. */
const EMPTY_WORDS = new Set(
  (
    'ja tai on en ei se ne joka mika missa milloin mista voi voin saa haluan etsin minun ' +
    'och eller ar det en ett jag vill med att som i pa av till den de var nar vad ' +
    'and or is the a an of to in at for with i my on where when what'
  ).split(' '),
);

/** A word of the query. */
export interface TypedWord {
  /** Lower case, umlauts kept. */
  readonly word: string;
  /** True for the last word while nothing follows it: it may not be finished. */
  readonly typing: boolean;
}

/** The words of a typed text that are searched for. Empty words are left out when others remain. */
export function typedWords(text: string | undefined): TypedWord[] {
  if (typeof text !== 'string') return [];
  const cut = text.slice(0, LONGEST_TEXT);
  const words = [...new Set(tokenise(cut))].slice(0, MOST_WORDS);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(cut);
  const typed = words.map((word, place) => ({ word, typing: open && place === words.length - 1 }));
  const telling = typed.filter(({ word, typing }) => typing || !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : typed;
}

/** A word as it stands in the text, with its capitals; the word itself when it cannot be found there. */
export function asTyped(text: string | undefined, word: string): string {
  const lower = String(text).toLowerCase();
  const at = lower.length === text?.length ? lower.indexOf(word) : -1;
  return at < 0 || text === undefined ? word : text.slice(at, at + word.length);
}
