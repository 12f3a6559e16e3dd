import type { DayFormat, LanguageModule, RelativeUnit } from './language-module.js';
import { fillText, type OpenText } from './number-forms.js';
import { inFinnish } from './finnish-text.js';

/** Days and ages of a language that browsers' `Intl` does not know. What is `null` is open, and told in Finnish. */
export interface TimeWords {
  /** Monday first. */
  readonly weekdays: { readonly long: readonly string[]; readonly short: readonly string[] };
  readonly months: { readonly long: readonly string[]; readonly short: readonly string[] };
  /** Days with a name of their own, by their distance from today. */
  readonly days: Readonly<Record<string, string>>;
  readonly ago: Readonly<Record<RelativeUnit, OpenText | null>>;
}

/**
 * Writes a day as the given `Intl` options ask. Numbers stand in the order that is used in Finland in every language, `25.11.2026`;
 * with a name of the month the day comes before it.
 */
export function dayFormats({ weekdays, months }: TimeWords): (options: Intl.DateTimeFormatOptions) => DayFormat {
  const write = (date: Date, { weekday, day, month, year }: Intl.DateTimeFormatOptions): string => {
    const named = month === 'long' || month === 'short' ? months[month] : undefined;
    const numbers = [
      day && `${date.getUTCDate()}.`,
      month && (named ? ` ${named[date.getUTCMonth()]}` : `${date.getUTCMonth() + 1}.`),
      year && (named ? ` ${date.getUTCFullYear()}` : date.getUTCFullYear()),
    ];
    const name = weekday && weekdays[weekday === 'long' ? 'long' : 'short'][(date.getUTCDay() + 6) % 7];
    return [name, numbers.filter(Boolean).join('').trim()].filter(Boolean).join(' ');
  };
  return (options) => ({ format: (moment) => write(new Date(moment), options) });
}

/** Tells how far away something is, in Finnish where the language has no words for it yet. */
export function relativeTimes({ days, ago }: TimeWords): NonNullable<LanguageModule['relativeTimes']> {
  const format = (value: number, unit: RelativeUnit): string => {
    const name = unit === 'day' && days[value];
    if (name) return name;
    const words = value < 0 && ago[unit];
    if (words) return fillText(words, [-value]);
    return inFinnish(new Intl.RelativeTimeFormat('fi').format(value, unit));
  };
  return { format };
}
