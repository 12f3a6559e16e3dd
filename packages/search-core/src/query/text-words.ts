import { fold, normalise } from '../analysis/fold.js';
import { WORD } from '../analysis/tokenise.js';

/** From where to where a word of a text is, in UTF-16 units. */
export type WordPlace = readonly [start: number, end: number];

/** Number of hashes of two letters: those that begin with one letter are `LETTERS` in a row. */
export const HASHES = 1024;
export const LETTERS = 32;

/** Hash of the folded letter at a place of a word and the one after it, if any. */
export function hashAt(key: string, at: number): number {
  return ((key.charCodeAt(at) & 31) << 5) | (key.charCodeAt(at + 1) & 31);
}

/**
 * Words of a text that hold, anywhere, two letters whose hash is marked. It goes through the letters as they stand, because texts of hits
 * are read at every key and nearly all words of them are passed over.
 *
 * @param begins 1 at the hashes that are sought
 * @returns every word when the text has signs that cannot be folded one by one
 */
export function wordsHolding(text: string, begins: Uint8Array): WordPlace[] {
  const places: WordPlace[] = [];
  let start = -1;
  let holds = false;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = kindOf(text.charCodeAt(at));
    if (sign === ODD || (sign === JOINT && start >= 0 && kindOf(text.charCodeAt(at + 1)) >= LETTER)) return words(text);
    if (sign < LETTER) {
      if (start >= 0 && (holds || begins[(before & 31) << 5])) places.push([start, at]);
      start = -1;
      holds = false;
    } else if (start < 0) start = at;
    else if (begins[((before & 31) << 5) | (sign & 31)]) holds = true;
    before = sign;
  }
  return places;
}

function words(text: string): WordPlace[] {
  return Array.from(text.matchAll(WORD), ({ index, 1: word = '' }) => [index, index + word.length]);
}

// Kinds of signs: those that part words, those that may join them (vaa'an, PTV:n), those to be looked at in company, and letters and
// digits with five bits of what they are folded to.
const GAP = 0;
const JOINT = 1;
const ODD = 2;
const LETTER = 64;

function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] as number;
  if (code === 0x2019) return JOINT;
  // Dashes, quotes and bullets; and the end of the text, which has no code.
  return (code >= 0x2010 && code < 0x2032) || !(code >= 0) ? GAP : ODD;
}

/** Latin letters with all the marks of our languages, and the signs below them. */
const KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === ':' || sign === "'") return JOINT;
  if (/[\p{M}\u00ad´]/u.test(sign)) return ODD;
  if (!/[\p{L}\p{N}]/u.test(sign)) return GAP;
  const key = fold(normalise(sign));
  return key.length === 1 ? LETTER | (key.charCodeAt(0) & 31) : ODD;
});
