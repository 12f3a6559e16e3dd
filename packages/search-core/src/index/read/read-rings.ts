import type { FacetOffer } from '../../rings/ring.js';
import { FACET_NAMES, type FacetName } from '../../search-query.js';
import type { IndexedRing } from '../search-index.js';
import type { SortedKeys } from '../sorted-keys.js';
import { insist } from './column-reader.js';
import type { SectionColumns } from './open-section.js';

/** Reads synonym rings (layout: `write/rings-section.ts`). */
export function readRings(section: SectionColumns, dictionary: SortedKeys): IndexedRing[] {
  const offers = (section.json() as unknown[][]).map(readOffer);
  const [sizes, numbers, languages, begun] = [section.reader(), section.reader(), section.reader(), section.reader()];
  const texts = section.text().split('\n');
  let text = 0;
  const readTerms = (count: number): number[] => {
    const terms: number[] = [];
    for (let before = 0; terms.length < count;) {
      before += numbers.varint();
      insist(before < dictionary.size);
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
  // The text ends with a line feed.
  insist(text === texts.length - 1);
  return rings;
}

function readOffer([facet, value]: unknown[]): FacetOffer {
  insist(FACET_NAMES.includes(facet as FacetName));
  return { facet: facet as FacetName, value: String(value) };
}
