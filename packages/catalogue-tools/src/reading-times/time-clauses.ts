import type { Recurrence, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Span } from './time-dates.js';

/** A rule as it is read: `everyOther` becomes an interval once a first day is known. */
export type Rule = Recurrence & { everyOther?: true };

/** What has been read of a rule and not yet been closed by a time. */
interface Pending {
  readonly days: number[];
  dates: string[];
  span: Span | undefined;
  /** First day, of `2.12.2026 alkaen`. */
  since: string | undefined;
  parity: 'even' | 'odd' | undefined;
  everyOther: boolean;
  position: number | undefined;
  /** True once a time has used the days: a new day starts a new rule. */
  used: boolean;
}

const nothing = (span?: Span): Pending => ({
  days: [],
  dates: [],
  span,
  since: undefined,
  parity: undefined,
  everyOther: false,
  position: undefined,
  used: false,
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

  addDays(days: readonly number[]): void {
    this.#startRule();
    for (const day of days) if (!this.#pending.days.includes(day)) this.#pending.days.push(day);
  }

  addDate(date: string): void {
    if (this.#pending.used) this.#startRule();
    this.#pending.days.length = 0;
    this.#pending.dates.push(date);
  }

  /** `2.12., 9.12. ja 16.12.2026`: the year at the end holds for all. */
  setYear(year: string): void {
    this.#pending.dates = this.#pending.dates.map((date) => `${year}${date.slice(4)}`);
  }

  setParity(parity: 'even' | 'odd'): void {
    this.#late((rule) => void (rule.weekParity ??= parity));
    this.#pending.parity = parity;
  }

  setEveryOther(): void {
    this.#late((rule) => void (rule.everyOther = true));
    this.#pending.everyOther = true;
  }

  setPosition(position: number): void {
    this.#startRule();
    this.#pending.position = position;
  }

  setSpan(span: Span): void {
    this.#late((rule) => validate(rule, span));
    this.#pending.span = span;
  }

  setFirstDay(day: string): void {
    this.#late((rule) => void (rule.validFrom ??= day));
    this.#pending.since = day;
  }

  /** Ends a rule with its time. False when nothing stands before the time that it could belong to. */
  close(from: string, to: string | undefined): boolean {
    const { days, dates, span, since, parity, everyOther, position } = this.#pending;
    if (days.length === 0 && dates.length > 0) {
      for (const date of dates)
        this.sessions.push({
          start: `${date}T${from}`,
          ...(to && to > from && { end: to === '24:00' ? `${date}T23:59` : `${date}T${to}` }),
        });
    } else if (days.length > 0 || span !== undefined) {
      const rule: Rule = {
        frequency: position !== undefined ? 'monthly' : days.length > 0 ? 'weekly' : 'daily',
        ...(days.length > 0 && { days: [...days].sort((a, b) => a - b) }),
        ...(parity && { weekParity: parity }),
        ...(position !== undefined && { setPosition: position }),
        from,
        ...(to && { to }),
        ...(everyOther && { everyOther: true }),
      };
      if (span) validate(rule, span);
      if (since) rule.validFrom ??= since;
      this.rules.push(rule);
      this.#ofClause.push(rule);
    } else return false;
    this.#pending.used = true;
    return true;
  }

  /** Ends a clause. False when weekdays were left without a time. */
  endClause(): boolean {
    const { days, dates, span, used } = this.#pending;
    if (!used) {
      for (const date of dates) this.sessions.push({ start: `${date}T00:00`, allDay: true });
      if (days.length === 0 && span !== undefined && dates.length === 0 && this.rules.length === 0)
        this.sessions.push({ start: `${span.from}T00:00`, end: `${span.to}T23:59`, allDay: true });
      else if (days.length === 0 && span !== undefined) for (const rule of this.rules) validate(rule, span);
    }
    this.#ofClause = [];
    this.#pending = nothing(used ? undefined : span);
    return used || days.length === 0;
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

function validate(rule: Rule, span: Span): void {
  rule.validFrom ??= span.from;
  rule.validTo ??= span.to;
}
