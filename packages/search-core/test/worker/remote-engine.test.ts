import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import { countedSignal, fakeEngine, line, resultOf, type Line } from './line.js';

const open: Line[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.hangUp();
});
function to(engine: SearchEngine, silence?: number): Line {
  const made = line(engine, silence);
  open.push(made);
  return made;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

describe('an engine at the other end of a line', () => {
  it('answers as the engine itself does', async () => {
    const engine = createSearchEngine(
      {
        formatVersion: '1.0',
        activities: [
          { id: 'a', kind: 'group', name: { fi: 'Tuolijumppa' }, places: [{ point: { lat: 60.9, lon: 26.7 } }] },
          { id: 'b', kind: 'group', name: { fi: 'Kuoro' } },
        ],
      },
      { now: () => new Date('2026-11-22T10:00:00Z') },
    );
    const { remote } = to(engine);
    const query = { text: 'jumppa' };
    const [far, near] = [await remote.search(query), await engine.search(query)];
    assert.deepEqual(far, near);
    const described = await remote.describe(far);
    assert.deepEqual(described, await engine.describe(near));
    assert.deepEqual(described[0]?.why[0]?.how, 'compound');
    assert.deepEqual(await remote.suggest('tuo', { language: 'fi' }), await engine.suggest('tuo'));
    assert.deepEqual(await remote.locate({}), await engine.locate({}));
    assert.deepEqual(await remote.get('b'), await engine.get('b'));
    assert.equal(await remote.get('no such'), undefined);
  });

  it('describes any hits it was given, also when another search came in between, and searches no more than it must', async () => {
    const activities = ['Tuolijumppa', 'Vesijumppa', 'Jumppa'].map((fi, at) => ({
      id: `${at}`,
      kind: 'group' as const,
      name: { fi },
    }));
    const engine = createSearchEngine({ formatVersion: '1.0', activities });
    let searches = 0;
    const counted: SearchEngine = {
      ...fakeEngine(),
      search: (query) => {
        searches++;
        return engine.search(query);
      },
      describe: engine.describe.bind(engine),
    };
    const { remote } = to(counted);
    const { query, hits } = await remote.search({ text: 'jumppa' });
    const whole = await engine.describe(await engine.search(query));
    assert.deepEqual(await remote.describe({ query, hits: hits.slice(1) }), whole.slice(1));
    assert.equal(searches, 1);
    await remote.search({ limit: 0 });
    assert.deepEqual(await remote.describe({ query, hits }), whole);
    assert.equal(searches, 3);
  });

  it('hands over what is asked beside the query', async () => {
    const asked: unknown[] = [];
    const { remote } = to(
      fakeEngine({
        suggest: (prefix, { signal, ...options } = {}) => {
          asked.push(prefix, options, signal instanceof AbortSignal);
          return Promise.resolve([]);
        },
        organisers: () => Promise.resolve([{ value: 'o', name: { fi: 'Seura' } }]),
      }),
    );
    await remote.suggest('ku', { language: 'sv', limit: 3 });
    assert.deepEqual(asked, ['ku', { language: 'sv', limit: 3 }, true]);
    assert.deepEqual(await remote.organisers?.(), [{ value: 'o', name: { fi: 'Seura' } }]);
  });

  it('carries the most frequent values of a long facet, and those that are chosen', async () => {
    const values = Array.from({ length: 2000 }, (_, at) => ({
      value: `o${at}`,
      count: 2000 - at,
      selected: at === 1500,
    }));
    const facets = { organiser: { name: 'organiser', values, unknown: 3 } } as unknown as SearchResult['facets'];
    const { remote } = to(fakeEngine({ search: (query) => Promise.resolve({ ...resultOf(query), facets }) }));
    const { organiser } = (await remote.search({})).facets;
    assert.equal(organiser.unknown, 3);
    assert.deepEqual(organiser.values, [...values.slice(0, 300), values[1500]]);
  });

  it('is complete when the engine does not say when', async () => {
    const { remote } = to(fakeEngine());
    await remote.whenComplete?.();
    assert.deepEqual(await remote.organisers?.(), []);
  });

  it('keeps code and hint of an error', async () => {
    const { remote } = to(
      fakeEngine({ search: () => Promise.reject(new TarjotinError('index-damaged', 'Cut off.', 'Publish again.')) }),
    );
    await assert.rejects(remote.search({}), (error: unknown) => {
      assert.ok(error instanceof TarjotinError);
      assert.deepEqual([error.code, error.message, error.hint], ['index-damaged', 'Cut off.', 'Publish again.']);
      return true;
    });
  });

  it('tells an error that is none of the house by its name', async () => {
    const { remote } = to(fakeEngine({ get: () => Promise.reject(new RangeError('too far')) }));
    await assert.rejects(remote.get('a'), { name: 'RangeError', message: 'too far' });
  });

  it('tells when an answer cannot be sent', async () => {
    const uncloneable = { ...resultOf({}), hits: [() => undefined] } as never;
    const { remote } = to(fakeEngine({ search: () => Promise.resolve(uncloneable) }));
    await assert.rejects(remote.search({}), { name: 'DataCloneError' });
  });

  it('does not let a call of an unsound argument end the line', async () => {
    const { remote } = to(fakeEngine({ get: (id) => Promise.resolve(id.at(0) as never) }));
    await assert.rejects(remote.get(undefined as never), { name: 'TypeError' });
    assert.equal(await remote.get('x'), 'x');
  });
});

describe('a call that is aborted', () => {
  it('fails at once, and its search is never started when it still waits', async () => {
    const started: (string | undefined)[] = [];
    const { remote } = to(
      fakeEngine({
        search: (query) => {
          started.push(query.text);
          return Promise.resolve(resultOf(query));
        },
      }),
    );
    const keys = ['t', 'tu', 'tuo'].map((text) => {
      const control = new AbortController();
      return { control, answer: remote.search({ text }, { signal: control.signal }) };
    });
    keys[0]?.control.abort();
    keys[1]?.control.abort();
    await assert.rejects(keys[0]?.answer ?? never(), { name: 'AbortError' });
    await assert.rejects(keys[1]?.answer ?? never(), { name: 'AbortError' });
    assert.equal((await keys[2]?.answer)?.query.text, 'tuo');
    assert.deepEqual(started, ['tuo']);
  });

  it('is seen by an engine that runs', async () => {
    const control = new AbortController();
    const seen = new Promise<boolean>((resolve) => {
      const { remote } = to(
        fakeEngine({
          search: (_query, { signal } = {}) => {
            signal?.addEventListener('abort', () => resolve(signal.aborted));
            control.abort();
            return never();
          },
        }),
      );
      remote.search({}, { signal: control.signal }).catch(() => undefined);
    });
    assert.equal(await seen, true);
  });

  it('sends nothing when it was aborted before', async () => {
    const { remote, sent } = to(fakeEngine());
    await assert.rejects(remote.search({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.deepEqual(sent, []);
  });

  it('leaves no listener on a signal that outlives it', async () => {
    const { remote } = to(fakeEngine());
    const counted = countedSignal();
    await remote.search({}, { signal: counted.signal });
    assert.equal(counted.listeners(), 0);
    counted.abort();
  });
});

describe('a worker that gives no sign of life', () => {
  it('fails its calls, and later ones at once', async () => {
    const { port1, port2 } = new MessageChannel();
    const { remoteEngine } = await import('@hyte/search-core/worker/remote-engine.js');
    const remote = remoteEngine(port1, { silence: 20 });
    await assert.rejects(remote.search({}), { code: 'worker-lost' });
    await assert.rejects(remote.get('a'), { code: 'worker-lost' });
    port1.close();
    port2.close();
  });

  it('is not one that works on something slow', async () => {
    const { remote } = to(
      fakeEngine({ search: (query) => new Promise((resolve) => setTimeout(() => resolve(resultOf(query)), 90)) }),
      20,
    );
    assert.equal((await remote.search({ text: 'slow' })).query.text, 'slow');
  });
});
