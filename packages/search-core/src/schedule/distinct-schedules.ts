import type { Activity, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import type { SchoolAreas } from './school-areas.js';
import type { SchoolCalendar } from './school-windows.js';
import { readTimetable, type Timetable } from './timetable.js';

/** Schedules of many activities, each different one once. */
export interface DistinctSchedules {
  /** In order of first use; what no activity knows is `{}`. */
  readonly distinct: readonly Schedule[];
  /** Place in `distinct` of each activity. */
  readonly of: Uint32Array;
}

/**
 * Gathers the schedules of activities. Only what times are reckoned from is kept, so that two groups whose notes differ
 * share one.
 *
 * @param areaOf whose school holidays are meant (`school-areas.ts`); without it no schedule tells more than it says itself, which is
 *   enough where the tables of school holidays are not.
 */
export function distinctSchedules(activities: readonly Activity[], areaOf?: SchoolAreas): DistinctSchedules {
  const places = new Map<string, number>();
  const distinct: Schedule[] = [];
  const of = new Uint32Array(activities.length);
  activities.forEach((activity, number) => {
    const schedule = timingOf(activity, areaOf);
    const key = JSON.stringify(schedule);
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = distinct.length));
      distinct.push(schedule);
    }
    of[number] = place;
  });
  return { distinct, of };
}

/** Reads a table of distinct schedules; `schoolCalendar` as for `readTimetable`. */
export function readTimetables(schedules: readonly Schedule[], schoolCalendar?: SchoolCalendar): Timetable[] {
  return schedules.map((schedule) => readTimetable(schedule, schoolCalendar));
}

/** Fields that times are reckoned from, at any depth; the others are words. */
const TIMING = [
  ...['recurrences', 'sessions', 'openingHours', 'alwaysOpen', 'exceptions', 'skipsPublicHolidays'],
  ...['frequency', 'interval', 'weekParity', 'days', 'setPosition', 'monthDays', 'from', 'to', 'season'],
  ...['validFrom', 'validTo', 'start', 'end', 'allDay', 'cancelled', 'closed', 'opens', 'closes'],
];

/**
 * The part of an activity's schedule that times are reckoned from: without words, always in the same order, and with
 * whose school holidays are meant when sessions fall out on them.
 */
export function timingOf(
  { schedule, places }: Pick<Activity, 'places'> & { readonly schedule?: Schedule | undefined },
  areaOf?: SchoolAreas,
): Schedule {
  if (!schedule) return {};
  const timing = JSON.parse(JSON.stringify(schedule, TIMING)) as {
    -readonly [Field in keyof Schedule]: Schedule[Field];
  };
  for (const field of ['recurrences', 'sessions', 'openingHours', 'exceptions'] as const)
    if (!timing[field]?.length) delete timing[field];
  if (!timing.alwaysOpen) delete timing.alwaysOpen;
  if (timing.skipsPublicHolidays === 'unknown') delete timing.skipsPublicHolidays;
  if (schedule.skipsSchoolHolidays !== 'yes') return timing;
  const schoolArea = schedule.schoolArea ?? areaOf?.(places);
  return { ...timing, skipsSchoolHolidays: 'yes', ...(schoolArea && { schoolArea }) };
}
