import { fold } from '../analysis/fold.js';

/**
 * Spells a folded base form with umlauts again. Letters it shares with the word it was made from are spelled as there, and the rest
 * follows vowel harmony: `kehittää` of `kehitän`, `jumppa` of `jumpassa`. When the word has only e and i, both are possible: `pesi` →
 * `pestä`, `pesta`, the likelier one first.
 */
export function spellings(base: string, word: string): readonly string[] {
  const folded = fold(word);
  if (folded.length !== word.length) return [base];
  let shared = 0;
  while (shared < base.length && base[shared] === folded[shared]) shared++;
  const beginning = word.slice(0, shared);
  const ending = base.slice(shared);
  if (!/[ao]/.test(ending)) return [beginning + ending];
  const front = beginning + ending.replaceAll('a', 'ä').replaceAll('o', 'ö');
  const harmony = /[aouåäöy](?=[^aouåäöy]*$)/.exec(word)?.[0];
  if (harmony === undefined) return [front, beginning + ending];
  return ['äöy'.includes(harmony) ? front : beginning + ending];
}
