import type { Recurrence, Season } from '@hyte/catalogue-format/generated/catalogue.js';
import {
  dateOfMonth,
  daysInMonth,
  isoWeek,
  mondayOf,
  monthNumber,
  monthStart,
  parseDay,
  weekdayOf,
  type DayNumber,
} from './calendar.js';

/** How a frequency divides time: the number of a day's period, and the first day of a period. */
interface Period {
  readonly numberOf: (day: DayNumber) => number;
  readonly firstDay: (period: number) => DayNumber;
  /**
   * How many periods are looked through for a day before the rule counts as having none: some 28 years of months, 11 of
   * weeks.
   */
  readonly most: number;
}

const PERIODS: Readonly<Record<Recurrence['frequency'], Period>> = {
  daily: { numberOf: (day) => day, firstDay: (day) => day, most: 1000 },
  // 1 January 1970 is a Thursday.
  weekly: { numberOf: (day) => (mondayOf(day) + 3) / 7, firstDay: (week) => week * 7 - 3, most: 600 },
  monthly: { numberOf: monthNumber, firstDay: monthStart, most: 336 },
  // Only one month a year can have the rule's days; the years between are skipped by the step.
  yearly: { numberOf: monthNumber, firstDay: monthStart, most: 28 },
};

const ANY_WEEKDAY = 0xfe;
const MOST_INTERVAL = 1000;

/** The days of a rule. A class of plain fields, because a catalogue has tens of thousands of them. */
export class DayPattern {
  /** First and last day of the rule; infinite without limit. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Bits of the ISO weekdays the rule may have. */
  readonly weekdays: number;
  readonly #period: Period;
  /** The rule has every `step`-th period, counted from `anchor`. */
  readonly #step: number;
  readonly #anchor: number;
  /** 0 even, 1 odd weeks only. */
  readonly #parity: number | undefined;
  /** Days of the month, from its end when negative. */
  readonly #dates: readonly number[] | undefined;
  readonly #position: number;
  /** Month × 100 + day of the first and last day of the season; the season is the whole year when they are equal. */
  readonly #seasonFrom: number;
  readonly #seasonTo: number;

  constructor(rule: Recurrence, period: Period, start: DayNumber | undefined) {
    const { frequency, days, monthDays, setPosition, weekParity, season } = rule;
    const byMonth = frequency === 'monthly' || frequency === 'yearly';
    this.first = start ?? -Infinity;
    this.last = parseDay(rule.validTo) ?? Infinity;
    this.#period = period;
    this.#step = intervalOf(rule) * (frequency === 'yearly' ? 12 : 1);
    this.#anchor = start === undefined ? 0 : period.numberOf(start);
    this.#parity = weekParity && (weekParity === 'even' ? 0 : 1);
    // What is not said agrees with the first day: the same weekday, or the same date.
    const weekday = frequency === 'weekly' && start !== undefined ? 1 << weekdayOf(start) : ANY_WEEKDAY;
    this.weekdays = hasAny(days) ? days.reduce((bits, each) => bits | (1 << each), 0) : weekday;
    this.#dates = byMonth && hasAny(monthDays) ? monthDays : undefined;
    if (byMonth && !this.#dates && !hasAny(days) && start !== undefined) this.#dates = [dateOfMonth(start)];
    this.#position = byMonth && hasAny(days) ? (setPosition ?? 0) : 0;
    [this.#seasonFrom, this.#seasonTo] = seasonOf(season);
  }

  /** True when the rule has the day; `first` and `last` are not looked at. */
  happensOn(day: DayNumber): boolean {
    return (
      (this.weekdays & (1 << weekdayOf(day))) !== 0 &&
      (this.#step === 1 || (this.#period.numberOf(day) - this.#anchor) % this.#step === 0) &&
      (this.#parity === undefined || isoWeek(day) % 2 === this.#parity) &&
      (this.#dates === undefined || hasDate(this.#dates, day)) &&
      (this.#position === 0 || isNthOfMonth(this.#position, day)) &&
      (this.#seasonFrom === this.#seasonTo || this.#isInSeason(day))
    );
  }

  /** The first day of the rule on or after a day; `Infinity` when there is none, or none in many years. */
  nextDay(from: DayNumber): DayNumber {
    let day = Math.max(from, this.first);
    if (!(day <= this.last) || !Number.isFinite(day)) return Infinity;
    let period = this.#period.numberOf(day);
    const behind = (period - this.#anchor) % this.#step;
    if (behind !== 0) period += behind > 0 ? this.#step - behind : -behind;
    for (let tried = 0; tried < this.#period.most; tried++, period += this.#step) {
      const end = this.#period.firstDay(period + 1);
      for (day = Math.max(day, this.#period.firstDay(period)); day < end; day++) {
        if (day > this.last) return Infinity;
        if (this.happensOn(day)) return day;
      }
    }
    return Infinity;
  }

  /** From one date of every year to another, over the new year when the second comes first. */
  #isInSeason(day: DayNumber): boolean {
    const date = ((monthNumber(day) % 12) + 1) * 100 + dateOfMonth(day);
    const [after, before] = [date >= this.#seasonFrom, date <= this.#seasonTo];
    return this.#seasonFrom <= this.#seasonTo ? after && before : after || before;
  }
}

/**
 * Reads a rule. `undefined` when the rule does not tell its days (every second week since an unknown day): then
 * nothing is known, and nothing is made up.
 */
export function readRecurrence(rule: Recurrence): DayPattern | undefined {
  const { frequency, days, monthDays } = rule;
  const period = Object.hasOwn(PERIODS, frequency) ? PERIODS[frequency] : undefined;
  const start = parseDay(rule.validFrom);
  const saysDays = frequency === 'daily' || hasAny(days) || (frequency === 'monthly' && hasAny(monthDays));
  const needsStart = intervalOf(rule) > 1 || frequency === 'yearly' || !saysDays;
  return period && (start !== undefined || !needsStart) ? new DayPattern(rule, period, start) : undefined;
}

/** False for an empty list, and for what is no list in a catalogue that nobody has checked. */
function hasAny(list: readonly number[] | undefined): list is readonly number[] {
  return Array.isArray(list) && list.length > 0;
}

function hasDate(dates: readonly number[], day: DayNumber): boolean {
  const date = dateOfMonth(day);
  return dates.includes(date) || dates.includes(date - daysInMonth(day) - 1);
}

/** The n-th such weekday of its month, from the end when negative. Every weekday is counted by itself. */
function isNthOfMonth(position: number, day: DayNumber): boolean {
  const date = dateOfMonth(day);
  return position > 0 ? Math.ceil(date / 7) === position : Math.ceil((daysInMonth(day) - date + 1) / 7) === -position;
}

function seasonOf(season: Season | undefined): [from: number, to: number] {
  const from = /^(\d\d)-(\d\d)$/.exec(season?.from ?? '');
  const to = /^(\d\d)-(\d\d)$/.exec(season?.to ?? '');
  if (!from || !to) return [0, 0];
  const date = ([, month, day]: RegExpExecArray): number => Number(month) * 100 + Number(day);
  // A season of one day would look like none; its last day also ends it.
  return date(from) === date(to) ? [date(from), date(to) + 0.5] : [date(from), date(to)];
}

function intervalOf({ interval }: Recurrence): number {
  return typeof interval === 'number' && interval >= 1 ? Math.min(Math.floor(interval), MOST_INTERVAL) : 1;
}
