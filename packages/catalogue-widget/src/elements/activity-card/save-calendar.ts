import { localize } from '@hyte/catalogue-format/localize.js';
import { calendarFile } from '../../format/calendar-file.js';
import { placeInWords } from '../../format/place.js';
import { nextTimes, type CardView } from './card-view.js';

/** Times put into a calendar at once: about a term of a weekly group. */
const TIMES = 12;

/** The next times of an activity as the text of a calendar file. `address` is the page the activity can be seen on. */
export function activityCalendar({ activity, next, catalogue, language }: CardView, address: string): string {
  const occurrences = activity.schedule ? nextTimes(activity, TIMES) : next;
  return calendarFile(
    occurrences.map((occurrence) => ({
      uid: `${activity.id}-${occurrence.start}@tarjotin`,
      occurrence,
      title: localize(activity.name, language).text,
      place: placeInWords(activity, catalogue, language),
      description: localize(activity.summary, language).text,
      url: address,
    })),
  );
}

/** Gives the file to the person without any request leaving the page. */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
