import type { Recurrence, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseDay, weekdayOf } from '@hyte/search-core/schedule/calendar.js';
import type { Span } from './time-dates.js';

/** A rule as it is read: `everyWeeks` becomes an interval once a first day is known. */
export type Rule = Recurrence & { everyWeeks?: number };

/** A part of the day without its day yet. */
export interface ClockSpan {
  readonly from: string;
  readonly to: string | undefined;
}

/** What has been read of a rule and not yet been closed by a time. */
interface Pending {
  readonly days: number[];
  dates: string[];
  span: Span | undefined;
  /** True when the span was written as dates: with a time and without weekdays it means each of its days. */
  datedSpan: boolean;
  /** First day, of `2.12.2026 alkaen`. */
  since: string | undefined;
  /** Last day, of `27.4. asti`. */
  until: string | undefined;
  parity: 'even' | 'odd' | undefined;
  everyWeeks: number | undefined;
  position: number | undefined;
  /** True once a time has used the days: a new day starts a new rule. */
  used: boolean;
  /** A time that stood before its day. */
  clock: ClockSpan | undefined;
  /** True when the days stood right behind that time: `klo 10–12 ma`. */
  clockFirst: boolean;
}

const nothing = (span?: Span): Pending => ({
  days: [],
  dates: [],
  span,
  datedSpan: span !== undefined,
  since: undefined,
  until: undefined,
  parity: undefined,
  everyWeeks: undefined,
  position: undefined,
  used: false,
  clock: undefined,
  clockFirst: false,
});

/**
 * Puts rules and sessions together from the pieces of clauses: days, dates and what narrows them wait for the time that
 * closes them; what narrows may also follow the time (`ti 13–15 parittomat viikot`) and then holds for the whole clause.
 */
export class TimeClauses {
  readonly rules: Rule[] = [];
  readonly sessions: Session[] = [];
  #ofClause: Rule[] = [];
  #pending: Pending = nothing();

  /** Whether weekdays wait for their time. */
  get awaitsTime(): boolean {
    return this.#pending.days.length > 0 && !this.#pending.used;
  }

  /** Whether a date waits for its time; a weekday beside it only names the date's day. */
  get awaitsTimeOfDate(): boolean {
    return this.#pending.dates.length > 0 && !this.#pending.used;
  }

