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

/** One way to part a word: where its parts begin, in order. */
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
    // Folding leaves the number of letters alone but for rare letters; then parts could not be cut from the word as typed.
    if (word.length < SHORTEST_COMPOUND || fold(word).length !== word.length) return undefined;
    const read = new Map<string, Expansion>();
    const part = (from: number, to: number): Expansion => {
      const memo = `${String(from)} ${String(to)}`;
      let found = read.get(memo);
      if (!found) {
        const letters = new FoundTerms(this.expander.dictionary, word.slice(from, to), language);
        if (to < word.length) this.#firstPart(letters);
        else this.#lastPart(letters, typing);
        read.set(memo, (found = letters));
      }
      return found;
    };
    for (let parts = 2; parts <= MOST_PARTS; parts++) {
      let best: Seams | undefined;
      let bestShortest = 0;
      const seek = (seams: Seams, from: number, left: number, shortest: number): void => {
        const last = left === 1;
        for (let to = last ? word.length : from + SHORTEST_PART; to <= word.length - SHORTEST_PART * (left - 1); to++) {
          const length = Math.min(shortest, to - from);
          if (length <= bestShortest || isEmpty(part(from, to))) continue;
          if (last) [best, bestShortest] = [seams, length];
          else seek([...seams, to], to, left - 1, length);
        }
      };
      seek([0], 0, parts, Infinity);
      if (best) return this.#wanted(word, best, part);
    }
    return undefined;
  }

  #wanted(word: string, seams: Seams, part: (from: number, to: number) => Expansion): WantedWord[] {
    return seams.map((from, place) => {
      const to = seams[place + 1] ?? word.length;
      const { terms, prefix } = part(from, to);
      return { terms, prefix, word: word.slice(from, to), direct: [], head: to === word.length };
    });
  }

  /** A word that may stand before another: as it is (kävely-), in the genitive (lasten-), or as naiset do (nais-). */
  #firstPart(found: FoundTerms): void {
    const { dictionary } = this.expander;
    const { key, word } = found;
    const add = (term: number): void => found.add(term, TIERS.splitCompound, 'compound');
    const { from, to } = dictionary.equal(key);
    for (let term = from; term < to; term++) {
      const bits = dictionary.classBits(term);
      // No verb begins a compound, and a stem that is no word must be long enough to say something.
      if ((bits & ~(VERB | COMMON)) !== 0 && (bits !== STEM || key.length > SHORTEST_PART)) add(term);
    }
    if (key.length <= SHORTEST_PART) return;
    if (key.endsWith('s')) found.addAll(dictionary.equal(`${key.slice(0, -1)}nen`), TIERS.splitCompound, 'compound');
    if (key.endsWith('n')) this.expander.eachFinnishBase(word, add, true);
    addRings(found, this.rings.named(key));
  }

  /** A word in any form; while it is being typed, its beginning. */
  #lastPart(found: FoundTerms, typing: boolean): void {
    const { key, word } = found;
    this.expander.eachForm(word, (term, same) => {
      // Three letters must be a word as they stand (työ, yö), and not one of grammar: tupakan is not tupa, kan.
      const isWord = key.length > SHORTEST_PART || (same && !(this.expander.dictionary.classBits(term) & COMMON));
      if (isWord) found.add(term, TIERS.splitCompound, 'compound');
    });
    if (key.length <= SHORTEST_PART) return;
    addRings(found, this.rings.meaningsAt([{ word, key, typing: false, empty: false, andOver: false }], 0).keys());
    if (!typing || !isEmpty(found)) return;
    const begun = this.expander.dictionary.startingWith(key);
    if (begun.to - begun.from <= MOST_BEGUN) found.addAll(begun, TIERS.shortenedPrefix, 'compound');
  }
}

/** Words of the same ring answer for a part as well: harjoitus → harjoittelu. */
function addRings(found: FoundTerms, rings: Iterable<IndexedRing>): void {
  for (const { terms } of rings)
    for (const term of terms) found.add(term, TIERS.splitCompound * TIERS.synonym, 'synonym', RING_PART_FACTOR);
}
