import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileRef } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { IndexEngineOptions } from '@hyte/search-core/engine-options.js';
import { memoryIndex } from '@hyte/search-core/index/memory-index.js';
import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import type { SearchIndex } from '@hyte/search-core/index/search-index.js';
import { INDEX_VERSION, SECTIONS } from '@hyte/search-core/index/sections.js';
import { buildIndex } from '@hyte/search-core/index/write/build-index.js';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import { wordsInPage } from '@hyte/search-core/query/text-search.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import { SORT_ORDERS, type SearchQuery } from '@hyte/search-core/search-query.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';
import fc from 'fast-check';
import { ACTIVITIES, CATALOGUE, now } from './fixture-catalogue.js';

const rings = SYNONYM_RINGS.slice(0, 60);
const sections = await buildIndex(CATALOGUE, { lexicon: createRulesLexicon, rings });
const records = new TextEncoder().encode(JSON.stringify({ activities: ACTIVITIES }));
const fileOf = (path: string, bytes: Uint8Array): FileRef => ({ path, bytes: bytes.length }) as unknown as FileRef;
const info = {
  index: {
    version: INDEX_VERSION,
    lexicon: 'rules',
    size: ACTIVITIES.length,
    sections: Object.fromEntries(SECTIONS.map((name) => [name, fileOf(name, sections[name])])),
  },
  activities: [{ ...fileOf('activities', records), records: ACTIVITIES.length }],
  municipalities: CATALOGUE.municipalities ?? [],
} as unknown as Parameters<typeof publishedIndex>[0];

/** A published index; `change` may withhold or damage a file. */
function published(
  change: (path: string, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = (_, bytes) => bytes,
): SearchIndex {
  const read = async ({ path }: FileRef): Promise<Uint8Array> =>
    change(path, path === 'activities' ? records : sections[path as keyof typeof sections]);
  return publishedIndex(info, { read });
}
const fromPublished = (options: IndexEngineOptions = {}): SearchEngine =>
  openSearchEngine(published(), { now, ...options });
const inMemory = (): SearchIndex => memoryIndex(CATALOGUE, { loadWords: () => wordsInPage(CATALOGUE) });

const texts = [
  'jumppa kouvolassa',
  'tanssia eläkeläisille',
  'uimahallj ',
  'kävelykurssi ',
  'kamratstöd',
  'tas',
  'omaisille',
  'xyzzy ',
  'lastenkurssi ',
];
const query: fc.Arbitrary<SearchQuery> = fc.record(
  {
    text: fc.constantFrom(...texts),
    filters: fc.record(
      { theme: fc.subarray(['exercise', 'culture']), municipality: fc.subarray(['286', '285']) },
      { requiredKeys: [] },
    ),
    when: fc.record({ weekdays: fc.subarray([2, 4]) }, { requiredKeys: [] }),
    near: fc.constant({ lat: 60.4664, lon: 26.9458, origin: 'municipality:285' }),
    withinKm: fc.integer({ min: 1, max: 60 }),
    sort: fc.constantFrom(...SORT_ORDERS),
    offset: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: [] },
);

test('an index that was written and read back answers as the one in memory', async () => {
  const loadWords = async () =>
    (await import('@hyte/search-core/index/build-words.js')).buildWords(CATALOGUE, {
      lexicon: createRulesLexicon,
      rings,
    });
  const memory = openSearchEngine(memoryIndex(CATALOGUE, { loadWords }), { now });
  const files = fromPublished();
  await Promise.all([memory.whenComplete?.(), files.whenComplete?.()]);
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const [answer, same] = [await files.search(asked), await memory.search(asked)];
      assert.deepEqual(answer, same);
      assert.deepEqual(await files.describe(answer), await memory.describe(same));
      assert.deepEqual(await files.locate(asked), await memory.locate(asked));
    }),
    { numRuns: 150 },
  );
  for (const prefix of ['liik', 'kouv', 'jum', 'sim'])
    assert.deepEqual(await files.suggest(prefix), await memory.suggest(prefix));
  for (const { id } of ACTIVITIES) assert.deepEqual(await files.get(id), await memory.get(id));
  assert.deepEqual(await files.organisers?.(), await memory.organisers?.());
});

test('only what a query needs is read', async () => {
  const asked: string[] = [];
  const engine = openSearchEngine(
    published((path, bytes) => (asked.push(path), bytes)),
    { now },
  );
  await engine.search({});
  assert.deepEqual([...asked].sort(), ['activities', 'facets', 'records']);
  await engine.search({ when: { weekdays: [2] } });
  assert.deepEqual(asked.slice(3), ['schedules']);
  await engine.search({ near: { lat: 60, lon: 26, origin: 'device' } });
  assert.deepEqual(asked.slice(4), ['points']);
  await engine.search({ sort: 'name' });
  assert.deepEqual(asked.slice(5), ['names']);
});

