import type { FacetColumn } from '../facets/facet-column.js';
import { kept } from '../index/kept.js';
import type { Pace } from '../index/pace.js';
import type { RecordColumns, SearchIndex, TimetableColumn } from '../index/search-index.js';
import { NextTimes } from '../schedule/next-times.js';
import type { SearchQuery } from '../search-query.js';
import { Relevance } from '../sorting/order-activities.js';
import { AliveActivities } from './alive.js';
import type { IndexWords } from './index-words.js';
import type { WordsModule } from './lazy-text.js';
import { loadNarrowing } from './load-narrowing.js';
import { ScoreBoards } from './score-board.js';

/** What every answer needs. */
export interface Basics {
  readonly columns: readonly FacetColumn[];
  readonly records: RecordColumns;
  readonly alive: AliveActivities;
  readonly relevance: Relevance;
}

/** What answers that ask for times need. */
export interface Times {
  readonly column: TimetableColumn;
  readonly next: NextTimes;
}

/** One index with what is kept of it between queries. Sections are asked for when a query needs them; one that failed, again. */
export class OpenIndex {
  readonly boards: ScoreBoards;
  /** The times, once they are there. */
  times: Times | undefined;

  /**
   * @param within filters that always hold
   * @param loadText loads what searches words
   */
  constructor(
    readonly index: SearchIndex,
    readonly within: SearchQuery['filters'],
    readonly loadText: () => Promise<WordsModule>,
  ) {
    this.boards = new ScoreBoards(index.size);
  }

  readonly basics = kept(async (): Promise<Basics> => {
    const { size } = this.index;
    const [columns, records] = await Promise.all([this.index.facets(), this.index.records()]);
    const alive = new AliveActivities(size, records, columns, this.within);
    return { columns, records, alive, relevance: new Relevance(records, size) };
  });

  /** What the first answer to words needs. */
  readonly words = kept(async (): Promise<IndexWords> => {
    const [{ IndexWords }, columns] = await Promise.all([this.loadText(), this.index.facets()]);
    return new IndexWords(await this.index.words(), this.index, columns);
  });

  readonly loadTimes = kept(async (): Promise<Times> => {
    const column = await this.index.timetables();
    return (this.times = { column, next: new NextTimes(column.distinct) });
  });

  /** @throws TarjotinError `no-narrowing` when it cannot be loaded; the next call tries again. */
  readonly narrowing = kept(async () => new (await loadNarrowing()).Narrowing(this.index));

  readonly #nameOrder = kept(async () => {
    const [{ NameOrder }, names] = await Promise.all([this.loadText(), this.index.names()]);
    return new NameOrder(names, this.index.size);
  });

  /** Alphabetical rank of every activity in a language. */
  async nameRanks(language: string, pace: Pace): Promise<Uint32Array> {
    return (await this.#nameOrder()).ranks(language, pace);
  }
}
