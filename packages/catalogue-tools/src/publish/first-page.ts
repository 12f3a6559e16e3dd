import type { FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import { INDEX_VERSION } from '@hyte/search-core/index/sections.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import { formatDay } from '@hyte/search-core/schedule/calendar.js';
import { wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';
import type { ActivityList } from '../pipeline/activity-list.js';
import type { BuiltIndex } from './search-index.js';

/** A page of the list has twenty; what ends in the course of the day leaves it. */
const ACTIVITIES = 24;

/**
 * What the list begins with on the day of an instant, as a page would find it in the morning. The clock is not asked: two runs on
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
  const { total, hits } = await openSearchEngine(found, { now: () => new Date(`${day}T00:00:00Z`) }).search({
    limit: ACTIVITIES,
  });
  return { day, total, activities: hits.map(({ activity }) => activity) };
}
