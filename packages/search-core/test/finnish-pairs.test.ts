import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createLazySearchEngine } from '@hyte/search-core/create-lazy-search-engine.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { buildWords } from '@hyte/search-core/index/build-words.js';
import type { Lexicon } from '@hyte/search-core/lexicon/lexicon.js';
import { createVoikkoLexicon } from '@hyte/search-core/lexicon/voikko/voikko-lexicon.js';

// Word pairs kept beside the checkout and no part of it.
const folder = new URL('../../../../shared/fixtures/finnish/', import.meta.url);
const skip = existsSync(folder) ? false : 'shared/fixtures/finnish is not beside the checkout';

const rows = (name: string): string[][] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const voikko = '/usr/lib/voikko/5/mor-standard/mor.vfst';
const skipVoikko = skip || (existsSync(voikko) ? false : 'voikko-fi is not on this machine');
const byDictionary = (): Lexicon => createVoikkoLexicon(readFileSync(voikko));

/** Share of rows whose query finds its document without the typo tier; by rules alone unless a lexicon is given. */
async function share(pairs: readonly string[][], lexicon?: () => Lexicon): Promise<number> {
  const documents = [...new Set(pairs.map(([, document]) => document ?? ''))];
  const activities = documents.map((name) => ({ id: name, kind: 'group' as const, name: { fi: name } }));
  const catalogue: Catalogue = { formatVersion: '1.0', activities };
  const loadWords = () => buildWords(catalogue, { lexicon: lexicon as () => Lexicon, rings: [] });
  const engine = lexicon
    ? createLazySearchEngine(catalogue, { loadText: () => import('@hyte/search-core/query/text-search.js'), loadWords })
    : createSearchEngine(catalogue);
  let found = 0;
  for (const [query, document] of pairs) {
    const { hits, ...answer } = await engine.search({ text: `${query} `, limit: 1000 });
    const wanted = hits.filter(({ activity }) => activity.id === document);
    const described = await engine.describe({ ...answer, hits: wanted });
    if (described.some(({ why }) => why[0]?.how !== 'typo')) found++;
  }
  return found / pairs.length;
}

const same = () => rows('pairs_same_lemma.tsv');
const unrelated = () => rows('pairs_diff_lemma.tsv').filter((row) => row[4] === 'far');
const accidental = () => rows('compound_false_substrings.tsv');

test(
  'by rules: forms of one lemma find each other, unrelated words and accidental substrings mostly do not',
  { skip },
  async () => {
    assert.ok((await share(same())) > 0.975);
    assert.ok((await share(unrelated())) < 0.1);
    assert.ok((await share(accidental())) < 0.06);
  },
);

test('with Voikko: the same, better', { skip: skipVoikko }, async () => {
  assert.ok((await share(same(), byDictionary)) > 0.985);
  assert.ok((await share(unrelated(), byDictionary)) < 0.025);
  assert.ok((await share(accidental(), byDictionary)) < 0.015);
});

test('with Voikko: parts of compounds are found, in base form and inflected', { skip: skipVoikko }, async () => {
  const compounds = rows('compound_parts.tsv');
  assert.ok(
    (await share(
      compounds.map(([base = '', , document = '']) => [base, document]),
      byDictionary,
    )) > 0.99,
  );
  const inflected = compounds.filter((row) => row[1]).map(([, form = '', document = '']) => [form, document]);
  assert.ok((await share(inflected, byDictionary)) > 0.97);
});
