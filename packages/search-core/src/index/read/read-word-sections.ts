import type { FacetColumn } from '../../facets/facet-column.js';
import type { Pace } from '../pace.js';
import type { Postings, WordIndex } from '../search-index.js';
import { SortedKeys } from '../sorted-keys.js';
import { openSection } from './open-section.js';
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
  const terms = await readWords(await openSection('words', files.words, pace), pace);
  const head = await readHead(await openSection('head', files.head, pace), columns, terms.size, size, pace);
  const rings = readRings(await openSection('rings', files.rings, pace), terms);
  return { terms, head, rings };
}

/** Reads the postings of summaries and descriptions. `terms` is the size of the dictionary. */
export async function readBody(file: Uint8Array, terms: number, pace: Pace): Promise<Postings> {
  return readPostings(await openSection('body', file, pace), terms, pace);
}

/** Reads the forms where misspelt words are looked for. */
export async function readForms(file: Uint8Array, pace: Pace): Promise<SortedKeys> {
  const { units, offsets } = await readKeys(await openSection('forms', file, pace), pace);
  return new SortedKeys(units, offsets);
}
