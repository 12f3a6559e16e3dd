import type { Activity, OpeningHours, Recurrence, Schedule } from '../generated/catalogue.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const UNITS = { daily: 'D', weekly: 'W', monthly: 'M', yearly: 'Y' } as const;
const MOST_SESSIONS = 10;

/** Times of an event for machines: `startDate` and `endDate`, a `Schedule` for each rule that can be said in one, dated parts. */
export function eventTimes(activity: Activity, today: string): object {
  const { schedule } = activity;
  const sessions = (schedule?.sessions ?? [])
    .filter(({ start, end }) => (end ?? start).slice(0, 10) >= today)
    .slice(0, MOST_SESSIONS);
  const [only] = sessions;
  const rules = (schedule?.recurrences ?? []).flatMap((rule) => scheduleOf(rule, schedule, today));
  const starts = (schedule?.recurrences ?? []).flatMap(({ validFrom }) => validFrom ?? []).sort();
  return {
    ...(only
      ? {
          startDate: withOffset(only.start, only.allDay),
          ...(only.end && { endDate: withOffset(sessions.at(-1)?.end ?? only.end, only.allDay) }),
        }
      : starts[0] !== undefined && { startDate: starts[0] }),
    ...(rules.length > 0 && { eventSchedule: rules }),
    ...(sessions.length > 1 && {
      subEvent: sessions.map(({ start, end, allDay, cancelled }) => ({
        '@type': 'Event',
        name: Object.values(activity.name)[0],
        startDate: withOffset(start, allDay),
        ...(end && { endDate: withOffset(end, allDay) }),
        ...(cancelled && { eventStatus: 'https://schema.org/EventCancelled' }),
      })),
    }),
  };
}

/** Opening hours of a place or a service. */
export function openingHours(hours: readonly OpeningHours[] | undefined, schedule?: Schedule): object[] {
  if (schedule?.alwaysOpen)
    return [{ '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS.map(dayAddress), opens: '00:00', closes: '23:59' }];
  // Hours of a season come every year, which cannot be said: the words on the page tell them.
  return (hours ?? [])
    .filter(({ season }) => season === undefined)
    .map(({ days, from, to, validFrom, validTo }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => dayAddress(DAYS[day - 1] ?? '')),
      opens: from,
      closes: to === '24:00' ? '23:59' : to,
      ...(validFrom && { validFrom }),
      ...(validTo && { validThrough: validTo }),
    }));
}

/** Rules by even and odd weeks and by season cannot be said without saying something wrong: they are left to the words. */
function scheduleOf(rule: Recurrence, schedule: Schedule | undefined, today: string): object[] {
  const {
    frequency,
    interval = 1,
    weekParity,
    season,
    days,
    setPosition,
    monthDays,
    from,
    to,
    validFrom,
    validTo,
  } = rule;
  if (weekParity || season || (interval > 1 && !validFrom) || (validTo && validTo < today)) return [];
  if (monthDays?.some((day) => day < 0)) return [];
  const closed = (schedule?.exceptions ?? []).filter((each) => each.closed && (each.to ?? each.from) === each.from);
  return [
    {
      '@type': 'Schedule',
      repeatFrequency: `P${interval}${UNITS[frequency]}`,
      ...(days?.length && { byDay: days.map((day) => dayAddress(DAYS[day - 1] ?? '')) }),
      ...(monthDays?.length && { byMonthDay: monthDays }),
      ...(setPosition && { byMonthWeek: setPosition }),
      startTime: from,
      ...(to && { endTime: to === '24:00' ? '23:59' : to }),
      ...(validFrom && { startDate: validFrom }),
      ...(validTo && { endDate: validTo }),
      ...(closed.length > 0 && { exceptDate: closed.map((each) => each.from) }),
      scheduleTimezone: 'Europe/Helsinki',
    },
  ];
}

const dayAddress = (day: string): string => `https://schema.org/${day}`;

/** Wall-clock time in Finland with its offset: summer time holds from 3.00 on the last Sunday of March to 4.00 on that of October. */
function withOffset(local: string, allDay: boolean | undefined): string {
  if (allDay) return local.slice(0, 10);
  const year = local.slice(0, 4);
  const summer = local >= `${lastSunday(year, 3)}T03:00` && local < `${lastSunday(year, 10)}T04:00`;
  return `${local.slice(0, 16)}:00${summer ? '+03:00' : '+02:00'}`;
}

/** March and October both have 31 days. */
function lastSunday(year: string, month: number): string {
  const last = new Date(Date.UTC(Number(year), month - 1, 31));
  return `${year}-${String(month).padStart(2, '0')}-${31 - last.getUTCDay()}`;
}
