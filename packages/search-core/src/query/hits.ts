import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { nextSlots, toOccurrence } from '../schedule/next-occurrences.js';
import { lastMinute } from '../schedule/slot.js';
import { readTimetable, type Timetable } from '../schedule/timetable.js';
import { minutesOf, wallClockOf } from '../schedule/wall-clock.js';
import type { Hit, Occurrence } from '../search-engine.js';
import type { QueryContext } from './answer-query.js';
import type { TextAnswer } from './index-words.js';
import type { PlaceOnPage } from './page.js';

const NEXT_SHOWN = 3;

/** A hit as the result gives it, once its activity is there. */
export function hitOf(
  activity: Activity,
  { number, score, picks }: PlaceOnPage,
  text: TextAnswer | undefined,
  { now, times, words, distances }: QueryContext,
  language: string,
): Hit {
  const timetable = times?.column.distinct[times.column.of[number] as number];
  const distanceKm = distances?.[number] ?? Infinity;
  const explained = text && words?.explain(activity, text, picks, language);
  return {
    activity,
    score,
    why: explained?.why ?? [],
    ...(explained && explained.marks.length > 0 && { marks: explained.marks }),
    next: nextOf(activity, timetable, minutesOf(now.day, now.minute)),
    ...(distanceKm !== Infinity && { distanceKm }),
  };
}

/** What comes next of an activity, told at a minute and true until another one. */
interface Told {
  readonly from: number;
  readonly to: number;
  readonly timetable: Timetable;
  readonly next: readonly Occurrence[];
}

/** Kept as long as the activities are: the same hits come again at every key. */
const told = new WeakMap<Activity, Told>();

function nextOf(activity: Activity, known: Timetable | undefined, now: number): readonly Occurrence[] {
  const before = told.get(activity);
  if (before && now >= before.from && now <= before.to && (!known || before.timetable === known)) return before.next;
  const timetable = known ?? before?.timetable ?? readTimetable(activity.schedule);
  const slots = nextSlots(timetable, now, NEXT_SHOWN);
  const next = slots.map(toOccurrence);
  // It holds until the first of them is over; where none is known, for the day.
  const to = Math.min(...slots.map(lastMinute), minutesOf(wallClockOf(now).day + 1, 0) - 1);
  told.set(activity, { from: now, to, timetable, next });
  return next;
}
