import type { ScheduleException, Season } from '@hyte/catalogue-format/generated/catalogue.js';
import { TextScanner } from './text-scanner.js';
import { readBreaks } from './time-breaks.js';
import { TimeClauses } from './time-clauses.js';
import {
  AND_HOUR,
  BARE_HOUR,
  clockFrom,
  ENGLISH_TIME,
  hourOf,
  readDate,
  readSpan,
  TIME,
  TIME_SPAN,
} from './time-dates.js';
import { readSeason } from './time-season.js';
import { readWeeks, skipWeekList } from './time-weeks.js';
import {
  ALWAYS,
  BY_ARRANGEMENT,
  CLOSED,
  DAY_GROUPS,
  DAY_WORD,
  dayOfMatch,
  EXCEPT,
  FILLERS,
  FROM,
  MONTHLY_AFTER,
  MONTHLY_BEFORE,
  MONTHLY_TAIL,
  NO_PUBLIC_HOLIDAYS,
  NO_SCHOOL_HOLIDAYS,
  PARITIES,
  positionOfMatch,
  readWeekInterval,
  UNTIL,
} from './time-words.js';

/** Reads times such as `parilliset viikot ti ja to klo 13–15`, from left to right. */
export class TimeReader {
  readonly clauses = new TimeClauses();
  readonly leftovers: string[] = [];
  readonly exceptions: ScheduleException[] = [];
  alwaysOpen = false;
  byArrangement = false;
  skipsPublicHolidays = false;
  skipsSchoolHolidays = false;
  guessedYear = false;
  /** True when something was met that makes a rule of the rest wrong. */
  vetoed = false;
  /** Part of the year in which all of it holds. */
  season: Season | undefined;
  seasonWords: string | undefined;
  /** True when the words of the season say more than its dates. */
  vagueSeason = false;
  private readonly text: TextScanner;
  /** How many words had not been understood when the last weekdays came. */
  private unreadAtDays = 0;

  /** @param today `YYYY-MM-DD`, for dates without a year */
  constructor(
    text: string,
    private readonly today: string,
  ) {
    this.text = new TextScanner(text);
  }

  read(): this {
    while (!this.text.ended) {
      const before = this.text.at;
      if (this.text.skip(/[^\S\n]+|[,.()–—&+/:-]+/y)) continue;
      if (this.text.skip(/[;|\n]+/y)) {
        this.endClause();
        continue;
      }
      if (!this.token() && !this.text.skip(FILLERS))
        this.leftovers.push(this.text.match(/[\p{L}\p{N}]+[^\s,;]*|./uy)?.[0] ?? '');
      if (this.text.at === before) this.text.at += 1;
    }
    this.endClause();
    return this;
  }

  private endClause(): void {
    // `paitsi kuukauden 1. torstai` makes every other rule wrong.
    this.vetoed ||= this.clauses.awaitsTimeOfMonth;
    if (!this.clauses.endClause()) this.leftovers.push('…');
  }

  private token(): boolean {
    return (
      this.fact() ||
      this.breaks() ||
      this.partOfYear() ||
      this.weeks() ||
      this.parity() ||
      this.monthly() ||
      this.everyOther() ||
      this.span() ||
      this.date() ||
      this.time() ||
      this.days()
    );
  }

  private fact(): boolean {
    // Before weekdays: `fr` is Friday.
    if (this.text.skip(FROM) || this.text.skip(UNTIL)) return true;
    if (this.text.skip(ALWAYS)) return (this.alwaysOpen = true);
    if (this.text.skip(BY_ARRANGEMENT)) return (this.byArrangement = true);
    if (this.text.skip(NO_PUBLIC_HOLIDAYS)) return (this.skipsPublicHolidays = true);
    if (this.text.skip(NO_SCHOOL_HOLIDAYS)) return (this.skipsSchoolHolidays = true);
    return false;
  }

  private breaks(): boolean {
    const read = readBreaks(this.text, this.today);
    if (read !== undefined) {
      this.exceptions.push(...read.exceptions);
      this.guessedYear ||= read.guessedYear;
      return true;
    }
    const start = this.text.at;
    if (this.text.skip(EXCEPT)) {
      const days = this.daysHere();
      if (days !== undefined && this.clauses.removeDays(days)) return true;
      this.text.at = start;
    }
    const shut = this.text.skip(CLOSED) ? this.clauses.takeBack() : undefined;
    if (shut === undefined) this.text.at = start;
    else this.shut(shut);
    return shut !== undefined;
  }

  private shut(days: readonly string[]): void {
    this.exceptions.push(...days.map((from) => ({ from, closed: true })));
  }

  private weeks(): boolean {
    const start = this.text.at;
    if (skipWeekList(this.text)) {
      this.vetoed = true;
      this.leftovers.push(this.text.text.slice(start, this.text.at));
      return true;
    }
    const span = readWeeks(this.text, this.today);
    if (span === undefined) return false;
    this.guessedYear = true;
    this.clauses.setSpan(span, false);
    return true;
  }

  private partOfYear(): boolean {
    const start = this.text.at;
    const read = readSeason(this.text);
    if (read === undefined) return false;
    // Which of two seasons belongs to which times is for people to tell.
    const words = this.text.text.slice(start, this.text.at);
    this.vagueSeason ||= read.vague;
    if (read.span !== undefined) {
      this.clauses.setSpan(read.span, false);
      return true;
    }
    if (this.season !== undefined) this.leftovers.push(words);
    this.seasonWords ??= words;
    this.season ??= read.season;
    return true;
  }

