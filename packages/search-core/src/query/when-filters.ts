import { MATCH, NO_MATCH, type ActivityFilter } from '../facets/activity-filter.js';
import type { DayNumber } from '../schedule/calendar.js';
import type { Timetable } from '../schedule/timetable.js';
import { asksWhen, whenTest, type WhenAnswer } from '../schedule/when-filter.js';
import type { SearchQuery } from '../search-query.js';

/** The `when` part of a query as a filter, its answers kept while query and day stay the same. */
export class WhenFilters {
  #key = '';
  #answers: (WhenAnswer | undefined)[] = [];
  #test: (timetable: Timetable) => WhenAnswer = () => 'unknown';

  constructor(readonly timetables: readonly Timetable[]) {}

  filter(query: SearchQuery, today: DayNumber): ActivityFilter[] {
    const { when } = query;
    if (!asksWhen(when)) return [];
    const key = JSON.stringify([today, when]);
    if (key !== this.#key) {
      this.#key = key;
      this.#answers = [];
      this.#test = whenTest(when, today);
    }
    return [{ name: 'when', answer: (activity) => (this.answer(activity) === 'yes' ? MATCH : NO_MATCH) }];
  }

  /** Answer of an activity to the filter made last. */
  answer(activity: number): WhenAnswer {
    const timetable = this.timetables[activity];
    return (this.#answers[activity] ??= timetable ? this.#test(timetable) : 'unknown');
  }
}
