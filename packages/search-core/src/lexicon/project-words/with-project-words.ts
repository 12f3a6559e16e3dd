import { finnishNominalBases, fitsBase } from '../../analysis/finnish/finnish-bases.js';
import { NOMINAL } from '../../index/term-class.js';
import { splitCompound, type BaseOfPart, type PartStock } from '../compounds/split-compound.js';
import type { Lexicon } from '../lexicon.js';
import { gather } from '../reading.js';
import { spellings } from '../spellings.js';
import { PROJECT_WORDS } from './project-words.js';

/**
 * Adds words to a lexicon that it lacks: a word that it does not know is sought among the forms of `words`, and in compounds of them
 * with words that it does know (`muskariryhmä`, `frisbeegolfrata`).
 */
export function withProjectWords(lexicon: Lexicon, words: readonly string[] = PROJECT_WORDS): Lexicon {
  const stock = new ProjectStock(lexicon, new Set(words));
  return {
    kind: lexicon.kind,
    description: lexicon.description,
    analyse: (word) => {
      const found = lexicon.analyse(word);
      if (found.known) return found;
      const own = stock.own(word);
      if (own.length > 0) return gather(own.map((part) => [{ ...part, surface: word }]));
      const readings = splitCompound(word, stock, DEAREST);
      return readings.length > 0 ? gather(readings) : found;
    },
  };
}

/** Parts of compounds: words of the project, and simple words of the lexicon. */
class ProjectStock implements PartStock {
  constructor(
    readonly lexicon: Lexicon,
    readonly words: ReadonlySet<string>,
  ) {}

  /** Words of the project that a text is a form of. */
  own(text: string): BaseOfPart[] {
    const found: BaseOfPart[] = [];
    for (const [base, bits] of finnishNominalBases(text)) {
      const spelling = spellings(base, text).find((candidate) => this.words.has(candidate));
      if (spelling !== undefined && fitsBase(bits, NOMINAL, spelling))
        found.push({ base: spelling, wordClass: 'nominal' });
    }
    return found;
  }

  first(text: string): BaseOfPart | undefined {
    if (this.words.has(text)) return { base: text, wordClass: 'nominal' };
    if (text.length < SHORTEST_KNOWN) return undefined;
    const { known, lemmas } = this.lexicon.analyse(text);
    const lemma = known
      ? lemmas.find(({ word, wordClass }) => wordClass === 'nominal' && (word === text || text.endsWith('n')))
      : undefined;
    return lemma && { base: lemma.word, wordClass: 'nominal' };
  }

  last(text: string): readonly BaseOfPart[] {
    const own = this.own(text);
    if (own.length > 0 || text.length < SHORTEST_KNOWN) return own;
    const { known, lemmas } = this.lexicon.analyse(text);
    if (!known) return [];
    return lemmas
      .filter(({ wordClass }) => wordClass === 'nominal')
      .map(({ word, wordClass }) => ({ base: word, wordClass }));
  }
}

/** Three parts. */
const DEAREST = 320;

/** Words of the lexicon this short are in unknown words by accident. */
const SHORTEST_KNOWN = 4;
