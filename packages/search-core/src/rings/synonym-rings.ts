import { COMPANY } from './company.js';
import { CULTURE } from './culture.js';
import { EVERYDAY } from './everyday.js';
import { EXERCISE } from './exercise.js';
import { FORMS_AND_PRICE } from './forms-and-price.js';
import { MIND_AND_HEALTH } from './mind-and-health.js';
import { NATURE } from './nature.js';
import { parseRings } from './parse-rings.js';
import { PEOPLE } from './people.js';
import type { SynonymRing } from './ring.js';

/** The sections as text, in the order of the house. They are for people to read and correct. */
export const RING_SECTIONS: readonly string[] = [
  PEOPLE,
  EXERCISE,
  NATURE,
  CULTURE,
  COMPANY,
  MIND_AND_HEALTH,
  EVERYDAY,
  FORMS_AND_PRICE,
];

/**
 * All rings of the house: words that may stand for each other in a search box, and pointers from a need to what answers it. Names of
 * themes, forms, audiences and life situations are found in all languages without a ring. Used when words are indexed, never in
 * a page that reads a published index.
 */
export const SYNONYM_RINGS: readonly SynonymRing[] = parseRings(RING_SECTIONS.join('\n'));
