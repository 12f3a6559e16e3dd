import { compose } from '../../../packages/catalogue-tools/dist/es/publish/compose.js';
import { makeCatalogue } from '../../../bench/search/catalogue.mjs';

/** A made-up catalogue of a size, published in memory. */
export async function composeMade(size) {
  const { activities, ...head } = makeCatalogue(size);
  const publication = compose({ head, activities, areas: undefined, attribution: 'Keksitty.' });
  // TODO(index): compose writes it
  publication.manifest.files.index ??= { version: 1, lexicon: 'rules', size, sections: {} };
  publication.manifestFile.bytes = Buffer.from(JSON.stringify(publication.manifest));
  return publication;
}
