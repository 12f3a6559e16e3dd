import { facetFilters, NO_MATCH } from '../facets/activity-filter.js';
import type { FacetColumn } from '../facets/facet-column.js';
import { STATUSES } from '../index/record-columns.js';
import type { RecordColumns, TimetableColumn } from '../index/search-index.js';
import { NextTimes } from '../schedule/next-times.js';
import { minutesOf, type WallClock } from '../schedule/wall-clock.js';
import type { SearchQuery } from '../search-query.js';
import type { ActivityList } from './select.js';

/** Activities that may be found at a moment: those that are not over, within the filters that always hold. */
export interface Alive extends ActivityList {
  readonly activities: Uint32Array;
  /** 1 for those that are. */
  readonly mask: Uint8Array;
}

/** Tells which activities may be found, kept while the day (where times of today matter: the minute) stays the same. */
export class AliveActivities {
  /** Within the filters that always hold, whatever the day. */
  readonly #allowed: Uint8Array;
  #day = NaN;
  #minute = NaN;
  #endsToday = false;
  #withTimes = false;
  #alive: Alive = { activities: new Uint32Array(0), count: 0, mask: new Uint8Array(0) };

  constructor(
    readonly size: number,
    readonly records: RecordColumns,
    columns: readonly FacetColumn[],
    within: SearchQuery['filters'],
  ) {
    const ended = (STATUSES as readonly (string | undefined)[]).indexOf('ended');
    this.#allowed = Uint8Array.from(records.status, (status) => (status === ended ? 0 : 1));
    for (const { groupOf, answers } of facetFilters({ ...(within && { filters: within }) }, columns)) {
      for (let activity = 0; activity < size; activity++)
        if (answers[groupOf[activity] as number] === NO_MATCH) this.#allowed[activity] = 0;
    }
  }

  /** @param timetables when they are there, what ended earlier today is out; else it stays until midnight. */
  at(now: WallClock, timetables: TimetableColumn | undefined): Alive {
    const fresh = this.#day === now.day && this.#withTimes === (timetables !== undefined);
    if (fresh && (this.#minute === now.minute || !timetables || !this.#endsToday)) return this.#alive;
    [this.#day, this.#minute, this.#withTimes] = [now.day, now.minute, timetables !== undefined];
    return (this.#alive = this.#read(now, timetables));
  }

  #read({ day, minute }: WallClock, timetables: TimetableColumn | undefined): Alive {
    const { firstDay, lastDay } = this.records;
    const nextTimes = timetables && new NextTimes(timetables.distinct);
    const mask = new Uint8Array(this.size);
    const activities = new Uint32Array(this.size);
    let count = 0;
    this.#endsToday = false;
    for (let activity = 0; activity < this.size; activity++) {
      const last = lastDay[activity] as number;
      const unknown = last === 0 && firstDay[activity] === 0;
      if (this.#allowed[activity] === 0 || (!unknown && last < day - 1)) continue;
      // Yesterday's may last past midnight.
      if (!unknown && last <= day) {
        this.#endsToday = true;
        if (nextTimes?.isOver(timetables?.of[activity] as number, minutesOf(day, minute)) ?? last < day) continue;
      }
      mask[activity] = 1;
      activities[count++] = activity;
    }
    return { activities, count, mask };
  }
}
