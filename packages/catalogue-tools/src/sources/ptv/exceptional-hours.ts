import type { LocalizedText, OpeningHours, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatDay, parseDay } from '@hyte/search-core/schedule/calendar.js';
import { objectsOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf, fromLanguageItems } from '../../clean/localized-text.js';
import type { Loose } from '../outcome.js';
import { clockOf, shortClock, validityOf } from './hours-values.js';

/** Days on which ordinary hours do not hold. */
export type Exception = NonNullable<Loose<Schedule>['exceptions']>[number];

/**
 * Exceptional hours of some days. A day that is open twice has its first and last times and the hours in words: an
 * exception of the catalogue holds one span.
 */
export function exceptionOf(hours: JsonObject): Exception | undefined {
  const { validFrom, validTo } = validityOf(hours);
  if (validFrom === undefined) return undefined;
  const spans = objectsOf(hours['openingHour'])
    .map((each) => [clockOf(each['from'], false), clockOf(each['to'], true)] as const)
    .filter(([opens, closes]) => opens !== undefined || closes !== undefined)
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const closed = hours['isClosed'] === true || spans.length === 0;
  const reason = fromLanguageItems(hours['additionalInformation'], 'line');
  return {
    from: validFrom,
    to: validTo,
    closed: closed || undefined,
    opens: closed ? undefined : spans[0]?.[0],
    closes: closed ? undefined : spans.at(-1)?.[1],
    reason: closed || spans.length < 2 ? reason : withSpans(reason, spans),
  };
}

function withSpans(
  reason: LocalizedText | undefined,
  spans: readonly (readonly (string | undefined)[])[],
): LocalizedText {
  const words = spans.map(([from = '', to = '']) => `${shortClock(from)}–${shortClock(to)}`).join(', ');
  const entries = entriesOf(reason);
  return entries.length === 0
    ? { fi: words, sv: words, en: words }
    : Object.fromEntries(entries.map(([tag, text]) => [tag, `${text}: ${words}`]));
}

/** Closed until further notice: from a day on, or already. Hours that were valid until then end the day before. */
export function closeFrom(
  day: string | undefined,
  openingHours: readonly OpeningHours[],
): [OpeningHours[], LocalizedText] {
  if (day === undefined)
    return [[], { fi: 'Suljettu toistaiseksi', sv: 'Stängt tills vidare', en: 'Closed until further notice' }];
  const lastDay = formatDay(parseDay(day)! - 1);
  const date = day.split('-').map(Number).reverse().join('.');
  return [
    openingHours
      .filter(({ validFrom }) => validFrom === undefined || validFrom < day)
      .map((hours) => ({
        ...hours,
        validTo: hours.validTo !== undefined && hours.validTo < day ? hours.validTo : lastDay,
      })),
    {
      fi: `Suljettu toistaiseksi ${date} alkaen`,
      sv: `Stängt tills vidare från och med ${date}`,
      en: `Closed until further notice from ${date}`,
    },
  ];
}
