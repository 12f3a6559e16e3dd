import { fold } from '../analysis/fold.js';
import type { IndexedRing } from '../index/search-index.js';
import { COMMON, STEM, VERB } from '../index/term-class.js';
import { FoundTerms, type WordExpander } from './expand-word.js';
import type { PhraseTable } from './phrase-table.js';
import { RING_PART_FACTOR, TIERS } from './tiers.js';
import { isEmpty, type Expansion, type WantedWord } from './wanted-word.js';

const SHORTEST_COMPOUND = 6;
const SHORTEST_PART = 3;
/** More parts than this are chance. */
const MOST_PARTS = 4;
/** Beginnings of a last part being typed that more terms have tell nothing. */
const MOST_BEGUN = 300;

/** One way to part a word: places of the seams, in order. */
type Seams = readonly number[];

/**
 * Splits typed compounds that the catalogue does not have as such into words that it has, or has a word of the same ring for:
 * kävelyryhmä → kävely, ryhmä; sählyvuoro → salibandy, vuoro.
 */
export class SplitCompounds {
  constructor(
    readonly expander: WordExpander,
    readonly rings: PhraseTable<IndexedRing>,
  ) {}

  /**
   * The parts of a normalised word, all of which are wanted: as few as there can be, and of several ways the one whose shortest
   * part is longest. `undefined` when it is no compound of words of the index.
   */
  split(word: string, language: string, typing: boolean): readonly WantedWord[] | undefined {
    const key = fold(word);
    // Folding leaves the number of letters alone but for rare letters; then parts could not be cut from the word as typed.
    if (key.length < SHORTEST_COMPOUND || key.length !== word.length) return undefined;
    const firsts = new Map<string, Expansion>();
    const lasts = new Map<number, Expansion>();
    const first = (from: number, to: number): Expansion => {
      const part = word.slice(from, to);
      let found = firsts.get(part);
      if (!found) firsts.set(part, (found = this.#firstPart(part, language)));
      return found;
    };
    const last = (from: number): Expansion => {
      let found = lasts.get(from);
      if (!found) lasts.set(from, (found = this.#lastPart(word.slice(from), language, typing)));
      return found;
    };
    for (let parts = 2; parts <= MOST_PARTS; parts++) {
      let best: Seams | undefined;
      let bestShortest = 0;
      const seek = (seams: Seams, from: number, left: number, shortest: number): void => {
        if (left === 1) {
          const whole = Math.min(shortest, key.length - from);
          if (whole > bestShortest && !isEmpty(last(from))) [best, bestShortest] = [seams, whole];
          return;
        }
        for (let to = from + SHORTEST_PART; to <= key.length - SHORTEST_PART * (left - 1); to++) {
          const length = Math.min(shortest, to - from);
          if (length > bestShortest && !isEmpty(first(from, to))) seek([...seams, to], to, left - 1, length);
        }
      };
      seek([], 0, parts, Infinity);
      if (best) return this.#wanted(word, best, first, last);
    }
    return undefined;
  }

  #wanted(
    word: string,
    seams: Seams,
    first: (from: number, to: number) => Expansion,
    last: (from: number) => Expansion,
  ): WantedWord[] {
    const starts = [0, ...seams];
    return starts.map((from, place) => {
      const to = seams[place];
      if (to === undefined) return { ...pick(last(from)), word: word.slice(from), direct: [], head: true };
      return { ...pick(first(from, to)), word: word.slice(from, to), direct: [] };
    });
  }

  /** A word that may stand before another: as it is (kävely-), in the genitive (lasten-), or as naiset do (nais-). */
  #firstPart(part: string, language: string): Expansion {
    const { dictionary } = this.expander;
    const key = fold(part);
    const found = new FoundTerms(dictionary, part, language);
    const { from, to } = dictionary.equal(key);
    for (let term = from; term < to; term++) {
      const bits = dictionary.classBits(term);
      // No verb begins a compound, and a stem that is no word must be long enough to say something.
      if ((bits & ~(VERB | COMMON)) !== 0 && (bits !== STEM || key.length > SHORTEST_PART))
        found.add(term, TIERS.splitCompound, 'compound');
    }
    if (key.length <= SHORTEST_PART) return found;
    if (key.endsWith('s')) {
      const range = dictionary.equal(`${key.slice(0, -1)}nen`);
      for (let term = range.from; term < range.to; term++) found.add(term, TIERS.splitCompound, 'compound');
    }
    if (key.endsWith('n')) {
      this.expander.eachFinnishBase(part, (term) => found.add(term, TIERS.splitCompound, 'compound'), true);
    }
    addRings(found, this.rings.named(key));
    return found;
  }

  /** A word in any form; while it is being typed, its beginning. */
  #lastPart(part: string, language: string, typing: boolean): Expansion {
    const { dictionary } = this.expander;
    const key = fold(part);
    const found = new FoundTerms(dictionary, part, language);
    this.expander.eachForm(part, (term, same) => {
      // Three letters must be a word as they stand (työ, yö); other forms of so short a word would be chance.
      if (same || key.length > SHORTEST_PART) found.add(term, TIERS.splitCompound, 'compound');
    });
    if (key.length > SHORTEST_PART) {
      addRings(found, this.rings.meaningsAt([{ word: part, key, typing: false, empty: false }], 0).keys());
    }
    if (typing && isEmpty(found) && key.length > SHORTEST_PART) {
      const { from, to } = dictionary.startingWith(key);
      if (to - from <= MOST_BEGUN)
        for (let term = from; term < to; term++) found.add(term, TIERS.shortenedPrefix, 'compound');
    }
    return found;
  }
}

/** Words of the same ring answer for a part as well: harjoitus → harjoittelu. */
function addRings(found: FoundTerms, rings: Iterable<IndexedRing>): void {
  for (const { terms } of rings)
    for (const term of terms) found.add(term, TIERS.splitCompound * TIERS.synonym, 'synonym', RING_PART_FACTOR);
}

function pick({ terms, prefix }: Expansion): Expansion {
  return { terms, ...(prefix && { prefix }) };
}
