import { createHash } from 'node:crypto';
import { compose } from '../../../packages/catalogue-tools/dist/es/publish/compose.js';
import { buildIndex } from '../../../packages/search-core/dist/es/index/write/build-index.js';
import { createRulesLexicon } from '../../../packages/search-core/dist/es/lexicon/rules/rules-lexicon.js';
import { SYNONYM_RINGS } from '../../../packages/search-core/dist/es/rings/synonym-rings.js';
import { makeCatalogue } from '../../../bench/search/catalogue.mjs';

/** A made-up catalogue of a size, published in memory with an index. */
export async function composeMade(size) {
  const { activities, ...head } = makeCatalogue(size);
  const publication = compose({ head, activities, areas: undefined, attribution: 'Keksitty.' });
  const written = await buildIndex({ ...head, activities }, { lexicon: createRulesLexicon, rings: SYNONYM_RINGS });
  const sections = {};
  const files = [...publication.files];
  for (const [name, section] of Object.entries(written)) {
    const bytes = Buffer.from(section);
    const digest = createHash('sha256').update(bytes).digest();
    const path = `files/index-${name}-${digest.toString('hex').slice(0, 16)}.bin`;
    sections[name] = { path, bytes: bytes.length, integrity: `sha256-${digest.toString('base64')}` };
    files.push({ path, bytes });
  }
  const { manifest } = publication;
  manifest.files.index = { version: 1, lexicon: 'rules', size, sections };
  return { manifest, files, manifestFile: { path: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) } };
}
