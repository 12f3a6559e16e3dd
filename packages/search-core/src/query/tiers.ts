import type { Reason } from '../search-engine.js';

/** How a typed word matched a word of the catalogue. */
export type How = Reason['how'];

/**
 * What a match is worth, times the weight of its field. A lower tier in the name must not beat a better one in the theme:
 * a compound part in the name (200 × 0.6 = 120) stays below an exact theme word (130).
 */
export const TIERS = {
  /** The same word, umlauts alike. */
  exact: 1,
  /** Another form of the same word: jumpassa → jumppa. */
  inflected: 0.95,
  /** A typed compound the catalogue knows only by its parts: kävelyryhmä → kävely, ryhmä. */
  splitCompound: 0.8,
  /** A word of the same ring: seniorit → ikäihmiset. */
  synonym: 0.78,
  /** A word of the same ring as a part of a compound: voimistelu → kuntojumppa. */
  synonymInCompound: 0.5,
  /** The beginning of a word, for the word being typed. */
  prefix: 0.75,
  /** A part of a compound: tanssi → senioritanssi. */
  compound: 0.6,
  /** A common beginning, when nothing better matched: tasapainoharjoitus, tasapainoharjoittelu. */
  backOff: 0.5,
  /** One letter off; tried when nothing better matched. */
  typo: 0.45,
} as const;

/** The typed word and the found one differ in umlauts: säli, sali. */
export const UMLAUT_FACTOR = 0.9;
/** The found word is in another language than the one preferred. */
export const OTHER_LANGUAGE_FACTOR = 0.95;
/** What a word that names a place is worth where it is only mentioned: Kouvolan Tarmo in Kotka is not in Kouvola. */
export const PLACE_MENTION_FACTOR = 0.25;
