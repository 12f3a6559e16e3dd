import { WHOLE_WORD, type UnitColumn } from './head-units.js';
import type { PostingList, Postings } from './search-index.js';
import { UnitSets } from './unit-sets.js';

/** Which activities have which unit (`head-units.ts`). The flags of a unit that is a value let those of its terms through. */
export class UnitPostings implements Postings {
  readonly counts: Uint32Array;
  readonly #columns: readonly UnitSets[];
  readonly #ofValues: Uint8Array;

  /**
   * @param columns units that are values, in the order of their numbers
   * @param firstWord number of the first unit that is a word, of which `words` are the postings
   * @param size number of activities
   */
  constructor(
    columns: readonly UnitColumn[],
    readonly firstWord: number,
    readonly words: Postings,
    readonly size: number,
  ) {
    this.counts = new Uint32Array(firstWord + words.counts.length);
    this.counts.set(words.counts, firstWord);
    this.#columns = columns.map((column) => new UnitSets(column));
    for (const { first, counts } of this.#columns) this.counts.set(counts, first);
    this.#ofValues = new Uint8Array(size).fill(WHOLE_WORD);
  }

  read(unit: number): PostingList {
    if (unit >= this.firstWord) return this.words.read(unit - this.firstWord);
    const column = this.#columns.findLast(({ first }) => unit >= first) as UnitSets;
    return { from: 0, flagsFrom: 0, ...column.activitiesOf(unit - column.first), flags: this.#ofValues };
  }
}
