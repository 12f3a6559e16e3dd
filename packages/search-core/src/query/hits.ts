import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { nextSlots, toOccurrence } from '../schedule/next-occurrences.js';
import { readTimetable, type Timetable } from '../schedule/timetable.js';
import { minutesOf } from '../schedule/wall-clock.js';
import type { Description, Hit, Occurrence } from '../search-engine.js';
import type { QueryContext } from './answer-query.js';
import type { TextAnswer } from './answer.js';
import type { PlaceOnPage } from './page.js';

const NEXT_SHOWN = 3;

/** A hit as the result gives it, once its activity is there. */
export function hitOf(activity: Activity, { number, score }: PlaceOnPage, { where }: QueryContext): Hit {
  return { activity, score, ...where?.tell(number) };
}

/** What is told of a hit when somebody wants to see it. */
export function descriptionOf(
  activity: Activity,
  { number, picks }: PlaceOnPage,
  text: TextAnswer | undefined,
  { now, times, words }: QueryContext,
  language: string,
): Description {
  const timetable = times?.column.distinct[times.column.of[number] as number];
  return {
    why: [],
    ...(text && words?.explain(activity, text, picks, language)),
    next: nextOf(activity, timetable, minutesOf(now.day, now.minute)),
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
