import type { FacetColumn } from '../../facets/facet-column.js';
import { damaged } from '../damage.js';
import { HeadPostings } from '../head-postings.js';
import { facetUnits, numberUnits } from '../head-units.js';
import { widthOf } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import type { Postings } from '../search-index.js';
import type { OpenedSection } from './open-section.js';
import { readPlanes } from './read-planes.js';
import { readPostings } from './read-postings.js';

/** No catalogue has as many words; a false number must not make a large table. */
const MOST_WORDS = 1 << 24;

/**
 * Reads the head (layout: `write/head-section.ts`).
 *
 * @param columns the facets, which say which activities have which value
 * @param terms number of terms of the dictionary
 * @throws TarjotinError `index-damaged`
 */
export async function readHead(
  section: OpenedSection,
  columns: readonly FacetColumn[],
  terms: number,
  size: number,
  pace: Pace,
): Promise<Postings> {
  const table = section.reader();
  const numbers = numberUnits(columns);
  const places = table.below(MOST_WORDS);
  const setCount = table.count();
  const words = table.below(MOST_WORDS);
  const sets = Array.from({ length: setCount }, () =>
    Array.from({ length: table.count() }, () => numbers.places + table.below(places)),
  );
  if (!table.ended) throw damaged(section.name, 'a column is too long');
  const setOf = readPlanes(section.bytes(), size, widthOf(setCount), section.name);
  const histogram = new Uint32Array(setCount);
  for (let activity = 0; activity < size; activity++) histogram[setOf[activity] as number]!++;
  if (histogram.reduce((sum, count) => sum + count, 0) !== size) throw damaged(section.name, 'a set is missing');
  const firstWord = numbers.places + places;
  const unitsOfTerms = await readPostings(section, terms, pace);
  const activitiesOfWords = await readPostings(section, words, pace);
  const units = [...facetUnits(columns, numbers), { sets, setOf, histogram }];
  return new HeadPostings({ columns: units, firstWord, unitsOfTerms, activitiesOfWords }, size);
}
