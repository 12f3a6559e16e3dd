import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseDay, type DayNumber } from '../schedule/calendar.js';

const DAY_MINUTES = 1440;
/** An occurrence within this many days counts as soon. */
const SOON_DAYS = 14;
/** Facts nobody has looked at for this long, in days, about 18 months. */
const STALE_DAYS = 548;

const SOON = 1.1;
const STALE = 0.8;
const NOT_JOINABLE = 0.5;
const IMPLIED = 0.8;

/** Kilometres at which nearness has halved the score, and how little it may leave. */
const HALVING_KM = 5;
const FARTHEST = 0.3;

/** What there is to know about an activity besides words. */
export interface Circumstances {
  readonly status: Activity['status'];
  /** Days since anybody looked at the facts; not a number when that is not known. */
  readonly daysSinceCheck: number;
  /** Minutes to the next start; `Infinity` when none is known, 0 or less when it goes on now. */
  readonly minutesToStart: number;
  readonly distanceKm: number | undefined;
  /** True when a filter fits only by implication: for everybody, or for the whole country. */
  readonly implied: boolean;
}

/** Factor of the relevance score: soon, fresh, joinable and near activities come before others that match as well. */
export function standing({ status, daysSinceCheck, minutesToStart, distanceKm, implied }: Circumstances): number {
  let factor = minutesToStart <= SOON_DAYS * DAY_MINUTES ? SOON : 1;
  if (daysSinceCheck > STALE_DAYS) factor *= STALE;
  if (status && status !== 'active') factor *= NOT_JOINABLE;
  if (implied) factor *= IMPLIED;
  if (distanceKm !== undefined) factor *= Math.max(FARTHEST, 1 / (1 + distanceKm / HALVING_KM));
  return factor;
}

/** Newest day on which somebody checked the facts or the source changed them; not a number when not known. */
export function lastChecked({ checked, provenance }: Activity): DayNumber {
  const days = [checked, ...(provenance ?? []).map(({ modified }) => modified)].map(parseDay);
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.max(...known) : NaN;
}
