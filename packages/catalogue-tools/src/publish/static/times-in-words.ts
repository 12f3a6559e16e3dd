import type {
  OpeningHours,
  Recurrence,
  Schedule,
  Season,
  Session,
} from '@hyte/catalogue-format/generated/catalogue.js';
import type { PageLanguage } from './words.js';

type In = Readonly<Record<PageLanguage, string>>;

const DAYS: Readonly<Record<PageLanguage, readonly string[]>> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const AT: In = { fi: 'klo ', sv: 'kl. ', en: 'at ' };
const ALWAYS: In = { fi: 'aina avoinna', sv: 'alltid öppet', en: 'always open' };
const EVERY_DAY: In = { fi: 'joka päivä', sv: 'varje dag', en: 'every day' };
const EVEN: In = { fi: 'parillisilla viikoilla', sv: 'jämna veckor', en: 'even weeks' };
const ODD: In = { fi: 'parittomilla viikoilla', sv: 'udda veckor', en: 'odd weeks' };
const POSITIONS: Readonly<Record<PageLanguage, readonly string[]>> = {
  fi: ['ensimmäinen', 'toinen', 'kolmas', 'neljäs', 'viides'],
  sv: ['första', 'andra', 'tredje', 'fjärde', 'femte'],
  en: ['first', 'second', 'third', 'fourth', 'fifth'],
};
const LAST: In = { fi: 'viimeinen', sv: 'sista', en: 'last' };
const OF_MONTH: In = { fi: 'kuukauden', sv: 'i månaden', en: 'of the month' };
const CLOSED: In = { fi: 'ei', sv: 'inte', en: 'not on' };
const CANCELLED: In = { fi: 'peruttu', sv: 'inställt', en: 'cancelled' };
const NO_HOLIDAYS: In = { fi: 'ei pyhäpäivinä', sv: 'inte på helgdagar', en: 'not on public holidays' };
const NO_SCHOOL_HOLIDAYS: In = { fi: 'ei koululomilla', sv: 'inte under skolloven', en: 'not in school holidays' };
const MORE: In = { fi: 'ja % muuta kertaa', sv: 'och % andra gånger', en: 'and % more times' };

/** Times of a schedule after which nothing more is told. */
const MOST_SESSIONS = 10;

/**
 * A schedule in words, a line for each rule, session or exception: `ti klo 13–14.30 (1.9.–31.5.)`, `ma–pe klo 8–16`.
 * @param today `YYYY-MM-DD`; what ended before it is left out
 */
export function timesInWords(schedule: Schedule | undefined, today: string, language: PageLanguage): string[] {
  if (!schedule) return [];
  const lasts = ({ validTo }: { readonly validTo?: string }): boolean => validTo === undefined || validTo >= today;
  const sessions = (schedule.sessions ?? []).filter(({ start, end }) => (end ?? start).slice(0, 10) >= today);
  const exceptions = (schedule.exceptions ?? []).filter(({ from, to, closed }) => closed && (to ?? from) >= today);
  const more = sessions.length - MOST_SESSIONS;
  return [
    ...(schedule.alwaysOpen ? [ALWAYS[language]] : []),
    ...(schedule.recurrences ?? []).filter(lasts).map((rule) => recurrenceInWords(rule, today, language)),
    ...(schedule.openingHours ?? []).filter(lasts).map((hours) => hoursInWords(hours, today, language)),
    ...sessions.slice(0, MOST_SESSIONS).map((session) => sessionInWords(session, language)),
    ...(more > 0 ? [MORE[language].replace('%', String(more))] : []),
    ...exceptions.map(({ from, to }) => `${CLOSED[language]} ${daysBetween(from, to, language)}`),
    ...(schedule.skipsPublicHolidays === 'yes' ? [NO_HOLIDAYS[language]] : []),
    ...(schedule.skipsSchoolHolidays === 'yes' ? [NO_SCHOOL_HOLIDAYS[language]] : []),
  ];
}

/** `ma–pe klo 8–16`. */
export function hoursInWords(hours: OpeningHours, today: string, language: PageLanguage): string {
  const time = timeOf(hours.from, hours.to, language);
  return [weekdays(hours.days, language), time, limits(hours, today, language)].filter(Boolean).join(' ');
}

/** `25.11.2026`, `25 November 2026`. */
export function dayInWords(day: string, language: PageLanguage): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'en' ? `${date} ${MONTHS[(month ?? 1) - 1]} ${year}` : `${date}.${month}.${year}`;
}

function recurrenceInWords(rule: Recurrence, today: string, language: PageLanguage): string {
  const time = timeOf(rule.from, rule.to, language);
  return [daysOfRule(rule, language), time, limits(rule, today, language)].filter(Boolean).join(' ');
}

