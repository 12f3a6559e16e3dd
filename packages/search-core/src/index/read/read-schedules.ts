import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { readTimetable, type Timetable } from '../../schedule/timetable.js';
import type { Pace } from '../pace.js';
import type { TimetableColumn } from '../search-index.js';
import { insist } from './column-reader.js';
import { textIn } from './columns.js';
import type { SectionColumns } from './open-section.js';

const LINE_FEED = 10;

/** Reads schedules (layout: `schedulesSection` in `write/record-sections.ts`). */
export async function readSchedules(section: SectionColumns, size: number, pace: Pace): Promise<TimetableColumn> {
  const lines = section.bytes();
  const distinct: Timetable[] = [];
  for (let from = 0; from < lines.length;) {
    const end = lines.indexOf(LINE_FEED, from);
    insist(end >= 0);
    distinct.push(readTimetable(JSON.parse(textIn(lines.subarray(from, end))) as Schedule));
    from = end + 1;
    if ((distinct.length & 15) === 0 && pace.due()) await pace.rest();
  }
  return { distinct, of: section.numbers(size, distinct.length) };
}
