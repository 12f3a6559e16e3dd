import { eachPosting } from './each-posting.js';
import { WHOLE_WORD, type UnitColumn } from './head-units.js';
import type { Postings } from './search-index.js';

/** Activities by set: those of set `s` are `activities[starts[s]]` to `[starts[s + 1]]`, in order. */
interface BySet {
  readonly starts: Uint32Array;
  readonly activities: Uint32Array;
}

/** Where a unit is: a column, and the sets of it that have the unit. */
interface UnitSets {
  readonly column: number;
  readonly sets: number[];
}

/** The activities of units (`head-units.ts`). */
export class UnitLists {
  /** Number of activities that have each unit. */
  readonly counts: Uint32Array;
  /** Column and sets of each unit that is a value; made when the first is asked for. */
  #setsOf: readonly UnitSets[] | undefined;
  /** Made for a column when the first of its units is asked for. */
  readonly #bySet: (BySet | undefined)[] = [];

  constructor(
    readonly columns: readonly UnitColumn[],
    readonly words: Postings,
    readonly firstWord: number,
  ) {
    this.counts = new Uint32Array(firstWord + words.counts.length);
    this.counts.set(words.counts, firstWord);
    for (const { sets, histogram } of columns) {
      for (let set = 0; set < sets.length; set++) {
        for (const unit of sets[set] as readonly number[]) this.counts[unit]! += histogram[set] as number;
      }
    }
  }

  /** Calls back with each activity of a unit and the fields it has it in; a value says the fields itself. */
  each(unit: number, see: (activity: number, fields: number) => void): void {
    if (unit >= this.firstWord) {
      eachPosting(this.words, unit - this.firstWord, see);
      return;
    }
    const found = (this.#setsOf ??= setsOfUnits(this.columns, this.firstWord))[unit];
    if (!found || found.column < 0) return;
    const { column, sets } = found;
    const { starts, activities } = (this.#bySet[column] ??= activitiesBySet(this.columns[column] as UnitColumn));
    for (const set of sets) {
      const end = starts[set + 1] as number;
      for (let at = starts[set] as number; at < end; at++) see(activities[at] as number, WHOLE_WORD);
    }
  }
}

function setsOfUnits(columns: readonly UnitColumn[], units: number): UnitSets[] {
  const found = Array.from({ length: units }, (): UnitSets => ({ column: -1, sets: [] }));
  columns.forEach(({ sets }, column) => {
    sets.forEach((ofSet, set) => {
      for (const unit of ofSet) {
        const known = found[unit];
        if (known?.column === column) known.sets.push(set);
        else found[unit] = { column, sets: [set] };
      }
    });
  });
  return found;
}

function activitiesBySet({ sets, setOf }: UnitColumn): BySet {
  const starts = new Uint32Array(sets.length + 1);
  for (let activity = 0; activity < setOf.length; activity++) starts[(setOf[activity] as number) + 1]!++;
  for (let set = 0; set < sets.length; set++) starts[set + 1]! += starts[set] as number;
  const activities = new Uint32Array(setOf.length);
  const next = starts.slice();
  for (let activity = 0; activity < setOf.length; activity++) activities[next[setOf[activity] as number]!++] = activity;
  return { starts, activities };
}
