import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { listOf } from './list-of.js';
import { readRecurrence, type DayPattern } from './recurrence.js';
import { parseClock } from './wall-clock.js';

/** Days and times of one rule: recurrences and opening hours are the same to the calendar. */
export interface DayRule {
  readonly pattern: DayPattern;
  /** Minutes of the day. */
  readonly from: number;
  readonly to: number | undefined;
  /** Opening hours, rather than sessions that begin at `from`. */
  readonly open: boolean;
}

/** The rules of a schedule that can be read; one that cannot tells nothing. */
export function readDayRules(schedule: Schedule | undefined): DayRule[] {
  const rules: DayRule[] = [];
  const add = (recurrence: Parameters<typeof readRecurrence>[0], open: boolean): void => {
    const pattern = readRecurrence(recurrence);
    const from = parseClock(recurrence.from);
    if (pattern && from !== undefined) rules.push({ pattern, from, to: parseClock(recurrence.to), open });
  };
  for (const recurrence of listOf(schedule?.recurrences)) add(recurrence, false);
  for (const hours of listOf(schedule?.openingHours)) {
    // Hours that do not say their days are not known, also when they say since when they hold.
    if (Array.isArray(hours.days) && hours.days.length > 0) add({ ...hours, frequency: 'weekly' }, true);
  }
  return rules;
}
