import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { createLazySearchEngine } from '@hyte/search-core/create-lazy-search-engine.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { buildWords } from '@hyte/search-core/index/build-words.js';
import { withProjectWords } from '@hyte/search-core/lexicon/project-words/with-project-words.js';
import { createVoikkoLexicon } from '@hyte/search-core/lexicon/voikko/voikko-lexicon.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import { RESIDENT_QUERIES, RESIDENTS_CATALOGUE, type ResidentQuery } from './residents-queries.js';

const now = (): Date => new Date('2026-11-22T10:00:00Z');
const dictionary = ['/usr/lib/voikko', '/usr/share/voikko', '/usr/local/lib/voikko', '/etc/voikko']
  .map((folder) => `${folder}/5/mor-standard/mor.vfst`)
  .find((file) => existsSync(file));

test('residents find what they mean, by rules alone', async (context) => {
  await checkAll(createSearchEngine(RESIDENTS_CATALOGUE, { now }), context);
});

test(
  'residents find what they mean, with the dictionary of Voikko',
  { skip: dictionary === undefined && 'voikko-fi is not on this machine' },
  async (context) => {
    const bytes = readFileSync(dictionary ?? '');
    // As `tarjotin` chooses it.
    const lexicon = withProjectWords(createVoikkoLexicon(bytes));
    const engine = createLazySearchEngine(RESIDENTS_CATALOGUE, {
      now,
      loadText: () => import('@hyte/search-core/query/text-search.js'),
      loadWords: () => buildWords(RESIDENTS_CATALOGUE, { lexicon: () => lexicon, rings: SYNONYM_RINGS }),
    });
    await checkAll(engine, context);
  },
);

/** Says how many queries are answered right, and fails when one that must hold is not. */
async function checkAll(engine: SearchEngine, context: TestContext): Promise<void> {
  const wrong: { readonly query: ResidentQuery; readonly fault: string }[] = [];
  for (const query of RESIDENT_QUERIES) {
    const fault = await faultOf(engine, query);
    if (fault !== undefined) wrong.push({ query, fault });
  }
  for (const mustHold of [true, false]) {
    const all = RESIDENT_QUERIES.filter((query) => query.mustHold === mustHold);
    const bad = wrong.filter(({ query }) => query.mustHold === mustHold);
    context.diagnostic(`${mustHold ? 'must hold' : 'nice to have'}: ${all.length - bad.length} of ${all.length} right`);
    if (!mustHold) for (const { query, fault } of bad) context.diagnostic(`not yet: "${query.text}": ${fault}`);
  }
  assert.deepEqual(
    wrong.filter(({ query }) => query.mustHold).map(({ query, fault }) => `"${query.text}": ${fault}`),
    [],
  );
}

async function faultOf(
  engine: SearchEngine,
  { text, language, found, first, notFound }: ResidentQuery,
): Promise<string | undefined> {
  // As after the search button: the last word is finished.
  const { hits, relaxed } = await engine.search({ text: `${text} `, language, limit: 1000 });
  const ids = hits.map(({ activity }) => activity.id);
  const said = `${ids.slice(0, 3).join(', ')}${relaxed ? ` (${JSON.stringify(relaxed)})` : ''}`;
  const missing = found.filter((id) => !ids.includes(id));
  if (missing.length > 0) return `lacks ${missing.join(', ')}; has ${said}`;
  if (first !== undefined && ids[0] !== first) return `${first} is not first; has ${said}`;
  const accidental = notFound.filter((id) => ids.includes(id));
  return accidental.length > 0 ? `finds ${accidental.join(', ')}` : undefined;
}
