import type { CatalogueIndex } from '../index/catalogue-index.js';
import type { Answer } from '../query/answer-query.js';
import type { NextTimes } from '../schedule/next-times.js';
import { minutesOf, type WallClock } from '../schedule/wall-clock.js';
import { SORT_ORDERS, type SearchQuery, type SortOrder } from '../search-query.js';
import type { NameOrder } from './name-order.js';
import { rotation } from './rotation.js';
import { standing } from './standing.js';

/** An order of activities: a comparison, and the relevance score of each. */
export interface ActivityOrder {
  readonly compare: (a: number, b: number) => number;
  readonly score: (activity: number) => number;
}

/**
 * The order a query asks for. Equals by the asked order come by relevance, then by shorter name when words were typed,
 * then in the rotation of the day. Without words, relevance is what is soon, fresh, near and joinable.
 */
export function orderFor(
  query: SearchQuery,
  answer: Answer,
  index: CatalogueIndex,
  nextTimes: NextTimes,
  names: NameOrder,
  now: WallClock,
): ActivityOrder {
  const minute = minutesOf(now.day, now.minute);
  const { text } = answer;
  const scores = new Float64Array(index.activities.length).fill(NaN);
  const score = (number: number): number => {
    const known = scores[number] ?? 0;
    if (!Number.isNaN(known)) return known;
    const factor = standing({
      status: index.activities[number]?.status,
      daysSinceCheck: now.day - (index.checked[number] ?? NaN),
      minutesToStart: nextTimes.startAfter(number, minute) - minute,
      distanceKm: answer.distanceKm(number),
      implied: answer.selection.implied.has(number),
    });
    return (scores[number] = (text ? (text.scores[number] ?? 0) : 1) * factor);
  };
  const nameLength = (number: number): number => text?.nameLengths[number] ?? 0;
  const turn = (number: number): number => rotation(index.hashes[number] ?? 0, now.day);
  const keys: Record<Exclude<SortOrder, 'relevance'>, () => (number: number) => number> = {
    next: () => (number) => nextTimes.startAfter(number, minute),
    distance: () => (number) => answer.distanceKm(number) ?? Infinity,
    name: () => {
      const ranks = names.ranks(query.language ?? 'fi');
      return (number) => ranks[number] ?? 0;
    },
  };
  const sort = SORT_ORDERS.find((order) => order === query.sort) ?? 'relevance';
  const key = sort === 'relevance' ? undefined : keys[sort]();
  return {
    score,
    compare: (a, b) =>
      (key ? difference(key(a), key(b)) : 0) ||
      score(b) - score(a) ||
      nameLength(a) - nameLength(b) ||
      turn(a) - turn(b) ||
      a - b,
  };
}

/** Infinity minus infinity is no number. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
