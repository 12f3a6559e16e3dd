import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetFilters, MATCH, NO_MATCH, type ActivityFilter } from '../facets/activity-filter.js';
import { nearestPlaceKm } from '../geo/distance.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import { NextTimes } from '../schedule/next-times.js';
import { minutesOf, type WallClock } from '../schedule/wall-clock.js';
import type { Relaxation } from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { filterToLetGo } from './loosen.js';
import { select, type Selection } from './select.js';
import type { TextAnswer } from './text-search.js';
import { WhenFilters } from './when-filters.js';

/** What a query matches, before any sorting or paging. */
export interface Answer {
  /** What the words match; missing when the query has none. */
  readonly text: TextAnswer | undefined;
  readonly selection: Selection;
  readonly distanceKm: (activity: number) => number | undefined;
  readonly relaxed: Relaxation | undefined;
  /** Activities that match otherwise but whose times are not known; only when the query asks for times. */
  readonly whenUnknown: number | undefined;
}

/** Answers queries over one catalogue. It keeps what costs to make again: answers of time filters and next times. */
export class QueryAnswerer {
  readonly nextTimes: NextTimes;
  readonly #whenFilters: WhenFilters;
  readonly #all: readonly number[];
  #over = new Uint8Array(0);
  #overMinute = NaN;

  constructor(readonly index: CatalogueIndex) {
    this.nextTimes = new NextTimes(index.timetables);
    this.#whenFilters = new WhenFilters(index.timetables);
    this.#all = index.activities.map((_, number) => number);
  }

  /** @param text what the words of the query match; `undefined` when it has none. */
  answer(query: SearchQuery, now: WallClock, text: TextAnswer | undefined): Answer {
    const over = this.#overAt(now);
    const candidates = (text?.activities ?? this.#all).filter((activity) => over[activity] === 0);
    const distanceKm = this.#distances(query.near);
    const when = this.#whenFilters.filter(query, now.day);
    const filters = [...facetFilters(query, this.index.columns), ...when, ...withinFilter(query, distanceKm)];
    const first = select(query, candidates, filters, this.index.columns);
    const letGo = first.activities.length === 0 ? filterToLetGo(first.keptOutBy) : undefined;
    const kept = filters.filter(({ name }) => name !== letGo);
    const selection = letGo === undefined ? first : select(query, candidates, kept, this.index.columns);
    return {
      text,
      selection,
      distanceKm,
      relaxed: relaxation(letGo, text?.dropped ?? [], selection),
      whenUnknown: when.length > 0 ? this.#countUnknownTimes(candidates, filters) : undefined,
    };
  }

  /** 1 for every activity that has ended, kept while the minute lasts. */
  #overAt(now: WallClock): Uint8Array {
    const minute = minutesOf(now.day, now.minute);
    if (this.#overMinute !== minute) {
      this.#overMinute = minute;
      this.#over = Uint8Array.from(this.index.activities, ({ status }, number) =>
        status === 'ended' || this.nextTimes.isOver(number, minute) ? 1 : 0,
      );
    }
    return this.#over;
  }

  #distances(near: SearchQuery['near']): (activity: number) => number | undefined {
    if (!near || !Number.isFinite(near.lat) || !Number.isFinite(near.lon)) return () => undefined;
    const from: Point = near;
    const measured = new Map<number, number | undefined>();
    return (number) => {
      const activity = this.index.activities[number];
      if (!measured.has(number)) measured.set(number, activity && nearestPlaceKm(activity, from));
      return measured.get(number);
    };
  }

  #countUnknownTimes(candidates: readonly number[], filters: readonly ActivityFilter[]): number {
    const others = filters.filter(({ name }) => name !== 'when');
    const unknown = (activity: number): boolean => this.#whenFilters.answer(activity) === 'unknown';
    const fits = (activity: number): boolean => others.every(({ answer }) => answer(activity) !== NO_MATCH);
    return candidates.filter((activity) => unknown(activity) && fits(activity)).length;
  }
}

function withinFilter(query: SearchQuery, distanceKm: (activity: number) => number | undefined): ActivityFilter[] {
  const { near, withinKm } = query;
  if (!near || typeof withinKm !== 'number' || !(withinKm >= 0)) return [];
  return [
    { name: 'withinKm', answer: (activity) => ((distanceKm(activity) ?? Infinity) <= withinKm ? MATCH : NO_MATCH) },
  ];
}

function relaxation(
  letGo: ActivityFilter['name'] | undefined,
  dropped: readonly string[],
  { activities }: Selection,
): Relaxation | undefined {
  if (activities.length === 0) return undefined;
  if (letGo !== undefined) return { kind: 'facet', facet: letGo };
  return dropped.length > 0 ? { kind: 'words', dropped } : undefined;
}
