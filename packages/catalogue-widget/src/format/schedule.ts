import { msg, str } from '@lit/localize';
import type { OpeningHours, Recurrence, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { clock, clockRange, weekdaysInWords } from './times.js';
import type { ReaderLanguage } from './locale.js';

/** What the functions of a schedule need to know: today in Finland (`YYYY-MM-DD`) and the reader's language. */
export interface Reader {
  readonly today: string;
  readonly language: ReaderLanguage;
}

/**
 * The rule of a schedule in a few words: `ti 13–14.30`, `ma–pe 8–16`, `aina avoinna`. Rules that have ended are left out.
 * Empty when there are only dated sessions, or nothing is known.
 */
export function rulesInWords(schedule: Schedule | undefined, reader: Reader): string[] {
  if (!schedule) return [];
  if (schedule.alwaysOpen) return [msg('aina avoinna', { id: 'time.always-open' })];
  const holds = (rule: { validTo?: string }): boolean => !rule.validTo || rule.validTo >= reader.today;
  return [
    ...(schedule.recurrences ?? []).filter(holds).map((rule) => recurrenceInWords(rule, reader.language)),
    ...(schedule.openingHours ?? []).filter(holds).map((hours) => openingHoursInWords(hours, reader.language)),
  ];
}

/** `ma–pe 8–16`. */
export function openingHoursInWords(hours: OpeningHours, language: ReaderLanguage): string {
  return `${weekdaysInWords(hours.days, language)} ${clockRange(hours.from, hours.to, language)}`;
}

/** `ti 13–14.30`, `joka toinen viikko ti klo 13`, `kuukauden viimeinen ti 13–15`. */
export function recurrenceInWords(rule: Recurrence, language: ReaderLanguage): string {
  const time = rule.to ? clockRange(rule.from, rule.to, language) : startsAt(rule.from, language);
  return `${daysOfRule(rule, language)} ${time}`;
}

function startsAt(time: string, language: ReaderLanguage): string {
  return msg(str`klo ${clock(time, language)}`, { id: 'time.at' });
}

function daysOfRule(rule: Recurrence, language: ReaderLanguage): string {
  const { frequency, interval = 1, weekParity, setPosition } = rule;
  const days = weekdaysInWords(rule.days ?? [], language);
  if (frequency === 'monthly') {
    if (interval > 1) return msg(str`joka ${interval}. kuukausi ${days}`, { id: 'time.every-nth-month' }).trim();
    if (setPosition) return positionInMonth(setPosition, days);
    return msg(str`kerran kuussa ${days}`, { id: 'time.monthly' }).trim();
  }
  if (weekParity === 'even') return msg(str`parillisilla viikoilla ${days}`, { id: 'time.even-weeks' });
  if (weekParity === 'odd') return msg(str`parittomilla viikoilla ${days}`, { id: 'time.odd-weeks' });
  if (frequency === 'daily') {
    if (interval > 1) return msg(str`joka ${interval}. päivä`, { id: 'time.every-nth-day' });
    return days || msg('joka päivä', { id: 'time.every-day' });
  }
  if (interval === 2) return msg(str`joka toinen viikko ${days}`, { id: 'time.every-other-week' });
  if (interval > 2) return msg(str`joka ${interval}. viikko ${days}`, { id: 'time.every-nth-week' });
  return days;
}

function positionInMonth(position: number, days: string): string {
  switch (position) {
    case 1:
      return msg(str`kuukauden ensimmäinen ${days}`, { id: 'time.first-of-month' });
    case 2:
      return msg(str`kuukauden toinen ${days}`, { id: 'time.second-of-month' });
    case 3:
      return msg(str`kuukauden kolmas ${days}`, { id: 'time.third-of-month' });
    case 4:
      return msg(str`kuukauden neljäs ${days}`, { id: 'time.fourth-of-month' });
    case 5:
      return msg(str`kuukauden viides ${days}`, { id: 'time.fifth-of-month' });
    default:
      return msg(str`kuukauden viimeinen ${days}`, { id: 'time.last-of-month' });
  }
}
