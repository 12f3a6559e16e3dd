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
  const most = Math.min(MOST_PARTS, Math.floor(dearest / COST_OF_PART));
  const split = new Splitter(word, stock, most, dearest).from(0, most);
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

/** All ways to split one word that cost no more than `dearest`. What is found from a letter on is kept: many beginnings lead there. */
class Splitter {
  readonly #known: (Split | null | undefined)[] = [];

  constructor(
    readonly word: string,
    readonly stock: PartStock,
    readonly most: number,
    readonly dearest: number,
  ) {}

  /** The cheapest split of what stands from a letter on into so many parts at most. */
  from(start: number, parts: number): Split | null {
    const key = start * (MOST_PARTS + 1) + parts;
    const known = this.#known[key];
    if (known !== undefined) return known;
    return (this.#known[key] = this.#find(start, parts));
  }

  #find(start: number, parts: number): Split | null {
    const { word, stock } = this;
    // The parts before cost something too.
    let best = this.dearest - COST_OF_PART * (this.most - parts);
    let readings: Reading[] = [];
    const offer = (cost: number, all: readonly Reading[]): void => {
      if (cost > best) return;
      readings = cost < best ? [...all] : [...readings, ...all].slice(0, MOST_READINGS);
      best = cost;
    };
    if (start > 0) {
      const rest = word.slice(start);
      for (const { cost = 0, ...part } of stock.last(rest)) {
        offer(costOf(rest.length) + cost, [[{ ...part, surface: rest }]]);
      }
    }
    for (let seam = start + SHORTEST; parts > 1 && seam <= word.length - SHORTEST; seam++) {
      const cheapest = costOf(seam - start) + COST_OF_PART;
      if (cheapest > best || !mayBeginPart(word, seam)) continue;
      const surface = word.slice(start, seam);
      const first = stock.first(surface);
      if (!first || cheapest + (first.cost ?? 0) > best) continue;
      const after = this.from(seam, parts - 1);
      if (!after) continue;
      const { cost = 0, ...base } = first;
      const part: Part = { ...base, surface };
      offer(
        costOf(seam - start) + cost + after.cost,
        after.readings.map((reading) => [part, ...reading]),
      );
    }
    return readings.length > 0 ? { cost: best, readings } : null;
  }
}

function costOf(letters: number): number {
  return COST_OF_PART + (COST_OF_LETTER[Math.max(0, LONG_PART - letters)] ?? 0);
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
