import type { Advice, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import type { DescribedHit, SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/**
 * What a tray can be in, one at a time. Elements switch over `status` and need no other flag.
 * `ready`, `empty`, `partial` and `stale` all show a result; the difference is what else must be said.
 */
export type TrayState =
  | { readonly status: 'loading' }
  /** Nothing can be shown; `advice` is there when at least the head of the catalogue could be read. */
  | { readonly status: 'failed'; readonly error: TarjotinError; readonly advice?: Advice }
  | ({ readonly status: 'ready' } & Shown)
  /** Nothing matches the query as asked; when `result.relaxed` is set, the hits answer the loosened query. */
  | ({ readonly status: 'empty' } & Shown)
  /** Some records of the catalogue were bad and are not shown; `problems` says which. */
  | ({ readonly status: 'partial' } & Shown)
  /** The newest edition could not be read: an older copy is shown with its age. */
  | ({ readonly status: 'stale'; readonly error: TarjotinError } & Shown);

export interface Shown {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  /** Number of activities when they are not in `catalogue`, but come with the answers of the engine. */
  readonly size?: number;
  readonly result: SearchResult<DescribedHit>;
  readonly problems: readonly Problem[];
  /** Set while all that is there is what the list begins with: nothing is counted yet, and the engine answers when the rest has come. */
  readonly begun?: true;
  /** True while a newer answer is on its way; the old one stays visible. */
  readonly searching: boolean;
  /** Id of the activity chosen in the list or on the map. */
  readonly selected?: string;
  /** Number of activities the catalogue holds that could not be shown; missing means none. */
  readonly leftOut?: number;
  /** Why the newest edition could not be read. Set in `stale`, and in `empty` when both are true. */
  readonly outdated?: TarjotinError;
  /** Why `result` does not answer the newest query: the search failed. The next answer takes it away. */
  readonly unanswered?: TarjotinError;
}

/** The one state that describes what is shown. "No hits" goes first: it is what the person must be helped with. */
export function stateOf(shown: Shown): TrayState {
  const { result, leftOut, outdated: error } = shown;
  if (result.total === 0 || result.relaxed) return { ...shown, status: 'empty' };
  if (error) return { ...shown, status: 'stale', error };
  return { ...shown, status: leftOut ? 'partial' : 'ready' };
}

export function isShown(state: TrayState): state is TrayState & Shown {
  return state.status !== 'loading' && state.status !== 'failed';
}
