import { SortedKeys } from './sorted-keys.js';
import { spellingOf } from './spelling-code.js';

export type { KeyRange as TermRange } from './sorted-keys.js';

/** What is known of each term besides its key. */
export interface TermFacts {
  /** How each spelling differs from its key (`spelling-code.ts`). */
  readonly spellings: Uint32Array;
  /** Spellings that no code can tell, by term. */
  readonly otherSpellings: ReadonlyMap<number, string>;
  /** Bits of the languages each term is met in (`bitOfLanguage`). */
  readonly languages: Uint8Array;
  /** Bits of `term-class.ts`. */
  readonly classes: Uint8Array;
}

/** The words of an index, sorted by folded key. A term is a number; terms with one key differ in their umlauts and are neighbours. */
export class TermDictionary extends SortedKeys {
  readonly #facts: TermFacts;

  constructor(units: Uint8Array | Uint16Array, offsets: Uint32Array, facts: TermFacts) {
    super(units, offsets);
    this.#facts = facts;
  }

  /**
   * The word as it is written, in lower case.
   * @param key that of the term, where it is known: to make one takes longer than all else here
   */
  spelling(term: number, key?: string): string {
    const { spellings, otherSpellings } = this.#facts;
    return otherSpellings.get(term) ?? spellingOf(key ?? this.key(term), spellings[term] ?? 0);
  }

  /** True when the word is spelt as its key is, without umlauts. */
  isPlain(term: number): boolean {
    const { spellings, otherSpellings } = this.#facts;
    return spellings[term] === 0 && !otherSpellings.has(term);
  }

  /** Bits of the languages a term is met in. */
  languageBits(term: number): number {
    return this.#facts.languages[term] ?? 0;
  }

  /** Bits of `term-class.ts`. */
  classBits(term: number): number {
    return this.#facts.classes[term] ?? 0;
  }
}
