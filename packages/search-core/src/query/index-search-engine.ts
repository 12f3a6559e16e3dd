import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { LazyIndexEngineOptions } from '../engine-options.js';
import { Pace } from '../index/pace.js';
import type { OrganiserName, SearchIndex } from '../index/search-index.js';
import { wallClockAt, type WallClock } from '../schedule/wall-clock.js';
import type {
  CallOptions,
  DescribedHit,
  Description,
  Hit,
  LocateResult,
  SearchEngine,
  SearchResult,
  SuggestOptions,
  Suggestion,
} from '../search-engine.js';
import { asksWhen, languageOf, type SearchQuery } from '../search-query.js';
import { answerQuery, facetsOf, type QueryContext } from './answer-query.js';
import { descriptionOf, hitOf } from './hits.js';
import { OpenIndex } from './open-index.js';
import { pageOf } from './page.js';

/** An engine over an index. It waits for the sections a query needs and for nothing else. */
export class IndexSearchEngine implements SearchEngine {
  readonly #options: LazyIndexEngineOptions;
  protected open: OpenIndex;
  /** What is told of the hits that were given, as long as somebody has them. */
  readonly #descriptions = new WeakMap<Hit, () => Description>();

  constructor(index: SearchIndex, options: LazyIndexEngineOptions) {
    this.#options = options;
    this.open = this.opened(index);
  }

  async search(query: SearchQuery, { signal }: CallOptions = {}): Promise<SearchResult> {
    signal?.throwIfAborted();
    return this.withIndex((open) => this.#search(open, query, signal));
  }

  async describe({ hits }: Pick<SearchResult, 'hits'>, { signal }: CallOptions = {}): Promise<readonly DescribedHit[]> {
    signal?.throwIfAborted();
    return Promise.resolve(hits.map((hit) => ({ why: [], next: [], ...hit, ...this.#descriptions.get(hit)?.() })));
  }

  async suggest(
    prefix: string,
    { signal, language = 'fi', limit }: SuggestOptions = {},
  ): Promise<readonly Suggestion[]> {
    signal?.throwIfAborted();
    if (!hasText(prefix)) return [];
    return this.withIndex(async (open) => {
      const [words, { columns, alive }] = await Promise.all([open.words(), open.basics()]);
      signal?.throwIfAborted();
      const now = alive.at(this.#now(), open.times?.column);
      return words.suggest(prefix, { language, limit, alive: now, boards: open.boards, columns, signal });
    });
  }

  async locate(query: SearchQuery, { signal }: CallOptions = {}): Promise<LocateResult> {
    signal?.throwIfAborted();
    return this.withIndex(async (open) => {
      const [context, narrowing] = await Promise.all([this.#context(open, query), open.narrowing()]);
      signal?.throwIfAborted();
      const numbers = open.boards.use((board) => {
        const { activities, count } = answerQuery(query, context, board).selection;
        return Array.from({ length: count }, (_, at) => activities[at] as number).sort((a, b) => a - b);
      });
      return narrowing.locate(numbers, signal);
    });
  }

  get(id: string): Promise<Activity | undefined> {
    return this.withIndex(async ({ index }) => {
      const number = await index.numberOf(id);
      return number === undefined ? undefined : (await index.activities([number]))[0];
    });
  }

  organisers(): Promise<readonly OrganiserName[]> {
    return this.withIndex(({ index }) => index.organisers());
  }

  whenComplete(): Promise<void> {
    return this.withIndex(async (open) => (await open.words()).completion());
  }

  expectWords(): void {
    // A failure is told by the search that needs the words.
    this.open.words().catch(() => undefined);
  }

  async #search(open: OpenIndex, query: SearchQuery, signal: AbortSignal | undefined): Promise<SearchResult> {
    const pace = new Pace(this.#options.pause);
    const breathe = async (): Promise<void> => {
      if (pace.due()) await pace.rest();
      signal?.throwIfAborted();
    };
    const context = await this.#context(open, query);
    const { relevance } = await open.basics();
    const nameRanks = query.sort === 'name' ? await open.nameRanks(languageOf(query), pace) : undefined;
    await breathe();
    const { answer, facets, page } = await open.boards.useFor(async (board) => {
      const answer = answerQuery(query, context, board);
      await breathe();
      const facets = facetsOf(query, answer, context);
      await breathe();
      return { answer, facets, page: pageOf(query, answer, context, { board, relevance, nameRanks }) };
    });
    const didYouMean = await context.words?.didYouMean(query, answer, this.#options.loadFuzzy, (respelt) =>
      open.boards.use((board) => answerQuery(respelt, context, board)),
    );
    await breathe();
    const numbers = page.map(({ number }) => number);
    const activities = numbers.length > 0 ? await open.index.activities(numbers, signal) : [];
    await breathe();
    return {
      query,
      total: answer.selection.count,
      hits: page.flatMap((place, at) => {
        const activity = activities[at];
        if (!activity) return [];
        const hit = hitOf(activity, place, context);
        this.#descriptions.set(hit, () => descriptionOf(activity, place, answer.text, context, languageOf(query)));
        return [hit];
      }),
      facets,
      recognised: (answer.text?.recognised ?? []).filter(
        ({ facet }) => !facet || !this.#options.within?.[facet]?.length,
      ),
      ...(answer.relaxed && { relaxed: answer.relaxed }),
      ...(didYouMean !== undefined && { didYouMean }),
      ...answer.unknown,
      ...(answer.text?.incomplete && { incomplete: true }),
    };
  }

  /** Loads what a query needs, all at once. */
  async #context(open: OpenIndex, query: SearchQuery): Promise<QueryContext> {
    const byWhen = asksWhen(query.when);
    const needsTimes = this.#options.waitsForAll === true || byWhen || query.sort === 'next';
    const [{ columns, alive }, words, times, narrowing] = await Promise.all([
      open.basics(),
      hasText(query.text) ? this.#words(open) : undefined,
      needsTimes ? open.loadTimes() : open.times,
      byWhen || query.mapArea || query.near || query.filters?.access?.length ? open.narrowing() : undefined,
    ]);
    const [whenFilters, where] = await Promise.all([
      byWhen ? narrowing?.whenFilters() : undefined,
      narrowing?.where(query),
    ]);
    const now = this.#now();
    return {
      columns,
      now,
      alive: alive.at(now, times?.column),
      words,
      times,
      narrowing,
      whenFilters,
      where,
    };
  }

  /** What searches words; the rest of them is on its way then. */
  async #words(open: OpenIndex): ReturnType<OpenIndex['words']> {
    const words = await open.words();
    const completion = words.completion();
    if (this.#options.waitsForAll) await completion;
    else completion.catch((error: unknown) => this.onUnusable(open, error));
    return words;
  }

  protected opened(index: SearchIndex): OpenIndex {
    return new OpenIndex(index, this.#options.within, this.#options.loadText);
  }

  protected withIndex<T>(answer: (open: OpenIndex) => Promise<T>): Promise<T> {
    return answer(this.open);
  }

  /** Something of the index that is on its way cannot be had; what waits for it tells so. */
  protected onUnusable(_open: OpenIndex, _error: unknown): void {}

  #now(): WallClock {
    return wallClockAt(this.#options.now?.() ?? new Date());
  }
}

function hasText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
