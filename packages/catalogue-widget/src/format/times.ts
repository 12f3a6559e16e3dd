import { msg, str } from '@lit/localize';
import type { Occurrence } from '@hyte/search-core/search-engine.js';
import { addDays, daysBetween, formatDay, relativeTime, type ReaderLanguage } from './locale.js';

/** `13`, `14.30` in Finnish and Swedish, `13:00`, `14:30` in English, from `HH:MM`. */
export function clock(time: string, language: ReaderLanguage): string {
  const [hour = '', minute = ''] = time.split(':');
  if (language === 'en') return `${Number(hour)}:${minute}`;
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`;
}

/** `13–14.30`; only the start when the end is not known. */
export function clockRange(from: string, to: string | undefined, language: ReaderLanguage): string {
  return to ? `${clock(from, language)}–${clock(to, language)}` : clock(from, language);
}

/** `25.11.`, with the year when it is not that of `today`. */
export function dayAndMonth(day: string, today: string, language: ReaderLanguage): string {
  return formatDay(day, language, {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** `tänään`, `huomenna`, else `ke 25.11.`. Days are `YYYY-MM-DD`. */
export function dayInWords(day: string, today: string, language: ReaderLanguage): string {
  const days = daysBetween(today, day);
  if (days === 0 || days === 1) {
    return relativeTime(days, 'day', language, { numeric: 'auto' });
  }
  return `${formatDay(day, language, { weekday: 'short' })} ${dayAndMonth(day, today, language)}`;
}

/** `ke 25.11. klo 13–14.30`; a range of days when it goes on past the next morning. */
export function occurrenceInWords(occurrence: Occurrence, today: string, language: ReaderLanguage): string {
  const { start, end = '', allDay } = occurrence;
  const first = start.slice(0, 10);
  const last = lastDayOf(occurrence);
  const day = dayInWords(first, today, language);
  const lasts = daysBetween(first, last);
  if (lasts > 1 || (lasts === 1 && (allDay || end.slice(11) > '09:00'))) {
    return `${day} – ${dayInWords(last, today, language)}`;
  }
  if (allDay) return day;
  const time = clockRange(
    start.slice(11),
    end && last === first ? end.slice(11).replace(/^00:00/, '24:00') : end.slice(11),
    language,
  );
  return msg(str`${day} klo ${time}`, { id: 'time.day-and-clock' });
}

/** The last day an occurrence covers, `YYYY-MM-DD`; one that ends at midnight does not cover the day that begins then. */
export function lastDayOf({ start, end }: Occurrence): string {
  if (!end || end <= start) return start.slice(0, 10);
  return end.endsWith('T00:00') ? addDays(end, -1) : end.slice(0, 10);
}

/** `ma–pe`, `ti, to` from ISO weekdays; three or more in a row become a range. */
export function weekdaysInWords(days: readonly number[], language: ReaderLanguage): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const names = run.map((day) => weekdayName(day, language));
      return names.length > 2 ? [`${names[0]}–${names.at(-1)}`] : names;
    })
    .join(', ');
}

/** `ti`, or `tiistai` when `width` is `long`; the ISO weekday 1 is Monday. */
export function weekdayName(day: number, language: ReaderLanguage, width: 'short' | 'long' = 'short'): string {
  // 1 January 2024 was a Monday.
  return formatDay(`2024-01-0${day}`, language, { weekday: width });
}
