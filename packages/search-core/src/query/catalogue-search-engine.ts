import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { LazyEngineOptions } from '../engine-options.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import { nextSlots, toOccurrence } from '../schedule/next-occurrences.js';
import { minutesOf, wallClockAt, type WallClock } from '../schedule/wall-clock.js';
import type {
  CallOptions,
  Hit,
  LocateResult,
  MapPoint,
  SearchEngine,
  SearchResult,
  SuggestOptions,
  Suggestion,
} from '../search-engine.js';
import type { SearchQuery } from '../search-query.js';
import { NameOrder } from '../sorting/name-order.js';
import { orderFor, type ActivityOrder } from '../sorting/order-activities.js';
import { firstInOrder } from '../sorting/top.js';
import { QueryAnswerer, type Answer } from './answer-query.js';
import { LazyText } from './lazy-text.js';
import type { TextAnswer } from './text-search.js';

const DEFAULT_LIMIT = 20;
const MOST_HITS = 1000;
const NEXT_SHOWN = 3;

/** An engine over a catalogue in memory. Nothing is waited for but the search of words, when there are some. */
export class CatalogueSearchEngine implements SearchEngine {
  readonly #answerer: QueryAnswerer;
  readonly #names: NameOrder;
  readonly #text: LazyText;

  constructor(
    readonly index: CatalogueIndex,
    readonly options: LazyEngineOptions,
  ) {
    this.#answerer = new QueryAnswerer(index);
    this.#names = new NameOrder(index.activities);
    this.#text = new LazyText(index, options.loadText);
  }

  async search(query: SearchQuery, { signal }: CallOptions = {}): Promise<SearchResult> {
    signal?.throwIfAborted();
    const text = await this.#textOf(query);
    signal?.throwIfAborted();
    const now = this.#now();
    const answer = this.#answerer.answer(query, now, text);
    const order = orderFor(query, answer, this.index, this.#answerer.nextTimes, this.#names, now);
    const { activities, facets } = answer.selection;
    const offset = wholeNumber(query.offset, 0, Infinity);
    const limit = wholeNumber(query.limit, DEFAULT_LIMIT, MOST_HITS);
    const didYouMean = await this.#didYouMean(query, text, now);
    signal?.throwIfAborted();
    const page = firstInOrder(activities, offset + limit, order.compare).slice(offset);
    return {
      query,
      total: activities.length,
      hits: page.flatMap((number) => this.#hit(number, answer, order, now)),
      facets,
      recognised: text?.recognised ?? [],
      ...(answer.relaxed && { relaxed: answer.relaxed }),
      ...(didYouMean !== undefined && { didYouMean }),
      ...(answer.whenUnknown !== undefined && { whenUnknown: answer.whenUnknown }),
    };
  }

  async suggest(
    prefix: string,
    { signal, language = 'fi', limit }: SuggestOptions = {},
  ): Promise<readonly Suggestion[]> {
    signal?.throwIfAborted();
    if (!hasText(prefix)) return [];
    const text = await this.#text.get();
    signal?.throwIfAborted();
    return text.suggest(prefix, language, limit);
  }

  async locate(query: SearchQuery, { signal }: CallOptions = {}): Promise<LocateResult> {
    signal?.throwIfAborted();
    const text = await this.#textOf(query);
    signal?.throwIfAborted();
    return this.#locate(query, text);
  }

  expectWords(): void {
    // A failure is told by the search that needs the words.
    this.#text.get().catch(() => undefined);
  }

  get(id: string): Promise<Activity | undefined> {
    const number = this.index.numberOf.get(id);
    return Promise.resolve(number === undefined ? undefined : this.index.activities[number]);
  }

  /** What the words of a query match. Only a query with a text waits for the search of words. */
  async #textOf(query: SearchQuery): Promise<TextAnswer | undefined> {
    return hasText(query.text) ? (await this.#text.get()).answer(query) : undefined;
  }

  #locate(query: SearchQuery, text: TextAnswer | undefined): LocateResult {
    const { selection } = this.#answerer.answer(query, this.#now(), text);
    const points: MapPoint[] = [];
    let withoutPoint = 0;
    for (const number of selection.activities) {
      const { id = '', places = [] } = this.index.activities[number] ?? {};
      const here = places.flatMap(({ point }) => (point ? [{ id, lat: point.lat, lon: point.lon }] : []));
      if (here.length === 0) withoutPoint++;
      points.push(...here);
    }
    return { points, withoutPoint };
  }

  /** A spelling that has hits, when the words as typed have none: nothing matched them, or only by a guess. */
  async #didYouMean(query: SearchQuery, text: TextAnswer | undefined, now: WallClock): Promise<string | undefined> {
    if (!text?.misspelt.length || query.text === undefined) return undefined;
    const search = await this.#text.get();
    const spellings = await search.respellings(query.text, text.misspelt, this.options.loadFuzzy);
    return spellings.find((spelling) => {
      const respelt = { ...query, text: spelling };
      const answer = this.#answerer.answer(respelt, now, search.answer(respelt));
      return answer.selection.activities.length > 0 && !answer.text?.misspelt.length && !answer.relaxed;
    });
  }

  #hit(number: number, answer: Answer, order: ActivityOrder, now: WallClock): Hit[] {
    const activity = this.index.activities[number];
    const timetable = this.index.timetables[number];
    if (!activity || !timetable) return [];
    const distanceKm = answer.distanceKm(number);
    const next = nextSlots(timetable, minutesOf(now.day, now.minute), NEXT_SHOWN).map(toOccurrence);
    return [
      {
        activity,
        score: order.score(number),
        why: answer.text?.reasonsFor(number) ?? [],
        next,
        ...(distanceKm !== undefined && { distanceKm }),
      },
    ];
  }

  #now(): WallClock {
    return wallClockAt(this.options.now?.() ?? new Date());
  }
}

function hasText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** A number of hits as asked, or the usual one when what is asked makes no sense. */
function wholeNumber(asked: number | undefined, usual: number, most: number): number {
  return typeof asked === 'number' && asked >= 0 ? Math.min(Math.floor(asked), most) : usual;
}
