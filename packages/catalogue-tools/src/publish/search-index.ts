import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ActivityList } from '../pipeline/activity-list.js';
import { indexedParts } from './indexed-parts.js';
import type { Lexicon, LexiconKind } from '@hyte/search-core/lexicon/lexicon.js';
import { Pace } from '@hyte/search-core/index/pace.js';
import { decodeSection } from '@hyte/search-core/index/read/open-section.js';
import { readWords } from '@hyte/search-core/index/read/read-words.js';
import { SECTIONS, type SectionName } from '@hyte/search-core/index/sections.js';
import { buildIndex } from '@hyte/search-core/index/write/build-index.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';

/** The search index of a catalogue, ready to be published beside it. */
export interface BuiltIndex {
  readonly lexicon: LexiconKind;
  /** Number of activities it is about. */
  readonly size: number;
  /** Number of terms: base forms and parts of words. */
  readonly terms: number;
  /** Every section, in the order of their numbers. */
  readonly sections: readonly { readonly name: SectionName; readonly bytes: Uint8Array }[];
}

/** What the lexicon is: `chooseLexicon` gives one. */
export interface IndexLexicon {
  readonly kind: LexiconKind;
  create(words: ReadonlyMap<string, number>): Lexicon;
}

/** A catalogue whose activities may be on disk. */
export interface IndexedCatalogue extends Omit<Catalogue, 'activities'> {
  /** In the order they are published in. */
  readonly activities: ActivityList;
}

/** Builds the index of a catalogue. */
export async function buildSearchIndex(
  { activities, ...head }: IndexedCatalogue,
  lexicon: IndexLexicon,
): Promise<BuiltIndex> {
  const catalogue = { ...head, activities: indexedParts(activities) };
  const sections = await buildIndex(catalogue, { lexicon: (words) => lexicon.create(words), rings: SYNONYM_RINGS });
  return {
    lexicon: lexicon.kind,
    size: catalogue.activities.length,
    terms: await termCount(sections.words),
    sections: SECTIONS.map((name) => ({ name, bytes: sections[name] })),
  };
}

/** Reads the dictionary back as a page does. */
async function termCount(words: Uint8Array): Promise<number> {
  return (await decodeSection('words', words, new Pace(undefined), readWords)).size;
}
