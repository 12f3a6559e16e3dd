import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { lastingEngine } from '@hyte/search-core/worker/lasting-engine.js';
import type { DescribedHit, Hit, SearchEngine } from '@hyte/search-core/search-engine.js';
import { fakeEngine, resultOf } from './line.js';

const gone = (code = 'worker-lost'): TarjotinError => new TarjotinError(code, 'Gone.', '');
const dead = (): SearchEngine =>
  fakeEngine({ search: () => Promise.reject(gone()), get: () => Promise.reject(gone()) });
const inPage = fakeEngine({ search: (query) => Promise.resolve({ ...resultOf(query), total: 7 }) });

/** Starts what is given, one after the other; the page itself when it falls back. */
function lasting(...engines: (SearchEngine | TarjotinError)[]) {
  const told: string[] = [];
  const engine = lastingEngine({
    start: () => {
      const next = engines.shift();
      return next instanceof TarjotinError || !next ? Promise.reject(next ?? gone('too-many')) : Promise.resolve(next);
    },
    fallBack: (why) => {
      told.push(why.code);
      return Promise.resolve(inPage);
    },
  });
  return { engine, told, left: engines };
}

describe('an engine that outlives its worker', () => {
  it('starts a dead worker anew once, and makes the call again', async () => {
    const { engine, told, left } = lasting(dead(), fakeEngine());
    assert.equal((await engine.search({ text: 'a' })).total, 0);
    assert.deepEqual([told, left.length], [[], 0]);
  });

  it('falls back when that one dies as well, and says why once', async () => {
    const { engine, told } = lasting(dead(), dead());
    const all = await Promise.all([engine.search({ text: 'a' }), engine.search({ text: 'b' }), engine.get('c')]);
    assert.deepEqual([all[0].total, all[1].total, all[2]], [7, 7, undefined]);
    assert.deepEqual(told, ['worker-lost']);
  });

  it('falls back at once when a worker is refused', async () => {
    const { engine, told } = lasting(gone('worker-refused'));
    assert.equal((await engine.search({})).total, 7);
    assert.deepEqual(told, ['worker-refused']);
  });

  it('describes the hits of a worker that has died as the next one finds them', async () => {
    const hit = (id: string): Hit => ({ activity: { id, kind: 'group', name: {} }, score: 1 });
    const dies = fakeEngine({ describe: () => Promise.reject(gone()) });
    const own = { ...resultOf({ text: 'a' }), hits: [hit('b'), hit('a')] };
    const next = fakeEngine({
      search: () => Promise.resolve(own),
      describe: ({ hits }) =>
        Promise.resolve(
          hits.map(
            (each) => ({ ...each, next: [], why: [], marks: own.hits.includes(each) ? [] : undefined }) as DescribedHit,
          ),
        ),
    });
    const { engine } = lasting(dies, next);
    const given = { ...resultOf({ text: 'a' }), hits: [hit('a'), hit('gone')] };
    const described = await engine.describe(given);
    assert.deepEqual(
      described.map(({ activity, marks }) => [activity.id, marks]),
      [
        ['a', []],
        ['gone', undefined],
      ],
    );
  });

  it('passes on what is no fault of the worker', async () => {
    const { engine, told } = lasting(fakeEngine({ search: () => Promise.reject(gone('index-damaged')) }));
    await assert.rejects(engine.search({}), { code: 'index-damaged' });
    assert.deepEqual(told, []);
  });

  it('does not make a call again that was aborted meanwhile', async () => {
    const control = new AbortController();
    const dies = fakeEngine({
      search: () => {
        control.abort();
        return Promise.reject(gone());
      },
    });
    const { engine, left } = lasting(dies, fakeEngine());
    await assert.rejects(engine.search({}, { signal: control.signal }), { name: 'AbortError' });
    assert.equal(left.length, 1);
  });

  it('starts nothing before it is asked', () => {
    const { left } = lasting(fakeEngine());
    assert.equal(left.length, 1);
  });

  it('ends the worker when it is closed, and starts another when it is asked again', async () => {
    let closed = 0;
    const { engine, left } = lasting(fakeEngine({ close: () => void closed++ }), fakeEngine());
    await engine.search({});
    engine.close?.();
    await Promise.resolve();
    assert.deepEqual([closed, left.length], [1, 1]);
    await assert.rejects(engine.get('a'), { code: 'search-closed' });
    await engine.search({});
    assert.deepEqual([closed, left.length], [1, 0]);
  });
});
