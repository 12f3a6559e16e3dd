import { normalise } from './fold.js';

/** Longest word kept, in characters. Longer ones are noise or an attack and are cut. */
const LONGEST_WORD = 60;

// A word may carry a case ending after a colon or an apostrophe (`Kelan`, `PTV:n`, `women's`): the ending is left out.
const WORD = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?:[:'’]\p{Ll}{1,4}(?![\p{L}\p{N}]))?/gu;

/** Words of a text in order, normalised but not folded. Hyphens part words; soft hyphens vanish. */
export function tokenise(text: string): string[] {
  const words: string[] = [];
  for (const match of normalise(text.replace(/\u00ad/g, '')).matchAll(WORD)) {
    words.push((match[1] ?? '').slice(0, LONGEST_WORD));
  }
  return words;
}
