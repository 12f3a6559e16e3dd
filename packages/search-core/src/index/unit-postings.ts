import { WHOLE_WORD, type UnitColumn } from './head-units.js';
import type { PostingList, Postings } from './search-index.js';

/** The sets of all columns, numbered one column after the other. */
interface Sets {
  /** Sets that have each unit. */
  readonly ofUnits: readonly (readonly number[])[];
  /** Activities of set `s`: `activities[starts[s]]` to `activities[starts[s + 1]]`. */
  readonly starts: readonly number[];
  readonly activities: Uint32Array;
}

/** Which activities have which unit (`head-units.ts`), in lists that begin at 0. The flags of a unit that is a value let those of its terms through. */
export class UnitPostings implements Postings {
  readonly counts: Uint32Array;
  /** Made when the first value is asked for. */
  #sets: Sets | undefined;
  readonly #ofValues: Uint8Array;

  /**
   * @param columns units that are values
   * @param firstWord number of the first unit that is a word, of which `words` are the postings
   * @param size number of activities
   */
  constructor(
    readonly columns: readonly UnitColumn[],
    readonly firstWord: number,
    readonly words: Postings,
    readonly size: number,
  ) {
    this.counts = new Uint32Array(firstWord + words.counts.length);
    this.counts.set(words.counts, firstWord);
    for (const { sets, histogram } of columns)
      sets.forEach((units, set) => {
        for (const unit of units) this.counts[unit]! += histogram[set] as number;
      });
    this.#ofValues = new Uint8Array(size).fill(WHOLE_WORD);
  }

  read(unit: number): PostingList {
    if (unit >= this.firstWord) return this.words.read(unit - this.firstWord);
    const { ofUnits, starts, activities } = (this.#sets ??= setsOf(this.columns, this.firstWord, this.size));
    const numbers = new Uint32Array(this.counts[unit] as number);
    let count = 0;
    for (const set of ofUnits[unit] ?? [])
      for (let at = starts[set] as number; at < (starts[set + 1] as number); at++)
        numbers[count++] = activities[at] as number;
    return { from: 0, flagsFrom: 0, count, numbers, flags: this.#ofValues };
  }
}

function setsOf(columns: readonly UnitColumn[], units: number, size: number): Sets {
  const ofUnits = Array.from({ length: units }, (): number[] => []);
  const activities = new Uint32Array(columns.length * size);
  const starts = [0];
  for (const { sets, setOf, histogram } of columns) {
    const first = starts.length - 1;
    sets.forEach((has, set) => {
      for (const unit of has) ofUnits[unit]?.push(first + set);
      starts.push((starts[first + set] as number) + (histogram[set] as number));
    });
    const next = starts.slice(first);
    for (let activity = 0; activity < size; activity++) activities[next[setOf[activity] as number]!++] = activity;
  }
  return { ofUnits, starts, activities };
}
