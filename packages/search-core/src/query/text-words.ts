import { fold, normalise } from '../analysis/fold.js';
import { WORD } from '../analysis/tokenise.js';

/**
 * Beginnings of words by a hash of their first two letters: a bit for each, those of one first letter two bytes in a row. So small that
 * it costs nothing to have many.
 */
export class Beginnings {
  readonly #bits = new Uint8Array(64);
  /** The same roughly, as words of texts have it (`TextWord`). */
  #hashes = 0;

  /** @param first whether only the first letter counts */
  add(word: string, first: boolean): void {
    const at = (word.charCodeAt(0) & 31) << 1;
    if (first) {
      this.#bits.fill(0xff, at, at + 2);
      this.#hashes = ANY_HASH;
      return;
    }
    this.#set(at | ((word.charCodeAt(1) & 8) >> 3), 1 << (word.charCodeAt(1) & 7));
    this.#hashes |= hashOf(word.charCodeAt(0), word.charCodeAt(1));
  }

  #set(at: number, bit: number): void {
    this.#bits[at] = (this.#bits[at] as number) | bit;
  }

  /** False when no word begins with these letters, of which only the lowest bits are looked at; true for some that none begins with. */
  has(letter: number, next: number): boolean {
    return (((this.#bits[((letter & 31) << 1) | ((next & 8) >> 3)] as number) >> (next & 7)) & 1) !== 0;
  }

  /** False when a word of a text neither begins, nor has a part that begins, with any of them. */
  mayBeIn({ hashes, start, end }: TextWord, text: string): boolean {
    if ((hashes & this.#hashes) === 0) return false;
    if (hashes === ANY_HASH) return true;
    let before = kindOf(text.charCodeAt(start));
    if (this.has(before, end - start === 1 ? 0 : kindOf(text.charCodeAt(start + 1)))) return true;
    for (let at = start + SHORTEST_PART; at < end; at++) {
      const letter = kindOf(text.charCodeAt(at));
      if (at > start + SHORTEST_PART && this.has(before, letter)) return true;
      before = letter;
    }
    return false;
  }
}

/** One of 31 bits for two letters, so that the bits of a word are a small number. */
function hashOf(letter: number, next: number): number {
  return 1 << (((letter & 31) * 11 + (next & 31)) % 31);
}
/** Of a text that is not read letter by letter. */
const ANY_HASH = -1;

/** A word of a text: where it is, in UTF-16 units, and with which letters it or a part of it may begin. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Bits of `hashOf` of the two letters at its beginning and at every place where a part of a compound may begin. */
  readonly hashes: number;
}

/** Letters a part of a compound has at least. */
export const SHORTEST_PART = 3;

/**
 * The words of a text. It goes through the letters as they stand, because texts of hits are read at every key and nearly all words of
 * them are passed over; only a text with signs that cannot be folded one by one is cut by `WORD`.
 */
export function wordsOfText(text: string): TextWord[] {
  const places: TextWord[] = [];
  let start = -1;
  let hashes = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = kindOf(text.charCodeAt(at));
    if (sign === ODD || (sign === JOINT && start >= 0 && kindOf(text.charCodeAt(at + 1)) >= LETTER)) return words(text);
    if (sign < LETTER) {
      if (start >= 0) places.push({ start, end: at, hashes: at - start === 1 ? hashOf(before, 0) : hashes });
      start = -1;
      hashes = 0;
    } else if (start < 0) start = at;
    else if (at === start + 1 || at > start + SHORTEST_PART) hashes |= hashOf(before, sign);
    before = sign;
  }
  return places;
}

function words(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ index, 1: word = '' }) => ({
    start: index,
    end: index + word.length,
    hashes: ANY_HASH,
  }));
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
