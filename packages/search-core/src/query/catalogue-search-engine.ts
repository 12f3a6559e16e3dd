import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { EngineOptions } from '../create-search-engine.js';
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
import { respellings } from './did-you-mean.js';
import { reasonsFor } from './reasons.js';
import { Suggestions } from './suggest.js';

const DEFAULT_LIMIT = 20;
const MOST_HITS = 1000;
const NEXT_SHOWN = 3;

/** An engine over a catalogue in memory. Promises are only its manner: the work itself is synchronous and quick. */
export class CatalogueSearchEngine implements SearchEngine {
  readonly #answerer: QueryAnswerer;
  readonly #names: NameOrder;
  readonly #suggestions: Suggestions;

  constructor(
    readonly index: CatalogueIndex,
    readonly options: EngineOptions,
  ) {
    this.#answerer = new QueryAnswerer(index);
    this.#names = new NameOrder(index.activities);
    this.#suggestions = new Suggestions(index);
  }

  async search(query: SearchQuery, { signal }: CallOptions = {}): Promise<SearchResult> {
    signal?.throwIfAborted();
    const now = this.#now();
    const answer = this.#answerer.answer(query, now);
    const order = orderFor(query, answer, this.index, this.#answerer.nextTimes, this.#names, now);
    const { activities, facets } = answer.selection;
    const offset = wholeNumber(query.offset, 0, Infinity);
    const limit = wholeNumber(query.limit, DEFAULT_LIMIT, MOST_HITS);
    const didYouMean = await this.#didYouMean(query, answer, now);
    signal?.throwIfAborted();
    const page = firstInOrder(activities, offset + limit, order.compare).slice(offset);
    return {
      query,
      total: activities.length,
      hits: page.flatMap((number) => this.#hit(number, answer, order, now)),
      facets,
      recognised: answer.recognised,
      ...(answer.relaxed && { relaxed: answer.relaxed }),
      ...(didYouMean !== undefined && { didYouMean }),
      ...(answer.whenUnknown !== undefined && { whenUnknown: answer.whenUnknown }),
    };
  }

  suggest(prefix: string, { signal, language = 'fi', limit }: SuggestOptions = {}): Promise<readonly Suggestion[]> {
    return promised(signal, () => this.#suggestions.find(prefix, language, limit));
  }

  locate(query: SearchQuery, { signal }: CallOptions = {}): Promise<LocateResult> {
    return promised(signal, () => this.#locate(query));
  }

  get(id: string): Promise<Activity | undefined> {
    const number = this.index.numberOf.get(id);
    return Promise.resolve(number === undefined ? undefined : this.index.activities[number]);
  }

  #locate(query: SearchQuery): LocateResult {
    const { selection } = this.#answerer.answer(query, this.#now());
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
  async #didYouMean(query: SearchQuery, { misspelt }: Answer, now: WallClock): Promise<string | undefined> {
    if (misspelt.length === 0 || typeof query.text !== 'string') return undefined;
    const spellings = await respellings(this.index.words, query.text, misspelt, this.options.loadFuzzy);
    return spellings.find((text) => {
      const answer = this.#answerer.answer({ ...query, text }, now);
      return answer.selection.activities.length > 0 && answer.misspelt.length === 0 && !answer.relaxed;
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
        why: reasonsFor(this.index.words, answer.words, number),
        next,
        ...(distanceKm !== undefined && { distanceKm }),
      },
    ];
  }

  #now(): WallClock {
    return wallClockAt(this.options.now?.() ?? new Date());
  }
}

/** Does the work at once; an aborted signal or an error rejects. */
function promised<Value>(signal: AbortSignal | undefined, work: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    signal?.throwIfAborted();
    resolve(work());
  });
}

/** A number of hits as asked, or the usual one when what is asked makes no sense. */
function wholeNumber(asked: number | undefined, usual: number, most: number): number {
  return typeof asked === 'number' && asked >= 0 ? Math.min(Math.floor(asked), most) : usual;
}
