import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { damaged } from './damage.js';
import { idHash } from './id-hash.js';
import type { WordsInMemory } from './memory-index.js';
import { Pace } from './pace.js';
import { publishedIndex, readSection, type PublishedIndexInfo, type PublishedIndexOptions } from './published-index.js';
import { decodeSection } from './read/open-section.js';
import { readIdHashes } from './read/read-ids.js';

/**
 * Takes the words of activities in memory from published sections, which were made with a better lexicon than a page has. Only when they
 * belong to exactly these activities: a page that left some out, or changed their order, builds its own.
 * @throws TarjotinError `index-missing`, `index-damaged`, `index-version`
 */
export async function publishedWords(
  { activities }: Catalogue,
  info: PublishedIndexInfo,
  options: PublishedIndexOptions,
): Promise<WordsInMemory> {
  const index = publishedIndex(info, options);
  const file = await readSection(info.index, 'ids', options.read);
  const hashes = await decodeSection('ids', file, new Pace(options.pause), (columns) =>
    readIdHashes(columns, index.size),
  );
  const same = activities.length === index.size && activities.every(({ id }, at) => idHash(id) === hashes[at]);
  if (!same) throw damaged('ids', 'it was made from other activities');
  return { lexicon: index.lexicon, words: index.words, body: index.body, forms: index.forms };
}
