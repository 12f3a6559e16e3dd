import type { UnitColumn } from './head-units.js';
import { startsOf } from './packed-numbers.js';
import type { PostingList } from './search-index.js';

/** Activities by unit for one column. Units are counted from 0 here. */
export class UnitSets {
  readonly first: number;
  /** Activities of each unit. */
  readonly counts: Uint32Array;
  /** The sets of unit `u` are `#sets[#starts[u]]` to `#sets[#starts[u + 1]]`. */
  readonly #starts: Uint32Array;
  readonly #sets: Uint32Array;
  readonly #setOf: UnitColumn['setOf'];
  readonly #histogram: Uint32Array;
  /** Made when the first unit is asked for. */
  #lists: SetLists | undefined;

  constructor({ first, units, sets, setOf, histogram }: UnitColumn) {
    this.first = first;
    this.#setOf = setOf;
    this.#histogram = histogram;
    this.counts = new Uint32Array(units);
    const setsOfUnits = new Uint32Array(units);
    for (const has of sets) for (const unit of has) setsOfUnits[unit]!++;
    this.#starts = startsOf(setsOfUnits);
    this.#sets = new Uint32Array(this.#starts[units] as number);
    const next = this.#starts.slice();
    sets.forEach((has, set) => {
      for (const unit of has) {
        this.#sets[next[unit]!++] = set;
        this.counts[unit]! += histogram[set] as number;
      }
    });
  }

  /** The activities of a unit, each once. */
  activitiesOf(unit: number): Pick<PostingList, 'numbers' | 'count'> {
    const { starts, activities } = (this.#lists ??= setLists(this.#setOf, this.#histogram));
    const numbers = new Uint32Array(this.counts[unit] as number);
    let count = 0;
    for (let at = this.#starts[unit] as number; at < (this.#starts[unit + 1] as number); at++) {
      const set = this.#sets[at] as number;
      const list = activities.subarray(starts[set], starts[set + 1]);
      numbers.set(list, count);
      count += list.length;
    }
    return { numbers, count };
  }
}

/** Activities of set `s`: `activities[starts[s]]` to `activities[starts[s + 1]]`. */
interface SetLists {
  readonly starts: Uint32Array;
  readonly activities: Uint32Array;
}

function setLists(setOf: UnitColumn['setOf'], histogram: Uint32Array): SetLists {
  const starts = startsOf(histogram);
  const next = starts.slice();
  const activities = new Uint32Array(setOf.length);
  for (let activity = 0; activity < setOf.length; activity++) activities[next[setOf[activity] as number]!++] = activity;
  return { starts, activities };
}
