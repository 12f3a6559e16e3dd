import type { RecordColumns } from '../index/search-index.js';
import type { DayNumber } from '../schedule/calendar.js';
import { rotation } from './rotation.js';
import { IMPLIED, nearness, standings } from './standing.js';

/** What orders matching activities. */
export interface Matching {
  readonly activities: ArrayLike<number>;
  readonly count: number;
  readonly implied: ReadonlySet<number>;
  /** Score of the words by activity; missing when there are none. */
  readonly textScores: Float32Array | undefined;
  /** Kilometres by activity; missing when no place was given. */
  readonly distances: Float32Array | undefined;
}

/** Relevance: what the words say, times what is soon, fresh, near and joinable. Keeps its arrays between queries. */
export class Relevance {
  readonly #scores: Float32Array;
  #standings: Float32Array = new Float32Array(0);
  #day = NaN;

  constructor(
    readonly records: RecordColumns,
    readonly size: number,
  ) {
    this.#scores = new Float32Array(size);
  }

  /** Score by activity, right for those that match until the next call. */
  scores({ activities, count, implied, textScores, distances }: Matching, today: DayNumber): Float32Array {
    if (this.#day !== today) {
      this.#standings = standings(this.records, today);
      this.#day = today;
    }
    for (let at = 0; at < count; at++) {
      const activity = activities[at] as number;
      let score = (textScores ? (textScores[activity] as number) : 1) * (this.#standings[activity] as number);
      if (distances) score *= nearness(distances[activity]);
      this.#scores[activity] = score;
    }
    for (const activity of implied) this.#scores[activity] = (this.#scores[activity] as number) * IMPLIED;
    return this.#scores;
  }

  /** Order of equals: the shorter name when words were typed, then the turn of the day. */
  tie(withWords: boolean, today: DayNumber): (a: number, b: number) => number {
    const { nameLengths } = this.records;
    return (a, b) =>
      (withWords ? (nameLengths[a] as number) - (nameLengths[b] as number) : 0) ||
      rotation(a, today) - rotation(b, today) ||
      a - b;
  }
}
