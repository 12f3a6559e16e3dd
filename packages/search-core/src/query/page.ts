import { minutesOf } from '../schedule/wall-clock.js';
import { SORT_ORDERS, type SearchQuery, type SortOrder } from '../search-query.js';
import type { Relevance } from '../sorting/order-activities.js';
import { firstInOrder } from '../sorting/top.js';
import type { Answer } from './answer.js';
import type { QueryContext } from './answer-query.js';
import type { ScoreBoard } from './score-board.js';

const DEFAULT_LIMIT = 20;
const MOST_HITS = 1000;

/** One hit of a page, before its activity is there. */
export interface PlaceOnPage {
  readonly number: number;
  readonly score: number;
  /** What each word of the answer matched best, as the board has picked it. */
  readonly picks: readonly number[];
}

/** What a page is ordered with. */
export interface Ordering {
  readonly board: ScoreBoard;
  readonly relevance: Relevance;
  /** Alphabetical rank of every activity; only when the query asks for that order. */
  readonly nameRanks: Uint32Array | undefined;
}

/**
 * The page of hits a query asks for. Equals by the asked order come by relevance, then by shorter name when words were typed, then in
 * the rotation of the day. Without words, relevance is what is soon, fresh, near and joinable.
 */
export function pageOf(
  query: SearchQuery,
  { selection, text }: Answer,
  context: QueryContext,
  { board, relevance, nameRanks }: Ordering,
): PlaceOnPage[] {
  const { day } = context.now;
  const { activities, count } = selection;
  const offset = wholeNumber(query.offset, 0, Infinity);
  const limit = wholeNumber(query.limit, DEFAULT_LIMIT, MOST_HITS);
  const textScores = text && board.sums;
  const scores = relevance.scores({ ...selection, textScores, distances: context.where?.distances }, day);
  const tie = relevance.tie(text !== undefined, day);
  const key = keyOf(query, context, nameRanks);
  const values = key ? new Float64Array(scores.length) : scores;
  if (key) for (let at = 0; at < count; at++) values[activities[at] as number] = -key(activities[at] as number);
  const compare = key ? (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || tie(a, b) : tie;
  const page = firstInOrder(activities, count, offset + limit, values, compare).slice(offset);
  return page.map((number) => ({
    number,
    score: scores[number] as number,
    picks: text ? text.words.map((_, step) => board.picked(step)[number] as number) : [],
  }));
}

/** What comes first in the asked order has the least key; `undefined` when relevance is asked. */
function keyOf(
  query: SearchQuery,
  { now, times, where }: QueryContext,
  nameRanks: Uint32Array | undefined,
): ((activity: number) => number) | undefined {
  const minute = minutesOf(now.day, now.minute);
  const keys: Record<Exclude<SortOrder, 'relevance'>, (activity: number) => number> = {
    next: (activity) => times?.next.startAfter(times.column.of[activity] as number, minute) ?? Infinity,
    distance: (activity) => where?.order?.[activity] ?? Infinity,
    name: (activity) => nameRanks?.[activity] ?? 0,
  };
  const sort = SORT_ORDERS.find((order) => order === query.sort) ?? 'relevance';
  return sort === 'relevance' ? undefined : keys[sort];
}

/** A number of hits as asked, or the usual one when what is asked makes no sense. */
function wholeNumber(asked: number | undefined, usual: number, most: number): number {
  return typeof asked === 'number' && asked >= 0 ? Math.min(Math.floor(asked), most) : usual;
}