  private parity(): boolean {
    const found = PARITIES.find(([, pattern]) => this.text.skip(pattern));
    if (found) this.clauses.setParity(found[0]);
    return found !== undefined;
  }

  private everyOther(): boolean {
    const weeks = readWeekInterval(this.text);
    if (weeks !== undefined) this.clauses.setEveryWeeks(weeks);
    return weeks !== undefined;
  }

  private monthly(): boolean {
    if (this.clauses.isMonthly && this.text.skip(MONTHLY_TAIL)) return true;
    const match = this.text.match(MONTHLY_BEFORE) ?? this.text.match(MONTHLY_AFTER);
    if (match) this.clauses.setPosition(positionOfMatch(match));
    return match !== null;
  }

  private span(): boolean {
    const start = this.text.at;
    const span = readSpan(this.text, this.today);
    if (span === undefined) return false;
    this.guessedYear ||= span.guessed;
    const { from, to } = span;
    if (this.text.skip(CLOSED)) this.exceptions.push({ from, to, closed: true });
    else this.clauses.setSpan(span, true, /\p{L}/u.test(this.text.text.slice(start, this.text.at)));
    return true;
  }

  private date(): boolean {
    const { before } = this.text;
    const isFirst = /(?:alkaen|alk\.|alkaa|från och med|fr\.?\s?o\.?\s?m\.?|start(?:ar|ing)?|börjar|från|from)\s*$/u.test(before);
    const isLast = /(?:till och med|t\.\s?o\.?\s?m\.?|until)\s*$/u.test(before);
    const date = readDate(this.text, this.today, isFirst || isLast);
    if (date === undefined) return false;
    const { day, guessed } = date;
    if (!guessed && this.guessedYear) this.clauses.setYear(day.slice(0, 4));
    this.guessedYear = guessed;
    if (isFirst || this.text.skip(/\s*(?:alkaen|lähtien|och framåt|onwards)(?!\p{L})/uy)) this.clauses.setFirstDay(day);
    else if (isLast || this.text.skip(/\s*(?:asti|saakka)(?!\p{L})/uy)) this.clauses.setLastDay(day);
    else if (this.text.skip(CLOSED)) this.shut([...(this.clauses.takeBack() ?? []), day]);
    else if (!this.clauses.addDate(day)) this.leftovers.push(day);
    return true;
  }

  private days(): boolean {
    const { before } = this.text;
    const days = this.daysHere();
    if (days === undefined) return false;
    // A weekday beside a date only names the date's day.
    if (this.clauses.awaitsTimeOfDate) return true;
    this.clauses.addDays(days, /\d\s*$/u.test(before));
    this.unreadAtDays = this.leftovers.length;
    return true;
  }

  private daysHere(): readonly number[] | undefined {
    const group = DAY_GROUPS.find(([, pattern]) => this.text.skip(pattern));
    if (group) return group[0];
    const match = this.text.match(DAY_WORD);
    if (!match) return undefined;
    const first = dayOfMatch(match);
    const start = this.text.at;
    const through = match[0].endsWith('sta') ? /\s+/uy : /\s*(?:[-–—]|till|to(?=\s+\p{L}))\s*/uy;
    const range = this.text.skip(through) ? this.text.match(DAY_WORD) : null;
    if (!range) this.text.at = start;
    const last = range ? dayOfMatch(range) : first;
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
  }

  private time(): boolean {
    const start = this.text.at;
    const [from, to] = this.clocks();
    if (from !== undefined) this.clauses.closeClockFirst();
    if (from !== undefined && this.clauses.close(from, to)) {
      for (let more = this.text.match(AND_HOUR); to === undefined && more; more = this.text.match(AND_HOUR))
        this.clauses.close(clockFrom(more[1], more[2], false) ?? from, undefined);
      return true;
    }
    const words = this.text.text.slice(start, this.text.at);
    // A bare `3–5` may be anything; `klo 13` and `9–15` before a weekday are times.
    const isClock = /\p{L}|[.:]\d\d/u.test(words) || (from !== undefined && from >= '06:00' && to !== undefined);
    if (from !== undefined && isClock && this.clauses.hold({ from, to })) return true;
    this.text.at = start;
    return false;
  }

  private clocks(): [from?: string | undefined, to?: string | undefined] {
    const english = this.text.match(ENGLISH_TIME);
    if (english) {
      const [, hour1, minute1, half1, hour2 = '', minute2, half2 = ''] = english;
      const last = clockFrom(hourOf(hour2, half2), minute2, false);
      return hour1 === undefined ? [last] : [clockFrom(hourOf(hour1, half1 ?? half2), minute1, false), last];
    }
    const span = this.text.match(TIME_SPAN);
    if (span) {
      const to = clockFrom(span[3], span[4], true);
      return to === undefined ? [] : [clockFrom(span[1], span[2], false), to];
    }
    const single = this.text.match(TIME);
    if (single) return [clockFrom(single[1] ?? single[3], single[2] ?? single[4], false)];
    const rightBehindDays = this.clauses.awaitsTime && this.leftovers.length === this.unreadAtDays;
    const bare = rightBehindDays ? this.text.match(BARE_HOUR) : null;
    return bare ? [clockFrom(bare[1], undefined, false)] : [];
  }
}
