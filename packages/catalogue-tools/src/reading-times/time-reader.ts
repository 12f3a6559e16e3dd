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
} from './time-dates.js';
import type { Season } from '@hyte/catalogue-format/generated/catalogue.js';
import { TextScanner } from './text-scanner.js';
import { readSeason } from './time-season.js';
import { TimeClauses } from './time-clauses.js';
import {
  ALWAYS,
  BY_ARRANGEMENT,
  DAY_GROUPS,
  DAY_WORD,
  dayOfMatch,
  EVERY_OTHER,
  FILLERS,
  FROM,
  MONTHLY_AFTER,
  MONTHLY_BEFORE,
  MONTHLY_TAIL,
  NO_PUBLIC_HOLIDAYS,
  NO_SCHOOL_HOLIDAYS,
  PARITIES,
  positionOfMatch,
} from './time-words.js';

/** Reads times such as `parilliset viikot ti ja to klo 13–15`, from left to right. */
export class TimeReader {
  readonly clauses = new TimeClauses();
  readonly leftovers: string[] = [];
  alwaysOpen = false;
  byArrangement = false;
  skipsPublicHolidays = false;
  skipsSchoolHolidays = false;
  guessedYear = false;
  /** Part of the year in which all of it holds. */
  season: Season | undefined;
  seasonWords: string | undefined;
  /** True when the words of the season say more than its dates. */
  vagueSeason = false;
  private readonly text: TextScanner;

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
      if (this.text.skip(/[\s,.()–—&+-]+/y)) continue;
      if (this.text.skip(/;|\n/y)) {
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
    if (!this.clauses.endClause()) this.leftovers.push('…');
  }

  private token(): boolean {
    return (
      this.fact() ||
      this.partOfYear() ||
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
    if (this.text.skip(FROM)) return true;
    if (this.text.skip(ALWAYS)) return (this.alwaysOpen = true);
    if (this.text.skip(BY_ARRANGEMENT)) return (this.byArrangement = true);
    if (this.text.skip(NO_PUBLIC_HOLIDAYS)) return (this.skipsPublicHolidays = true);
    if (this.text.skip(NO_SCHOOL_HOLIDAYS)) return (this.skipsSchoolHolidays = true);
    return false;
  }

  private partOfYear(): boolean {
    const start = this.text.at;
    const read = readSeason(this.text);
    if (read === undefined) return false;
    // Which of two seasons belongs to which times is for people to tell.
    const words = this.text.text.slice(start, this.text.at);
    if (this.season !== undefined) this.leftovers.push(words);
    this.seasonWords ??= words;
    this.season ??= read.season;
    this.vagueSeason ||= read.vague;
    return true;
  }

  private parity(): boolean {
    const found = PARITIES.find(([, pattern]) => this.text.skip(pattern));
    if (found) this.clauses.setParity(found[0]);
    return found !== undefined;
  }

  private everyOther(): boolean {
    if (!this.text.skip(EVERY_OTHER)) return false;
    this.clauses.setEveryOther();
    return true;
  }

  private monthly(): boolean {
    if (this.text.skip(MONTHLY_TAIL)) return true;
    const match = this.text.match(MONTHLY_BEFORE) ?? this.text.match(MONTHLY_AFTER);
    if (match) this.clauses.setPosition(positionOfMatch(match));
    return match !== null;
  }

  private span(): boolean {
    const start = this.text.at;
    const match = this.text.match(SPAN);
    const span = match && spanOfMatch(match, this.today);
    if (!span) {
      this.text.at = start;
      return false;
    }
    this.guessedYear ||= span.guessed;
    this.clauses.setSpan(span);
    return true;
  }

  private date(): boolean {
    const { at: start, before } = this.text;
    const iso = this.text.match(ISO_DATE);
    const match = iso ?? this.text.match(DATE);
    if (!match) return false;
    const [day = '', month = '', year] = iso ? [iso[3], iso[2], iso[1]] : [match[1], match[2], match[3]];
    const date = dayFrom(day, month, year ?? yearOf(day, month, this.today));
    if (date === undefined) {
      this.text.at = start;
      return false;
    }
    if (year !== undefined && this.guessedYear) this.clauses.setYear(date.slice(0, 4));
    this.guessedYear = year === undefined;
    const first =
      /(?:alkaen|från och med|fr\.?\s?o\.?\s?m\.?|starting|från|from)\s*$/u.test(before) ||
      this.text.skip(/\s*(?:alkaen|lähtien|och framåt|onwards)(?!\p{L})/uy);
    if (first) this.clauses.setFirstDay(date);
    else this.clauses.addDate(date);
    return true;
  }

  private days(): boolean {
    const group = DAY_GROUPS.find(([, pattern]) => this.text.skip(pattern));
    if (group) {
      this.clauses.addDays(group[0]);
      return true;
    }
    const match = this.text.match(DAY_WORD);
    if (!match) return false;
    // A weekday beside a date only names the date's day.
    if (this.clauses.awaitsTimeOfDate) return true;
    const first = dayOfMatch(match);
    const start = this.text.at;
    const range = this.text.skip(/\s*(?:[-–—]|till|to(?=\s+\p{L}))\s*/uy) ? this.text.match(DAY_WORD) : null;
    if (!range) this.text.at = start;
    const last = range ? dayOfMatch(range) : first;
    const length = ((last - first + 7) % 7) + 1;
    this.clauses.addDays(Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1));
    return true;
  }

  private time(): boolean {
    const start = this.text.at;
    const [from, to] = this.clocks();
    if (from !== undefined && this.clauses.close(from, to)) return true;
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
    const bare = this.clauses.awaitsTime ? this.text.match(BARE_HOUR) : null;
    return bare ? [clockFrom(bare[1], undefined, false)] : [];
  }
}
