import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import type { DayFormat, ReaderLanguage, RelativeUnit } from '../locales/language-module.js';
import { languageModule } from '../locales/localisation.js';

export type { ReaderLanguage };

const LOCALES: Partial<Record<ReaderLanguage, string>> = { sv: 'sv-FI', en: 'en-GB' };
const formatters = new Map<string, unknown>();

/** Locale whose dates and numbers readers in Finland expect in this language; numbers in the Sámi languages are like in Finnish. */
export function localeOf(language: ReaderLanguage): string {
  return LOCALES[language] ?? 'fi';
}

/** A word of a vocabulary in the reader's language. */
export function labelIn(label: Label, language: ReaderLanguage): string {
  return label[language as keyof Label] ?? languageModule(language)?.word?.(label.fi) ?? label.fi;
}

/** `3 päivää sitten` for -3 days; with `numeric: 'auto'` also `tänään`, `huomenna`. */
export function relativeTime(
  value: number,
  unit: RelativeUnit,
  language: ReaderLanguage,
  options?: Intl.RelativeTimeFormatOptions,
): string {
  const own = languageModule(language)?.relativeTimes;
  return (own ?? formatter(Intl.RelativeTimeFormat, language, options)).format(value, unit);
}

/** A formatter of `Intl` for readers of a language. Made once for the same options, because making one is slow. */
export function formatter<F, O extends object>(
  Kind: new (locale: string, options?: O) => F,
  language: ReaderLanguage,
  options?: O,
): F {
  return kept(
    [Kind.name, language, ...Object.entries(options ?? {})].join(),
    () => new Kind(localeOf(language), options),
  );
}

function kept<T>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

/** A calendar day (`YYYY-MM-DD`) by the given `Intl` options; empty when it is no day. */
export function formatDay(day: string, language: ReaderLanguage, options: Intl.DateTimeFormatOptions): string {
  const format = kept<DayFormat>(
    `${language} ${Object.entries(options).join()}`,
    () =>
      languageModule(language)?.days?.(options) ??
      new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }),
  );
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
  return text.replace(/^./u, (first) => first.toUpperCase());
}

function utc(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00Z`);
}
