import type { Lemma, WordAnalysis, WordClass } from './lexicon.js';

/** Parts shorter than this are in too many words by accident. */
const SHORTEST_PART = 3;
/** kehittäminen: as a part it stands for its verb too; participles (voima: voida) do so by accident. */
const ACTION_NOUN = 'minen';

/** Compounds that mean nothing of what their parts do: who asks for a knee (polvi) does not ask for generations. */
const OPAQUE = new Set(['sukupolvi', 'tasapaino']);

/** A part of a compound: its letters in this word (`ihmis`) and the base form (`ihminen`). */
export interface Part {
  readonly surface: string;
  readonly base: string;
  readonly wordClass: WordClass;
  /** The infinitive that a participle or a noun of doing is made of: `tehnyt` → `tehdä`, `kehittäminen` → `kehittää`. */
  readonly verb?: string;
  /** True when it is no word of its own with what follows it, since what stands before is none: `valta` in `ilki|valta`. */
  readonly bound?: boolean;
}

/** One way to understand a word: its parts; a word that is no compound has one. */
export type Reading = readonly Part[];

/** What a word with these readings is indexed under: the base form of the whole, and that of every run of parts. */
export function gather(readings: readonly Reading[]): WordAnalysis {
  const lemmas = new Map<string, WordClass>();
  const parts = new Map<string, WordClass>();
  for (const reading of readings) {
    eachRun(joinOpaque(reading), (head, { base, wordClass, verb }, isWhole) => {
      if (isWhole) {
        add(lemmas, head + base, wordClass);
        if (verb) add(lemmas, head + verb, 'verb');
      } else if (head.length + base.length >= SHORTEST_PART) {
        add(parts, head + base, wordClass);
        if (verb && base.endsWith(ACTION_NOUN)) add(parts, head + verb, 'verb');
      }
    });
  }
  for (const lemma of lemmas.keys()) parts.delete(lemma);
  return { lemmas: listOf(lemmas), parts: listOf(parts), known: true };
}

/** The reading with compounds that are one word to everybody as one part. */
function joinOpaque(reading: Reading): Reading {
  const joined: Part[] = [];
  for (const part of reading) {
    const { surface = '', bound = false } = joined.at(-1) ?? {};
    if (OPAQUE.has(surface + part.base))
      joined.splice(-1, 1, { ...part, surface: surface + part.surface, base: surface + part.base, bound });
    else joined.push(part);
  }
  return joined;
}

/** Calls back with every run of parts in a row: the letters of all but the last, the last, and whether it is the whole word. */
function eachRun(reading: Reading, take: (head: string, last: Part, isWhole: boolean) => void): void {
  reading.forEach((first, from) => {
    if (first.bound) return;
    let head = '';
    for (let to = from; to < reading.length; to++) {
      const part = reading[to] as Part;
      take(head, part, from === 0 && to === reading.length - 1);
      head += part.surface;
    }
  });
}

/** Readings of two classes leave the class open: `kuusi` is a noun and a numeral, `ulko` a prefix and a noun. */
function add(words: Map<string, WordClass>, word: string, wordClass: WordClass): void {
  const before = words.get(word);
  words.set(word, before === undefined || before === wordClass ? wordClass : 'unknown');
}

function listOf(words: ReadonlyMap<string, WordClass>): Lemma[] {
  return [...words].map(([word, wordClass]) => ({ word, wordClass }));
}
