import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';

/** More letters than three lines of a closed card hold, also in a narrow typeface. */
const MOST = 400;

/** The texts, each no longer than a closed card can show: what is cut off out of sight would be laid out all the same. */
export function beginning(text: LocalizedText | undefined): LocalizedText | undefined {
  if (!text) return text;
  return Object.fromEntries(
    Object.entries(text).map(([language, full]) => [
      language,
      full && full.length > MOST ? `${full.slice(0, MOST).replace(/\S{0,40}$/, '')}…` : full,
    ]),
  );
}
