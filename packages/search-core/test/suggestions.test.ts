import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { rankSpellings } from '@hyte/search-core/query/fuzzy.js';
import { CATALOGUE, now } from './fixture-catalogue.js';

const engine = createSearchEngine(CATALOGUE, { now });

test('every kind is suggested with its label, filter and number of activities', async () => {
  assert.deepEqual(await engine.suggest('liik'), [
    { kind: 'theme', label: 'Liikunta', value: 'exercise', facet: 'theme', count: 5 },
    { kind: 'organiser', label: 'Kouvolan liikuntapalvelut', value: 'liikuntapalvelut', facet: 'organiser', count: 1 },
  ]);
  const kouvola = await engine.suggest('KOUV');
  assert.deepEqual(
    kouvola.map(({ kind }) => kind),
    ['activity', 'organiser', 'organiser', 'place'],
  );
  assert.deepEqual(kouvola.at(-1), { kind: 'place', label: 'Kouvola', value: '286', facet: 'municipality', count: 7 });
});

test('labels come in the language asked for', async () => {
  const [theme] = await engine.suggest('mot', { language: 'sv' });
  assert.equal(theme?.label, 'Motion');
  assert.deepEqual(
    (await engine.suggest('swim', { language: 'en' })).map(({ label }) => label),
    ['Swimming hall'],
  );
});

test('a limit holds for each kind, umlauts may be left out, nothing typed suggests nothing', async () => {
  assert.equal((await engine.suggest('k', { limit: 1 })).filter(({ kind }) => kind === 'activity').length, 1);
  assert.deepEqual(
    (await engine.suggest('kavely')).map(({ value }) => value),
    ['walk'],
  );
  assert.deepEqual(await engine.suggest('  '), []);
  assert.deepEqual(await engine.suggest('vertaistuki'), [
    { kind: 'theme', label: 'vertaistuki', value: 'peer-support', facet: 'form', count: 1 },
  ]);
});

test('what has ended is not suggested', async () => {
  const activities = [{ id: 'a', kind: 'event' as const, name: { fi: 'Juhla' }, status: 'ended' as const }];
  assert.deepEqual(await createSearchEngine({ formatVersion: '1.0', activities }).suggest('juh'), []);
});

const misspelt: readonly (readonly [typed: string, meant: string])[] = [
  ['uimahallj', 'uimahalli'],
  ['kriisipuhleni', 'kriisipuhelin'],
  ['luontoplku Kouvolassa', 'luontopolku Kouvolassa'],
];
for (const [typed, meant] of misspelt) {
  test(`"${typed}": did you mean "${meant}", with and without Fuse.js`, async () => {
    assert.equal((await engine.search({ text: `${typed} ` })).didYouMean, meant);
    const fuzzy = createSearchEngine(CATALOGUE, { now, loadFuzzy: async () => ({ rankSpellings }) });
    assert.equal((await fuzzy.search({ text: `${typed} ` })).didYouMean, meant);
  });
}

test('Fuse.js ranks the spellings: the engine takes its order', async () => {
  const activities = ['Talo', 'Tali'].map((name) => ({ id: name, kind: 'group' as const, name: { fi: name } }));
  const catalogue = { formatVersion: '1.0', activities };
  const ranking = (first: string) => async () => ({ rankSpellings: () => [first] });
  for (const first of ['talo', 'tali']) {
    const result = await createSearchEngine(catalogue, { loadFuzzy: ranking(first) }).search({ text: 'talx ' });
    assert.equal(result.didYouMean, first);
  }
});

test('the spelling module is asked for only when words have no hits, and its failure costs nothing', async () => {
  let loads = 0;
  const loadFuzzy = async () => {
    loads++;
    throw new Error('offline');
  };
  const offline = createSearchEngine(CATALOGUE, { now, loadFuzzy });
  await offline.search({ text: 'jumppa kouvolassa' });
  await offline.search({});
  assert.equal(loads, 0);
  assert.equal((await offline.search({ text: 'uimahallj ' })).didYouMean, 'uimahalli');
  assert.equal(loads, 1);
});

test('a correct word gets no other spelling, and nonsense gets none', async () => {
  assert.equal((await engine.search({ text: 'uimahalli' })).didYouMean, undefined);
  assert.equal((await engine.search({ text: 'qwertyuiop' })).didYouMean, undefined);
});
