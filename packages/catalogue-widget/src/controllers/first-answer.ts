import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { asTarjotinError } from './failures.js';
import type { Shown } from './tray-state.js';

/** Without what a query asks that cannot be answered: the part that does could not be loaded. */
const ANSWERABLE: Readonly<Record<string, (query: SearchQuery) => SearchQuery>> = {
  'no-text-search': ({ text: _, ...rest }) => rest,
  'no-narrowing': ({ when: _, near: _near, withinKm: _km, mapArea: _area, ...rest }) => rest,
};

/** The first answer; when a part of the query cannot be answered, the list without it is better than nothing. */
export async function firstAnswer(
  engine: SearchEngine,
  query: SearchQuery,
  signal: AbortSignal,
): Promise<Pick<Shown, 'result' | 'unanswered'>> {
  try {
    return { result: await engine.search(query, { signal }) };
  } catch (error) {
    const unanswered = asTarjotinError(error);
    const answerable = ANSWERABLE[unanswered.code];
    if (signal.aborted || !answerable) throw error;
    const { result } = await firstAnswer(engine, answerable(query), signal);
    return { result, unanswered };
  }
}
