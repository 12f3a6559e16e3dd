import { FACET_NAMES } from '../../search-query.js';
import { damaged } from '../damage.js';
import type { IndexedRing } from '../search-index.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';

/** Reads synonym rings (layout: `write/rings-section.ts`). @throws TarjotinError `index-damaged` */
export function readRings(section: OpenedSection, terms: number): IndexedRing[] {
  const rings: unknown = jsonIn(section.bytes(), section.name);
  if (!Array.isArray(rings) || !rings.every((ring) => isRing(ring, terms))) {
    throw damaged(section.name, 'a ring does not fit the dictionary');
  }
  return rings;
}

function isRing(value: unknown, terms: number): value is IndexedRing {
  const { words, terms: found, also, offer } = (value ?? {}) as Partial<IndexedRing>;
  const areTerms = (list: unknown): boolean =>
    Array.isArray(list) &&
    list.every((term) => Number.isInteger(term) && (term as number) >= 0 && (term as number) < terms);
  return (
    Array.isArray(words) &&
    words.every(isRingWord) &&
    areTerms(found) &&
    (also === undefined || areTerms(also)) &&
    (offer === undefined || (FACET_NAMES.includes(offer?.facet) && typeof offer.value === 'string'))
  );
}

function isRingWord(value: unknown): boolean {
  const { key, languages } = (value ?? {}) as { readonly key?: unknown; readonly languages?: unknown };
  return typeof key === 'string' && Number.isInteger(languages);
}
