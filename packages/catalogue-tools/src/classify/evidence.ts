import type { TermHit } from './find-terms.js';

/** The fields that are classified. */
export type ClassifiedField = 'themes' | 'forms' | 'targetGroups' | 'channels';

/** A value that a code of the source leads to, and the code in words. */
export interface CodeEvidence {
  readonly field: ClassifiedField;
  readonly value: string;
  readonly because: string;
  /** True for a code that tells roughly (“wellbeing”, “hobbies”): words that say more come before it. */
  readonly broad?: boolean;
}

/** The texts of a record. */
export type TextPlace = 'name' | 'keywords' | 'summary' | 'description';

/** What words of a record in one language say, by text. A text is read when it is asked for: most descriptions never are. */
export type HitsByText = (place: TextPlace) => readonly TermHit[];
