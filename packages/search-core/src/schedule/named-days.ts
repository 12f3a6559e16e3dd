import { formatDay, mondayOf, type DayNumber } from './calendar.js';

/** Ranges of days that people ask for by name. */
export const NAMED_DAYS = ['today', 'tomorrow', 'this-week', 'weekend', 'next-week'] as const;
export type NamedDays = (typeof NAMED_DAYS)[number];

/**
 * First and last day (`YYYY-MM-DD`) of a named range, for `when.from` and `when.to`. Nothing of it is past: this week
 * begins today and ends on Sunday; on a Sunday the weekend is what is left of it.
 */
export function namedDays(name: NamedDays, today: DayNumber): { readonly from: string; readonly to: string } {
  const monday = mondayOf(today);
  const ranges: Readonly<Record<NamedDays, readonly [DayNumber, DayNumber]>> = {
    today: [today, today],
    tomorrow: [today + 1, today + 1],
    'this-week': [today, monday + 6],
    weekend: [Math.max(today, monday + 5), monday + 6],
    'next-week': [monday + 7, monday + 13],
  };
  const [from, to] = ranges[name];
  return { from: formatDay(from), to: formatDay(to) };
}
