import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DistinctSchedules } from '../../schedule/distinct-schedules.js';
import { idHash } from '../id-hash.js';
import { widthOf } from '../packed-numbers.js';
import type { OrganiserName, PointColumn, RecordColumns } from '../search-index.js';
import { ByteWriter } from './byte-writer.js';
import { planes } from './planes.js';
import { sealSection } from './seal-section.js';

/**
 * What ranking needs (read by `read/read-records.ts`). A column each: a byte an activity of name length and status, two bytes (`planes.ts`) of
 * the day of the last check, the first day and the last day.
 */
export function recordsSection({ nameLengths, status, checked, firstDay, lastDay }: RecordColumns): Uint8Array {
  return sealSection('records', [nameLengths, status, ...[checked, firstDay, lastDay].map((days) => planes(days, 2))]);
}

/**
 * Schedules (read by `read/read-schedules.ts`). Columns: the distinct schedules, each as JSON in UTF-8 with a line feed after it; which one each activity has, in as many bytes as their number needs (`planes.ts`).
 */
export function schedulesSection({ distinct, of }: DistinctSchedules): Uint8Array {
  const lines = distinct.map((schedule) => `${JSON.stringify(schedule)}\n`).join('');
  return sealSection('schedules', [new TextEncoder().encode(lines), planes(of, widthOf(distinct.length))]);
}

/**
 * Points (read by `read/read-points.ts`). Columns: number of points of each activity (varints); latitudes, then longitudes, each as its
 * difference to the one before (signed varints).
 */
export function pointsSection({ starts, lat, lon }: PointColumn): Uint8Array {
  const counts = new ByteWriter();
  for (let activity = 0; activity + 1 < starts.length; activity++) {
    counts.varint((starts[activity + 1] ?? 0) - (starts[activity] ?? 0));
  }
  return sealSection('points', [counts.written(), differences(lat), differences(lon)]);
}

function differences(numbers: Int32Array): Uint8Array {
  const written = new ByteWriter();
  let before = 0;
  for (const number of numbers) {
    written.signed(number - before);
    before = number;
  }
  return written.written();
}

/**
 * Names of activities (read by `read/read-names.ts`). Columns: the languages as a JSON array; then two columns for each language: the number of UTF-16
 * units of each activity's name, 0 when it has none (varints), and the names in UTF-8, one after the other.
 */
export function namesSection(activities: readonly Activity[]): Uint8Array {
  const languages = new Set(activities.flatMap(({ name }) => Object.keys(name)));
  const sorted = [...languages].sort();
  const columns = sorted.flatMap((language) => {
    const lengths = new ByteWriter();
    const texts = activities.map(({ name }) => (Object.hasOwn(name, language) ? (name[language] ?? '') : ''));
    for (const text of texts) lengths.varint(text.length);
    return [lengths.written(), new TextEncoder().encode(texts.join(''))];
  });
  return sealSection('names', [new TextEncoder().encode(JSON.stringify(sorted)), ...columns]);
}

/** What finds an activity by its id (read in `published-index.ts`). One column: the hash of each id (`idHash`, `planes.ts`). What is found is checked against the record. */
export function idsSection(activities: readonly Activity[]): Uint8Array {
  const hashes = Uint32Array.from(activities, ({ id }) => idHash(id));
  return sealSection('ids', [planes(hashes, 3)]);
}

/** Organisers (read by `read/read-organisers.ts`). One column: an array of `OrganiserName` as JSON in UTF-8. */
export function organisersSection(organisers: readonly OrganiserName[]): Uint8Array {
  return sealSection('organisers', [new TextEncoder().encode(JSON.stringify(organisers))]);
}
