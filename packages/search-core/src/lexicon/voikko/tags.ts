import type { WordClass } from '../lexicon.js';

/** What a symbol of an analysis means to its reader. */
export const LETTER = 0;
/** Between parts of a compound: `[Bc]`. */
export const SEAM = 1;
/** The letters up to `[X]` are the base form of what has been read of this part: `[Xp]`. */
export const BASE = 2;
/** The letters up to `[X]` are an ending that makes a new base form of what has been read: `[Xj]`. */
export const DERIVED_BASE = 3;
/** The letters up to `[X]` are a note of another kind. */
export const NOTE = 4;
export const NOTE_END = 5;
/** Word class of what has been read: `[Ln]`. */
export const CLASS = 6;
/** Adverb: `[Ls]`. */
export const ADVERB = 12;
/** A participle: `[Ru]`. */
export const PARTICIPLE = 7;
/** The noun of doing, `liikkuminen`: `[Tn4]`. */
export const ACTION_NOUN = 8;
/** The cases a word has before another part: nominative `[Sn]` and genitive `[Sg]`. */
export const BARE_CASE = 9;
/** Another case, the plural, a clitic or a comparative: `[Sine]`, `[Nm]`, `[Fkin]`, `[Cs]`. */
export const INFLECTED = 10;
/** Person, mood and whatever else is not needed to find words. */
export const OTHER_TAG = 11;

const NOTES: ReadonlyMap<string, number> = new Map([
  ['[Bc]', SEAM],
  ['[Xp]', BASE],
  ['[Xj]', DERIVED_BASE],
  ['[X]', NOTE_END],
  ['[Ls]', ADVERB],
  ['[Tn4]', ACTION_NOUN],
  ['[Sn]', BARE_CASE],
  ['[Sg]', BARE_CASE],
  ['[Nm]', INFLECTED],
]);

/** Word classes of the dictionary: nouns, adjectives, both, pronouns, numerals, names; verbs; the rest is not declined. */
const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['[Ln]', 'nominal'], // nimisana: jumppa
  ['[Ll]', 'nominal'], // laatusana: hauska
  ['[Lnl]', 'nominal'], // both: nuori
  ['[Lr]', 'nominal'], // asemosana: joku
  ['[Lu]', 'nominal'], // lukusana: kolme
  ['[Lur]', 'nominal'], // Roman numeral
  ['[Lee]', 'nominal'], // first name
  ['[Les]', 'nominal'], // family name
  ['[Lep]', 'nominal'], // place: Kouvola
  ['[Lem]', 'nominal'], // other name
  ['[La]', 'nominal'], // lyhenne: sote
  ['[Lt]', 'verb'], // teonsana: jumpata
  ['[Lk]', 'other'], // ei
  ['[Lh]', 'other'], // huudahdussana: hei
  ['[Lc]', 'other'], // sidesana: ja
  ['[Ld]', 'other'], // particle
  ['[Lp]', 'other'], // etuliite: epä
]);

/** Meaning of every symbol of a dictionary, and the word class that those of kind `CLASS` name. */
export interface TagTable {
  readonly kinds: Uint8Array;
  readonly classes: readonly (WordClass | undefined)[];
}

export function readTags(texts: readonly string[]): TagTable {
  return {
    kinds: Uint8Array.from(texts, kindOf),
    classes: texts.map((text) => (kindOf(text) === CLASS ? (CLASSES.get(text) ?? 'unknown') : undefined)),
  };
}

function kindOf(text: string): number {
  if (!text.startsWith('[')) return LETTER;
  const note = NOTES.get(text);
  if (note !== undefined) return note;
  if (text.startsWith('[X')) return NOTE;
  if (text.startsWith('[L')) return CLASS;
  if (text.startsWith('[R')) return PARTICIPLE;
  if (/^\[(S|F|C[cs])/.test(text)) return INFLECTED;
  return OTHER_TAG;
}
