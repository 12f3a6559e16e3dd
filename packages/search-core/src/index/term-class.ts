/**
 * Bits that say how the forms of a term are made, so that a typed word finds a verb by the rules of verbs only. A term that is met in
 * several classes has the bits of all.
 */
export const NOMINAL = 1;
export const VERB = 2;
/** Has no forms the Finnish rules know of: an adverb, a particle, a number, a word of another language. */
export const OTHER = 4;
/** The lexicon does not have the word: it may be any. */
export const UNKNOWN = NOMINAL | VERB | OTHER;
/** A Swedish or English stem. Without any other of these bits it is a key only and no word to show. */
export const STEM = 8;
/**
 * A function word ("ja", "och", "the"). It is left out of the postings of summaries and descriptions, where it would tell nothing apart,
 * so a typed one must not be required.
 */
export const COMMON = 16;
