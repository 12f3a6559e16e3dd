import type { LocalizedText, ScheduleException } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseDay, type DayNumber } from './calendar.js';
import { listOf } from './list-of.js';
import { parseClock } from './wall-clock.js';

/** Days on which the ordinary rules do not hold. */
export interface Exception {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly closed: boolean;
  /** Other times, minutes of the day; missing when the rules' own times hold although it is a holiday. */
  readonly opens: number | undefined;
  readonly closes: number | undefined;
  readonly reason: LocalizedText | undefined;
}

/** The exceptions of a schedule. Single days are found at once, however many there are; ranges one by one. */
export interface Exceptions {
  readonly days: ReadonlyMap<DayNumber, Exception>;
  /** Ranges, the shortest first. */
  readonly ranges: readonly Exception[];
  /** Those that bring times of their own. */
  readonly opening: readonly Exception[];
}

const NO_EXCEPTIONS: Exceptions = { days: new Map(), ranges: [], opening: [] };

/** Reads exceptions; one without a first day tells nothing. */
export function readExceptions(exceptions: readonly ScheduleException[] | undefined): Exceptions {
  const all = listOf(exceptions).flatMap(readException);
  if (all.length === 0) return NO_EXCEPTIONS;
  const days = new Map<DayNumber, Exception>();
  for (const exception of all) {
    if (exception.first === exception.last && !days.has(exception.first)) days.set(exception.first, exception);
  }
  const ranges = all.filter(({ first, last }) => last > first);
  return {
    days,
    ranges: ranges.sort((a, b) => a.last - a.first - (b.last - b.first)),
    opening: all.filter(({ opens, last, first }) => opens !== undefined && last >= first),
  };
}

/** The exception that holds on a day: the shortest, of equally long ones the first. */
export function exceptionOn({ days, ranges }: Exceptions, day: DayNumber): Exception | undefined {
  return days.get(day) ?? ranges.find(({ first, last }) => day >= first && day <= last);
}

function readException(exception: ScheduleException): Exception[] {
  const first = parseDay(exception.from);
  if (first === undefined) return [];
  const { closed, opens, closes, reason } = exception;
  const last = parseDay(exception.to) ?? first;
  return [{ first, last, closed: closed === true, opens: parseClock(opens), closes: parseClock(closes), reason }];
}
