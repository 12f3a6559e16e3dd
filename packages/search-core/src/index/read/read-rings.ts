import type { FacetOffer } from '../../rings/ring.js';
import { FACET_NAMES, type FacetName } from '../../search-query.js';
import { damaged } from '../damage.js';
import type { IndexedRing } from '../search-index.js';
import type { SortedKeys } from '../sorted-keys.js';
import type { ColumnReader } from './column-reader.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';
import { textIn } from './text-in.js';

/** Reads synonym rings (layout: `write/rings-section.ts`). @throws TarjotinError `index-damaged` */
export function readRings(section: OpenedSection, dictionary: SortedKeys): IndexedRing[] {
  const offers = readOffers(jsonIn(section.bytes(), section.name), section.name);
  const [sizes, numbers, languages, begun] = [section.reader(), section.reader(), section.reader(), section.reader()];
  const texts = textIn(section.bytes(), section.name).split('\n');
  let text = 0;
  const readTerms = (count: number): number[] => {
    const terms: number[] = [];
    for (let before = 0; terms.length < count;) {
      before += numbers.varint();
      if (before >= dictionary.size) throw damaged(section.name, 'a ring does not fit the dictionary');
      terms.push(before);
    }
    return terms;
  };
  const rings: IndexedRing[] = [];
  while (!sizes.ended) {
    const wordCount = sizes.varint();
    const [termCount, alsoCount] = [sizes.varint(), sizes.varint()];
    const offer = offers[sizes.below(offers.length + 1) - 1];
    const terms = readTerms(termCount);
    const also = readTerms(alsoCount);
    const all = [...terms, ...also];
    const words: IndexedRing['words'][number][] = [];
    while (words.length < wordCount) {
      const place = begun.below(all.length + 1);
      const beginning = place > 0 ? dictionary.key(all[place - 1] ?? 0) : '';
      words.push({ key: beginning + (texts[text++] ?? ''), languages: languages.byte() });
    }
    rings.push({ words, terms, ...(also.length > 0 && { also }), ...(offer && { offer }) });
  }
  const rest: readonly ColumnReader[] = [numbers, languages, begun];
  // The text ends with a line feed.
  if (!rest.every(({ ended }) => ended) || text !== texts.length - 1 || texts[text] !== '') {
    throw damaged(section.name, 'a column is not as long as it should be');
  }
  return rings;
}

function readOffers(found: unknown, section: string): FacetOffer[] {
  if (!Array.isArray(found)) throw damaged(section, 'its offers are no list');
  return found.map((each: unknown) => {
    const [facet, value] = Array.isArray(each) ? (each as unknown[]) : [];
    if (!FACET_NAMES.includes(facet as FacetName) || typeof value !== 'string') throw damaged(section, 'an offer is none');
    return { facet: facet as FacetName, value };
  });
}
