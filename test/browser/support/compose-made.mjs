import { compose } from '../../../packages/catalogue-tools/dist/es/publish/compose.js';
import { firstPageOf } from '../../../packages/catalogue-tools/dist/es/publish/first-page.js';
import { inPublishedOrder } from '../../../packages/catalogue-tools/dist/es/publish/published-order.js';
import { buildSearchIndex } from '../../../packages/catalogue-tools/dist/es/publish/search-index.js';
import { createRulesLexicon } from '../../../packages/search-core/dist/es/lexicon/rules/rules-lexicon.js';
import { makeCatalogue } from '../../../bench/search/catalogue.mjs';

/**
 * A made-up catalogue of a size, published in memory with its index.
 * @param lexicon what told the base forms of its words; rules when missing
 * @param day an instant of the day whose first page is in the manifest; none when missing
 */
export async function composeMade(size, lexicon = { kind: 'rules', create: createRulesLexicon }, day) {
  const { activities: made, ...head } = makeCatalogue(size);
  const activities = inPublishedOrder(made);
  const index = await buildSearchIndex({ ...head, activities }, lexicon);
  const first = day && (await firstPageOf(activities, index, day));
  return compose({ head, activities, index, first, areas: undefined, attribution: 'Keksitty.' });
}
