import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { KeptRecord } from '../map-kept.js';

/** Whose times are shown, and why when it is not the most trusted record. */
export interface ChosenSchedule {
  readonly record: KeptRecord;
  readonly why: string;
}

/** How well a schedule answers when one can come. */
const TELLS = { nothing: 0, words: 1, hours: 2, times: 3 } as const;
/** People come to these at a time; to others while they are open. */
const MEETINGS: ReadonlySet<Activity['kind']> = new Set(['group', 'course', 'event']);

/**
 * Times are taken whole from one record, for rules of two sources would contradict each other. A record that tells real
 * times goes before one that only tells words or nothing; of two that tell as much, the one a person has checked later,
 * else the more trusted one: when a source last wrote a record (`modified`) says nothing about its times.
 * @param records the most trusted first, at least one
 */
export function chooseSchedule(records: readonly KeptRecord[]): ChosenSchedule {
  return records.slice(1).reduce<ChosenSchedule>(
    (best, record) => {
      const [was, is] = [best.record.outcome.activity, record.outcome.activity];
      if (tells(is) !== tells(was)) return tells(is) > tells(was) ? { record, why: 'It tells real times.' } : best;
      if (tells(is) === TELLS.nothing || was.checked === undefined || is.checked === undefined) return best;
      return is.checked > was.checked ? { record, why: 'Its facts were checked later.' } : best;
    },
    { record: records[0] as KeptRecord, why: TRUSTED },
  );
}

export const TRUSTED = 'The other source stands earlier in the configuration.';

function tells({ kind, schedule = {} }: Activity): number {
  const { sessions = [], recurrences = [], openingHours = [], alwaysOpen, note } = schedule;
  if (sessions.length > 0 || recurrences.length > 0) return TELLS.times;
  if (openingHours.length > 0 || alwaysOpen === true) return MEETINGS.has(kind) ? TELLS.hours : TELLS.times;
  return note === undefined ? TELLS.nothing : TELLS.words;
}