  /** @param behindTime true when the days stand right behind a time */
  addDays(days: readonly number[], behindTime = false): void {
    this.#startRule();
    if (behindTime && this.#pending.clock !== undefined) this.#pending.clockFirst = true;
    for (const day of days) if (!this.#pending.days.includes(day)) this.#pending.days.push(day);
  }

  /** False when the weekday before the date is another one: then one of the two is wrong. */
  addDate(date: string): boolean {
    if (this.#pending.used) this.#startRule();
    const fits = this.#pending.days.every((day) => day === weekdayOf(parseDay(date)!));
    this.#pending.days.length = 0;
    this.#pending.dates.push(date);
    return fits;
  }

  /** Leaves weekdays out of those before them. False when they are not among them. */
  removeDays(days: readonly number[]): boolean {
    const lists = this.#pending.used ? this.#ofClause.map((rule) => rule.days ?? []) : [this.#pending.days];
    const affected = lists.filter((list) => days.every((day) => list.includes(day)) && list.length > days.length);
    for (const list of affected) list.splice(0, list.length, ...list.filter((day) => !days.includes(day)));
    return affected.length > 0;
  }

  /** Takes back the days or dates that wait for a time, for they are told to be shut. `undefined` when none wait. */
  takeBack(): readonly string[] | undefined {
    const { days, dates, used } = this.#pending;
    if (used || days.length + dates.length === 0) return undefined;
    this.#pending = { ...this.#pending, days: [], dates: [] };
    return dates;
  }

  /** `2.12., 9.12. ja 16.12.2026`: the year at the end holds for all. */
  setYear(year: string): void {
    this.#pending.dates = this.#pending.dates.map((date) => `${year}${date.slice(4)}`);
  }

  /** Behind rules that have no parity it is theirs; else it is that of the rules to come. */
  setParity(parity: 'even' | 'odd'): void {
    const open = this.#pending.used ? this.#ofClause.filter((rule) => rule.weekParity === undefined) : [];
    for (const rule of open) rule.weekParity = parity;
    this.#pending.parity = open.length > 0 ? undefined : parity;
  }

  setEveryWeeks(weeks: number): void {
    this.#late((rule) => void (rule.everyWeeks = weeks));
    this.#pending.everyWeeks = weeks;
  }

  /** Whether a day of the month waits for its time. */
  get awaitsTimeOfMonth(): boolean {
    return this.#pending.position !== undefined && !this.#pending.used;
  }

  /** Whether the clause names a day of the month. */
  get isMonthly(): boolean {
    return this.#pending.position !== undefined;
  }

  setPosition(position: number): void {
    this.#startRule();
    this.#pending.position = position;
  }

  /** @param ofDays true when the weekday before the span only names its first day */
  setSpan(span: Span, dated: boolean, ofDays = false): void {
    if (ofDays && !this.#pending.used) this.#pending.days.length = 0;
    this.#late((rule) => validate(rule, span));
    this.#pending.span = span;
    this.#pending.datedSpan = dated;
  }

  setFirstDay(day: string): void {
    this.#late((rule) => void (rule.validFrom ??= day));
    this.#pending.since = day;
  }

  setLastDay(day: string): void {
    this.#late((rule) => void (rule.validTo ??= day));
    this.#pending.until = day;
  }

  /** Gives the days that stood behind a time that time, when the next time comes. */
  closeClockFirst(): void {
    const { clock, clockFirst } = this.#pending;
    if (!clockFirst || clock === undefined) return;
    this.close(clock.from, clock.to);
    this.#pending = { ...this.#pending, days: [], used: false, clock: undefined, clockFirst: false };
  }

  /** Keeps a time for the days that may follow it. False when another one waits already. */
  hold(clock: ClockSpan): boolean {
    if (this.#pending.clock !== undefined) return false;
    this.#pending.clock = clock;
    return true;
  }

  /** Ends a rule with its time. False when nothing stands before the time that it could belong to. */
  close(from: string, to: string | undefined): boolean {
    const { days, dates, span, datedSpan, since, until, parity, everyWeeks, position } = this.#pending;
    if (days.length === 0 && dates.length > 0) {
      for (const date of dates)
        this.sessions.push({
          start: `${date}T${from}`,
          ...(to && to > from && { end: to === '24:00' ? `${date}T23:59` : `${date}T${to}` }),
        });
    } else if (days.length > 0 || (span !== undefined && datedSpan && isShort(span))) {
      const rule: Rule = {
        frequency: position !== undefined ? 'monthly' : days.length > 0 ? 'weekly' : 'daily',
        ...(days.length > 0 && { days: [...days].sort((a, b) => a - b) }),
        ...(parity && { weekParity: parity }),
        ...(position !== undefined && { setPosition: position }),
        from,
        ...(to && { to }),
        ...(everyWeeks !== undefined && { everyWeeks }),
      };
      if (span) validate(rule, span);
      if (since) rule.validFrom ??= since;
      if (until) rule.validTo ??= until;
      this.rules.push(rule);
      this.#ofClause.push(rule);
    } else return false;
    this.#pending.used = true;
    return true;
  }

  /** Ends a clause. False when weekdays were left without a time, or a time without a day. */
  endClause(): boolean {
    const held = this.#pending.clock;
    const closed =
      held !== undefined &&
      !this.#pending.used &&
      this.#pending.days.length + this.#pending.dates.length > 0 &&
      this.close(held.from, held.to);
    const { days, dates, span, datedSpan, used } = this.#pending;
    if (!used) {
      for (const date of dates) this.sessions.push({ start: `${date}T00:00`, allDay: true });
      if (days.length === 0 && span !== undefined && datedSpan && dates.length === 0 && this.rules.length === 0)
        this.sessions.push({ start: `${span.from}T00:00`, end: `${span.to}T23:59`, allDay: true });
      else if (days.length === 0 && span !== undefined) for (const rule of this.rules) validate(rule, span);
    }
    this.#ofClause = [];
    this.#pending = nothing(used ? undefined : span);
    return (held === undefined || closed) && (used || days.length === 0);
  }

  #startRule(): void {
    if (!this.#pending.used) return;
    this.#pending = { ...this.#pending, days: [], dates: [], position: undefined, used: false };
  }

  /** What follows the time holds for the clause's rules too. */
  #late(narrow: (rule: Rule) => void): void {
    if (this.#pending.used) for (const rule of this.#ofClause) narrow(rule);
  }
}

/** Longest span of dates whose time is taken for each of its days; a longer one lacks its weekday. */
const MOST_DAYS = 31;

function isShort({ from, to }: Span): boolean {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0) < MOST_DAYS;
}

function validate(rule: Rule, span: Span): void {
  rule.validFrom ??= span.from;
  rule.validTo ??= span.to;
}
