import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetColumns, type FacetColumn } from '../facets/facet-column.js';
import type { Lexicon, LexiconKind } from '../lexicon/lexicon.js';
import { kept } from './kept.js';
import type { WordsInMemory } from './memory-index.js';
import { Pace } from './pace.js';
import { readBody, readForms, readWordIndex } from './read/read-word-sections.js';
import { buildWordSections, type WordOptions } from './write/word-sections.js';

/**
 * Indexes the words of a catalogue in memory. They are written and read back as sections, so that a page that builds its own index and
 * one that loads a published one answer by the same code.
 *
 * @param facets its facet columns, when they are there already
 */
export async function buildWords(
  catalogue: Catalogue,
  options: WordOptions,
  facets: readonly FacetColumn[] = facetColumns(catalogue),
): Promise<WordsInMemory> {
  const size = catalogue.activities.length;
  let lexicon: LexiconKind = 'rules';
  const sections = await buildWordSections(catalogue, facets, {
    ...options,
    lexicon: (words): Lexicon => {
      const made = options.lexicon(words);
      lexicon = made.kind;
      return made;
    },
  });
  const index = await readWordIndex(sections, facets, size, new Pace(options.pause));
  return {
    lexicon,
    words: () => Promise.resolve(index),
    body: kept(() => readBody(sections.body, index.terms.size, new Pace(options.pause))),
    forms: kept(() => readForms(sections.forms, new Pace(options.pause))),
  };
}
