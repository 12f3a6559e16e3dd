import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { dayRangeOf } from '../schedule/day-range.js';
import { lastChecked } from '../sorting/standing.js';
import type { RecordColumns, TimetableColumn } from './search-index.js';

/** Statuses by number; a missing one is `active`. */
export const STATUSES = [
  'active',
  'paused',
  'full',
  'cancelled',
  'ended',
] as const satisfies readonly Activity['status'][];

/** Days by which the last check is rounded down. */
const CHECK_STEP = 28;
const LATEST_DAY = 0xffff;

/** Reads what ranking needs of every activity. */
export function recordColumns(activities: readonly Activity[], { distinct, of }: TimetableColumn): RecordColumns {
  const size = activities.length;
  const ranges = distinct.map(dayRangeOf);
  const columns = {
    nameLengths: new Uint8Array(size),
    status: new Uint8Array(size),
    checked: new Uint16Array(size),
    firstDay: new Uint16Array(size),
    lastDay: new Uint16Array(size),
  };
  activities.forEach((activity, number) => {
    const { status } = activity;
    columns.nameLengths[number] = longestName(activity);
    columns.status[number] = status === undefined ? 0 : Math.max(0, STATUSES.indexOf(status));
    const checked = Math.min(LATEST_DAY, Math.max(0, lastChecked(activity) || 0));
    columns.checked[number] = checked - (checked % CHECK_STEP);
    const range = ranges[of[number] ?? 0];
    columns.firstDay[number] = range?.firstDay ?? 0;
    columns.lastDay[number] = range?.lastDay ?? 0;
  });
  return columns;
}

function longestName({ name }: Activity): number {
  let longest = 0;
  for (const text of Object.values(name ?? {}))
    longest = Math.max(longest, text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  return Math.min(255, longest);
}
