import { fold } from '../analysis/fold.js';
import { bitOfLanguage } from '../index/inverted-index.js';
import { TermDictionary } from '../index/term-dictionary.js';
import { SYNONYM_RINGS, type SynonymRing } from './synonym-rings.js';
import { WordForms } from './word-forms.js';

/** A word list with something behind each word, that typed words find in any form. */
export class WordTable<Meaning> {
  readonly #forms: WordForms;
  readonly #meanings: readonly Meaning[];

  /** @param entries one word each, normalised, with its language. */
  constructor(entries: readonly { readonly word: string; readonly language: string; readonly meaning: Meaning }[]) {
    const sorted = entries.map((entry) => ({ ...entry, key: fold(entry.word) }));
    sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.#meanings = sorted.map(({ meaning }) => meaning);
    this.#forms = new WordForms(
      new TermDictionary(
        sorted.map(({ key }) => key),
        sorted.map(({ word }) => word),
        Uint8Array.from(sorted, ({ language }) => bitOfLanguage(language)),
      ),
    );
  }

  /** What a folded word means, in order of the table: every word it can be a form of. */
  meaningsOf(key: string): Set<Meaning> {
    const found = new Set<Meaning>();
    const take = (term: number): void => {
      const meaning = this.#meanings[term];
      if (meaning !== undefined) found.add(meaning);
    };
    const { from, to } = this.#forms.terms.equal(key);
    for (let term = from; term < to; term++) take(term);
    // A word that is in the table as it stands means just that: kuusi is no form of kuu.
    if (found.size === 0 && key.length > 2) {
      for (const bases of this.#forms.basesOf(key)) this.#forms.eachForm(bases, take);
    }
    return found;
  }
}

/** Rings by their words. */
export function synonymTable(): WordTable<SynonymRing> {
  return new WordTable(
    SYNONYM_RINGS.flatMap((ring) =>
      (['fi', 'sv', 'en'] as const).flatMap((language) =>
        ring[language].split(' ').map((word) => ({ word, language, meaning: ring })),
      ),
    ),
  );
}
