import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { distinctSchedules, readTimetables, type DistinctSchedules } from '../schedule/distinct-schedules.js';
import { schoolAreas } from '../schedule/school-areas.js';
import { packed } from './packed-numbers.js';
import type { TimetableColumn } from './search-index.js';

/** The distinct schedules of a catalogue; its municipalities tell whose school holidays are meant. */
export function schedulesOf({ activities, municipalities = [] }: Catalogue): DistinctSchedules {
  const counties = new Map(municipalities.map(({ code, wellbeingCounty }) => [code, wellbeingCounty]));
  return distinctSchedules(
    activities,
    schoolAreas((municipality) => counties.get(municipality)),
  );
}

/** Reads the schedules of a catalogue, by the school holidays that the whole country has. */
export function timetableColumn({ activities }: Catalogue): TimetableColumn {
  const { distinct, of } = distinctSchedules(activities);
  return { distinct: readTimetables(distinct), of: packed(of, distinct.length) };
}
