import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { nextSlots, toOccurrence } from '../schedule/next-occurrences.js';
import { readTimetable, type Timetable } from '../schedule/timetable.js';
import { minutesOf } from '../schedule/wall-clock.js';
import type { Hit, Occurrence } from '../search-engine.js';
import type { QueryContext } from './answer-query.js';
import type { TextAnswer } from './answer.js';
import type { PlaceOnPage } from './page.js';

const NEXT_SHOWN = 3;

/** A hit as the result gives it, once its activity is there. */
export function hitOf(
  activity: Activity,
  { number, score, picks }: PlaceOnPage,
  text: TextAnswer | undefined,
  { now, times, words, where }: QueryContext,
  language: string,
): Hit {
  const timetable = times?.column.distinct[times.column.of[number] as number];
  const explained = text && words?.explain(activity, text, picks, language);
  return {
    activity,
    score,
    why: explained?.why ?? [],
    ...(explained && explained.marks.length > 0 && { marks: explained.marks }),
    next: nextOf(activity, timetable, minutesOf(now.day, now.minute)),
    ...where?.tell(number),
  };
}

/** What comes next of activities, and when it was so; kept as long as they are, because the same hits come again at every key. */
const told = new WeakMap<Activity, { at: number; known: Timetable | undefined; next: readonly Occurrence[] }>();

function nextOf(activity: Activity, known: Timetable | undefined, at: number): readonly Occurrence[] {
  let now = told.get(activity);
  if (now?.at !== at || now.known !== known) {
    const next = nextSlots(known ?? readTimetable(activity.schedule), at, NEXT_SHOWN).map(toOccurrence);
    told.set(activity, (now = { at, known, next }));
  }
  return now.next;
}
