import type { ReadName } from './read-name.js';
import type { Rarity } from './rarity.js';
import type { Word } from './word-book.js';

/** How alike two names are. */
export interface NameLikeness {
  /** Share of what their words tell that both tell, 0–1. */
  readonly share: number;
  /** The same, seen from the name that tells less: 1 when it is wholly in the other. */
  readonly inside: number;
  /** What the words that both have tell. */
  readonly told: number;
  /** What the most telling word tells that only one has. */
  readonly untold: number;
  /** The same for the name that has less of its own: high when each has a telling word the other lacks. */
  readonly untoldByBoth: number;
  readonly translated: boolean;
}

/** Names of one language by their words, of two languages by what the words mean; the same whichever comes first. */
export function likeness(one: ReadName, other: ReadName, rarity: Rarity): NameLikeness {
  const [a, b] = one.text < other.text ? [one, other] : [other, one];
  const translated = a.language !== b.language;
  if (a.joined === b.joined) {
    const told = weights(a, rarity);
    return { share: 1, inside: 1, told, untold: 0, untoldByBoth: 0, translated: false };
  }
  const wholeA = weights(a, rarity);
  const wholeB = weights(b, rarity);
  // Bits of the words of `b` that are matched.
  let taken = 0;
  let [ofA, ofB] = [0, 0];
  let fromA = 0;
  let fromB = 0;
  for (const word of a.words) {
    let [best, match] = [-1, 0];
    for (let at = 0; at < b.words.length; at++) {
      if ((taken & (1 << at)) !== 0) continue;
      const found = wordMatch(word, b.words[at] as Word, translated);
      if (found > match) [best, match] = [at, found];
    }
    if (best < 0) {
      ofA = Math.max(ofA, rarity.weightOf(word));
      continue;
    }
    taken |= 1 << best;
    fromA += rarity.weightOf(word) * match;
    fromB += rarity.weightOf(b.words[best] as Word) * match;
  }
  b.words.forEach((word, at) => {
    if ((taken & (1 << at)) === 0) ofB = Math.max(ofB, rarity.weightOf(word));
  });
  return {
    share: (fromA + fromB) / (wholeA + wholeB),
    inside: Math.max(fromA / wholeA, fromB / wholeB),
    told: Math.min(fromA, fromB),
    untold: Math.max(ofA, ofB),
    untoldByBoth: Math.min(ofA, ofB),
    translated,
  };
}

function weights({ words }: ReadName, rarity: Rarity): number {
  let sum = 0;
  for (const word of words) sum += rarity.weightOf(word);
  return sum;
}

/** How surely two words are the same: 1, or less for another form, a typing mistake, a translation, a part of a compound. */
function wordMatch(one: Word, other: Word, translated: boolean): number {
  if (one === other) return MATCH.same;
  const [a, b] = [one.text, other.text];
  if (beginAlike(a, b)) {
    if (one.stem === other.stem || one.bases.has(b) || other.bases.has(a) || sharesLongBase(one.bases, other.bases))
      return MATCH.form;
    if (isTyping(a, b)) return MATCH.typing;
    if (tailOf(a, b) !== undefined) return MATCH.tail;
    if (translated && sharesBeginning(a, b)) return MATCH.ownName;
  }
  if (one.town !== undefined && one.town === other.town) return MATCH.same;
  if (one.thing !== undefined && one.thing === other.thing) {
    if (translated) return MATCH.form;
    return one.wholeThing && other.wholeThing ? MATCH.sameThing : MATCH.thing;
  }
  if (translated && one.rings.some((ring) => other.rings.includes(ring))) return MATCH.translation;
  return isEnding(a, b) ? MATCH.ending : 0;
}

/** Short words change their second letter (`apu`, `avun`), longer ones keep three. */
function beginAlike(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  return Math.min(a.length, b.length) <= 4 || (a[1] === b[1] && a[2] === b[2]);
}

const MATCH = {
  same: 1,
  /** `koulun` and `koulu`. */
  form: 0.95,
  typing: 0.85,
  translation: 0.9,
  /** `sydänkerho` and `sydän`. */
  tail: 0.8,
  /** `frisbeegolf` and `frisbeegolfrata`. */
  sameThing: 0.8,
  /** `jäähalli` and `harjoitusjäähalli`. */
  thing: 0.7,
  /** `Katariinan` and `Katarina`, `Entressen` and `Entressebiblioteket`. */
  ownName: 0.75,
  /** `vauvamuskari` and `muskari`. */
  ending: 0.5,
} as const;

/** General words that are put behind another one. */
const TAILS = new Set(
  'ryhma kerho kurssi toiminta palvelu palvelut piiri ilta tapaaminen vuoro keskus piste grupp klubb kurs verksamhet traff'.split(
    ' ',
  ),
);
const SHORTEST_PART = 5;

function tailOf(a: string, b: string): string | undefined {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const tail = longer.slice(shorter.length);
  return shorter.length >= SHORTEST_PART && longer.startsWith(shorter) && TAILS.has(tail) ? tail : undefined;
}

function isEnding(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= SHORTEST_PART && longer.endsWith(shorter);
}

/** Names of places and people keep their beginning in another language. */
function sharesBeginning(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const length = Math.max(SHORTEST_PART, Math.ceil(shorter * 0.6));
  return shorter >= SHORTEST_PART && a.slice(0, length) === b.slice(0, length);
}

const LONG_BASE = 5;

function sharesLongBase(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const base of a) if (base.length >= LONG_BASE && b.has(base)) return true;
  return false;
}

/** One letter wrong in six, two in twelve; digits are never a mistake. */
function isTyping(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 12 ? 2 : 1;
  if (shorter < 6 || Math.abs(a.length - b.length) > most) return false;
  return distanceWithin(a, b, most) && !/\d/.test(a + b);
}

/** Whether one word becomes the other by so many letters put in, left out, changed or swapped with the next. */
function distanceWithin(one: string, other: string, most: number): boolean {
  // What both begin and end with needs no change, and is nearly everything of two words that are alike.
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin++;
  let end = 0;
  while (end < shorter - begin && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const a = one.slice(begin, one.length - end);
  const b = other.slice(begin, other.length - end);
  // The first and the last letter of what is left differ: one change reaches no further than a swap of two.
  if (most === 1 && Math.max(a.length, b.length) > 2) return false;
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
