import { compose } from '../../../packages/catalogue-tools/dist/es/publish/compose.js';
import { inPublishedOrder } from '../../../packages/catalogue-tools/dist/es/publish/published-order.js';
import { buildSearchIndex } from '../../../packages/catalogue-tools/dist/es/publish/search-index.js';
import { createRulesLexicon } from '../../../packages/search-core/dist/es/lexicon/rules/rules-lexicon.js';
import { makeCatalogue } from '../../../bench/search/catalogue.mjs';

/**
 * A made-up catalogue of a size, published in memory with its index.
 * @param lexicon what told the base forms of its words; rules when missing
 */
export async function composeMade(size, lexicon = { kind: 'rules', create: createRulesLexicon }) {
  const { activities: made, ...head } = makeCatalogue(size);
  const activities = inPublishedOrder(made);
  const index = await buildSearchIndex({ ...head, activities }, lexicon);
  return compose({ head, activities, index, areas: undefined, attribution: 'Keksitty.' });
}
