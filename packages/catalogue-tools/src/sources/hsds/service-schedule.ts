import type {
  OpeningHours,
  Recurrence,
  Schedule,
  ScheduleException,
  Session,
} from '@hyte/catalogue-format/generated/catalogue.js';
import { isDay } from '../../clean/clock.js';
import { objectsOf, textOf, textsOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText } from '../../clean/localized-text.js';
import { readRrule } from '../../clean/recurrence-of-rrule.js';
import type { Note } from '../../pipeline/record.js';

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((name, index) => [name, index + 1]),
);
/** Parts of a rule in HSDS and their names in iCalendar. */
const PARTS = ['freq', 'interval', 'byday', 'byweekno', 'bymonthday', 'byyearday', 'count', 'wkst'] as const;

/** Times of a service and what people wrote beside them. */
export interface ServiceSchedule {
  readonly schedule: Schedule;
  /** Words of the schedules, for its note. */
  readonly words: readonly string[];
  readonly notes: readonly Note[];
}

function clockOf(value: unknown): string | undefined {
  const match = /^(?:\d{4}-\d\d-\d\dT)?(\d{1,2}):(\d{2})/.exec(textOf(value) ?? '');
  return match && Number(match[1]) < 24 && Number(match[2]) < 60
    ? `${match[1]!.padStart(2, '0')}:${match[2]}`
    : undefined;
}

function dayOf(...values: readonly unknown[]): string | undefined {
  return values.map((value) => textOf(value)?.slice(0, 10)).find((day) => day !== undefined && isDay(day));
}

/** `MO,TU`, `Monday` or a number from 1, as iCalendar says it. */
function byDay(value: unknown): string | undefined {
  const items = Array.isArray(value) ? textsOf(value) : (textOf(value) ?? '').split(/[,\s]+/);
  const days = items
    .map((item) => /^([+-]?\d)?([A-Za-z]{2})/.exec(item))
    .map((match) =>
      match && WEEKDAYS.has(match[2]!.toUpperCase()) ? `${match[1] ?? ''}${match[2]!.toUpperCase()}` : undefined,
    )
    .filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.join(',');
}

/** The parts of a schedule as an iCalendar rule. */
function ruleOf(schedule: JsonObject): Map<string, string> {
  const rule = new Map<string, string>();
  for (const part of PARTS) {
    const value = part === 'byday' ? byDay(schedule['byday'] ?? schedule['weekday']) : textOf(schedule[part]);
    if (value !== undefined) rule.set(part.toUpperCase(), value.toUpperCase().replace(/[;=\s]/g, ''));
  }
  // Weekdays without a frequency are weekly, as in Outpost.
  if (!rule.has('FREQ') && rule.has('BYDAY')) rule.set('FREQ', 'WEEKLY');
  return rule;
}

interface Read {
  readonly recurrences?: readonly Recurrence[];
  readonly openingHours?: readonly OpeningHours[];
  readonly sessions?: readonly Session[];
  /** True when its last day is over. */
  readonly over?: boolean;
  readonly problem?: string;
}

/** Every week on some days needs no first day, which many sources do not give. */
function plainWeekly(rule: ReadonlyMap<string, string>): number[] | undefined {
  const extra = [...rule.keys()].some((part) => !['FREQ', 'BYDAY', 'INTERVAL', 'WKST'].includes(part));
  if (extra || rule.get('FREQ') !== 'WEEKLY' || Number(rule.get('INTERVAL') ?? 1) !== 1) return undefined;
  const days = (rule.get('BYDAY') ?? '').split(',').map((day) => WEEKDAYS.get(day));
  return days.every((day) => day !== undefined) ? [...new Set(days)].sort((a, b) => a - b) : undefined;
}

