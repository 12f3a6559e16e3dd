import { fold, normalise } from '../analysis/fold.js';
import { bitOfLanguage } from '../index/language-bits.js';
import { tokenise } from '../analysis/tokenise.js';
import type { IndexedRing } from '../index/search-index.js';
import { RING_LANGUAGES, type RingLanguage, type RingWords, type SynonymRing } from './ring.js';

/** Numbers of the terms a catalogue has for one normalised base form of a language, as a whole word; empty when it has none. */
export type TermsOf = (word: string, language: RingLanguage) => readonly number[];

/**
 * The rings that find something in a catalogue, or offer a filter, in the form an index keeps. A member of several words is typed by
 * people but found by no single term, so it only stands among the words; one with hyphens is indexed as one word (`ms-tauti` → `mstauti`).
 */
export function indexRings(rings: readonly SynonymRing[], termsOf: TermsOf): IndexedRing[] {
  return rings.flatMap(({ words, onlyTyped, alsoFinds, offer }) => {
    const terms = termsOfWords(words, termsOf);
    const also = alsoFinds ? termsOfWords(alsoFinds, termsOf).filter((term) => !terms.includes(term)) : [];
    if (terms.length === 0 && also.length === 0 && !offer) return [];
    return [{ words: typedKeys(words, onlyTyped), terms, ...(also.length > 0 && { also }), ...(offer && { offer }) }];
  });
}

/** Words that `tokenise` leaves as they are: nearly all, and it is slow. */
const PLAIN = /^[a-zåäö]+$/;

function termsOfWords(words: RingWords, termsOf: TermsOf): number[] {
  const terms = new Set<number>();
  for (const language of RING_LANGUAGES) {
    for (const word of words[language]) {
      if (/[ .]/.test(word)) continue;
      const key = PLAIN.test(word) ? word : normalise(word).replaceAll('-', '');
      for (const term of termsOf(key, language)) terms.add(term);
    }
  }
  return [...terms].sort((a, b) => a - b);
}

/** Folded words, as the words of a query are cut, with the languages they are of: `senior` is Swedish and English. */
function typedKeys(...lists: readonly (RingWords | undefined)[]): { key: string; languages: number }[] {
  const bits = new Map<string, number>();
  for (const words of lists) {
    for (const language of RING_LANGUAGES) {
      for (const word of words?.[language] ?? []) {
        const key = PLAIN.test(word) ? fold(word) : fold(tokenise(word).join(' '));
        bits.set(key, (bits.get(key) ?? 0) | bitOfLanguage(language));
      }
    }
  }
  return [...bits].map(([key, languages]) => ({ key, languages }));
}
