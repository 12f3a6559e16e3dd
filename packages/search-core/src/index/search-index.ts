import type { Activity, LocalizedText, Municipality, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import type { FacetColumn } from '../facets/facet-column.js';
import type { LexiconKind } from '../lexicon/lexicon.js';
import type { FacetOffer } from '../rings/ring.js';
import type { Timetable } from '../schedule/timetable.js';
import type { SortedKeys } from './sorted-keys.js';
import type { TermDictionary } from './term-dictionary.js';

/**
 * Everything an engine reads, whether it was built in the page from activities in memory or comes from published files. Each
 * part is fetched and decoded when first asked for and kept; a part that failed is tried again at the next call.
 *
 * All methods may throw TarjotinError: `index-missing` (a file cannot be had), `index-damaged` (truncated or changed),
 * `index-version` (made by another version); the caller falls back to an index built from the catalogue.
 */
export interface SearchIndex {
  /** Number of activities. */
  readonly size: number;
  /** Which lexicon the words were analysed with. */
  readonly lexicon: LexiconKind;
  /** Municipalities the activities name; the head of the catalogue has them. */
  readonly municipalities: readonly Municipality[];
  facets(): Promise<readonly FacetColumn[]>;
  records(): Promise<RecordColumns>;
  /** What the first answer to typed words needs: dictionary, head postings and rings. */
  words(): Promise<WordIndex>;
  /** Summaries and descriptions; an answer without them is marked incomplete. */
  body(): Promise<Postings>;
  /** Folded forms that are no terms themselves, for the typo tier. */
  forms(): Promise<SortedKeys>;
  timetables(): Promise<TimetableColumn>;
  points(): Promise<PointColumn>;
  names(): Promise<NameColumn>;
  /** The organisers, in the order of the values of the facet `organiser`. */
  organisers(): Promise<readonly OrganiserName[]>;
  /** The ids of all activities, for a map: whoever wants one activity asks for the activity. */
  ids(): Promise<IdColumn>;
  /** Number of the activity with an id. */
  numberOf(id: string): Promise<number | undefined>;
  /** The activities themselves, in the order asked; a record that cannot be had is `undefined`. */
  activities(numbers: readonly number[], signal?: AbortSignal): Promise<readonly (Activity | undefined)[]>;
}

/** One value an activity, for ranking and for leaving out what is over. */
export interface RecordColumns {
  /** Words in the longest name: shorter names go first among equals; at most 255. */
  readonly nameLengths: Uint8Array;
  /** Place in `STATUSES` (`record-columns.ts`). */
  readonly status: Uint8Array;
  /**
   * Day on which the facts were last checked or changed, days since 1970-01-01, rounded down to four weeks; 0 when not known. It serves
   * to tell what nobody has looked at for long.
   */
  readonly checked: Uint16Array;
  /** First and last day on which something happens; 0 and 65535 when without beginning or end, both 0 when times are not known. */
  readonly firstDay: Uint16Array;
  readonly lastDay: Uint16Array;
}

/** The words of a catalogue and where they stand. */
export interface WordIndex {
  /** Base forms and parts. */
  readonly terms: TermDictionary;
  readonly head: Postings;
  readonly rings: readonly IndexedRing[];
}

/** Which activities have which term. */
export interface Postings {
  /**
   * How many postings each term has, or may have at most, where a list is not put together before somebody wants it. Never changes: what
   * is decided by it must not depend on what was asked before.
   */
  readonly counts: Uint32Array;
  /** The postings of a term. The list is good until the next is read. */
  read(term: number): PostingList;
}

/** `count` numbers, and as many flags, each from a place on. */
export interface PostingList {
  readonly from: number;
  readonly flagsFrom: number;
  readonly count: number;
  /** Activities, each once, in any order. */
  readonly numbers: Uint32Array;
  /**
   * For each of them the bits of `fieldBit` for the fields the term stands in, and `PART` when it is there as a part of a compound only.
   * When a field has the whole word, fields that only have it as a part are left out.
   */
  readonly flags: Uint8Array;
}

/** Bit of a posting whose term is only a part of a longer word. Above the bits of the seven fields. */
export const PART = 0x80;

/** A synonym ring with what it finds in this catalogue. */
export interface IndexedRing {
  /** Folded words that mean the ring when they are typed, with the bits of their languages (`bitOfLanguage`). A key may hold spaces. */
  readonly words: readonly { readonly key: string; readonly languages: number }[];
  /** Terms a typed word of the ring also finds, as whole words. */
  readonly terms: readonly number[];
  /** Terms that are found too, ranked lower: `yksinäisyys` also finds `kohtaamispaikka`, and not the other way round. */
  readonly also?: readonly number[];
  /** Facet value the words mean, offered as a filter. */
  readonly offer?: FacetOffer;
}

export interface TimetableColumn {
  readonly distinct: readonly Timetable[];
  /** Place in `distinct` of each activity. */
  readonly of: Uint8Array | Uint16Array | Uint32Array;
}

/** Points of activities: those of `a` are from `starts[a]` to `starts[a + 1]`. */
export interface PointColumn {
  readonly starts: Uint32Array;
  /** Degrees × 100,000 (about a metre). */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** First point of an activity and one after the last. */
  pointsOf(activity: number): readonly Point[];
}

export interface NameColumn {
  /** Name of an activity; decoded when asked for. */
  name(activity: number): LocalizedText;
}

export interface IdColumn {
  /** Id of an activity; decoded when asked for. */
  id(activity: number): string;
}

export interface OrganiserName {
  /** Value of the facet `organiser`. */
  readonly value: string;
  readonly name: LocalizedText;
  readonly businessId?: string;
}
