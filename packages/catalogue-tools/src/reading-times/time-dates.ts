import { isDay, toInstant } from '../clean/clock.js';
import type { TextScanner } from './text-scanner.js';

const two = (part: string | number) => String(part).padStart(2, '0');

/** `YYYY-MM-DD` of day, month and year, `undefined` when there is no such day. */
export function dayFrom(day: string, month: string, year: string): string | undefined {
  const text = `${year.length === 2 ? `20${year}` : year}-${two(Number(month))}-${two(Number(day))}`;
  return isDay(text) ? text : undefined;
}

/**
 * The year a date without one belongs to: this year's, or next year's when that day is more than three months gone –
 * people announce what is coming. `today` is `YYYY-MM-DD`.
 */
function yearOf(day: string, month: string, today: string): string {
  const thisYear = today.slice(0, 4);
  const candidate = dayFrom(day, month, thisYear);
  if (candidate === undefined) return thisYear;
  const age = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${candidate}T00:00:00Z`)) / 86_400_000;
  return age > 92 ? String(Number(thisYear) + 1) : thisYear;
}

/** A span of days that was written: with or without years. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** True when a year had to be guessed. */
  readonly guessed: boolean;
}

/** `1.9.–15.12.2026`, `2.–4.12.2026`, `1.12.2026-31.1.2027`. Groups: day, month?, year?, day, month, year?. */
const SPAN =
  /(\d{1,2})\.(?:(\d{1,2})\.)?(\d{4})?\s*[-–—]\s*(?:\p{L}{2,12}\.?\s+)?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}(?!\d|[.:]\d))?/uy;
/** `5.11–10.12 klo 13`: no times, for a time stands behind them. */
const SPAN_BEFORE_TIME =
  /(\d{1,2})\.(\d{1,2})(\d{4})?\s*[-–—]\s*(\d{1,2})\.(\d{1,2})(?=\s+(?:klo|kello|kl|at)(?!\p{L}))/iuy;
/** `2.12.2026`, `2.12.`. */
const DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}(?![\d.:]))?(?!\d)/y;
/** `2026-12-02`. */
const ISO_DATE = /((?:19|20|21)\d{2})-(\d{2})-(\d{2})(?!\d)/y;

/** The span a match of `SPAN` means, `undefined` when it is none. */
function spanOfMatch(match: RegExpExecArray, today: string): Span | undefined {
  const [, day1 = '', month1, year1, day2 = '', month2 = '', year2] = match;
  const endYear = year2 ?? year1 ?? yearOf(day2, month2, today);
  const to = dayFrom(day2, month2, endYear);
  if (to === undefined) return undefined;
  const startMonth = month1 ?? month2;
  let from = dayFrom(day1, startMonth, year1 ?? to.slice(0, 4));
  if (from !== undefined && from > to && year1 === undefined)
    from = dayFrom(day1, startMonth, String(Number(to.slice(0, 4)) - 1));
  return from !== undefined && from <= to
    ? { from, to, guessed: year1 === undefined && year2 === undefined }
    : undefined;
}

/** `5.12 klo 18`, `4.12 18–20`: a date without its last dot, told from a clock time by the time behind it. */
const DATE_BEFORE_TIME =
  /(\d{1,2})[./](\d{1,2})(?=\s+(?:klo|kello|kl|at)(?!\p{L})|\s+\d{1,2}(?:[.:]\d{2})?\s*[-–—]\s*\d)/iuy;
/** The same after a word that only dates come behind. */
const DATE_WITHOUT_DOT = /(\d{1,2})\.(\d{1,2})(?![\d.:])/y;

/** A date that was written. */
export interface ReadDate {
  readonly day: string;
  /** True when the year had to be guessed. */
  readonly guessed: boolean;
}

/**
 * Reads a date where the scanner stands.
 * @param sure true when nothing but a date can stand here
 */
export function readDate(text: TextScanner, today: string, sure = false): ReadDate | undefined {
  const start = text.at;
  const iso = text.match(ISO_DATE);
  const match = iso ?? text.match(DATE) ?? text.match(sure ? DATE_WITHOUT_DOT : DATE_BEFORE_TIME);
  if (match === null) return undefined;
  const [day = '', month = '', year] = iso ? [iso[3], iso[2], iso[1]] : [match[1], match[2], match[3]];
  const date = dayFrom(day, month, year ?? yearOf(day, month, today));
  if (date === undefined) {
    text.at = start;
    return undefined;
  }
  return { day: date, guessed: year === undefined };
}

/** Reads a span of days where the scanner stands. */
export function readSpan(text: TextScanner, today: string): Span | undefined {
  const start = text.at;
  const match = text.match(SPAN) ?? text.match(SPAN_BEFORE_TIME);
  const span = match === null ? undefined : spanOfMatch(match, today);
  if (span === undefined) text.at = start;
  return span;
}

/** `13–15`, `10-11.30`, `klo 9.00 - 15:00`. Groups: hour, minute?, hour, minute?. */
export const TIME_SPAN =
  /(?:klo|kello|kl|klockan|at)?\.?\s*([01]?\d|2[0-4])(?:[.:]([0-5]\d))?\s*(?:[-–—]|till|to|until)\s*(?:n\.|noin|ca\.?)?\s*([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?![\d.:]*\d)(?!\s*(?:€|e\b|v\b|-?vuot))/iy;
/** `klo 18`, `18.00`. Groups: hour, minute? after a clock word; hour, minute without one. */
export const TIME =
  /(?:klo|kello|kl|klockan|at)\.?\s*([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?!\d)|([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.]*\d)/iy;

/** `1 pm`, `1.30–3 pm`, `10 am - 12 pm`. Groups: hour, minute?, am/pm?, hour?, minute?, am/pm. */
export const ENGLISH_TIME =
  /(?:at\s+)?(?:(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?\s*([ap]\.?m\.?)?\s*(?:[-–—]|to|until)\s*)?(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?\s*([ap])\.?m\.?(?!\p{L})/iuy;
/** A bare hour that stands alone right after a day: `su 11`. */
export const BARE_HOUR = /([01]?\d|2[0-3])(?=\s*(?:$|[,;)](?!\d)|ja\s|och\s|and\s))/y;

/** A further hour of a single time: `klo 14 ja 16`. */
export const AND_HOUR =
  /\s+(?:ja|och|and|sekä)\s+(?:klo\s+|kl\.?\s+)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?=\s*(?:$|[,;)\n](?!\d)|(?:ja|och|and)\s))/iuy;

/** Hour of a twelve-hour clock as one of twenty-four. */
export function hourOf(hour: string, half: string): string {
  return String((Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0));
}

/** `HH:MM`, `undefined` for 24.30. */
export function clockFrom(hour: string | undefined, minute: string | undefined, end: boolean): string | undefined {
  const text = `${two(hour ?? '')}:${minute ?? '00'}`;
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  return text === '24:00' ? (end ? text : '00:00') : undefined;
}

const STAMP = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s+(?:klo\s+|kl\.?\s+)?(\d{1,2})[.:](\d{2}))?$/i;

/** UTC instant of a date as people or machines write it in Finland: `2.11.2026`, `2.11.2026 klo 9.30`, `2026-11-02`. */
export function readStamp(text: string): string | undefined {
  const match = STAMP.exec(text.trim());
  if (!match) return toInstant(text, 'finland');
  const [, day = '', month = '', year = '', hour = '0', minute = '00'] = match;
  return toInstant(`${dayFrom(day, month, year) ?? ''}T${two(hour)}:${minute}:00`, 'finland');
}
