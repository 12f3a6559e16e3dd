import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { nextSlots, toOccurrence } from '../schedule/next-occurrences.js';
import { readTimetable, type Timetable } from '../schedule/timetable.js';
import { minutesOf } from '../schedule/wall-clock.js';
import type { Hit } from '../search-engine.js';
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
  const timetable = times?.column.distinct[times.column.of[number] as number] ?? timetableOf(activity);
  const distanceKm = distances?.[number] ?? Infinity;
  const explained = text && words?.explain(activity, text, picks, language);
  return {
    activity,
    score,
    why: explained?.why ?? [],
    ...(explained && explained.marks.length > 0 && { marks: explained.marks }),
    next: nextSlots(timetable, minutesOf(now.day, now.minute), NEXT_SHOWN).map(toOccurrence),
    ...(distanceKm !== Infinity && { distanceKm }),
  };
}

/** Timetables of hits, kept as long as their activities are: the same hits come again at every key. */
const timetables = new WeakMap<Activity, Timetable>();

function timetableOf(activity: Activity): Timetable {
  let timetable = timetables.get(activity);
  if (!timetable) timetables.set(activity, (timetable = readTimetable(activity.schedule)));
  return timetable;
}
