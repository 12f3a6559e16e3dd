import type { Activity, FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import { INDEX_VERSION } from '@hyte/search-core/index/sections.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import { formatDay } from '@hyte/search-core/schedule/calendar.js';
import { wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { ActivityList } from '../pipeline/activity-list.js';
import type { BuiltIndex } from './search-index.js';

/** A page of the list has twenty; what ends in the course of the day leaves it. */
const ACTIVITIES = 24;
/** A screen of a phone, and the manifest stays small: most of them are on the first page anyway. */
const OF_THEME = 6;

/**
 * What the list and those of its themes begin with on the day of an instant, as a page would find it in the morning. The clock is not asked: two runs on
 * the same input must give the same bytes.
 * @param index built from these activities in this order
 */
export async function firstPageOf(activities: ActivityList, index: BuiltIndex, instant: string): Promise<FirstPage> {
  const day = formatDay(wallClockAt(new Date(instant)).day);
  const { lexicon, size, sections } = index;
  const bytes = new Map(sections.map((section) => [section.name as string, section.bytes]));
  const info = {
    index: {
      ...{ version: INDEX_VERSION, lexicon, size },
      sections: Object.fromEntries(sections.map(({ name }) => [name, { path: name }])),
    },
    activities: [{ path: 'activities', records: size }],
  };
  const read = ({ path }: { readonly path: string }): Promise<Uint8Array> =>
    Promise.resolve(bytes.get(path) ?? new Uint8Array());
  const found = {
    ...publishedIndex(info, { read }),
    // Taken from where they are, not from files that are still to be written.
    activities: (numbers: readonly number[]) => Promise.resolve(numbers.map((number) => activities.at(number))),
  };
  const engine = openSearchEngine(found, { now: () => new Date(`${day}T00:00:00Z`) });
  const { total, hits } = await engine.search({ limit: ACTIVITIES });
  const shown = hits.map(({ activity }) => activity);
  return { day, total, activities: shown, ...(await themesOf(engine, shown)) };
}

/** How many each theme has, and what its list begins with. */
async function themesOf(
  engine: SearchEngine,
  shown: readonly Activity[],
): Promise<Pick<FirstPage, 'themes' | 'further'>> {
  const all = [...shown];
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const themes: NonNullable<FirstPage['themes']> = {};
  for (const { id: theme } of THEMES) {
    const { total, hits } = await engine.search({ filters: { theme: [theme] }, limit: OF_THEME });
    if (!total) continue;
    for (const { activity } of hits) if (!places.has(activity.id)) places.set(activity.id, all.push(activity) - 1);
    themes[theme] = { total, places: hits.map(({ activity }) => places.get(activity.id) as number) };
  }
  return { themes, further: all.slice(shown.length) };
}
