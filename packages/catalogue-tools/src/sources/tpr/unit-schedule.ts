import type { LocalizedText, OpeningHours, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { firstText, joinTexts } from '../../clean/localized-text.js';
import { readTimes } from '../../reading-times/read-times.js';

const HEADING = /^\s*(?:aukioloajat|avoinna|öppettider|öppet|opening hours|open)\s*:?\s*/iu;

/**
 * Opening hours are prose in TPR. A text that is understood to its last word becomes rules; every other is kept in the
 * note as it stands, with its exceptions and its old years.
 */
export function unitSchedule(texts: readonly LocalizedText[], today: string): Schedule | undefined {
  const openingHours: OpeningHours[] = [];
  const notes: LocalizedText[] = [];
  let alwaysOpen = false;
  for (const text of texts) {
    const words = (firstText(text) ?? '').replace(HEADING, '');
    const read = readTimes(words, today, true);
    const { openingHours: hours = [], recurrences, sessions, exceptions } = read.schedule;
    const complete = read.leftover === '' && !read.byArrangement && !read.guessedYear && words.length < 1000;
    const onlyHours = recurrences === undefined && sessions === undefined && exceptions === undefined;
    if (complete && onlyHours && (hours.length > 0 || read.schedule.alwaysOpen === true)) {
      openingHours.push(...hours);
      alwaysOpen ||= read.schedule.alwaysOpen === true;
    } else notes.push(text);
  }
  const note = joinTexts(notes);
  if (openingHours.length === 0 && !alwaysOpen && note === undefined) return undefined;
  return {
    ...(openingHours.length > 0 && { openingHours }),
    ...(alwaysOpen && { alwaysOpen }),
    ...(note && { note }),
  };
}
