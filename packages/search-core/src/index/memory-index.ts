import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type * as columns from './columns-behind-list.js';
import { facetColumns, type FacetColumn } from '../facets/facet-column.js';
import type { LexiconKind } from '../lexicon/lexicon.js';
import { loaded } from '../loaded.js';
import { kept } from './kept.js';
import { recordColumns } from './record-columns.js';
import { timetableColumn } from './timetable-column.js';
import type { Postings, SearchIndex, WordIndex } from './search-index.js';
import type { SortedKeys } from './sorted-keys.js';

/** The words of activities in memory, however they were come by. */
export interface WordsInMemory {
  readonly lexicon: LexiconKind;
  words(): Promise<WordIndex>;
  body(): Promise<Postings>;
  forms(): Promise<SortedKeys>;
}

export interface MemoryIndexOptions {
  /**
   * Builds the words (`build-words.ts`), or takes them from published sections (`published-words.ts`). Asked when there is the first
   * word, so that pages load what builds them only then; asked again after it failed.
   */
  readonly loadWords: (catalogue: Catalogue, facets: readonly FacetColumn[]) => Promise<WordsInMemory>;
}

/**
 * An index over activities in memory. Each part is read from them when it is first asked for. When two activities have one id,
 * `numberOf` gives the first. The catalogue is not copied and must not be changed afterwards.
 */
export function memoryIndex(catalogue: Catalogue, { loadWords }: MemoryIndexOptions): SearchIndex {
  const { activities, municipalities = [] } = catalogue;
  let lexicon: LexiconKind = 'rules';
  const facets = kept(async () => Promise.resolve(facetColumns(catalogue)));
  const words = kept(async () => {
    const loaded = await loadWords(catalogue, await facets());
    lexicon = loaded.lexicon;
    return loaded;
  });
  const timetables = kept(async () => Promise.resolve(timetableColumn(catalogue)));
  const numbers = kept(async () => Promise.resolve(numbersById(activities)));
  return {
    size: activities.length,
    get lexicon() {
      return lexicon;
    },
    municipalities,
    facets,
    records: kept(async () => recordColumns(activities, await timetables())),
    words: async () => (await words()).words(),
    body: async () => (await words()).body(),
    forms: async () => (await words()).forms(),
    timetables,
    points: kept(async () => (await columnsBehindList()).buildPointColumn(activities)),
    names: () => Promise.resolve({ name: (number) => activities[number]?.name ?? {} }),
    organisers: kept(async () => (await columnsBehindList()).organiserNames(activities)),
    ids: () => Promise.resolve({ id: (number) => activities[number]?.id ?? '' }),
    numberOf: async (id) => (await numbers()).get(id),
    activities: (wanted, signal) => {
      signal?.throwIfAborted();
      return Promise.resolve(wanted.map((number) => activities[number]));
    },
  };
}

/** @throws TarjotinError `no-narrowing` when they cannot be loaded */
function columnsBehindList(): Promise<typeof columns> {
  const message = 'What reads places and organisers could not be loaded.';
  return loaded(() => import('./columns-behind-list.js'), 'no-narrowing', message);
}

function numbersById(activities: readonly Activity[]): Map<string, number> {
  const numbers = new Map<string, number>();
  activities.forEach(({ id }, number) => {
    if (!numbers.has(id)) numbers.set(id, number);
  });
  return numbers;
}
