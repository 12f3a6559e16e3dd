import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { WordsInMemory } from '@hyte/search-core/index/memory-index.js';
import { publishedWords } from '@hyte/search-core/index/published-words.js';
import { publishedReader } from './read-published.js';
import { indexInfo, type SearchFiles } from './search-files.js';

/** The words of activities that are in the page, from the index they were published with. @throws TarjotinError `index-…` */
export function wordsFromFiles(catalogue: Catalogue, { manifest, base }: SearchFiles): Promise<WordsInMemory> {
  return publishedWords(catalogue, indexInfo(manifest), { read: publishedReader(base) });
}
