import type { OpeningHours, Recurrence, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { withoutPersonalData } from '../clean/private-contacts.js';
import { TimeReader } from './time-reader.js';
import { DENIALS, LIMITS, RARER } from './time-words.js';

/** Times that were read from words. */
export interface ReadTimes {
  readonly schedule: Schedule;
  /** Words that were not understood; then the whole text must be kept beside the schedule. */
  readonly leftover: string;
  /** True when times are agreed with each person; then too the text must be kept. */
  readonly byArrangement: boolean;
  /** True when a season was read from words that leave its days open (`ei kesällä`); then too. */
  readonly vagueSeason: boolean;
  /** True when a year was missing and guessed. */
  readonly guessedYear: boolean;
}

/**
 * Reads times from what people write: `ti klo 13–15`, `ti ja to 10-11.30`, `parilliset viikot ke 18`, `joka kuun 1. ma klo 18`,
 * `2.12.2026 klo 14`, `ma–pe 9–15; la 10–14`, `24/7`. Never throws; what is not understood is in `leftover`.
 *
 * @param today `YYYY-MM-DD`, for dates without a year
 * @param opening true when the words stand in a column of opening hours
 */
export function readTimes(text: string, today: string, opening = false): ReadTimes {
  // What is not understood is quoted in notes, in pieces by which a person's number would be known no more.
  const { text: told } = withoutPersonalData(text.slice(0, 1000));
  const reader = new TimeReader(told.toLowerCase(), today).read();
  const rules: Recurrence[] = [];
  const leftovers = [...reader.leftovers];
  const words = leftovers.join(' ');
  const vetoed = reader.vetoed || RARER.test(words) || LIMITS.test(words);
  const { rules: read } = reader.clauses;
  // Beside a denial that was not understood, a day without a time may be the very day on which nothing is.
  const sessions = reader.clauses.sessions.filter(({ allDay }) => !(allDay && DENIALS.test(words)));
  for (const { everyWeeks, ...rule } of vetoed ? [] : read) {
    // Every second week can be counted only from a first day.
    if (everyWeeks !== undefined && rule.validFrom === undefined) leftovers.push(`joka ${everyWeeks}. viikko`);
    else rules.push(everyWeeks !== undefined ? { ...rule, interval: everyWeeks } : rule);
  }
  // A season without times is a season of nothing.
  if (rules.length === 0 && reader.seasonWords !== undefined) leftovers.push(reader.seasonWords);
  const isOpening = opening || /(?<!\p{L})(avoinna|auki|öppet|open)(?!\p{L})/iu.test(text);
  const openingHours: OpeningHours[] = [];
  const recurrences: Recurrence[] = [];
  const season = reader.season && { season: reader.season };
  for (const read of rules) {
    const rule = { ...read, ...season };
    const plain = rule.frequency === 'weekly' && rule.weekParity === undefined && rule.interval === undefined;
    if (isOpening && plain && rule.to !== undefined) {
      const { days = [], from, to, validFrom, validTo } = rule;
      openingHours.push({ days, from, to, ...season, ...(validFrom && { validFrom }), ...(validTo && { validTo }) });
    } else recurrences.push(rule);
  }
  const schedule: Schedule = {
    ...(recurrences.length > 0 && { recurrences }),
    ...(openingHours.length > 0 && { openingHours }),
    ...(sessions.length > 0 && { sessions: [...sessions].sort((a, b) => (a.start < b.start ? -1 : 1)) }),
    ...(reader.exceptions.length > 0 && { exceptions: reader.exceptions }),
    ...(reader.alwaysOpen && { alwaysOpen: true }),
    ...(reader.skipsPublicHolidays && { skipsPublicHolidays: 'yes' as const }),
    ...(reader.skipsSchoolHolidays && { skipsSchoolHolidays: 'yes' as const }),
  };
  const { byArrangement, vagueSeason } = reader;
  const nothing = Object.keys(schedule).length === 0;
  // Words that make no fact by themselves (`udda veckor`) must not be lost.
  if (nothing && leftovers.length === 0 && !byArrangement && text.trim() !== '') leftovers.push(text.trim());
  return {
    schedule,
    leftover: leftovers.join(' ').trim(),
    byArrangement,
    vagueSeason,
    guessedYear: reader.guessedYear && !nothing,
  };
}
