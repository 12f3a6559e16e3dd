import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { RecordColumns } from '../index/search-index.js';
import { parseDay, type DayNumber } from '../schedule/calendar.js';

/** What may happen within this many days counts as soon. */
const SOON_DAYS = 14;
/** Facts nobody has looked at for this long, in days, about 18 months. */
const STALE_DAYS = 548;

const SOON = 1.1;
const STALE = 0.8;
const NOT_JOINABLE = 0.5;
/** A filter fits only by implication: for everybody, or for the whole country. */
export const IMPLIED = 0.8;

/** Kilometres at which nearness has halved the score, and how little it may leave. */
const HALVING_KM = 5;
const FARTHEST = 0.3;

/**
 * Factor of the relevance score of every activity on a day: soon, fresh and joinable ones come before others that match as well.
 * Soon is told from the first and last day alone, so that no schedule is needed for the first answer.
 */
export function standings(records: RecordColumns, today: DayNumber): Float32Array {
  const { status, checked, firstDay, lastDay } = records;
  return Float32Array.from(status, (state, activity) => {
    const first = firstDay[activity] as number;
    const last = lastDay[activity] as number;
    const known = first !== 0 || last !== 0;
    let factor = known && first <= today + SOON_DAYS && last >= today ? SOON : 1;
    const seen = checked[activity] as number;
    if (seen !== 0 && today - seen > STALE_DAYS) factor *= STALE;
    return state === 0 ? factor : factor * NOT_JOINABLE;
  });
}

/** Factor of a distance; 1 when it is not known or no place was given. */
export function nearness(km: number | undefined): number {
  return km === undefined || km === Infinity ? 1 : Math.max(FARTHEST, 1 / (1 + km / HALVING_KM));
}

/** Newest day on which somebody checked the facts or the source changed them; not a number when not known. */
export function lastChecked({ checked, provenance }: Activity): DayNumber {
  const days = [checked, ...(provenance ?? []).map(({ modified }) => modified)].map(parseDay);
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.max(...known) : NaN;
}
