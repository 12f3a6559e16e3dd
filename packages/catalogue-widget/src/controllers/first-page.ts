import type { FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatDay } from '@hyte/search-core/schedule/calendar.js';
import { nextSlots, toOccurrence } from '@hyte/search-core/schedule/next-occurrences.js';
import { NextTimes } from '@hyte/search-core/schedule/next-times.js';
import { readTimetable, type Timetable } from '@hyte/search-core/schedule/timetable.js';
import { minutesOf, wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';
import type { DescribedHit, Facet, Hit, SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import type { FacetName, SearchQuery } from '@hyte/search-core/search-query.js';
import { sameQuery } from './query-rules.js';

/** Activities on a page, and next times of each, when nobody says how many. */
const PAGE = 20;
const NEXT_SHOWN = 3;

/**
 * The answer to a query that asks for the whole list, or for one theme, from what was published of it for the day: what an engine would
 * answer, but that nothing is counted, and that of a theme only the first ones are there. `undefined` when anything else is asked, on another
 * day, and when too much of it is over by now.
 */
export function answerOfFirstPage(first: FirstPage, query: SearchQuery): SearchResult<DescribedHit> | undefined {
  const { language: _, limit = PAGE, filters: { theme: [theme, ...more] = [], ...filters } = {}, ...asked } = query;
  const { day, minute } = wallClockAt(new Date());
  const list = theme === undefined ? first : listOfTheme(first, theme);
  if (!list || first.day !== formatDay(day) || more.length || !sameQuery({ ...asked, filters }, {})) return undefined;
  const now = minutesOf(day, minute);
  const timetables = list.activities.map(({ schedule }) => readTimetable(schedule));
  const times = new NextTimes(timetables);
  const hits = list.activities.flatMap((activity, place) => {
    const timetable = timetables[place] as Timetable;
    if (timetable.lastDay <= day && times.isOver(place, now)) return [];
    return [{ activity, score: 1, why: [], next: nextSlots(timetable, now, NEXT_SHOWN).map(toOccurrence) }];
  });
  const total = list.total - list.activities.length + hits.length;
  if (hits.length < Math.min(theme === undefined ? limit : 1, total)) return undefined;
  return {
    query,
    total,
    hits: hits.slice(0, limit),
    // Who shows counts waits until there are some (`Shown.begun`).
    facets: {} as Record<FacetName, Facet>,
    recognised: [],
  };
}

function listOfTheme(
  { activities, further = [], themes = {} }: FirstPage,
  theme: string,
): Pick<FirstPage, 'total' | 'activities'> | undefined {
  const all = [...activities, ...further];
  const list = Object.hasOwn(themes, theme) ? themes[theme] : undefined;
  return list && { total: list.total, activities: list.places.flatMap((place) => all[place] ?? []) };
}

/** Answers what the first page does; anything else when the engine that it stands in for is there. */
export function engineToCome(first: FirstPage, engine: Promise<SearchEngine>): SearchEngine {
  return {
    search: async (query, ...rest) => answerOfFirstPage(first, query) ?? (await engine).search(query, ...rest),
    describe: async (answer, ...rest) =>
      areDescribed(answer.hits) ? answer.hits : (await engine).describe(answer, ...rest),
    suggest: async (...call) => (await engine).suggest(...call),
    locate: async (...call) => (await engine).locate(...call),
    get: async (...call) => (await engine).get(...call),
  };
}

/** Those of the first page are; those of an engine are not. */
function areDescribed(hits: readonly Hit[]): hits is readonly DescribedHit[] {
  return hits.every((hit) => 'next' in hit);
}
