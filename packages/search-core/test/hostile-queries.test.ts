import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { CATALOGUE, now } from './fixture-catalogue.js';

const engine = createSearchEngine(CATALOGUE, { now });

/** Processor time that only a hang takes; each takes a few milliseconds. Indexing the words is no part of it. */
const HANGS_MS = 1000;
await engine.search({ text: 'jumppa' });
await engine.suggest('jumppa');

const HOSTILE: readonly (readonly [title: string, text: string])[] = [
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 letters of one compound', 'tasapainoryhmä'.repeat(715)],
  ['10,000 words', 'jumppa '.repeat(10_000)],
  ['many different words', Array.from({ length: 3000 }, (_, i) => `sana${i}`).join(' ')],
  ['emoji', '🧘‍♀️👵🏽🇫🇮 💃'],
  ['right to left', '\u202Eتمارين التوازن לרקוד'],
  ['combining marks', 'j\u0308\u0308\u0308\u0308'.repeat(500)],
  ['regular expression', '(a+)+$ [\\w]* .* ^$ | {2,} \\'],
  ['prototype names', '__proto__ constructor toString hasOwnProperty'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['control characters', '\0\u0001\u001f\ud800'],
  ['case endings only', 'ssa ssa lla lle ksi nsa kin han ko'],
  ['vowels only', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaan'],
];
for (const [title, text] of HOSTILE) {
  test(`${title}: no hang and no error`, async () => {
    const begun = process.cpuUsage();
    const { hits, total } = await engine.search({ text });
    await engine.suggest(text);
    const spent = process.cpuUsage(begun).user / 1000;
    assert.ok(spent < HANGS_MS, `${spent} ms`);
    assert.ok(hits.length <= total);
  });
}

test('a text without words asks for nothing', async () => {
  const everything = await engine.search({});
  for (const text of ['', '   ', '🧘‍♀️', '?!.,', '\0']) {
    assert.equal((await engine.search({ text })).total, everything.total);
  }
});

test('names of Object.prototype are plain words', async () => {
  const activities = ['__proto__', 'constructor', 'toString'].map((name) => ({
    id: name,
    kind: 'group' as const,
    name: { fi: name },
    themes: [name],
    organiser: { id: name, name: { fi: name } },
  }));
  const hostile = createSearchEngine({ formatVersion: '1.0', activities });
  const { hits, facets } = await hostile.search({ text: 'constructor' });
  assert.deepEqual(
    hits.map((hit) => hit.activity.id),
    ['constructor'],
  );
  assert.deepEqual(facets.theme.values, [{ value: 'constructor', count: 1, selected: false }]);
  const filtered = await hostile.search({ filters: { theme: ['__proto__'] } });
  assert.deepEqual(
    filtered.hits.map((hit) => hit.activity.id),
    ['__proto__'],
  );
  assert.equal((await hostile.get('__proto__'))?.id, '__proto__');
});

test('an empty catalogue answers with nothing', async () => {
  const empty = createSearchEngine({ formatVersion: '1.0', activities: [] });
  assert.equal((await empty.search({ text: 'jumppa' })).total, 0);
  assert.deepEqual(await empty.suggest('j'), []);
  assert.deepEqual(await empty.locate({}), { points: [], withoutPoint: 0 });
});
