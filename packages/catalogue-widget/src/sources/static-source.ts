import { besideCatalogue } from './beside-catalogue.js';
import type { CatalogueSource } from './catalogue-source.js';
import { readWhole } from './read-at-once.js';

/** A catalogue that the page already has as a plain object. */
export function createStaticSource(catalogue: unknown): CatalogueSource {
  return { load: async () => besideCatalogue(await readWhole(catalogue), document.baseURI) };
}
