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
  /** Another form of a word while what is typed is a word in itself: kuusi → kuu. */
  otherReading: 0.8,
  /** A typed compound the catalogue knows only by its parts: kävelyryhmä → kävely, ryhmä. */
  splitCompound: 0.8,
  /** A word of the same ring: seniorit → ikäihmiset. */
  synonym: 0.78,
  /** What a ring points at in one direction only: yksinäisyys → kohtaamispaikka. */
  pointer: 0.5,
  /** The beginning of a word, for the word being typed. */
  prefix: 0.75,
  /** The beginning of a word when what is typed goes on otherwise: uimahallis → uimahalli. */
  shortenedPrefix: 0.5,
  /** A common beginning, when nothing better matched: tasapainoharjoitus, tasapainoharjoittelu. */
  backOff: 0.4,
  /** One letter off; tried when nothing better matched. */
  typo: 0.45,
  /** Two letters off, or one in a form that endings are taken off first. */
  farTypo: 0.35,
} as const;

/** What the match of a term keeps when it is only a part of a compound there: tanssi → senioritanssi. */
export const PART_FACTOR = 0.6;
/** The same for words of a ring, times the tier of the ring: voimistelu → kuntojumppa. */
export const RING_PART_FACTOR = 0.64;
/** The same for what is only spelt alike: tansi → senioritanssi. */
export const TYPO_PART_FACTOR = 0.55;

/** The typed word and the found one differ in umlauts: säli, sali. */
export const UMLAUT_FACTOR = 0.9;
/** The found word is in another language than the one preferred. */
export const OTHER_LANGUAGE_FACTOR = 0.95;
/** What a word that names a place is worth where it is only mentioned: Kouvolan Tarmo in Kotka is not in Kouvola. */
export const PLACE_MENTION_FACTOR = 0.25;
