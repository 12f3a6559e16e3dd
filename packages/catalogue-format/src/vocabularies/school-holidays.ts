import type { VocabularyEntry } from './vocabulary-entry.js';

export type SchoolHolidayId = 'autumn' | 'christmas' | 'winter' | 'summer';

/** What the holidays of schools are called, as inside a sentence. */
export const SCHOOL_HOLIDAYS: readonly VocabularyEntry<SchoolHolidayId>[] = [
  { id: 'autumn', label: { fi: 'syysloma', sv: 'höstlov', en: 'autumn holiday' } },
  { id: 'christmas', label: { fi: 'joululoma', sv: 'jullov', en: 'Christmas holiday' } },
  { id: 'winter', label: { fi: 'talviloma', sv: 'sportlov', en: 'winter holiday' } },
  { id: 'summer', label: { fi: 'kesäloma', sv: 'sommarlov', en: 'summer holiday' } },
];

/**
 * Weeks of the autumn and the winter holiday. A line is: the year in which the school year begins, ISO week of the
 * autumn holiday, ISO week of the winter holiday in the year after (0 when not published yet), and the municipalities
 * that have decided so.
 *
 * Lines that begin with `usual` are of wellbeing services counties: the weeks of the county's main town, which its
 * neighbours mostly keep. Every municipality decides for itself, so these are never certain. Åland (`91`) has a law and
 * weeks of its own and is not here.
 *
 * Lines are added each spring, when the Finnish National Agency for Education publishes its comparison of towns
 * (oph.fi, "Koulujen työ- ja loma-ajat"); other municipalities from their own pages. A year that has passed may be left
 * out. Sources: OPH 2026–2027; Hollola (098), Kotka (285) and for 2027 Helsinki (091) from their own pages.
 */
export const SCHOOL_WEEKS = `2026 42 8 049 091 092 853
2026 42 9 109 179 272 743 837 905
2026 42 10 167 205 297 698
2026 43 8 609
2026 43 9 098 285 286 398 405 491
2026 43 10 564
2027 42 0 091
usual 42 8 01 02 03 04 05 90
usual 42 9 07 08 15 16 17 18
usual 42 10 13 14 20 21
usual 43 8 06
usual 43 9 09 10 11 12
usual 43 10 19`;

/**
 * Christmas holidays that have been decided: municipality, first and last day. Sources: the municipalities' own pages.
 */
export const CHRISTMAS_HOLIDAYS = `098 2026-12-19 2027-01-03
285 2026-12-20 2027-01-06
091 2027-12-23 2028-01-07`;
