import type { LocalizedText, OpeningHours, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { fromLanguageItems, joinTexts } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { closeFrom, exceptionOf, type Exception } from './exceptional-hours.js';
import { clockOf, shortClock, validityOf } from './hours-values.js';

const DAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (name, index) => [name, index + 1] as const,
  ),
);

const dayOf = (value: unknown) => DAYS.get((textOf(value) ?? '').toLowerCase());

/** Days from one weekday to another, over the week's end if need be: Saturday–Monday → 6, 7, 1. */
export function dayRange(from: number, to: number): number[] {
  const days = [from];
  for (let day = from; day !== to;) {
    day = (day % 7) + 1;
    days.push(day);
  }
  return days;
}

/** PTV tells each weekday by itself: days with the same times become one line. */
function withSameTimes(hours: readonly OpeningHours[]): OpeningHours[] {
  const lines = new Map<string, OpeningHours>();
  for (const { days, ...times } of hours) {
    const key = JSON.stringify(times);
    lines.set(key, { days: [...new Set([...(lines.get(key)?.days ?? []), ...days])], ...times });
  }
  return [...lines.values()];
}

/** Opening times of ordinary weeks: each day of a range has the same times. */
function weeklyHours(hours: JsonObject): OpeningHours[] {
  const opened = objectsOf(hours['openingHour']).flatMap((each) => {
    const day = dayOf(each['dayFrom']);
    const [from, to] = [clockOf(each['from'], false), clockOf(each['to'], true)];
    if (day === undefined || from === undefined || to === undefined) return [];
    return [{ days: dayRange(day, dayOf(each['dayTo']) ?? day), from, to, ...validityOf(hours) }];
  });
  return withSameTimes(opened);
}

/** Opening times that run on over nights: Friday 18 – Sunday 3 is open without a break. */
function overMidnight(hours: JsonObject): OpeningHours[] {
  return objectsOf(hours['openingHour']).flatMap((each) => {
    const first = dayOf(each['dayFrom']);
    const last = dayOf(each['dayTo']) ?? first;
    const [from, to] = [clockOf(each['from'], false), clockOf(each['to'], true)];
    if (first === undefined || last === undefined || from === undefined || to === undefined) return [];
    const days = dayRange(first, last);
    const valid = validityOf(hours);
    if (days.length === 1) return [{ days, from, to, ...valid }];
    if (days.length === 2 && to < from && to !== '24:00') return [{ days: [first], from, to, ...valid }];
    const between = days.slice(1, -1);
    return [
      { days: [first], from, to: '24:00', ...valid },
      ...(between.length > 0 ? [{ days: between, from: '00:00', to: '24:00', ...valid }] : []),
      { days: [last], from: '00:00', to, ...valid },
    ];
  });
}

/** Hours of a channel in the catalogue's terms. */
export interface ChannelHours {
  readonly schedule: Loose<Schedule>;
  readonly notes: readonly Note[];
}

/** Reads `serviceHours` of a channel or of a connection (v11 and its forerunners). */
export function serviceHours(value: unknown): ChannelHours {
  const openingHours: OpeningHours[] = [];
  const exceptions: Exception[] = [];
  const texts: (LocalizedText | undefined)[] = [];
  const notes: Note[] = [];
  let alwaysOpen = false;
  let closed: { from: string | undefined } | undefined;
  for (const hours of objectsOf(value)) {
    const type = textOf(hours['serviceHourType']) ?? '';
    if (/^(exception(al)?)$/i.test(type)) {
      const exception = exceptionOf(hours);
      if (exception) exceptions.push(exception);
      else
        notes.push({
          code: 'bad-hours',
          field: 'serviceHours',
          message: 'Exceptional hours without a date were left out.',
        });
      continue;
    }
    if (!/^(daysoftheweek|standard|overmidnight|specialtime|special)$/i.test(type)) {
      notes.push({
        code: 'unknown-hours',
        field: 'serviceHours',
        message: `Hours of the unknown sort "${type.slice(0, 40)}" were left out.`,
      });
      continue;
    }
    texts.push(fromLanguageItems(hours['additionalInformation'], 'line'));
    if (hours['isReservation'] === true)
      texts.push({ fi: 'Ajanvarauksella', sv: 'Med tidsbokning', en: 'By appointment' });
    if (hours['isClosed'] === true) {
      const exception = exceptionOf({ ...hours, openingHour: [] });
      if (exception?.to !== undefined) exceptions.push(exception);
      else closed = { from: exception?.from };
    } else if (hours['isAlwaysOpen'] === true) alwaysOpen = true;
    else {
      const read = /^(overmidnight|special)/i.test(type) ? overMidnight(hours) : weeklyHours(hours);
      openingHours.push(...read);
      if (read.length === 0 && objectsOf(hours['openingHour']).length > 0) {
        notes.push({
          code: 'bad-hours',
          field: 'serviceHours',
          message: 'Opening hours could not be read: check the days and times.',
        });
      }
    }
  }
  if (closed !== undefined) {
    const [until, words] = closeFrom(closed.from, openingHours);
    return { schedule: { openingHours: until, exceptions, note: joinTexts([words, ...texts], '. ') }, notes };
  }
  return {
    schedule: { openingHours, alwaysOpen: alwaysOpen || undefined, exceptions, note: joinTexts(texts, '. ') },
    notes,
  };
}

const ABBREVIATIONS = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

/** Opening hours in words, for places whose hours differ: `ma, ke 9–15`. */
export function hoursInWords(hours: readonly OpeningHours[], tag: 'fi' | 'sv' | 'en'): string {
  return hours
    .map(
      (each) =>
        `${each.days.map((day) => ABBREVIATIONS[tag][day - 1]).join(', ')} ${shortClock(each.from)}–${shortClock(each.to)}`,
    )
    .join('; ');
}
