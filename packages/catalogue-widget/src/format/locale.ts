import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';

/** Languages the words of this folder are written in: those every vocabulary has its labels in. */
export type ReaderLanguage = keyof Label;

const LOCALES: Readonly<Record<ReaderLanguage, string>> = { fi: 'fi', sv: 'sv-FI', en: 'en-GB' };
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Locale whose dates and numbers readers in Finland expect in this language. */
export function localeOf(language: ReaderLanguage): string {
  return LOCALES[language];
}

/**
 * A calendar day (`YYYY-MM-DD`) by the given `Intl` options; empty when it is no day. The formatters are kept, because
 * making one is slow.
 */
export function formatDay(day: string, language: ReaderLanguage, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.entries(options).join()}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  const moment = utc(day);
  return Number.isNaN(moment) ? '' : format.format(moment);
}

/** Number of days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** The calendar day a number of days after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday of a calendar day, 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** The first letter raised, for labels that begin a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function utc(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00Z`);
}
