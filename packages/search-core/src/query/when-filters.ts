import { MATCH, NO_MATCH } from '../facets/activity-filter.js';
import type { TimetableColumn } from '../index/search-index.js';
import { whenTest } from '../schedule/when-filter.js';
import { minutesOf, type WallClock } from '../schedule/wall-clock.js';
import { asksWhen, type SearchQuery } from '../search-query.js';
import type { GroupFilter } from './select.js';

/** The `when` part of a query as a filter. */
export interface WhenGroups extends GroupFilter {
  /** 1 for the timetables whose times are not known. */
  readonly unknown: Uint8Array;
}

/** Makes filters of times, the answers kept while query and minute stay the same. */
export class WhenFilters {
  #key = '';
  #filter: WhenGroups | undefined;

  constructor(readonly timetables: TimetableColumn) {}

  /** `undefined` when no times are asked. */
  filter({ when }: SearchQuery, { day, minute }: WallClock): WhenGroups | undefined {
    if (!asksWhen(when)) return undefined;
    const key = JSON.stringify([day, minute, when]);
    if (key !== this.#key || !this.#filter) {
      const test = whenTest(when, day, minutesOf(day, minute));
      const { distinct, of } = this.timetables;
      const told = distinct.map((timetable) => test(timetable));
      this.#filter = {
        name: 'when',
        groupOf: of,
        answers: Uint8Array.from(told, (answer) => (answer === 'yes' ? MATCH : NO_MATCH)),
        unknown: Uint8Array.from(told, (answer) => (answer === 'unknown' ? 1 : 0)),
      };
      this.#key = key;
    }
    return this.#filter;
  }
}
