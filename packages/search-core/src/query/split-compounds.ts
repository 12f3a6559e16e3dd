import { fold } from '../analysis/fold.js';
import type { Expansion, TermMatch } from './expand-word.js';
import type { WantedWord } from './match-text.js';
import { TIERS } from './tiers.js';
import type { WordForms } from './word-forms.js';

const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;

/** Splits typed compounds that the catalogue does not have as such into two words that it has: kävelyryhmä → kävely, ryhmä. */
export class SplitCompounds {
  constructor(readonly forms: WordForms) {}

  /** Both parts of a normalised word, at the seam that leaves the shorter part longest; `undefined` when there is none. */
  split(word: string): readonly [WantedWord, WantedWord] | undefined {
    if (word.length < SHORTEST_COMPOUND) return undefined;
    const seams = Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, place) => place + SHORTEST_PART);
    seams.sort((a, b) => Math.min(b, word.length - b) - Math.min(a, word.length - a));
    for (const seam of seams) {
      const first = this.#part(word.slice(0, seam));
      if (first.expansion.size === 0) continue;
      const last = this.#part(word.slice(seam));
      if (last.expansion.size > 0) return [first, { ...last, head: true }];
    }
    return undefined;
  }

  /** A part that is a word of the index in itself or in another form: kävelyn-, nais-. */
  #part(word: string): WantedWord {
    return { word, expansion: this.#terms(fold(word)) };
  }

  #terms(key: string): Expansion {
    const found = new Map<number, TermMatch>();
    // Three letters must be a word as they stand (työ, yö-); other forms of so short a word would be chance.
    if (key.length === SHORTEST_PART && !this.forms.terms.has(key)) return found;
    for (const bases of this.forms.compoundBasesOf(key)) {
      this.forms.eachForm(bases, (term) => found.set(term, { how: 'compound', factor: TIERS.splitCompound }));
    }
    return found;
  }
}
