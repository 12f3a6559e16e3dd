import type { Recurrence, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import {
  BARE_HOUR,
  clockFrom,
  DATE,
  dayFrom,
  ENGLISH_TIME,
  hourOf,
  ISO_DATE,
  SPAN,
  spanOfMatch,
  TIME,
  TIME_SPAN,
  yearOf,
  type Span,
} from './time-dates.js';
import {
  ALWAYS,
  DAY_GROUPS,
  DAY_WORD,
  dayOfMatch,
  EVERY_OTHER,
  FILLERS,
  MONTHLY_AFTER,
  MONTHLY_BEFORE,
  MONTHLY_TAIL,
  PARITIES,
  positionOfMatch,
} from './time-words.js';

/** What has been read of a rule and not yet been closed by a time. */
interface Pending {
  days: number[];
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

/** A rule as it is read: `everyOther` becomes an interval once a first day is known. */
export type Rule = Recurrence & { everyOther?: true };

/** Reads a clause such as `parilliset viikot ti ja to klo 13–15`, from left to right. */
export class TimeReader {
  readonly rules: Rule[] = [];
  readonly sessions: Session[] = [];
  readonly leftovers: string[] = [];
  alwaysOpen = false;
  guessedYear = false;
  private clauseRules: Rule[] = [];
  private pending: Pending = {
    days: [],
    dates: [],
    span: undefined,
    since: undefined,
    parity: undefined,
    everyOther: false,
    position: undefined,
    used: false,
  };
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly today: string,
  ) {}

  read(): this {
    while (this.at < this.text.length) {
      const before = this.at;
      if (this.skip(/[\s,.()–—&+-]+/y)) continue;
      if (this.skip(/;|\n/y)) {
        this.endClause();
        continue;
      }
      if (!this.token() && !this.skip(FILLERS)) this.leftovers.push(this.match(/[\p{L}\p{N}]+[^\s,;]*|./uy)?.[0] ?? '');
      if (this.at === before) this.at += 1;
    }
    this.endClause();
    return this;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    // A word must begin where another has ended.
    if (this.at > 0 && /\p{L}/u.test(this.text[this.at] ?? '') && /\p{L}/u.test(this.text[this.at - 1]!)) return null;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  private skip(pattern: RegExp): boolean {
    const match = this.match(pattern);
    return match !== null && match[0] !== '';
  }

  private token(): boolean {
    return (
      this.always() ||
      this.parity() ||
      this.monthly() ||
      this.everyOther() ||
      this.span() ||
      this.date() ||
      this.time() ||
      this.days()
    );
  }

  private always(): boolean {
    if (!this.skip(ALWAYS)) return false;
    this.alwaysOpen = true;
    return true;
  }

  private parity(): boolean {
    for (const [parity, pattern] of PARITIES) {
      if (!this.skip(pattern)) continue;
      if (this.pending.used) for (const rule of this.clauseRules) rule.weekParity ??= parity;
      this.pending.parity = parity;
      return true;
    }
    return false;
  }

  private everyOther(): boolean {
    if (!this.skip(EVERY_OTHER)) return false;
    if (this.pending.used) for (const rule of this.clauseRules) rule.everyOther = true;
    this.pending.everyOther = true;
    return true;
  }

  private monthly(): boolean {
    if (this.skip(MONTHLY_TAIL)) return true;
    const match = this.match(MONTHLY_BEFORE) ?? this.match(MONTHLY_AFTER);
    if (!match) return false;
    this.startRule();
    this.pending.position = positionOfMatch(match);
    return true;
  }

  private span(): boolean {
    const start = this.at;
    const match = this.match(SPAN);
    const span = match && spanOfMatch(match, this.today);
    if (!span) {
      this.at = start;
      return false;
    }
    this.guessedYear ||= span.guessed;
    this.pending.span = span;
    if (this.pending.used) for (const rule of this.clauseRules) validate(rule, span);
    return true;
  }

  private date(): boolean {
    const start = this.at;
    const iso = this.match(ISO_DATE);
    const match = iso ?? this.match(DATE);
    if (!match) return false;
    const [day = '', month = '', year] = iso ? [iso[3], iso[2], iso[1]] : [match[1], match[2], match[3]];
    const date = dayFrom(day, month, year ?? yearOf(day, month, this.today));
    if (date === undefined) {
      this.at = start;
      return false;
    }
    if (year === undefined) this.guessedYear = true;
    else {
      // `2.12., 9.12. ja 16.12.2026`: the year at the end holds for all.
      const full = year.length === 2 ? `20${year}` : year;
      this.pending.dates = this.pending.dates.map((earlier) =>
        this.guessedYear ? `${full}${earlier.slice(4)}` : earlier,
      );
      this.guessedYear = false;
    }
    const before = this.text.slice(0, start);
    if (
      /(?:alkaen|från och med|fr\.o\.m\.|starting|från|from)\s*$/u.test(before) ||
      this.skip(/\s*(?:alkaen|lähtien|och framåt|onwards)(?!\p{L})/uy)
    ) {
      if (this.pending.used) for (const rule of this.clauseRules) rule.validFrom ??= date;
      this.pending.since = date;
      return true;
    }
    // A weekday before a date only names the date's day.
    if (this.pending.used) this.startRule();
    this.pending.days = [];
    this.pending.dates.push(date);
    return true;
  }

  private days(): boolean {
    for (const [days, pattern] of DAY_GROUPS) {
      if (!this.skip(pattern)) continue;
      this.startRule();
      this.pending.days.push(...days);
      return true;
    }
    const match = this.match(DAY_WORD);
    if (!match) return false;
    // … and so does a weekday right after one.
    if (this.pending.dates.length > 0 && !this.pending.used) return true;
    this.startRule();
    const first = dayOfMatch(match);
    const start = this.at;
    const range = this.skip(/\s*(?:[-–—]|till|to(?=\s+\p{L}))\s*/uy) ? this.match(DAY_WORD) : null;
    if (!range) this.at = start;
    const last = range ? dayOfMatch(range) : first;
    for (let day = first; ; day = (day % 7) + 1) {
      if (!this.pending.days.includes(day)) this.pending.days.push(day);
      if (day === last) break;
    }
    return true;
  }

  private time(): boolean {
    const start = this.at;
    const [from, to] = this.clocks();
    if (from !== undefined && this.close(from, to)) return true;
    this.at = start;
    return false;
  }

  private clocks(): [from?: string | undefined, to?: string | undefined] {
    const english = this.match(ENGLISH_TIME);
    if (english) {
      const [, hour1, minute1, half1, hour2 = '', minute2, half2 = ''] = english;
      const last = clockFrom(hourOf(hour2, half2), minute2, false);
      return hour1 === undefined ? [last] : [clockFrom(hourOf(hour1, half1 ?? half2), minute1, false), last];
    }
    const span = this.match(TIME_SPAN);
    if (span) {
      const to = clockFrom(span[3], span[4], true);
      return to === undefined ? [] : [clockFrom(span[1], span[2], false), to];
    }
    const single = this.match(TIME);
    if (single) return [clockFrom(single[1] ?? single[3], single[2] ?? single[4], false)];
    const bare = this.pending.days.length > 0 && !this.pending.used ? this.match(BARE_HOUR) : null;
    return bare ? [clockFrom(bare[1], undefined, false)] : [];
  }

  private startRule(): void {
    if (!this.pending.used) return;
    this.pending = { ...this.pending, days: [], dates: [], position: undefined, used: false };
  }

  /** Ends a rule with its time. False when nothing stands before the time that it could belong to. */
  private close(from: string, to: string | undefined): boolean {
    const { days, dates, span, since, parity, everyOther, position } = this.pending;
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
      this.clauseRules.push(rule);
    } else return false;
    this.pending.used = true;
    return true;
  }

  private endClause(): void {
    const { days, dates, span, used } = this.pending;
    if (!used) {
      for (const date of dates) this.sessions.push({ start: `${date}T00:00`, allDay: true });
      if (days.length > 0) this.leftovers.push('…');
      else if (span !== undefined && dates.length === 0 && this.rules.length === 0)
        this.sessions.push({ start: `${span.from}T00:00`, end: `${span.to}T23:59`, allDay: true });
      else if (span !== undefined) for (const rule of this.rules) validate(rule, span);
    }
    this.clauseRules = [];
    this.pending = {
      days: [],
      dates: [],
      span: used ? undefined : span,
      since: undefined,
      parity: undefined,
      everyOther: false,
      position: undefined,
      used: false,
    };
  }
}

function validate(rule: Rule, span: Span): void {
  rule.validFrom ??= span.from;
  rule.validTo ??= span.to;
}
