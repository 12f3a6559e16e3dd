import type { TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Box } from './geo/box.js';

/**
 * The facets of a catalogue. Values are vocabulary ids or codes; `organiser` holds organiser ids,
 * `age` whole years (`72`), `language` BCP 47 tags, `access` ids of the access vocabulary for what is known to be there,
 * `no-wheelchair` for what is known not to be.
 */
export const FACET_NAMES = [
  'theme',
  'municipality',
  'county',
  'targetGroup',
  'age',
  'form',
  'kind',
  'channel',
  'price',
  'language',
  'access',
  'signUp',
  'lifeSituation',
  'organiser',
  'organiserKind',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Values of the `signUp` facet: just come, sign up first, a professional refers. */
export const SIGN_UP_VALUES = ['drop-in', 'registration', 'referral'] as const;
/** Parts of the day of `when.times`: 5–11, 11–16, 16–22; an occurrence belongs to the part it starts in. */
export const TIMES_OF_DAY = ['morning', 'day', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

export const SORT_ORDERS = ['relevance', 'next', 'distance', 'name'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/**
 * Plain data that says everything about what is shown: it is the state of the page and round-trips through a URL.
 * A missing or empty part asks for nothing.
 */
export interface SearchQuery {
  /** Words typed by the person. */
  readonly text?: string;
  /**
   * OR inside a facet, AND between facets. Of `access` all features must be there; with the value `unknown` beside them, activities that do
   * not tell of some are found too.
   */
  readonly filters?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** An occurrence must fit all of these at once. */
  readonly when?: WhenFilter;
  /** Where distance is measured from. Never sent anywhere; in a URL only as a municipality or postcode, not as a position. */
  readonly near?: NearPoint;
  /** Only activities at most this far from `near`. */
  readonly withinKm?: number;
  /** Only activities with a point in this part of the map; `none`: only those that no map shows, because they have no point. */
  readonly mapArea?: Box | 'none';
  readonly sort?: SortOrder;
  /** First hit to give, 0 when missing. */
  readonly offset?: number;
  /** Number of hits to give, 20 when missing, at most 1000. */
  readonly limit?: number;
  /** Language whose texts are preferred in matching, sorting and labels; `fi` when missing. */
  readonly language?: string;
}

export interface WhenFilter {
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly weekdays?: readonly number[];
  readonly times?: readonly TimeOfDay[];
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string;
  /** Open, or going on, at this moment. */
  readonly openNow?: boolean;
}

/** True when the filter asks for anything. */
export function asksWhen(when: WhenFilter | undefined): when is WhenFilter {
  return Boolean(when?.weekdays?.length || when?.times?.length || when?.from || when?.to || when?.openNow);
}

export interface NearPoint {
  readonly lat: number;
  readonly lon: number;
  /** What the person chose: `municipality:286`, `postcode:45100` or `device`. */
  readonly origin: string;
  /** How long the ways from here take, where the operator has prepared a table of them. */
  readonly travel?: TravelRow;
}

/** One row of a prepared table of travel times. */
export interface TravelRow extends Pick<TravelTimes, 'mode' | 'date'> {
  /** The postcode the row is of: its middle, not the very place. */
  readonly from: string;
  /** Made by `packWays`. A buffer, because queries are compared, copied and sent at every key, and a table is long. */
  readonly ways: ArrayBuffer;
}

/** The place a query measures from; `undefined` when it has none that makes sense. */
export function originOf({ near }: SearchQuery): NearPoint | undefined {
  return near && Number.isFinite(near.lat) && Number.isFinite(near.lon) ? near : undefined;
}

/** The language a query asks for texts in. */
export function languageOf({ language }: SearchQuery): string {
  return typeof language === 'string' ? language : 'fi';
}
