/** Which words a lexicon knows: a dictionary of the language, a plain list of its words, or only rules and the catalogue's own words. */
export type LexiconKind = 'voikko' | 'word-list' | 'rules';

/**
 * Tells what the Finnish words of a catalogue are forms of. Used when an index is built, never when it is searched, so that a
 * lexicon may be large and slow, and need not be given to visitors.
 */
export interface Lexicon {
  readonly kind: LexiconKind;
  /** For the log of the build: what was read, in which version and from where. */
  readonly description: string;
  /**
   * What must be done before the first word, in small steps, for whoever wants to pause between them; a lexicon whose steps nobody takes
   * takes them at its first word.
   */
  prepare?(): Iterable<void>;
  /** Analyses one word: lower case, composed, umlauts kept (`normalise`). Never throws; an unknown word has itself as its lemma. */
  analyse(word: string): WordAnalysis;
}

/**
 * How the forms of a word are made: `nominal` words have cases (nouns, adjectives, pronouns, numerals), `verb` persons and tenses,
 * `other` none (adverbs, particles). `unknown` may be any. A typed word finds a verb by the rules of verbs only.
 */
export type WordClass = 'nominal' | 'verb' | 'other' | 'unknown';

export interface Lemma {
  readonly word: string;
  readonly wordClass: WordClass;
}

/** What one word of a text is indexed under. All spellings are normalised, with umlauts. */
export interface WordAnalysis {
  /** Base forms of the whole word, and roots of verbs: `tehnyt` → `tehnyt`, `tehdä`. At least one. */
  readonly lemmas: readonly Lemma[];
  /**
   * Base forms of every contiguous run of compound parts but the whole: `tasapainoharjoittelussa` → `tasa`, `paino`, `harjoittelu`,
   * `tasapaino`, `painoharjoittelu`. A prefix (`nyky`, `epä`) is of the class `other`, so that `nykyinen` does not find it.
   */
  readonly parts: readonly Lemma[];
  /** False when the lexicon does not have the word and the rest is a guess. */
  readonly known: boolean;
}