function daysOfRule(
  { frequency, interval = 1, weekParity, days = [], setPosition, monthDays }: Recurrence,
  language: PageLanguage,
): string {
  const named = weekdays(days, language);
  if (frequency === 'monthly' || frequency === 'yearly') {
    const dates = (monthDays ?? []).map((day) => ordinal(day, language)).join(', ');
    const position = setPosition === undefined ? '' : positionInWords(setPosition, language);
    const which = [position, named, dates].filter(Boolean).join(' ');
    const unit = frequency === 'monthly' ? everyNth(interval, 'month', language) : everyNth(interval, 'year', language);
    if (position && frequency === 'monthly' && interval === 1)
      return language === 'fi' ? `${OF_MONTH.fi} ${which}` : `${which} ${OF_MONTH[language]}`;
    return `${unit} ${which}`.trim();
  }
  if (weekParity) return `${(weekParity === 'even' ? EVEN : ODD)[language]} ${named}`.trim();
  if (frequency === 'daily') return interval > 1 ? everyNth(interval, 'day', language) : named || EVERY_DAY[language];
  return interval > 1 ? `${everyNth(interval, 'week', language)} ${named}`.trim() : named;
}

const UNITS = {
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  week: { fi: 'viikko', sv: 'vecka', en: 'week' },
  month: { fi: 'kuukausi', sv: 'månad', en: 'month' },
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
} as const;

/** `joka kuukausi`, `joka toinen viikko`, `var 3:e vecka`, `every 3rd week`. */
function everyNth(interval: number, unit: keyof typeof UNITS, language: PageLanguage): string {
  const name = UNITS[unit][language];
  if (interval === 1) return { fi: `joka ${name}`, sv: `varje ${name}`, en: `every ${name}` }[language];
  if (interval === 2)
    return {
      fi: `joka toinen ${name}`,
      sv: `${unit === 'year' ? 'vartannat' : 'varannan'} ${name}`,
      en: `every other ${name}`,
    }[language];
  return {
    fi: `joka ${interval}. ${name}`,
    sv: `var ${interval}:e ${name}`,
    en: `every ${englishOrdinal(interval)} ${name}`,
  }[language];
}

function positionInWords(position: number, language: PageLanguage): string {
  if (position === -1) return LAST[language];
  const name = POSITIONS[language][Math.abs(position) - 1] ?? String(Math.abs(position));
  if (position > 0) return name;
  return { fi: `lopusta ${name}`, sv: `${name} från slutet`, en: `${name} from the end` }[language];
}

function ordinal(day: number, language: PageLanguage): string {
  if (day === -1) return { fi: 'viimeinen päivä', sv: 'sista dagen', en: 'last day' }[language];
  if (day < 0) return `${positionInWords(day, language)} ${UNITS.day[language]}`;
  return { fi: `${day}. päivä`, sv: `den ${day}:e`, en: `the ${englishOrdinal(day)}` }[language];
}

function englishOrdinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

interface Limited {
  readonly season?: Season;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** `(1.9.2026–31.5.2027)`, `(1.6.–31.8.)`; a beginning that has passed says nothing any more. */
function limits({ season, validFrom, validTo }: Limited, today: string, language: PageLanguage): string {
  const from = validFrom !== undefined && validFrom > today ? dayInWords(validFrom, language) : '';
  const valid = from || validTo ? `${from}–${validTo ? dayInWords(validTo, language) : ''}` : '';
  const every = season ? `${monthDay(season.from, language)}–${monthDay(season.to, language)}` : '';
  const both = [every, valid].filter(Boolean).join(', ');
  return both ? `(${both})` : '';
}

function monthDay(text: string, language: PageLanguage): string {
  const [month, day] = text.split('-').map(Number);
  return language === 'en' ? `${day} ${MONTHS[(month ?? 1) - 1]}` : `${day}.${month}.`;
}

function sessionInWords({ start, end, allDay, cancelled }: Session, language: PageLanguage): string {
  const [from, to] = [start.slice(0, 10), end?.slice(0, 10)];
  const several = to !== undefined && to > from && !(daysApart(from, to) === 1 && (end ?? '').slice(11) <= '09:00');
  const time = allDay
    ? ''
    : several
      ? ` ${timeOf(start.slice(11, 16), undefined, language)}`
      : ` ${timeOf(start.slice(11, 16), end?.slice(11, 16), language)}`;
  const note = cancelled ? ` – ${CANCELLED[language]}` : '';
  return `${weekdayOf(from, language)} ${daysBetween(from, several ? to : undefined, language)}${time}${note}`;
}

function daysBetween(from: string, to: string | undefined, language: PageLanguage): string {
  return to === undefined || to === from
    ? dayInWords(from, language)
    : `${dayInWords(from, language)}–${dayInWords(to, language)}`;
}

function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function weekdayOf(day: string, language: PageLanguage): string {
  return DAYS[language][(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
}

/** `ma–pe`, `ti, to`; three or more in a row become a range. */
function weekdays(days: readonly number[], language: PageLanguage): string {
  const runs: number[][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined): string => DAYS[language][(day ?? 1) - 1] ?? '';
  return runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name))).join(', ');
}

function clock(time: string, language: PageLanguage): string {
  const [hour = '', minute = ''] = time.split(':');
  if (language === 'en') return `${Number(hour)}:${minute}`;
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`;
}

/** `klo 13–14.30`, `kl. 13`, `at 13:00`, `13:00–14:30`. */
function timeOf(from: string, to: string | undefined, language: PageLanguage): string {
  if (to === undefined) return `${AT[language]}${clock(from, language)}`;
  const range = `${clock(from, language)}–${clock(to, language)}`;
  return language === 'en' ? range : `${AT[language]}${range}`;
}
