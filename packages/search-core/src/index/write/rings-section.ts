import type { FacetColumn } from '../../facets/facet-column.js';
import { indexRings } from '../../rings/index-rings.js';
import type { SynonymRing } from '../../rings/ring.js';
import type { Pace } from '../pace.js';
import type { IndexedRing } from '../search-index.js';
import { ByteWriter } from './byte-writer.js';
import { ringTerms } from './ring-terms.js';
import { sealSection } from './seal-section.js';
import type { TermTable } from './term-table.js';

/** Shorter beginnings are cheaper to spell. */
const SHORTEST_BEGINNING = 3;

/**
 * Rings with a word of this catalogue, or with a filter to offer that something in it has (read by `read/read-rings.ts`). A word that begins like
 * one of the terms of its ring, as most do, is told by that term and what follows. Columns:
 *
 * 1. offers, as a JSON array of facet and value;
 * 2. for each ring the number of its words, of its terms and of those it also finds, and 0 or 1 + the place of its offer (varints);
 * 3. its terms, then those it also finds, each list as distances from one to the next (varints);
 * 4. a byte a word: bits of its languages;
 * 5. for each word 0, or 1 + the place of the term it begins with among all of its ring (varints);
 * 6. what follows in each word, with a line feed after it, in UTF-8.
 */
export async function ringsSection(
  rings: readonly SynonymRing[],
  table: TermTable,
  columns: readonly FacetColumn[],
  pace: Pace,
): Promise<Uint8Array> {
  const values = new Map(columns.map(({ name, codeOf }) => [name, codeOf]));
  const hasSomething = ({ terms, also, offer }: IndexedRing): boolean =>
    terms.length > 0 ||
    also !== undefined ||
    (offer !== undefined && values.get(offer.facet)?.has(offer.value) === true);
  const termsOf = ringTerms(table);
  const indexed: IndexedRing[] = [];
  for (const ring of rings) {
    indexed.push(...indexRings([ring], termsOf).filter(hasSomething));
    if (pace.due()) await pace.rest();
  }
  const offers = new Map<string, number>();
  const [sizes, terms, languages, begun] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
  const texts: string[] = [];
  for (const { words, terms: found, also = [], offer } of indexed) {
    const name = offer && JSON.stringify([offer.facet, offer.value]);
    if (name !== undefined && !offers.has(name)) offers.set(name, offers.size + 1);
    sizes.varint(words.length);
    sizes.varint(found.length);
    sizes.varint(also.length);
    sizes.varint(name === undefined ? 0 : (offers.get(name) ?? 0));
    for (const list of [found, also]) {
      let before = 0;
      for (const term of list) {
        terms.varint(term - before);
        before = term;
      }
    }
    const keys = [...found, ...also].map((term) => table.keys[term] ?? '');
    for (const word of words) {
      const place = longestBeginning(word, keys);
      languages.byte(word.languages);
      begun.varint(place + 1);
      texts.push(word.key.slice(keys[place]?.length ?? 0));
    }
  }
  return sealSection('rings', [
    new TextEncoder().encode(`[${[...offers.keys()].join(',')}]`),
    ...[sizes, terms, languages, begun].map((column) => column.written()),
    new TextEncoder().encode(texts.map((text) => `${text}\n`).join('')),
  ]);
}

/** Place of the longest key that a word begins with; −1 when there is none. */
function longestBeginning({ key }: IndexedRing['words'][number], keys: readonly string[]): number {
  let best = -1;
  keys.forEach((each, place) => {
    if (each.length >= Math.max(SHORTEST_BEGINNING, keys[best]?.length ?? 0) && key.startsWith(each)) best = place;
  });
  return best;
}
