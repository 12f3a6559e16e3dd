import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { readTimetable, type Timetable } from '../../schedule/timetable.js';
import { damaged } from '../damage.js';
import { widthOf } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import type { TimetableColumn } from '../search-index.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';
import { checkBelow, readPlanes } from './read-planes.js';

const LINE_FEED = 10;

/** Reads schedules (layout: `schedulesSection` in `write/record-sections.ts`). @throws TarjotinError `index-damaged` */
export async function readSchedules(section: OpenedSection, size: number, pace: Pace): Promise<TimetableColumn> {
  const lines = section.bytes();
  const distinct: Timetable[] = [];
  for (let from = 0; from < lines.length;) {
    const end = lines.indexOf(LINE_FEED, from);
    if (end < 0) throw damaged(section.name, 'it ends too early');
    distinct.push(timetableIn(lines.subarray(from, end), section.name));
    from = end + 1;
    if ((distinct.length & 15) === 0 && pace.due()) await pace.rest();
  }
  const of = readPlanes(section.bytes(), size, widthOf(distinct.length), section.name);
  checkBelow(of, distinct.length, section.name);
  return { distinct, of };
}

function timetableIn(line: Uint8Array, section: string): Timetable {
  const schedule = jsonIn(line, section);
  try {
    return readTimetable(schedule as Schedule);
  } catch {
    throw damaged(section, 'a schedule in it is none');
  }
}
