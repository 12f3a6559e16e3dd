import type { FacetName } from '../search-query.js';

/** Languages rings are kept in. */
export const RING_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type RingLanguage = (typeof RING_LANGUAGES)[number];

/** Base forms by language, as residents write them; a member may be several words ("suomen kieli"). */
export type RingWords = Readonly<Record<RingLanguage, readonly string[]>>;

/** A facet value that a word means, to be offered as a filter: `ilmainen` → price `free`. */
export interface FacetOffer {
  readonly facet: FacetName;
  readonly value: string;
}

/** Words that residents use for one thing: a search for one finds the others, ranked lower. */
export interface SynonymRing {
  readonly words: RingWords;
  /** Typed forms that mean the ring but are no answer to it, for they mean other things too: `seura` (company, association). */
  readonly onlyTyped?: RingWords;
  /**
   * What a search for the words finds too, ranked lower still, but not the other way round: `yksinäisyys` also finds
   * `kohtaamispaikka`, while whoever looks for a meeting place is not told about loneliness.
   */
  readonly alsoFinds?: RingWords;
  readonly offer?: FacetOffer;
}
