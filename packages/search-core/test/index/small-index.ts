import type { Activity, Catalogue, FileRef, IndexFiles } from '@hyte/catalogue-format/generated/catalogue.js';
import { publishedIndex, type PublishedIndexOptions } from '@hyte/search-core/index/published-index.js';
import type { SearchIndex } from '@hyte/search-core/index/search-index.js';
import { INDEX_VERSION, type SectionName } from '@hyte/search-core/index/sections.js';
import { buildIndex } from '@hyte/search-core/index/write/build-index.js';
import type { Lexicon } from '@hyte/search-core/lexicon/lexicon.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';

/** Knows a few compounds by their hyphenless parts and takes every other word for its own base form. */
export const LEXICON: Lexicon = {
  kind: 'rules',
  description: 'for tests',
  analyse: (word) => {
    const parts = /^(vesi|tasa|kunto)(jumppa|paino|ryhmä)$/.exec(word)?.slice(1) ?? [];
    return {
      lemmas: [{ word, wordClass: 'nominal' }],
      parts: parts.map((part) => ({ word: part, wordClass: 'nominal' as const })),
      known: parts.length > 0,
    };
  },
};

export type Sections = Record<SectionName, Uint8Array>;

export function sectionsOf(catalogue: Catalogue): Promise<Sections> {
  return buildIndex(catalogue, { lexicon: () => LEXICON, rings: SYNONYM_RINGS });
}

export interface Published {
  readonly index: IndexFiles;
  readonly activities: FileRef[];
  readonly files: Map<string, Uint8Array>;
}

/** The sections and activities of a catalogue as files in memory, `perFile` activities a file. */
export function publish(catalogue: Catalogue, sections: Sections, perFile = 2): Published {
  const files = new Map<string, Uint8Array>(Object.entries(sections));
  const activities: FileRef[] = [];
  for (let from = 0; from < catalogue.activities.length || from === 0; from += perFile) {
    const records: Activity[] = catalogue.activities.slice(from, from + perFile);
    const path = `activities-${String(from)}.json`;
    files.set(path, new TextEncoder().encode(JSON.stringify({ activities: records })));
    activities.push({ path, records: records.length });
  }
  const size = catalogue.activities.length;
  const references = Object.fromEntries(Object.keys(sections).map((name) => [name, { path: name }]));
  return { index: { version: INDEX_VERSION, lexicon: 'rules', size, sections: references }, activities, files };
}

export function open(
  { index, activities, files }: Published,
  catalogue: Catalogue,
  options: Partial<PublishedIndexOptions> = {},
): SearchIndex {
  const read = ({ path }: FileRef): Promise<Uint8Array> => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${path} is not there`));
  };
  return publishedIndex({ index, activities, municipalities: catalogue.municipalities ?? [] }, { read, ...options });
}