function readSchedule(schedule: JsonObject, today: string, opening: boolean): Read {
  const rule = ruleOf(schedule);
  const [from, to] = [clockOf(schedule['opens_at']), clockOf(schedule['closes_at'])];
  const first = dayOf(schedule['dtstart'], schedule['valid_from']);
  const ends = [dayOf(schedule['until']), dayOf(schedule['valid_to'])].filter((day) => day !== undefined).sort();
  const last = ends[0];
  // Before anything is reckoned: rules of long ago take long.
  if (last !== undefined && last < today) return { over: true };
  if (from === undefined) return rule.has('FREQ') ? { problem: 'it has no clock times' } : {};
  const validity = { ...(first !== undefined && { validFrom: first }), ...(last !== undefined && { validTo: last }) };
  const days = plainWeekly(rule);
  if (days !== undefined) {
    if (opening && to !== undefined) return { openingHours: [{ days, from, to, ...validity }] };
    return { recurrences: [{ frequency: 'weekly', days, from, ...(to !== undefined && { to }), ...validity }] };
  }
  if (first === undefined) return { problem: 'it has no first day to count from' };
  if (!rule.has('FREQ'))
    return {
      sessions: [{ start: `${first}T${from}`, ...(to !== undefined && to > from && { end: `${first}T${to}` }) }],
    };
  if (last !== undefined && !rule.has('COUNT')) rule.set('UNTIL', last.replaceAll('-', ''));
  const rrule = [...rule].map(([name, value]) => `${name}=${value}`).join(';');
  const end = to !== undefined && to > from ? `${first}T${to}` : undefined;
  const read = readRrule({ rrule, start: `${first}T${from}`, ...(end !== undefined && { end }) }, today);
  return read.kind === 'unreadable' ? { problem: read.message.slice(0, 160) } : read.schedule;
}

/** `holiday_schedules` of Open Referral UK 1: days with other hours, or closed. */
function exceptionsOf(service: JsonObject): ScheduleException[] {
  return objectsOf(service['holiday_schedules']).flatMap((holiday): ScheduleException[] => {
    const from = dayOf(holiday['start_date']);
    const to = dayOf(holiday['end_date']);
    if (from === undefined) return [];
    const range = { from, ...(to !== undefined && to > from && { to }) };
    const [opens, closes] = [clockOf(holiday['opens_at']), clockOf(holiday['closes_at'])];
    if (holiday['closed'] === true) return [{ ...range, closed: true }];
    return opens !== undefined && closes !== undefined ? [{ ...range, opens, closes }] : [];
  });
}

/** Everything said twice is read once; what is over is left out. */
export function serviceSchedule(
  service: JsonObject,
  schedules: readonly JsonObject[],
  today: string,
  opening: boolean,
): ServiceSchedule {
  const distinct = [...new Map(schedules.map((each) => [JSON.stringify({ ...each, id: undefined }), each])).values()];
  const read = distinct.map((each) => readSchedule(each, today, opening));
  const goesOn = ({ validTo }: { validTo?: string }) => validTo === undefined || validTo >= today;
  const all = {
    recurrences: read.flatMap((each) => each.recurrences ?? []),
    openingHours: read.flatMap((each) => each.openingHours ?? []),
    sessions: read.flatMap((each) => each.sessions ?? []),
  };
  const recurrences = all.recurrences.filter(goesOn);
  const openingHours = all.openingHours.filter(goesOn);
  const sessions = all.sessions.filter(({ start, end }) => (end ?? start).slice(0, 10) >= today);
  const exceptions = exceptionsOf(service).filter(({ from, to }) => (to ?? from) >= today);
  const over =
    read.some((each) => each.over === true) ||
    recurrences.length + openingHours.length + sessions.length <
      all.recurrences.length + all.openingHours.length + all.sessions.length;
  const words = distinct.flatMap((each) => [
    cleanText(each['description'], 'paragraphs'),
    cleanText(each['notes'], 'paragraphs'),
  ]);
  return {
    schedule: {
      ...(recurrences.length > 0 && { recurrences }),
      ...(sessions.length > 0 && { sessions: sessions.sort((a, b) => (a.start < b.start ? -1 : 1)) }),
      ...(openingHours.length > 0 && { openingHours }),
      ...(exceptions.length > 0 && { exceptions }),
    },
    words: [...new Set(words)].filter((text) => text !== undefined),
    notes: [
      ...read.flatMap(({ problem }) =>
        problem === undefined
          ? []
          : [
              {
                code: 'bad-time',
                field: 'schedules',
                message: `A time could not be read: ${problem}. Check it at the source.`,
              },
            ],
      ),
      ...(over
        ? [
            {
              code: 'old-times',
              field: 'schedules',
              message: 'Times whose last day is over were left out: give the current ones.',
            },
          ]
        : []),
    ],
  };
}
