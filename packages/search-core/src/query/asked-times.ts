import type { FilterOffer } from '../search-engine.js';

/** A weekday or a part of the day that a word asks for. */
export type AskedTime = Pick<FilterOffer, 'facet' | 'value'> & { readonly facet: 'weekday' | 'timeOfDay' };

/** Endings of a weekday when it tells a time: `maanantaisin`. No compound: a sunnuntaikävely is a walk. */
const ON = '(?:n|na|nakin|sin|kin|t|ta|ksi|lle|den)?';
const IN_SWEDISH = '(?:en|ar|arna|s)?';
/** Folded, Monday first. */
const WEEKDAYS = [
  `maanantai${ON}|mandag${IN_SWEDISH}|mondays?`,
  `tiistai${ON}|tisdag${IN_SWEDISH}|tuesdays?`,
  `keskivii(?:kko(?:na|isin|a|ksi)?|kon|kot)|onsdag${IN_SWEDISH}|wednesdays?`,
  `torstai${ON}|torsdag${IN_SWEDISH}|thursdays?`,
  `perjantai${ON}|fredag${IN_SWEDISH}|fridays?`,
  `lauantai${ON}|lordag${IN_SWEDISH}|saturdays?`,
  `sunnuntai${ON}|sondag${IN_SWEDISH}|sundays?`,
];
/** Saturday and Sunday. */
const WEEKEND = 'viikonlop(?:pu|puna|puisin|puksi|un|ut)|veckoslut(?:en|et)?|helge(?:n|r|rna)|weekends?';
/** Only forms that tell a time: an ilta is an event as well. */
const TIMES_OF_DAY = {
  morning: 'aamu(?:lla|isin|paivalla|paivisin)|morgnar|formiddag(?:en|ar)?|mornings?',
  day: 'paivalla|paivisin|iltapaivalla|iltapaivisin|dagtid|eftermiddag(?:en|ar)?|daytime|afternoons?',
  evening: 'illalla|iltaisin|iltana|kvall(?:en|ar|stid)|evenings?',
} as const;

const MEANINGS: readonly (readonly [words: RegExp, time: AskedTime])[] = [
  ...WEEKDAYS.map((words, place) => meaning(words, 'weekday', String(place + 1))),
  meaning(WEEKEND, 'weekday', '6,7'),
  ...Object.entries(TIMES_OF_DAY).map(([value, words]) => meaning(words, 'timeOfDay', value)),
];

/** The time a folded word asks for; none for most words. */
export function askedTime(key: string): AskedTime | undefined {
  return MEANINGS.find(([words]) => words.test(key))?.[1];
}

/** The weekdays of an offer. */
export function weekdaysIn(value: string): number[] {
  return value.split(',').map(Number);
}

function meaning(words: string, facet: AskedTime['facet'], value: string): readonly [RegExp, AskedTime] {
  return [new RegExp(`^(?:${words})$`), { facet, value }];
}
