import type { Field } from '../index/fields.js';
import type { FacetName } from '../search-query.js';
import type { How } from './tiers.js';

/** A term that answers a typed word, and how well. */
export interface TermMatch {
  readonly how: How;
  /** 0 to 1. */
  readonly factor: number;
  /** What is kept of the factor where the term is only a part of a compound. */
  readonly part: number;
}

/** Terms that begin with a word being typed; too many to be a match each. */
export interface PrefixMatch {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
}

/** The terms that answer one typed word. */
export interface Expansion {
  readonly terms: ReadonlyMap<number, TermMatch>;
  readonly prefix?: PrefixMatch | undefined;
}

/** A typed word that means a value of a facet: the activities that have it, without any word of theirs. */
export interface DirectMatch {
  readonly facet: FacetName;
  readonly value: string;
  /** Where it is told to have matched; missing for facets that are no field of the text, such as the price. */
  readonly field?: Field;
  /** What was recognised, as the catalogue writes it. */
  readonly matched: string;
  readonly how: How;
  /** Value set of each activity, and the score of each set; 0 when it has not the value. */
  readonly setOf: Uint8Array | Uint16Array | Uint32Array;
  readonly scores: Float32Array;
}

/** One word that must match: the terms that answer it, and activities it points at by itself. */
export interface WantedWord extends Expansion {
  /** As typed, or the part of it that is wanted. */
  readonly word: string;
  readonly direct: readonly DirectMatch[];
  /** True for the last part of a typed compound: in tasapaino|harjoitus the first part says what it is about. */
  readonly head?: boolean;
  /** True when nothing answers the word as typed and the terms are a guess. */
  readonly guessed?: boolean;
}

/** True when nothing at all answers. */
export function isUnanswered(word: WantedWord): boolean {
  return isEmpty(word) && word.direct.length === 0;
}

/** True when no term answers. */
export function isEmpty({ terms, prefix }: Expansion): boolean {
  return terms.size === 0 && !prefix;
}
