import type { FacetColumn } from '../../facets/facet-column.js';
import { HeadPostings } from '../head-postings.js';
import { facetUnits, numberUnits } from '../head-units.js';
import { histogramOf } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import type { Postings } from '../search-index.js';
import { UnitPostings } from '../unit-postings.js';
import type { SectionColumns } from './open-section.js';
import { readPostings } from './read-postings.js';

/** No catalogue has as many words; a false number must not make a large table. */
const MOST_WORDS = 1 << 24;

/**
 * Reads the head (layout: `write/head-section.ts`).
 *
 * @param columns the facets, which say which activities have which value
 * @param terms number of terms of the dictionary
 */
export async function readHead(
  section: SectionColumns,
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
  const sets = Array.from({ length: setCount }, () => table.list(() => table.below(places)));
  const setOf = section.numbers(size, setCount);
  const firstWord = numbers.places + places;
  const unitsOfTerms = await readPostings(section, terms, pace);
  const activitiesOfWords = await readPostings(section, words, pace);
  const ofPlaces = { first: numbers.places, units: places, sets, setOf, histogram: histogramOf(setOf, setCount) };
  const units = [...facetUnits(columns, numbers), ofPlaces];
  return new HeadPostings(unitsOfTerms, new UnitPostings(units, firstWord, activitiesOfWords, size));
}
