import { fold } from '../analysis/fold.js';
import { termsWithinEdits } from '../index/edit-walk.js';
import { COMMON } from '../index/term-class.js';
import type { WordReader } from './word-reader.js';

/** What `@hyte/search-core/query/fuzzy.js` exports: it ranks spellings, the best first. */
export interface FuzzyModule {
  readonly rankSpellings: (word: string, candidates: readonly string[]) => readonly string[];
}

/** Candidates that are ranked, and spellings that are tried for one word. */
const MOST_CANDIDATES = 200;
const MOST_TRIED = 5;
const SHORTEST_WORD = 3;
/** From this length on a word may have two wrong letters. */
const LONG_WORD = 7;

/**
 * Words of the catalogue that a misspelt word may stand for: one edit away before two, frequent before rare.
 *
 * @param isWord tells terms that may be shown to people
 */
export function spellingCandidates(
  { expander, forms }: WordReader,
  isWord: (term: number) => boolean,
  frequency: (term: number) => number,
  word: string,
): string[] {
  const { dictionary } = expander;
  const key = fold(word);
  if (key.length < SHORTEST_WORD) return [];
  const candidates = new Set<string>();
  for (let edits = 1; edits <= (key.length < LONG_WORD ? 1 : 2); edits++) {
    const near = new Set(termsWithinEdits(dictionary, key, edits, MOST_CANDIDATES));
    if (forms) {
      for (const form of termsWithinEdits(forms, key, edits, MOST_CANDIDATES / 4))
        expander.eachForm(forms.key(form), (term) => near.add(term));
    }
    // Nobody means a word of grammar: röka is not joka.
    const words = [...near].filter((term) => isWord(term) && !(dictionary.classBits(term) & COMMON));
    words.sort((a, b) => frequency(b) - frequency(a));
    for (const term of words) candidates.add(dictionary.spelling(term));
  }
  candidates.delete(word);
  return [...candidates].slice(0, MOST_CANDIDATES);
}

/**
 * Spellings of a text to try, the most likely first. `misspelt` are the words that nothing answers; each is replaced
 * where it stands, and all else stays as typed.
 */
export async function respellings(
  text: string,
  misspelt: readonly string[],
  candidatesFor: (word: string) => readonly string[],
  loadFuzzy: (() => Promise<FuzzyModule>) | undefined,
): Promise<string[]> {
  const ranked: { readonly word: string; readonly spellings: readonly string[] }[] = [];
  for (const word of misspelt) {
    const candidates = candidatesFor(word);
    if (candidates.length === 0) return [];
    ranked.push({ word, spellings: await rank(word, candidates, loadFuzzy) });
  }
  const tried = new Set<string>();
  for (let place = 0; place < MOST_TRIED; place++) {
    let respelt = text.trim();
    for (const { word, spellings } of ranked)
      respelt = replaceWord(respelt, word, spellings[place] ?? spellings[0] ?? word);
    if (respelt !== text.trim()) tried.add(respelt);
  }
  return [...tried];
}

/** A fuzzy module that cannot be loaded costs only the better order. */
async function rank(
  word: string,
  candidates: readonly string[],
  loadFuzzy: (() => Promise<FuzzyModule>) | undefined,
): Promise<readonly string[]> {
  if (!loadFuzzy) return candidates;
  try {
    const ranked = (await loadFuzzy()).rankSpellings(word, candidates);
    return ranked.length > 0 ? ranked : candidates;
  } catch {
    return candidates;
  }
}

function replaceWord(text: string, word: string, other: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : text.slice(0, at) + other + text.slice(at + word.length);
}