test('without the body an answer is marked, and complete when it has come', async () => {
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  const engine = openSearchEngine(
    published(async (path, bytes) => (path === 'body' && (await held), bytes)),
    { now },
  );
  const first = await engine.search({ text: 'rauhallisesti ' });
  assert.equal(first.incomplete, true);
  come();
  await engine.whenComplete?.();
  const whole = await engine.search({ text: 'rauhallisesti ' });
  assert.equal(whole.incomplete, undefined);
  assert.equal(whole.hits[0]?.activity.id, 'balance');
});

for (const [fault, change] of [
  ['damaged', (path: string, bytes: Uint8Array) => (path === 'facets' ? bytes.slice(0, -3) : bytes)],
  ['missing', (path: string, bytes: Uint8Array) => (path === 'facets' ? Promise.reject(new Error('404')) : bytes)],
] as const) {
  test(`a ${fault} section: the catalogue's own index answers, and what was wrong is said once`, async () => {
    const problems: string[] = [];
    const onProblem = ({ code }: TarjotinError): unknown => problems.push(code);
    const engine = openSearchEngine(published(change), { now, onProblem, fallback: inMemory });
    const [result] = await Promise.all([engine.search({ text: 'uimahalli' }), engine.search({})]);
    assert.equal(result.hits[0]?.activity.id, 'pool');
    assert.deepEqual(problems, [`index-${fault}`]);
    await assert.rejects(openSearchEngine(published(change), { now }).search({}), { code: `index-${fault}` });
  });
}

test('a body that turns out damaged later also changes to the other index', async () => {
  const change = (path: string, bytes: Uint8Array) => (path === 'body' ? bytes.slice(0, 20) : bytes);
  const engine = openSearchEngine(published(change), { now, fallback: inMemory });
  await engine.search({ text: 'jumppa' });
  await engine.whenComplete?.();
  assert.equal((await engine.search({ text: 'rauhallisesti ' })).incomplete, undefined);
});

test('filters that always hold narrow everything and are never let go or offered', async () => {
  const engine = fromPublished({ within: { municipality: ['285'] } });
  await engine.whenComplete?.();
  const all = await engine.search({ limit: 1000 });
  assert.ok(all.hits.length > 0 && all.hits.every(({ activity }) => activity.id !== 'gymnastics-kouvola'));
  const words = await engine.search({ text: 'jumppa kouvolassa' });
  assert.deepEqual(words.recognised, []);
  assert.ok(words.hits.every(({ activity }) => activity.id !== 'gymnastics-kouvola'));
  assert.equal(
    (await engine.search({ filters: { municipality: ['286'] } })).total,
    all.facets.municipality.values.find(({ value }) => value === '286')?.count ?? 0,
  );
  assert.deepEqual(await engine.suggest('kuntojump'), []);
});

test('hits say where the words stand, in whatever form', async () => {
  const engine = fromPublished();
  await engine.whenComplete?.();
  const hits = await engine.describe(await engine.search({ text: 'tanssia eläkeläisille ' }));
  const dance = hits.find(({ activity }) => activity.id === 'senior-dance');
  const stretches = dance?.marks?.map(
    ({ field, language, start, end }) =>
      `${field}: ${(dance.activity[field as 'name'] ?? {})[language]?.slice(start, end)}`,
  );
  assert.ok(stretches?.includes('name: tanssi'), String(stretches));
  const sv = await engine.describe(await engine.search({ text: 'förening ' }));
  const swedish = sv.find(({ activity }) => activity.id === 'swedish');
  assert.equal(swedish?.why[0]?.matched, 'föreningarnas');
});

test('a county counts as a place', async () => {
  const engine = fromPublished();
  for (const text of ['Kymenlaaksossa', 'kymenlaakso', 'Kymmenedalen']) {
    const { recognised } = await engine.search({ text });
    assert.deepEqual(recognised, [{ facet: 'county', value: '10', word: text }]);
  }
});

test('two queries at once do not disturb each other, and a cancelled one leaves nothing behind', async () => {
  const engine = fromPublished({ pause: () => new Promise((resolve) => setImmediate(resolve)) });
  await engine.whenComplete?.();
  const alone = await Promise.all(
    texts.map(async (text) => (await engine.search({ text })).hits.map(({ activity }) => activity.id)),
  );
  const controller = new AbortController();
  const cancelled = texts.map((text) => engine.search({ text }, controller).catch((error: unknown) => error));
  controller.abort();
  const together = await Promise.all(
    texts.map(async (text) => (await engine.search({ text })).hits.map(({ activity }) => activity.id)),
  );
  assert.deepEqual(together, alone);
  for (const outcome of await Promise.all(cancelled)) assert.equal((outcome as Error).name, 'AbortError');
});
