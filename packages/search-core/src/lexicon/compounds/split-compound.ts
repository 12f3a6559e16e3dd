import type { WordClass } from '../lexicon.js';
import type { Part, Reading } from '../reading.js';

/** What a part of a compound is a form of: `harjoittelussa` → `harjoittelu`, `ihmis` → `ihminen`. */
export interface BaseOfPart {
  readonly base: string;
  readonly wordClass: WordClass;
  /** The infinitive of a noun of doing: `kehittäminen` → `kehittää`. */
  readonly verb?: string;
  /** How unlikely this is; a part more is worth 100. */
  readonly cost?: number;
}

/** What words there are to make compounds of. */
export interface PartStock {
  /** Base form of a text that stands before another part: `ihmis` → `ihminen`, `talon` → `talo`, `jumppa`. */
  first(text: string): BaseOfPart | undefined;
  /** Base forms of a text that stands last, in any form. */
  last(text: string): readonly BaseOfPart[];
}

/** Most parts of a compound. */
const MOST_PARTS = 4;
const MOST_READINGS = 3;
const SHORTEST = 3;
const COST_OF_PART = 100;
/** Letters of parts that cost nothing extra; each letter less costs a little more. */
const LONG_PART = 6;
const COST_OF_LETTER = [0, 1, 3, 8];

/** Cost below which no part is a guess. */
const KNOWN_PARTS_ONLY = 449;

interface Split {
  readonly cost: number;
  readonly readings: readonly Reading[];
}

/**
 * Splits a normalised word into parts that the stock has: the fewest parts, and of these splits the likeliest. Parts that are
 * compounds themselves are then split too, so that `ydinvoimalaitos` has `voima`. Nothing when it costs more than `dearest`.
 */
export function splitCompound(word: string, stock: PartStock, dearest = Infinity): Reading[] {
  const split = splitFrom(0, MOST_PARTS, word, stock, new Map());
  if (!split || split.cost > dearest) return [];
  return split.readings.map((reading) =>
    reading.flatMap((part, place) => refine(part, place < reading.length - 1, stock)),
  );
}

function refine(part: Part, isFirst: boolean, stock: PartStock): readonly Part[] {
  if (part.surface.length < 2 * SHORTEST + 1) return [part];
  const inner: PartStock = isFirst
    ? { first: (text) => stock.first(text), last: (text) => listOf(stock.first(text)) }
    : stock;
  const readings = splitCompound(part.surface, inner, KNOWN_PARTS_ONLY);
  return readings.find((reading) => wholeOf(reading) === part.base) ?? [part];
}

function listOf(found: BaseOfPart | undefined): BaseOfPart[] {
  return found ? [found] : [];
}

/** Base form of the whole compound. */
export function wholeOf(reading: Reading): string {
  return reading.map((part, place) => (place < reading.length - 1 ? part.surface : part.base)).join('');
}

function splitFrom(
  from: number,
  parts: number,
  word: string,
  stock: PartStock,
  known: Map<number, Split | undefined>,
): Split | undefined {
  const key = from * (MOST_PARTS + 1) + parts;
  if (known.has(key)) return known.get(key);
  let best = Infinity;
  let readings: Reading[] = [];
  const offer = (cost: number, all: readonly Reading[]): void => {
    if (cost > best) return;
    readings = cost < best ? [...all] : [...readings, ...all].slice(0, MOST_READINGS);
    best = cost;
  };
  const rest = word.slice(from);
  if (from > 0) {
    for (const { cost = 0, ...part } of stock.last(rest)) {
      offer(costOf(rest) + cost, [[{ ...part, surface: rest }]]);
    }
  }
  for (let seam = from + SHORTEST; parts > 1 && seam <= word.length - SHORTEST; seam++) {
    if (!mayBeginPart(word, seam)) continue;
    const surface = word.slice(from, seam);
    if (costOf(surface) + COST_OF_PART > best) continue;
    const first = stock.first(surface);
    const after = first && splitFrom(seam, parts - 1, word, stock, known);
    if (!first || !after) continue;
    const { cost = 0, ...base } = first;
    const part: Part = { ...base, surface };
    offer(
      costOf(surface) + cost + after.cost,
      after.readings.map((reading) => [part, ...reading]),
    );
  }
  const split = readings.length > 0 ? { cost: best, readings } : undefined;
  known.set(key, split);
  return split;
}

function costOf(text: string): number {
  return COST_OF_PART + (COST_OF_LETTER[Math.max(0, LONG_PART - text.length)] ?? 0);
}

const VOWELS = 'aeiouyäöåé';
/** Pairs of consonants that loan words begin with. */
const ONSETS = new Set('bl br ch dr fl fr gl gr kl kn kr pl pr ps sc sh sk sl sm sn sp st sv th tr ts tw'.split(' '));

/**
 * True when a part may begin at a place of a word: Finnish words begin with a vowel or one consonant, and orthography asks for a
 * hyphen between equal vowels.
 */
function mayBeginPart(word: string, at: number): boolean {
  const first = word[at] as string;
  if (VOWELS.includes(first)) return word[at - 1] !== first;
  return VOWELS.includes(word[at + 1] as string) || ONSETS.has(word.slice(at, at + 2));
}
