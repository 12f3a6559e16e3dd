import type { DescribedHit, SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { asTarjotinError } from './failures.js';
import type { Shown } from './tray-state.js';

/** Without what a query asks that cannot be answered: the part that does could not be loaded. */
const ANSWERABLE: Readonly<Record<string, (query: SearchQuery) => SearchQuery>> = {
  'no-text-search': ({ text: _, ...rest }) => rest,
  'no-narrowing': ({ when: _, near: _near, withinKm: _km, mapArea: _area, ...rest }) => rest,
};

/** The answer to a query with all that a list shows of its hits; when the signal is aborted in between, nothing is described. */
export async function describedAnswer(
  engine: SearchEngine,
  query: SearchQuery,
  signal: AbortSignal,
): Promise<SearchResult<DescribedHit>> {
  const result = await engine.search(query, { signal });
  return { ...result, hits: await engine.describe(result, { signal }) };
}

/** The first answer; when a part of the query cannot be answered, the list without it is better than nothing. */
export async function firstAnswer(
  engine: SearchEngine,
  query: SearchQuery,
  signal: AbortSignal,
): Promise<Pick<Shown, 'result' | 'unanswered'>> {
  try {
    return { result: await describedAnswer(engine, query, signal) };
  } catch (error) {
    const unanswered = asTarjotinError(error);
    const answerable = ANSWERABLE[unanswered.code];
    if (signal.aborted || !answerable) throw error;
    const { result } = await firstAnswer(engine, answerable(query), signal);
    return { result, unanswered };
  }
}
