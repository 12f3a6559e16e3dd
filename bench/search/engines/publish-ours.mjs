// Makes the published files of a catalogue with the code of `tarjotin build`.
import { chooseLexicon } from '@hyte/catalogue-tools/lexicon/choose-lexicon.js';
import { compose } from '@hyte/catalogue-tools/publish/compose.js';
import { headOf } from '@hyte/catalogue-tools/publish/head.js';
import { inPublishedOrder } from '@hyte/catalogue-tools/publish/published-order.js';
import { buildSearchIndex } from '@hyte/catalogue-tools/publish/search-index.js';

/**
 * @param options.lexicon exactly this one, or an error
 * @returns `{ files: [{ name, content }], seconds, note }`: names without their folder, milliseconds of the index alone, and what the
 *   lexicon is
 */
export async function publish(
  { activities: given, title, languages, sources = [] },
  { lexicon: kind = 'voikko' } = {},
) {
  const lexicon = await theLexicon(kind);
  const activities = inPublishedOrder(given);
  const head = headOf({ title: title ?? { fi: 'Luettelo' }, ...(languages && { languages }) }, activities, sources);
  const start = performance.now();
  const index = await buildSearchIndex({ ...head, activities }, lexicon);
  const seconds = { index: performance.now() - start };
  const { manifestFile, files } = compose({ head, activities, index, areas: undefined, attribution: '' });
  const named = [manifestFile, ...files].map(({ path, bytes }) => ({
    name: path.replace('files/', ''),
    content: bytes,
  }));
  return {
    files: named.filter(({ name }) => !name.startsWith('attribution')),
    seconds,
    note: lexicon.description.replace(/ \(.*/, ''),
  };
}

const chosen = new Map();

/** A lexicon is read once. */
async function theLexicon(kind) {
  if (!chosen.has(kind)) chosen.set(kind, await chooseLexicon({ lexicon: kind }));
  const lexicon = chosen.get(kind);
  if (lexicon.kind !== kind) {
    throw new Error(`There is no lexicon ${kind}: ${lexicon.problems.map(({ message }) => message).join(' ')}`);
  }
  return lexicon;
}
