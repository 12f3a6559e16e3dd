import type { Pace } from '../pace.js';
import { TermDictionary } from '../term-dictionary.js';
import type { SectionColumns } from './open-section.js';
import { readKeys } from './read-keys.js';

/** Longest spelling there can be, in UTF-16 units. */
const LONGEST = 1000;

/** Reads the dictionary (layout: `write/words-section.ts`). */
export async function readWords(section: SectionColumns, pace: Pace): Promise<TermDictionary> {
  const { units, offsets } = await readKeys(section, pace);
  const terms = offsets.length - 1;
  const spellings = section.reader().varints(terms);
  const other: number[] = [];
  for (let term = 0; term < terms; term++) {
    if (spellings[term] === 0) other.push(term);
    else spellings[term]!--;
  }
  const languages = section.bytesOf(terms);
  const classes = section.bytesOf(terms);
  const letters = section.reader();
  const otherSpellings = new Map<number, string>();
  for (const term of other) {
    let spelling = '';
    for (let left = letters.below(LONGEST); left > 0; left--) spelling += String.fromCharCode(letters.varint());
    otherSpellings.set(term, spelling);
  }
  return new TermDictionary(units, offsets, { spellings, otherSpellings, languages, classes });
}
