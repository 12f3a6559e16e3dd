import { dayOf, formatDay, mondayOf, parseDay } from '@hyte/search-core/schedule/calendar.js';
import type { TextScanner } from './text-scanner.js';
import type { Span } from './time-dates.js';

const WEEK_WORD =
  '(?:viikot|viikoilla|viikoille|viikolla|viikko|viikon|vkot|vkoilla|vkolla|vko|vk|veckorna|veckor|vecka|weeks?|(?<!\\d\\s*)v\\.)\\.?:?\\s*';
/** `vko 3–20`, `viikolla 8`, `v. 36–49`. Groups: first and last week. */
const WEEKS = new RegExp(
  `${WEEK_WORD}(\\d{1,2})(?:\\s*[-–—]\\s*(\\d{1,2}))?(?![\\d.:]*\\d|\\s*(?:krt|kerta|kertaa|gånger))`,
  'iuy',
);
/** `viikoilla 3, 5 ja 7`: weeks that the catalogue has no rule for. */
const WEEK_LIST = new RegExp(`${WEEK_WORD}\\d{1,2}(?:\\s*(?:[-–—,]|ja|och|sekä|and)\\s*\\d{1,2})+`, 'iuy');

/** Reads a list of weeks with gaps where the scanner stands. */
export function skipWeekList(text: TextScanner): boolean {
  const start = text.at;
  const list = text.match(WEEK_LIST);
  if (list !== null && /,|ja|och|sekä|and/iu.test(list[0].replace(/^\D+/u, ''))) return true;
  text.at = start;
  return false;
}

/**
 * Reads weeks where the scanner stands, as the days from the first one's Monday to the last one's Sunday. Weeks have no
 * year: they are those of this year, or of the next one when they are more than three months gone.
 */
export function readWeeks(text: TextScanner, today: string): Span | undefined {
  const start = text.at;
  const match = text.match(WEEKS);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  const now = parseDay(today);
  if (now === undefined || first < 1 || last < 1 || first > 53 || last > 53) {
    text.at = start;
    return undefined;
  }
  const thisYear = Number(today.slice(0, 4));
  const year = sundayOf(last, thisYear) < now - 92 ? thisYear + 1 : thisYear;
  const from = sundayOf(first, first > last ? year - 1 : year) - 6;
  return { from: formatDay(from), to: formatDay(sundayOf(last, year)), guessed: true };
}

/** Last day of an ISO week; the fourth of January is always in the first one. */
function sundayOf(week: number, year: number): number {
  return mondayOf(dayOf(year, 1, 4)) + week * 7 - 1;
}
