// Ours as a page meets it: published files, opened through `publishedIndex` and `openSearchEngine`.
import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';

export const label = 'Tarjotin';
export const settings =
  'published index, all facets counted, 20 hits in order; in brackets with the time to read and parse their records and to describe them: reasons, marks, next times';

/** @param read gives the bytes of a published file by its name; `manifest.json` is the first */
export async function open(read) {
  const manifest = JSON.parse(new TextDecoder().decode(await read('manifest.json')));
  const { municipalities, files } = manifest;
  const published = publishedIndex(
    { index: files.index, activities: files.activities, municipalities },
    { read: ({ path }) => read(path.replace('files/', '')) },
  );
  const state = { recordTime: 0 };
  const activities = async (...asked) => {
    const start = performance.now();
    try {
      return await published.activities(...asked);
    } finally {
      state.recordTime += performance.now() - start;
    }
  };
  return { engine: openSearchEngine({ ...published, activities }), state };
}

/** Milliseconds spent until now on waiting for records of activities, which the other engines do not give. */
export const recordTime = ({ state }) => state.recordTime;
/** Resolves when summaries and descriptions are searched too. */
export const complete = ({ engine }) => engine.whenComplete?.();
export const search = async ({ engine, state }, text) => (state.answer = await engine.search({ text })).total;
/** What a list says of the hits of the last search. */
export const describe = ({ engine, state }) => engine.describe(state.answer);
