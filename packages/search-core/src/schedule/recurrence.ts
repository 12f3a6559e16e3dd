import type { Recurrence } from '@hyte/catalogue-format/generated/catalogue.js';
import {
  dateOfMonth,
  daysInMonth,
  isoWeek,
  mondayOf,
  monthNumber,
  parseDay,
  weekdayOf,
  type DayNumber,
} from './calendar.js';

/** A rule ready to be asked about days. */
export interface RecurrenceRule {
  readonly rule: Recurrence;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly happensOn: (day: DayNumber) => boolean;
}

/**
 * Reads a rule. `undefined` when the rule does not tell its days (every second week since an unknown day): then
 * nothing is known, and nothing is made up.
 */
export function readRecurrence(rule: Recurrence): RecurrenceRule | undefined {
  const start = parseDay(rule.validFrom);
  const interval = Math.max(1, Math.floor(rule.interval ?? 1));
  if (interval > 1 && start === undefined) return undefined;
  const days = rule.days?.length ? new Set<number>(rule.days) : undefined;
  const onDays = days ? (day: DayNumber) => days.has(weekdayOf(day)) : undefined;
  const pattern = patternOf(rule, onDays, start, interval);
  if (!pattern) return undefined;
  const parity = rule.weekParity;
  const remainder = parity === 'even' ? 0 : 1;
  return {
    rule,
    first: start ?? -Infinity,
    last: parseDay(rule.validTo) ?? Infinity,
    happensOn: parity ? (day) => isoWeek(day) % 2 === remainder && pattern(day) : pattern,
  };
}

type DayTest = (day: DayNumber) => boolean;

function patternOf(
  rule: Recurrence,
  onDays: DayTest | undefined,
  start: DayNumber | undefined,
  interval: number,
): DayTest | undefined {
  switch (rule.frequency) {
    case 'daily':
      return (day) => (onDays?.(day) ?? true) && (interval === 1 || (day - (start ?? 0)) % interval === 0);
    case 'weekly': {
      const test = onDays ?? sameAs(start, weekdayOf);
      const week = start === undefined ? 0 : mondayOf(start);
      return test && ((day) => test(day) && (interval === 1 || ((mondayOf(day) - week) / 7) % interval === 0));
    }
    case 'monthly': {
      const test = onDays ? nthOfMonth(onDays, rule.setPosition) : sameAs(start, dateOfMonth);
      const month = start === undefined ? 0 : monthNumber(start);
      return test && ((day) => test(day) && (interval === 1 || (monthNumber(day) - month) % interval === 0));
    }
    default:
      return undefined;
  }
}

/** The day agrees with the first day of the rule: the same weekday or the same date. */
function sameAs(start: DayNumber | undefined, part: (day: DayNumber) => number): DayTest | undefined {
  if (start === undefined) return undefined;
  const wanted = part(start);
  return (day) => part(day) === wanted;
}

/** The n-th such weekday of its month, from the end when negative. */
function nthOfMonth(onDays: DayTest, position: number | undefined): DayTest {
  if (!position) return onDays;
  return (day) => {
    if (!onDays(day)) return false;
    const date = dateOfMonth(day);
    if (position > 0) return Math.ceil(date / 7) === position;
    return Math.ceil((daysInMonth(day) - date + 1) / 7) === -position;
  };
}
