import { IMPLIED_MATCH, MATCH, NO_MATCH, strictly } from '../facets/activity-filter.js';
import type { TimetableColumn } from '../index/search-index.js';
import { whenTest } from '../schedule/when-filter.js';
import { minutesOf, type WallClock } from '../schedule/wall-clock.js';
import { asksWhen, type SearchQuery } from '../search-query.js';
import type { GroupFilter } from '../facets/activity-filter.js';

const ANSWERS = { yes: MATCH, unknown: IMPLIED_MATCH, no: NO_MATCH };

/** Makes filters of times, the answers kept while query and minute stay the same. */
export class WhenFilters {
  #key = '';
  #filter: GroupFilter | undefined;

  constructor(readonly timetables: TimetableColumn) {}

  /** `undefined` when no times are asked. */
  filter({ when }: SearchQuery, { day, minute }: WallClock): GroupFilter | undefined {
    if (!asksWhen(when)) return undefined;
    const key = JSON.stringify([day, minute, when]);
    if (key !== this.#key || !this.#filter) {
      const test = whenTest(when, day, minutesOf(day, minute));
      const { distinct, of } = this.timetables;
      const lenient = Uint8Array.from(distinct, (timetable) => ANSWERS[test(timetable)]);
      this.#filter = { name: 'when', groupOf: of, lenient, answers: lenient.map(strictly) };
      this.#key = key;
    }
    return this.#filter;
  }
}
