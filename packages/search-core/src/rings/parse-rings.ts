import type { FacetName } from '../search-query.js';
import { RING_LANGUAGES, type FacetOffer, type RingWords, type SynonymRing } from './ring.js';

/**
 * Reads rings from text for people, one ring a line:
 *
 *     fi words | sv words | en words | facet:value
 *
 * Words are parted by commas; the offer may be missing. `left > right` in a cell says that a search for the left also finds
 * the right, and not the other way round. A word in parentheses counts when it is typed but is no answer. A line that begins with
 * `#` is a comment. `-` alone in a cell: there is no such word in this language, and a comment above says why.
 */
export function parseRings(text: string): SynonymRing[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseRing);
}

function parseRing(line: string): SynonymRing {
  const cells = line.split('|').map((cell) => cell.trim());
  const sides = cells.slice(0, RING_LANGUAGES.length).map((cell) => cell.split('>').map(members));
  const typed = ringWords((at) => sides[at]?.[0] ?? []);
  const onlyTyped = eachWord(typed, (words) => words.filter(isOnlyTyped).map((word) => word.slice(1, -1)));
  const alsoFinds = ringWords((at) => sides[at]?.[1] ?? []);
  const offer = offerOf(cells[RING_LANGUAGES.length]);
  return {
    words: eachWord(typed, (words) => words.filter((word) => !isOnlyTyped(word))),
    ...(hasWords(onlyTyped) && { onlyTyped }),
    ...(hasWords(alsoFinds) && { alsoFinds }),
    ...(offer && { offer }),
  };
}

function members(side: string): string[] {
  return side
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '-');
}

function isOnlyTyped(word: string): boolean {
  return word.startsWith('(') && word.endsWith(')');
}

function ringWords(wordsAt: (cell: number) => readonly string[]): RingWords {
  return { fi: wordsAt(0), sv: wordsAt(1), en: wordsAt(2) };
}

function eachWord({ fi, sv, en }: RingWords, change: (words: readonly string[]) => readonly string[]): RingWords {
  return { fi: change(fi), sv: change(sv), en: change(en) };
}

function hasWords(words: RingWords): boolean {
  return RING_LANGUAGES.some((language) => words[language].length > 0);
}

function offerOf(cell = ''): FacetOffer | undefined {
  const colon = cell.indexOf(':');
  return colon < 0 ? undefined : { facet: cell.slice(0, colon) as FacetName, value: cell.slice(colon + 1) };
}
