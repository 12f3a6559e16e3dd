import { fold } from '../analysis/fold.js';
import { bitOfLanguage } from '../index/language-bits.js';
import type { WhenFilter } from '../search-query.js';
import type { Phrase } from './phrase-table.js';

/** What a word that tells a time asks of `query.when`. */
export type AskedTime = Pick<WhenFilter, 'weekdays' | 'times'>;

/** Finnish, Swedish, English, in any of their forms. A sunnuntaikävely is a walk. */
const DAYS: readonly (readonly [names: string, time: AskedTime])[] = [
  ['maanantai måndag monday', { weekdays: [1] }],
  ['tiistai tisdag tuesday', { weekdays: [2] }],
  ['keskiviikko onsdag wednesday', { weekdays: [3] }],
  ['torstai torsdag thursday', { weekdays: [4] }],
  ['perjantai fredag friday', { weekdays: [5] }],
  ['lauantai lördag saturday', { weekdays: [6] }],
  ['sunnuntai söndag sunday', { weekdays: [7] }],
  ['viikonloppu helg weekend', { weekdays: [6, 7] }],
];
/** As they stand, for only these tell a time: an ilta is an event as well. */
const PARTS_OF_DAY: readonly (readonly [words: string, time: AskedTime])[] = [
  ['aamulla aamuisin aamupäivällä aamupäivisin morgnar förmiddagen förmiddagar mornings', { times: ['morning'] }],
  ['päivällä päivisin iltapäivällä iltapäivisin dagtid eftermiddagen eftermiddagar afternoons', { times: ['day'] }],
  ['illalla iltaisin iltana kvällen kvällar kvällstid evenings', { times: ['evening'] }],
];

/** Words that tell a time, for a `PhraseTable`. */
export function timePhrases(): Phrase<AskedTime>[] {
  const days = DAYS.flatMap(([names, meaning]) =>
    names.split(' ').map((name, place) => ({
      key: fold(name),
      languages: bitOfLanguage(['fi', 'sv', 'en'][place] ?? ''),
      meaning,
    })),
  );
  const parts = PARTS_OF_DAY.flatMap(([words, meaning]) =>
    words.split(' ').map((word) => ({ key: fold(word), languages: 0, meaning })),
  );
  return [...days, ...parts];
}

/** True when a filter asks for a time already. */
export function isAsked({ weekdays = [], times = [] }: AskedTime, when: WhenFilter = {}): boolean {
  return weekdays.every((day) => when.weekdays?.includes(day)) && times.every((time) => when.times?.includes(time));
}
