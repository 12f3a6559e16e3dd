import type { FacetColumn } from '../../facets/facet-column.js';
import type { Pace } from '../pace.js';
import type { Postings, WordIndex } from '../search-index.js';
import { SortedKeys } from '../sorted-keys.js';
import { decodeSection } from './open-section.js';
import { readHead } from './read-head.js';
import { readKeys } from './read-keys.js';
import { readPostings } from './read-postings.js';
import { readRings } from './read-rings.js';
import { readWords } from './read-words.js';

/** Files that the first answer to typed words needs. */
export interface WordFiles {
  readonly words: Uint8Array;
  readonly head: Uint8Array;
  readonly rings: Uint8Array;
}

/**
 * Reads what the first answer to typed words needs. The words of labels stand for the values of the facets.
 * @throws TarjotinError `index-damaged`, `index-version`
 */
export async function readWordIndex(
  files: WordFiles,
  columns: readonly FacetColumn[],
  size: number,
  pace: Pace,
): Promise<WordIndex> {
  const terms = await decodeSection('words', files.words, pace, readWords);
  const head = await decodeSection('head', files.head, pace, (section) =>
    readHead(section, columns, terms.size, size, pace),
  );
  const rings = await decodeSection('rings', files.rings, pace, (section) => readRings(section, terms));
  return { terms, head, rings };
}

/** Reads the postings of summaries and descriptions. `terms` is the size of the dictionary. */
export function readBody(file: Uint8Array, terms: number, pace: Pace): Promise<Postings> {
  return decodeSection('body', file, pace, (section) => readPostings(section, terms, pace));
}

/** Reads the forms where misspelt words are looked for. */
export function readForms(file: Uint8Array, pace: Pace): Promise<SortedKeys> {
  return decodeSection('forms', file, pace, async (section) => {
    const { units, offsets } = await readKeys(section, pace);
    return new SortedKeys(units, offsets);
  });
}
