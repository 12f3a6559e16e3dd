import type { ReadName } from './read-name.js';
import type { Rarity } from './rarity.js';
import type { WordBook } from './word-book.js';

/** How alike two names are. */
export interface NameLikeness {
  /** Share of what their words tell that both tell, 0–1. */
  readonly share: number;
  /** The same, seen from the name that tells less: 1 when it is wholly in the other. */
  readonly inside: number;
  /** What the words that both have tell. */
  readonly told: number;
  readonly translated: boolean;
}

/** Names of one language by their words, of two languages by what the words mean. */
export function likeness(a: ReadName, b: ReadName, rarity: Rarity): NameLikeness {
  const translated = a.language !== b.language;
  if (a.words.join('') === b.words.join('')) {
    const told = weights(a, rarity);
    return { share: 1, inside: 1, told, translated: false };
  }
  const wholeA = weights(a, rarity);
  const wholeB = weights(b, rarity);
  const taken = new Set<number>();
  let fromA = 0;
  let fromB = 0;
  for (const word of a.words) {
    const [at, match] = bestMatch(word, b.words, taken, translated, rarity.book);
    if (at < 0) continue;
    taken.add(at);
    fromA += rarity.weightOf(word) * match;
    fromB += rarity.weightOf(b.words[at] ?? '') * match;
  }
  return {
    share: (fromA + fromB) / (wholeA + wholeB),
    inside: Math.max(fromA / wholeA, fromB / wholeB),
    told: Math.min(fromA, fromB),
    translated,
  };
}

function weights({ words }: ReadName, rarity: Rarity): number {
  return words.reduce((sum, word) => sum + rarity.weightOf(word), 0);
}

function bestMatch(
  word: string,
  others: readonly string[],
  taken: ReadonlySet<number>,
  translated: boolean,
  book: WordBook,
): [at: number, match: number] {
  let [at, best] = [-1, 0];
  others.forEach((other, index) => {
    if (taken.has(index)) return;
    const match = wordMatch(word, other, translated, book);
    if (match > best) [at, best] = [index, match];
  });
  return [at, best];
}

/** How surely two words are the same: 1, or a little less for another form, a typing mistake, a translation. */
export function wordMatch(a: string, b: string, translated: boolean, book: WordBook): number {
  if (a === b) return 1;
  const [one, other] = [book.of(a), book.of(b)];
  if (a.slice(0, 3) === b.slice(0, 3)) {
    if (one.bases.has(b) || other.bases.has(a) || sharesLongBase(one.bases, other.bases)) return 0.95;
    if (one.stem === other.stem) return 0.95;
    if (isTyping(a, b)) return 0.85;
  }
  if (one.town !== undefined && one.town === other.town) return 1;
  if (one.thing !== undefined && one.thing === other.thing) return translated ? 0.95 : SAME_THING;
  if (translated && [...one.rings].some((ring) => other.rings.has(ring))) return 0.9;
  return 0;
}

/** `pääkirjasto` and `kirjasto`, `urheilutalo` and `liikuntahalli`. */
const SAME_THING = 0.7;
const LONG_BASE = 5;

function sharesLongBase(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const base of a) if (base.length >= LONG_BASE && b.has(base)) return true;
  return false;
}

/** One letter wrong in six, two in twelve; digits are never a mistake. */
function isTyping(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 6 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false;
  return distanceWithin(a, b, shorter >= 12 ? 2 : 1);
}

/** Whether one word becomes the other by so many letters put in, left out, changed or swapped with the next. */
function distanceWithin(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return false;
    [before, row] = [row, next];
  }
  return (row[b.length] ?? most + 1) <= most;
}
