import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLazySearchEngine } from '@hyte/search-core/create-lazy-search-engine.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { TextModule } from '@hyte/search-core/query/lazy-text.js';
import { IndexWords, NameOrder, wordsInPage } from '@hyte/search-core/query/text-search.js';
import { CATALOGUE, now } from './fixture-catalogue.js';

const whole = createSearchEngine(CATALOGUE, { now });

/** A part that comes when the test says so, and how often it was asked for. */
function heldPart() {
  const asked: { come: () => void; fail: () => void }[] = [];
  const loadText = () =>
    new Promise<TextModule>((resolve, reject) => {
      asked.push({
        come: () => resolve({ IndexWords, NameOrder, wordsInPage }),
        fail: () => reject(new Error('offline')),
      });
    });
  return { asked, engine: createLazySearchEngine(CATALOGUE, { now, loadText }) };
}

test('without words nothing is loaded: list, filters, points and single activities answer at once', async () => {
  const { asked, engine } = heldPart();
  const query = { filters: { theme: ['exercise'] }, text: ' ' };
  assert.deepEqual(await engine.search(query), await whole.search(query));
  assert.deepEqual(await engine.locate({}), await whole.locate({}));
  assert.deepEqual(await engine.suggest(' '), []);
  assert.equal((await engine.get('walk'))?.id, 'walk');
  assert.equal(asked.length, 0);
});

test('words wait for the part, which is loaded once, and are answered as by the complete engine', async () => {
  const { asked, engine } = heldPart();
  const query = { text: 'jumppa kouvolassa' };
  const answers = Promise.all([
    engine.search(query),
    engine.search({ text: 'uimahallj ' }),
    engine.suggest('liik'),
    engine.locate(query),
  ]);
  assert.equal((await engine.search({})).total, (await whole.search({})).total, 'a query without words does not wait');
  assert.equal(asked.length, 1);
  asked[0]?.come();
  assert.deepEqual(await answers, [
    await whole.search(query),
    await whole.search({ text: 'uimahallj ' }),
    await whole.suggest('liik'),
    await whole.locate(query),
  ]);
});

test('expecting words loads the part ahead, and a failure of that is told by nobody but the next search', async () => {
  const { asked, engine } = heldPart();
  engine.expectWords?.();
  engine.expectWords?.();
  assert.equal(asked.length, 1);
  asked[0]?.fail();
  await new Promise(setImmediate);
  const late = engine.search({ text: 'jumppa' });
  assert.equal(asked.length, 2);
  asked[1]?.come();
  assert.ok((await late).total > 0);
});

test('a part that cannot be loaded fails the words only, and the next search loads it again', async () => {
  const { asked, engine } = heldPart();
  const failing = engine.search({ text: 'jumppa' });
  asked[0]?.fail();
  await assert.rejects(failing, { name: 'TarjotinError', code: 'no-text-search' });
  assert.ok((await engine.search({ filters: { theme: ['exercise'] } })).total > 0);
  const again = engine.search({ text: 'jumppa' });
  asked[1]?.come();
  assert.ok((await again).total > 0);
});

test('a loader that throws at once fails in the same way, and is asked again', async () => {
  let calls = 0;
  const engine = createLazySearchEngine(CATALOGUE, {
    loadText: () => {
      calls++;
      throw new Error('no import here');
    },
  });
  for (let time = 1; time <= 2; time++) {
    await assert.rejects(engine.suggest('jumppa'), { code: 'no-text-search' });
    assert.equal(calls, time);
  }
});

test('a search that is aborted while the part comes gives no answer', async () => {
  const { asked, engine } = heldPart();
  const calls = [new AbortController(), new AbortController(), new AbortController()] as const;
  const answers = [
    engine.search({ text: 'jumppa' }, calls[0]),
    engine.suggest('jumppa', calls[1]),
    engine.locate({ text: 'jumppa' }, calls[2]),
  ];
  for (const call of calls) call.abort();
  asked[0]?.come();
  for (const answer of answers) await assert.rejects(answer, { name: 'AbortError' });
});
