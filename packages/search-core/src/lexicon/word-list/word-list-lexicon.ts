import { finnishBases, finnishNominalBases, fitsBase } from '../../analysis/finnish/finnish-bases.js';
import { fold } from '../../analysis/fold.js';
import { NOMINAL, UNKNOWN, VERB } from '../../index/term-class.js';
import { isPrefix, isShortPart } from '../compounds/common-parts.js';
import { splitCompound, wholeOf, type BaseOfPart, type PartStock } from '../compounds/split-compound.js';
import type { Lemma, Lexicon, WordClass } from '../lexicon.js';
import { PROJECT_WORDS } from '../project-words/project-words.js';
import { gather } from '../reading.js';
import { spellings } from '../spellings.js';
import { paradigmOf } from './paradigms.js';

/** The words of a language and their forms as they are spelled: names with a capital. */
export interface WordList {
  has(spelling: string): boolean;
}

/**
 * A lexicon over a plain list of words and forms (what a spelling checker has) and the rules of inflection: a base form that the rules
 * make is right when the list has it and also has a telling form of it. Compounds are split into words of the list.
 * Words that are not listed and fall into no parts are left to `fallback`.
 */
export function createWordListLexicon(list: WordList, fallback: Lexicon, description: string): Lexicon {
  const stock = new ListedWords(list);
  return {
    kind: 'word-list',
    description,
    analyse: (word) => {
      const folded = fold(word);
      if (folded.length !== word.length || !/^[a-z]+$/.test(folded)) return fallback.analyse(word);
      const lemmas = stock.lemmas(word);
      const readings = splitCompound(word, stock).filter((reading) => {
        // `perhoseksi` is a form of `perhonen` and no compound of `seksi`, for there is no noun `perhoseksi`.
        return lemmas.length === 0 || lemmas.some((lemma) => lemma.word === wholeOf(reading));
      });
      if (lemmas.length === 0 && readings.length === 0) return fallback.analyse(word);
      const split = gather(readings);
      return { lemmas: lemmas.length > 0 ? lemmas : split.lemmas, parts: split.parts, known: true };
    },
  };
}

class ListedWords implements PartStock {
  readonly #classes = new Map<string, number>();

  constructor(readonly list: WordList) {}

  lemmas(word: string): Lemma[] {
    const sure: Lemma[] = [];
    const listed: Lemma[] = [];
    for (const [base, bits] of finnishBases(word)) {
      for (const spelling of spellings(base, word)) {
        const classes = this.#classesOf(spelling);
        if (classes === undefined) continue;
        if (fitsBase(bits, classes, spelling)) sure.push({ word: spelling, wordClass: classOf(classes & bits) });
        else if (classes === 0) listed.push({ word: spelling, wordClass: 'unknown' });
      }
    }
    return sure.length > 0 ? sure : listed;
  }

  last(text: string): readonly BaseOfPart[] {
    if (text.length < 4 && !isShortPart(text)) return [];
    const found: BaseOfPart[] = [];
    for (const [base, bits] of finnishNominalBases(text)) {
      if (base.length < 3) continue;
      for (const spelling of spellings(base, text)) {
        const classes = this.#classesOf(spelling) ?? 0;
        if (classes & NOMINAL && fitsBase(bits, NOMINAL, spelling))
          found.push({ base: spelling, wordClass: 'nominal' });
      }
    }
    return found;
  }

  first(text: string): BaseOfPart | undefined {
    if (isPrefix(text)) return { base: text, wordClass: 'other' };
    if (text.length < 4 && !isShortPart(text)) return undefined;
    if (text.endsWith('n') && this.list.has(text)) {
      const genitive = this.last(text).find(({ base }) => base !== text);
      if (genitive) return { ...genitive, cost: 1 };
    }
    const nominative = (this.#classesOf(text) ?? 0) & NOMINAL;
    if (!nominative && text.endsWith('s') && this.list.has(`${text.slice(0, -1)}nen`)) {
      const base = `${text.slice(0, -1)}nen`;
      const verb = base.endsWith('minen') ? this.lemmas(base).find(({ wordClass }) => wordClass === 'verb') : undefined;
      return { base, wordClass: 'nominal', cost: 2, ...(verb && { verb: verb.word }) };
    }
    return nominative ? { base: text, wordClass: 'nominal' } : undefined;
  }

  /** Bits of the classes whose telling forms are listed; 0 when none is, undefined when the word itself is not listed. */
  #classesOf(word: string): number | undefined {
    let classes = this.#classes.get(word);
    if (classes === undefined) {
      const { list } = this;
      if (OWN_WORDS.has(word)) classes = NOMINAL;
      else if (list.has(word)) classes = paradigmOf(word, (form) => list.has(form));
      else if (list.has(capitalised(word))) classes = paradigmOf(word, (form) => list.has(capitalised(form))) & NOMINAL;
      else classes = -1;
      this.#classes.set(word, classes);
    }
    return classes < 0 ? undefined : classes;
  }
}

/** Words that no list has, so that they are not taken to pieces: `perhe|muskari`. */
const OWN_WORDS = new Set(PROJECT_WORDS);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function classOf(classes: number): WordClass {
  if ((classes & UNKNOWN) === VERB) return 'verb';
  return (classes & UNKNOWN) === NOMINAL ? 'nominal' : 'unknown';
}
