import { normalise } from './fold.js';

/** Longest word kept, in characters. Longer ones are noise or an attack and are cut. */
const LONGEST_WORD = 60;

/**
 * A word of a text in any case and form: its first group. Soft hyphens and other invisible signs may stand inside, so may the signs of
 * Skolt Sámi (`sää´m`) and an apostrophe between two vowels that are the same (`vaa'an`: a k is lost there). A case ending
 * after a colon or another apostrophe is left out (`PTV:n`, `women's`).
 */
export const WORD =
  /([\p{L}\p{N}](?:([aeiouyäö])['’](?=\2)|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060´′])*)(?:[:'’]\p{Ll}{1,4}(?![\p{L}\p{N}]))?/gu;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/** A text, or a word of it that `WORD` found, as it is compared: normalised, without invisible signs, with one kind of apostrophe. */
export function spelt(text: string): string {
  return normalise(text.replace(INVISIBLE, '').replace(/’/g, "'"));
}

/** Words of a text in order, normalised but not folded. Hyphens part words. */
export function tokenise(text: string): string[] {
  const words: string[] = [];
  for (const match of spelt(text).matchAll(WORD)) words.push((match[1] ?? '').slice(0, LONGEST_WORD));
  return words;
}
