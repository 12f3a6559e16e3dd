import { fold, normalise } from '../analysis/fold.js';
import { WORD } from '../analysis/tokenise.js';

/** From where to where a word of a text is, in UTF-16 units. */
export type WordPlace = readonly [start: number, end: number];

/**
 * Beginnings of words by a hash of their first two letters: a bit for each, those of one first letter two bytes in a row. So small that
 * it costs nothing to have many.
 */
export class Beginnings {
  readonly #bits = new Uint8Array(64);

  /** @param first whether only the first letter counts */
  add(word: string, first: boolean): void {
    const at = (word.charCodeAt(0) & 31) << 1;
    if (first) this.#bits.fill(0xff, at, at + 2);
    else this.#set(at | ((word.charCodeAt(1) & 8) >> 3), 1 << (word.charCodeAt(1) & 7));
  }

  #set(at: number, bit: number): void {
    this.#bits[at] = (this.#bits[at] as number) | bit;
  }

  /** False when no word begins with these letters, of which only the lowest bits are looked at; true for some that none begins with. */
  has(letter: number, next: number): boolean {
    return (((this.#bits[((letter & 31) << 1) | ((next & 8) >> 3)] as number) >> (next & 7)) & 1) !== 0;
  }
}

/** Letters a part of a compound has at least. */
export const SHORTEST_PART = 3;

/**
 * Words of a text that begin, or have a part that begins, with two letters that something sought begins with. It goes through the letters as they stand, because texts of hits
 * are read at every key and nearly all words of them are passed over.
 *
 * @returns every word when the text has signs that cannot be folded one by one
 */
export function wordsHolding(text: string, begins: Beginnings): WordPlace[] {
  const places: WordPlace[] = [];
  let start = -1;
  let holds = false;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = kindOf(text.charCodeAt(at));
    if (sign === ODD || (sign === JOINT && start >= 0 && kindOf(text.charCodeAt(at + 1)) >= LETTER)) return words(text);
    if (sign < LETTER) {
      if (start >= 0 && (holds || begins.has(before, 0))) places.push([start, at]);
      start = -1;
      holds = false;
    } else if (start < 0) start = at;
    else if (!holds && (at === start + 1 || at > start + SHORTEST_PART)) holds = begins.has(before, sign);
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
