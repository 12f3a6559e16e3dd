import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';

// Word pairs kept beside the checkout and no part of it.
const folder = new URL('../../../../shared/fixtures/finnish/', import.meta.url);
const skip = existsSync(folder) ? false : 'shared/fixtures/finnish is not beside the checkout';

const rows = (name: string): string[][] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Share of rows whose query finds its document without the typo tier. */
async function share(pairs: readonly string[][]): Promise<number> {
  const documents = [...new Set(pairs.map(([, document]) => document ?? ''))];
  const activities = documents.map((name) => ({ id: name, kind: 'group' as const, name: { fi: name } }));
  const engine = createSearchEngine({ formatVersion: '1.0', activities });
  let found = 0;
  for (const [query, document] of pairs) {
    const { hits } = await engine.search({ text: `${query} `, limit: 1000 });
    if (hits.some(({ activity, why }) => activity.id === document && why[0]?.how !== 'typo')) found++;
  }
  return found / pairs.length;
}

test('forms of one lemma find each other', { skip }, async () => {
  assert.ok((await share(rows('pairs_same_lemma.tsv'))) > 0.985);
});

test('unrelated words that begin alike mostly do not', { skip }, async () => {
  assert.ok((await share(rows('pairs_diff_lemma.tsv').filter((row) => row[4] === 'far'))) < 0.1);
});

test('accidental substrings mostly do not', { skip }, async () => {
  assert.ok((await share(rows('compound_false_substrings.tsv'))) < 0.06);
});
