import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { OrganiserName } from './index/search-index.js';
import type { FacetName, SearchQuery, TravelRow, WhenFilter } from './search-query.js';

/** What `createSearchEngine` gives: the same interface in the page, in a worker and over HTTP. */
export interface SearchEngine {
  /**
   * Answers a query with one page of hits and the counts of every facet. What a list says of each hit is asked for by `describe`.
   * @throws DOMException `AbortError` when `signal` is aborted; TarjotinError `no-text-search` when the query has words and
   *   what searches them has to be loaded and cannot be; `index-…` when a published index is no good and there is no other. Nothing
   *   else, whatever the query holds.
   */
  search(query: SearchQuery, options?: CallOptions): Promise<SearchResult>;
  /**
   * Tells of hits why they were found, where their texts say so, and when they take place next; in the order they were given. A step of its
   * own: while somebody types, most answers are overtaken by the next one before anybody has read them.
   * @param answer what `search` of this engine gave, or its query with some of its hits; nothing is told of hits of another
   * @throws as `search` does
   */
  describe(answer: Pick<SearchResult, 'query' | 'hits'>, options?: CallOptions): Promise<readonly DescribedHit[]>;
  /** Completions for what is being typed: themes, activities, organisers and places, each with its kind. */
  suggest(prefix: string, options?: SuggestOptions): Promise<readonly Suggestion[]>;
  /** All points that match the query, for a map that says the same as the list. */
  locate(query: SearchQuery, options?: CallOptions): Promise<LocateResult>;
  /** One activity by its id; `undefined` when the catalogue has none. */
  get(id: string): Promise<Activity | undefined>;
  /**
   * Resolves when everything that answers to words need is there; an answer that was `incomplete` may then be asked for again.
   * Missing when answers are never incomplete.
   */
  whenComplete?(): Promise<void>;
  /** Names of all organisers, for the labels of that facet when the activities are not in the page. */
  organisers?(): Promise<readonly OrganiserName[]>;
  /** Somebody is about to type: what only words need may be made ready now. Never waits and never fails. */
  expectWords?(): void;
  /** Nobody will ask any more: a worker ends. */
  close?(): void;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface SuggestOptions extends CallOptions {
  /** Language of the labels, `fi` when missing. */
  readonly language?: string;
  /** At most this many of each kind, 5 when missing. */
  readonly limit?: number;
}

/** An answer; `SearchResult<DescribedHit>` when its hits have been described. */
export interface SearchResult<Found extends Hit = Hit> {
  /** The query this answers, so that a late answer can be told from a fresh one. */
  readonly query: SearchQuery;
  /** Number of matching activities on all pages. */
  readonly total: number;
  readonly hits: readonly Found[];
  readonly facets: Readonly<Record<FacetName, Facet>>;
  /** Set when nothing matched as asked and something was let go; the hits answer the loosened query. */
  readonly relaxed?: Relaxation;
  /** A spelling that does have hits, when the words as typed have none. */
  readonly didYouMean?: string;
  /**
   * Set when `query.when` asks for times: activities that match otherwise but whose times are not known, and which are
   * left out for that. Unknown is not no.
   */
  readonly whenUnknown?: number;
  /**
   * Set when `query.filters.access` asks for features: activities that match otherwise and do not tell of some of them. They are left out,
   * or in when `unknown` is chosen too.
   */
  readonly accessUnknown?: number;
  /** Words recognised as a place, an audience, a time …, to be offered as filters. */
  readonly recognised: readonly FilterOffer[];
  /** True while summaries and descriptions are not searched yet, because they are still on their way. */
  readonly incomplete?: true;
}

/** What was loosened: words dropped from the text, or one facet left out. */
export type Relaxation =
  | { readonly kind: 'words'; readonly dropped: readonly string[] }
  | {
      readonly kind: 'facet';
      readonly facet: FacetName | 'when' | 'withinKm' | 'mapArea';
      /** The filter still holds for what is known; what does not tell is let in. Only for `access`. */
      readonly unknown?: true;
    };

/** A typed word that could be a filter instead: a value of a facet, or a time. */
export type FilterOffer = FacetFilterOffer | TimeFilterOffer;

interface FacetFilterOffer {
  readonly facet: FacetName;
  readonly value: string;
  readonly when?: undefined;
  /** The typed word, as typed. */
  readonly word: string;
}

interface TimeFilterOffer {
  readonly facet?: undefined;
  readonly value?: undefined;
  /** What `query.when` would have besides what it has. */
  readonly when: Pick<WhenFilter, 'weekdays' | 'times'>;
  readonly word: string;
}

export interface Facet {
  readonly name: FacetName;
  /** Values with their counts, most frequent first; a selected value is listed even at 0. */
  readonly values: readonly FacetValue[];
  /** Matching activities that say nothing about this facet: unknown is not no. */
  readonly unknown: number;
}

export interface FacetValue {
  readonly value: string;
  /** Activities that would match if this value were chosen (OR inside the facet, AND between facets; of `access` all chosen). */
  readonly count: number;
  readonly selected: boolean;
}

export interface Hit {
  readonly activity: Activity;
  /** Larger is better; comparable inside one result only. */
  readonly score: number;
  /** Kilometres as the crow flies from `query.near` to the nearest place. */
  readonly distanceKm?: number;
  /** How long it takes to the place that is soonest reached, by the table of `query.near`; missing when that lacks the place. */
  readonly travel?: TravelTime;
}

/** What a list says of a hit. */
export interface Description {
  readonly why: readonly Reason[];
  /** Where the typed words, in whatever form, stand in the texts of the activity. */
  readonly marks?: readonly Mark[];
  /** The next occurrences from now on, soonest first, at most three. Empty when not known. */
  readonly next: readonly Occurrence[];
}

/** A hit with what a list says of it. */
export interface DescribedHit extends Hit, Description {}

/** Minutes of a prepared table, and what they are minutes of. */
export interface TravelTime extends Omit<TravelRow, 'ways'> {
  readonly minutes: number;
}

/** A stretch of a text that answers a typed word. Places are UTF-16 units, as `String.slice` counts. */
export interface Mark {
  readonly field: 'name' | 'summary' | 'description' | 'organiser';
  /** Language of the text, a key of the localized text. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/** Which typed word matched which word of which field, and how. */
export interface Reason {
  readonly word: string;
  readonly matched: string;
  readonly field: 'name' | 'theme' | 'organiser' | 'place' | 'audience' | 'summary' | 'description';
  readonly how: 'exact' | 'inflected' | 'synonym' | 'prefix' | 'compound' | 'typo';
}

/** One occurrence; wall-clock times in Finland, `YYYY-MM-DDTHH:MM`. */
export interface Occurrence {
  readonly start: string;
  readonly end?: string;
  readonly allDay?: boolean;
  /** It falls on a holiday and nobody has said whether it is held then: say "check". */
  readonly doubt?: 'public-holiday' | 'school-holiday';
}

export type SuggestionKind = 'theme' | 'activity' | 'organiser' | 'place';

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Text to show and, for an activity, to search with. */
  readonly label: string;
  /** Activity id, or the facet value to choose. */
  readonly value: string;
  /** The facet to filter by; missing for an activity. */
  readonly facet?: FacetName;
  /** Number of activities behind it. */
  readonly count: number;
}

export interface MapPoint {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

export interface LocateResult {
  /** One entry for each place of each matching activity; those of one activity come one after another. */
  readonly points: readonly MapPoint[];
  /** Matching activities with no point in reach of the map: remote, by phone, or place not known. `mapArea: 'none'` finds them. */
  readonly withoutPoint: number;
}
