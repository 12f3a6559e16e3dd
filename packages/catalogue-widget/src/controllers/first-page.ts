import type { FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatDay } from '@hyte/search-core/schedule/calendar.js';
import { nextSlots, toOccurrence } from '@hyte/search-core/schedule/next-occurrences.js';
import { NextTimes } from '@hyte/search-core/schedule/next-times.js';
import { readTimetable, type Timetable } from '@hyte/search-core/schedule/timetable.js';
import { minutesOf, wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';
import type { DescribedHit, Facet, SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import { FACET_NAMES, type FacetName, type SearchQuery } from '@hyte/search-core/search-query.js';
import { sameQuery } from './query-rules.js';

/** Activities on a page, and next times of each, when nobody says how many. */
const PAGE = 20;
const NEXT_SHOWN = 3;

/**
 * The answer to a query that asks for the whole list, from what was published of it for the day: what an engine would answer, but that
 * nothing is counted. `undefined` when anything else is asked, on another day, and when too much of it is over by now.
 */
export function answerOfFirstPage(first: FirstPage, query: SearchQuery): SearchResult<DescribedHit> | undefined {
  const { language: _, limit = PAGE, ...asked } = query;
  const { day, minute } = wallClockAt(new Date());
  if (first.day !== formatDay(day) || !sameQuery(asked, {})) return undefined;
  const now = minutesOf(day, minute);
  const timetables = first.activities.map(({ schedule }) => readTimetable(schedule));
  const times = new NextTimes(timetables);
  const hits = first.activities.flatMap((activity, place) => {
    const timetable = timetables[place] as Timetable;
    if (timetable.lastDay <= day && times.isOver(place, now)) return [];
    return [{ activity, score: 1, why: [], next: nextSlots(timetable, now, NEXT_SHOWN).map(toOccurrence) }];
  });
  const total = first.total - first.activities.length + hits.length;
  if (hits.length < Math.min(limit, total)) return undefined;
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, { name, values: [], unknown: 0 }]));
  return {
    query,
    total,
    hits: hits.slice(0, limit),
    facets: facets as unknown as Record<FacetName, Facet>,
    recognised: [],
  };
}

/** Answers when the engine that it stands in for is there. */
export function engineToCome(engine: Promise<SearchEngine>): SearchEngine {
  return {
    search: async (...call) => (await engine).search(...call),
    describe: async (...call) => (await engine).describe(...call),
    suggest: async (...call) => (await engine).suggest(...call),
    locate: async (...call) => (await engine).locate(...call),
    get: async (...call) => (await engine).get(...call),
  };
}
