import { localize } from '@hyte/catalogue-format/localize.js';
import type { Pace } from '../index/pace.js';
import type { NameColumn } from '../index/search-index.js';

/** Names sorted at a time before somebody else may have a turn. */
const RUN = 512;

/** Alphabetical order of all activities, by language; each order is made when first asked for. */
export class NameOrder {
  readonly #ranks = new Map<string, Promise<Uint32Array>>();

  constructor(
    readonly names: NameColumn,
    readonly size: number,
  ) {}

  /** Rank of every activity: Finnish and Swedish put å, ä and ö last. Equal names have equal ranks. */
  ranks(language: string, pace: Pace): Promise<Uint32Array> {
    let ranks = this.#ranks.get(language);
    if (!ranks) {
      ranks = this.#sort(language, pace);
      this.#ranks.set(language, ranks);
      ranks.catch(() => this.#ranks.delete(language));
    }
    return ranks;
  }

  /** Sorts runs and merges them, so that a long list never holds up the page. */
  async #sort(language: string, pace: Pace): Promise<Uint32Array> {
    const { compare } = collatorFor(language);
    const names: string[] = [];
    let runs: number[][] = [];
    for (let from = 0; from < this.size; from += RUN) {
      const run: number[] = [];
      for (let number = from; number < Math.min(this.size, from + RUN); number++) {
        names.push(localize(this.names.name(number), language).text);
        run.push(number);
      }
      runs.push(run.sort((a, b) => compare(names[a] as string, names[b] as string)));
      if (pace.due()) await pace.rest();
    }
    while (runs.length > 1) {
      const merged: number[][] = [];
      for (let at = 0; at < runs.length; at += 2) {
        const [one = [], other] = runs.slice(at, at + 2);
        merged.push(
          other ? await merge(one, other, (a, b) => compare(names[a] as string, names[b] as string), pace) : one,
        );
      }
      runs = merged;
    }
    const order = runs[0] ?? [];
    const ranks = new Uint32Array(this.size);
    order.forEach((number, place) => {
      const before = order[place - 1];
      const same = before !== undefined && compare(names[before] as string, names[number] as string) === 0;
      ranks[number] = same ? (ranks[before] as number) : place;
    });
    return ranks;
  }
}

async function merge(
  one: readonly number[],
  other: readonly number[],
  compare: (a: number, b: number) => number,
  pace: Pace,
): Promise<number[]> {
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] as number, other[j] as number];
    const takeOne = compare(a, b) <= 0;
    merged.push(takeOne ? a : b);
    if (takeOne) i++;
    else j++;
    if (merged.length % RUN === 0 && pace.due()) await pace.rest();
  }
  return [...merged, ...one.slice(i), ...other.slice(j)];
}

/** A language the platform cannot sort is sorted as Finnish. */
function collatorFor(language: string): Intl.Collator {
  try {
    return new Intl.Collator([language, 'fi'], { numeric: true });
  } catch {
    return new Intl.Collator('fi', { numeric: true });
  }
}
