import { formatDay, parseDay, weekdayOf } from '@hyte/search-core/schedule/calendar.js';
import { fieldOf, listOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../../clean/json-fields.js';
import { holidayDate } from './v12-holidays.js';
import { itemsOfMap, type LanguageItem } from './v12-texts.js';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Longest exceptional period that is told day by day. */
const MOST_DAYS = 120;
const IN_ODD_WEEKS = { fi: 'parittomilla viikoilla', sv: 'udda veckor', en: 'in odd weeks' };
const IN_EVEN_WEEKS = { fi: 'parillisilla viikoilla', sv: 'jämna veckor', en: 'in even weeks' };
const SHORT_DAYS = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/**
 * `serviceHours` of version 12 as the older versions write them, so that one mapping reads both.
 * @param years for which holidays that recur every year are dated
 */
export function serviceHoursOfV12(value: unknown, years: readonly number[]): JsonObject[] {
  return [
    ...objectsOf(fieldOf(value, 'hours')).flatMap(normalHours),
    ...holidayHours(objectOf(fieldOf(value, 'holidayServiceHours')), years),
  ];
}

function normalHours(hours: JsonObject): JsonObject[] {
  const type = textOf(hours['type']) ?? '';
  const additionalInformation = headed(hours);
  const valid = { validFrom: hours['fromDate'], validTo: hours['toDate'] };
  const isReservation = hours['openingStatus'] === 'OpenOnReservation';
  switch (type) {
    case 'WeeklyUntilFurtherNoticeServiceHour':
      return weekly(hours['weeklyHours'], {}, additionalInformation);
    case 'WeeklyDateRangeServiceHour':
      return weekly(hours['weeklyHours'], valid, additionalInformation);
    case 'ContinuousAlwaysValidServiceHour':
      return [{ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true, isReservation, additionalInformation }];
    case 'ContinuousWeekdaysUntilFurtherNoticeServiceHour':
      return [{ serviceHourType: 'OverMidnight', isReservation, additionalInformation, openingHour: [span(hours)] }];
    case 'ContinuousDateRangeServiceHour':
      return [
        { serviceHourType: 'OverMidnight', isReservation, additionalInformation, ...valid, openingHour: [span(hours)] },
      ];
    case 'ExceptionalDateRangeServiceHour':
      return exceptionalDays(hours, additionalInformation);
    default:
      // The shared mapping notes a sort of hours that it does not know.
      return [{ serviceHourType: type, additionalInformation }];
  }
}

const span = ({ fromDay, toDay, fromTime, toTime }: JsonObject) => ({
  dayFrom: fromDay,
  dayTo: toDay,
  from: fromTime,
  to: toTime,
});

function headed(hours: JsonObject): LanguageItem[] {
  const headings = itemsOfMap(hours['heading']);
  const texts = itemsOfMap(hours['additionalInformation']);
  const languages = new Set([...headings, ...texts].map(({ language }) => language));
  return [...languages].map((language) => {
    const of = (items: readonly LanguageItem[]) => items.find((each) => each.language === language)?.value;
    return { language, value: [of(headings), of(texts)].filter((each) => each !== undefined).join(': ') };
  });
}

/** Ordinary weeks; hours of odd or even weeks only have no field in the catalogue and are said in words. */
function weekly(week: unknown, valid: object, additionalInformation: LanguageItem[]): JsonObject[] {
  const result: JsonObject[] = [];
  const openingHour: JsonObject[] = [];
  for (const [day, name] of WEEKDAYS.entries()) {
    for (const each of objectsOf(fieldOf(week, name, 'hours'))) {
      const isReservation = each['openingStatus'] === 'OpenOnReservation';
      const own = itemsOfMap(each['additionalInformation']);
      const repetition = textOf(each['repetition']) ?? 'Weekly';
      const opening = { dayFrom: name, from: each['start'], to: each['end'] };
      if (repetition !== 'Weekly') {
        const note = inWords(day, each, repetition === 'OddWeeks' ? IN_ODD_WEEKS : IN_EVEN_WEEKS);
        result.push({ serviceHourType: 'DaysOfTheWeek', isReservation, additionalInformation: note, openingHour: [] });
      } else if (isReservation || own.length > 0) {
        result.push({
          serviceHourType: 'DaysOfTheWeek',
          ...valid,
          isReservation,
          additionalInformation: own,
          openingHour: [opening],
        });
      } else openingHour.push(opening);
    }
  }
  return [{ serviceHourType: 'DaysOfTheWeek', ...valid, additionalInformation, openingHour }, ...result];
}

function inWords(day: number, hours: JsonObject, when: Record<'fi' | 'sv' | 'en', string>): LanguageItem[] {
  const own = itemsOfMap(hours['additionalInformation']);
  return (['fi', 'sv', 'en'] as const).map((language) => {
    const more = own.find((each) => each.language === language)?.value;
    const times = `${textOf(hours['start']) ?? ''}–${textOf(hours['end']) ?? ''}`;
    const text = `${SHORT_DAYS[language][day]} ${times} ${when[language]}`;
    return { language, value: more === undefined ? text : `${text} (${more})` };
  });
}

/** Days of an exceptional period, each with its own hours; a weekday that is not told stays as it is. */
function exceptionalDays(hours: JsonObject, additionalInformation: LanguageItem[]): JsonObject[] {
  const from = parseDay(textOf(hours['fromDate']));
  const to = parseDay(textOf(hours['toDate'])) ?? from;
  if (from === undefined || to === undefined) return [{ serviceHourType: 'Exceptional', additionalInformation }];
  const days: JsonObject[] = [];
  for (let day = from; day <= to && day < from + MOST_DAYS; day += 1) {
    const date = formatDay(day);
    const ofDay = objectsOf(fieldOf(hours['weeklyHours'], WEEKDAYS[weekdayOf(day) - 1] ?? '', 'hours'));
    if (ofDay.length > 0) days.push(exceptional(date, ofDay, additionalInformation));
  }
  return days;
}

function exceptional(date: string, hours: readonly JsonObject[], reason: LanguageItem[]): JsonObject {
  const open = hours.filter((each) => each['openingStatus'] !== 'Closed');
  const own = hours.flatMap((each) => itemsOfMap(each['additionalInformation']));
  return {
    serviceHourType: 'Exceptional',
    validFrom: date,
    validTo: date,
    isClosed: open.length === 0,
    additionalInformation: own.length > 0 ? own : reason,
    openingHour: open.map((each) => ({ from: each['start'], to: each['end'] })),
  };
}

/** Named holidays, dated for the years in which they recur. */
function holidayHours(value: JsonObject, everyYear: readonly number[]): JsonObject[] {
  const selected = listOf(fieldOf(value, 'repetition', 'years')).map(numberOf);
  const years = fieldOf(value, 'repetition', 'type') === 'RepetitionInSelectedYears' ? selected : everyYear;
  return years.flatMap((year) =>
    objectsOf(value['holidays']).flatMap((holiday) => {
      const date = year === undefined ? undefined : holidayDate(textOf(holiday['holidayName']) ?? '', year);
      const hours = objectsOf(holiday['hours']);
      return date === undefined || hours.length === 0 ? [] : [exceptional(date, hours, [])];
    }),
  );
}
