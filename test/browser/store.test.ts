import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { createLazySearchEngine } from '@hyte/search-core/create-lazy-search-engine.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { TextModule } from '@hyte/search-core/query/lazy-text.js';
import { IndexWords, NameOrder, wordsInPage } from '@hyte/search-core/query/text-search.js';
import type { SearchResult } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { createTrayStore, type OwnTrayStore } from '@hyte/catalogue-widget/controllers/create-tray-store.js';
import { isShown, type Shown } from '@hyte/catalogue-widget/controllers/tray-state.js';
import { createFetchSource } from '@hyte/catalogue-widget/sources/fetch-source.js';
import { createStaticSource } from '@hyte/catalogue-widget/sources/static-source.js';
import { FakeServer, held } from './support/fake-fetch.js';
import { activity, smallCatalogue } from './support/small-catalogue.js';

describe('the store of a tray', () => {
  let server: FakeServer;
  let store: OwnTrayStore;
  const settled = (status: string): Promise<void> =>
    waitUntil(() => store.state.status === status, `state ${status}`, { timeout: 8000 });
  const shown = (): Shown => {
    if (!isShown(store.state)) throw new Error(`nothing is shown: ${store.state.status}`);
    return store.state;
  };
  const ids = (): string[] =>
    shown()
      .result.hits.map(({ activity }) => activity.id)
      .sort();

  beforeEach(() => {
    server = new FakeServer();
    store = createTrayStore();
    store.connect();
  });
  afterEach(() => {
    store.disconnect();
    server.close();
  });

  it('goes from loading to ready and shows the whole catalogue', async () => {
    server.on('/c/catalogue.json', smallCatalogue());
    expect(store.state.status).to.equal('loading');
    store.open(createFetchSource('/c/catalogue.json'));
    await settled('ready');
    expect(shown().result.total).to.equal(4);
  });

  it('sends no cookies and no referrer', async () => {
    server.on('/c/catalogue.json', smallCatalogue());
    store.open(createFetchSource('/c/catalogue.json'));
    await settled('ready');
    expect(server.requests).to.have.length(1);
    expect(server.requests[0]?.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('reads a manifest and its parts, and keeps the parts in their order', async () => {
    const { activities, ...head } = smallCatalogue();
    server
      .on('/p/manifest.json', {
        ...head,
        files: {
          activities: [
            { path: 'a.json', records: 2 },
            { path: 'b.json', records: 2 },
          ],
        },
      })
      .on('/p/a.json', { activities: activities.slice(0, 2) })
      .on('/p/b.json', { activities: activities.slice(2) });
    store.open(createFetchSource('/p/manifest.json'));
    await settled('ready');
    expect(shown().catalogue.activities.map(({ id }) => id)).to.deep.equal(activities.map(({ id }) => id));
    expect(shown().catalogue.advice?.phone).to.equal('+358401234567');
  });

  it('shows the good parts when one is missing, and counts what is left out', async () => {
    const { activities, ...head } = smallCatalogue();
    server
      .on('/p/manifest.json', {
        ...head,
        files: {
          activities: [
            { path: 'a.json', records: 2 },
            { path: 'b.json', records: 7 },
          ],
        },
      })
      .on('/p/a.json', { activities: activities.slice(0, 2) });
    store.open(createFetchSource('/p/manifest.json'));
    await settled('partial');
    expect(shown().result.total).to.equal(2);
    expect(shown().leftOut).to.equal(7);
    expect(shown().problems.map(({ recordId }) => recordId)).to.include('b.json');
  });

  it('never asks another origin for a part', async () => {
    const { activities, ...head } = smallCatalogue();
    server
      .on('/p/manifest.json', {
        ...head,
        files: { activities: [{ path: 'a.json' }, { path: 'https://elsewhere.example/b.json' }] },
      })
      .on('/p/a.json', { activities });
    store.open(createFetchSource('/p/manifest.json'));
    await waitUntil(() => store.state.status !== 'loading');
    expect(server.requests.map(({ path }) => path)).not.to.include('/b.json');
  });

  it('tells the adviser when the head is readable and nothing else is', async () => {
    const { activities: _, ...head } = smallCatalogue();
    server.on('/p/manifest.json', { ...head, files: { activities: [{ path: 'a.json' }] } });
    store.open(createFetchSource('/p/manifest.json'));
    await settled('failed');
    expect(store.state).to.have.nested.property('advice.phone', '+358401234567');
  });

  it('tries again after a server error', async () => {
    let calls = 0;
    server.on('/c/catalogue.json', () => {
      calls += 1;
      return calls === 1 ? new Response('', { status: 503 }) : new Response(JSON.stringify(smallCatalogue()));
    });
    store.open(createFetchSource('/c/catalogue.json'));
    await settled('ready');
    expect(calls).to.equal(2);
  });

  it('does not try again when there is no file', async () => {
    store.open(createFetchSource('/c/none.json'));
    await settled('failed');
    expect(server.requests).to.have.length(1);
    expect(store.state).to.have.nested.property('error.code', 'bad-status');
  });

  it('gives up after two more tries when the network is down', async () => {
    server.on('/c/catalogue.json', () => Promise.reject(new TypeError('network')));
    store.open(createFetchSource('/c/catalogue.json'));
    await settled('failed');
    expect(server.requests).to.have.length(3);
    expect(store.state).to.have.nested.property('error.code', 'unreachable');
  });

  it('keeps the older copy when reloading fails, says so, and is ready again after a good one', async () => {
    server.on('/c/catalogue.json', smallCatalogue());
    store.open(createFetchSource('/c/catalogue.json'));
    await settled('ready');
    server.on('/c/catalogue.json', '<!doctype html><title>Kirjaudu</title>');
    store.reload();
    await settled('stale');
    expect(shown().result.total).to.equal(4);
    expect(store.state).to.have.nested.property('error.code', 'html-page');
    server.on('/c/catalogue.json', smallCatalogue({ activities: [activity('uusi')] }));
    store.reload();
    await settled('ready');
    expect(ids()).to.deep.equal(['uusi']);
  });

  it('still says that the copy is old when the query then has no hits', async () => {
    server.on('/c/catalogue.json', smallCatalogue());
    store.open(createFetchSource('/c/catalogue.json'));
    await settled('ready');
    server.on('/c/catalogue.json', '{');
    store.reload();
    await settled('stale');
    store.setQuery({ filters: { organiser: ['nobody'] } }, 'choice');
    await settled('empty');
    expect(shown().outdated?.code).to.equal('not-json');
  });

  it('is empty when nothing matches', async () => {
    store.open(createStaticSource(smallCatalogue()));
    await settled('ready');
    store.setQuery({ text: 'zzzyxq' }, 'choice');
    await settled('empty');
  });

  it('answers the newest of many queries, also when they come faster than the paint', async () => {
    store.open(createStaticSource(smallCatalogue()));
    await settled('ready');
    for (const text of ['k', 'ku', 'kuo', 'kuor', 'kuoro']) store.setQuery({ text }, 'typing');
    expect(store.query.text).to.equal('kuoro');
    await waitUntil(() => shown().result.query.text === 'kuoro');
    expect(ids()).to.deep.equal(['kuoro']);
  });

  describe('when words are typed', () => {
    let asked: (string | undefined)[];
    let described: (string | undefined)[];
    let own: OwnTrayStore;
    const task = (): Promise<void> => new Promise((done) => setTimeout(done));

    beforeEach(async () => {
      asked = [];
      described = [];
      own = createTrayStore((catalogue) => {
        const engine = createSearchEngine(catalogue);
        return {
          search: (query, options) => {
            asked.push(query.text);
            return engine.search(query, options);
          },
          describe: (answer, options) => {
            described.push(answer.query.text);
            return engine.describe(answer, options);
          },
          suggest: engine.suggest.bind(engine),
          locate: engine.locate.bind(engine),
          get: engine.get.bind(engine),
        };
      });
      own.connect();
      own.open(createStaticSource(smallCatalogue()));
      await waitUntil(() => own.state.status === 'ready');
      asked.length = 0;
      described = [];
    });
    afterEach(() => own.disconnect());

    it('says so at once, searches in a task of its own, and only for the newest of several keys', async () => {
      let told = 0;
      own.subscribe(() => (told += 1));
      for (const text of ['k', 'ku', 'kuo']) own.setQuery({ text }, 'typing');
      expect([told, own.query.text, asked.join()]).to.deep.equal([3, 'kuo', '']);
      await task();
      await waitUntil(() => isShown(own.state) && own.state.result.query.text === 'kuo');
      expect(asked).to.deep.equal(['kuo']);
    });

    it('describes no answer that a newer key has overtaken, and shows none before it is described', async () => {
      own.setQuery({ text: 'kuo' }, 'choice');
      own.setQuery({ text: 'kuoro' }, 'choice');
      await waitUntil(() => isShown(own.state) && own.state.result.query.text === 'kuoro');
      expect([asked, described]).to.deep.equal([['kuo', 'kuoro'], ['kuoro']]);
      if (!isShown(own.state)) throw new Error('nothing is shown');
      expect(own.state.result.hits.map(({ why }) => why[0]?.word)).to.deep.equal(['kuoro']);
    });

    it('searches at once what is chosen after a key, and not for the key', async () => {
      own.setQuery({ text: 'kuo' }, 'typing');
      own.setQuery({ text: 'kuoro' }, 'choice');
      expect(asked).to.deep.equal(['kuoro']);
      await task();
      await task();
      expect(asked).to.deep.equal(['kuoro']);
    });

    it('searches no more when the tray has left the page', async () => {
      own.setQuery({ text: 'kuo' }, 'typing');
      own.disconnect();
      await task();
      await task();
      expect(asked).to.deep.equal([]);
    });
  });

  describe('with an engine that answers late and in any order', () => {
    /** An engine whose answers come after the given delays (ms), one after the other; it heeds no signal, as some do not. */
    function slowly(delays: readonly number[]): OwnTrayStore {
      let calls = 0;
      return createTrayStore((catalogue) => {
        const engine = createSearchEngine(catalogue);
        const search = async (query: SearchQuery): Promise<SearchResult> => {
          await new Promise((resolve) => setTimeout(resolve, delays[calls++ % delays.length]));
          return engine.search(query);
        };
        return {
          search,
          describe: engine.describe.bind(engine),
          suggest: engine.suggest.bind(engine),
          locate: engine.locate.bind(engine),
          get: engine.get.bind(engine),
        };
      });
    }

    it('shows the answer to the newest query in the end, and none that goes back', async () => {
      const delays = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 6 });
      const queries = fc.array(fc.constantFrom('exercise', 'nature', 'culture'), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(delays, queries, async (waits, themes) => {
          const late = slowly(waits);
          late.connect();
          late.open(createStaticSource(smallCatalogue()));
          const asked = themes.map((theme, index) => ({ filters: { theme: [theme] }, limit: index + 1 }));
          const answered: number[] = [];
          late.subscribe(() => {
            if (isShown(late.state)) answered.push(late.state.result.query.limit ?? 0);
          });
          for (const query of asked) {
            late.setQuery(query, query.limit % 2 ? 'choice' : 'typing');
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          await waitUntil(() => isShown(late.state) && late.state.result.query.limit === asked.length);
          expect(answered).to.deep.equal([...answered].sort((a, b) => a - b));
          late.disconnect();
        }),
        { numRuns: 15 },
      );
    });

    it('says that it is searching only when that takes noticeably long', async () => {
      const late = slowly([0, 400]);
      late.connect();
      late.open(createStaticSource(smallCatalogue()));
      await waitUntil(() => late.state.status === 'ready');
      late.setQuery({ text: 'kuoro' }, 'choice');
      expect(late.state).to.have.property('searching', false);
      await waitUntil(() => isShown(late.state) && late.state.searching);
      await waitUntil(() => isShown(late.state) && !late.state.searching && late.state.result.query.text === 'kuoro');
      late.disconnect();
    });
  });

  describe('when what searches words is loaded only when it is needed', () => {
    let loads: { come: () => void; fail: () => void }[];
    let lazy: OwnTrayStore;
    const result = (): SearchResult => {
      if (!isShown(lazy.state)) throw new Error(`nothing is shown: ${lazy.state.status}`);
      return lazy.state.result;
    };
    const unanswered = (): string | undefined => (isShown(lazy.state) ? lazy.state.unanswered?.code : undefined);

    beforeEach(() => {
      loads = [];
      const loadText = (): Promise<TextModule> =>
        new Promise((resolve, reject) => {
          loads.push({
            come: () => resolve({ IndexWords, NameOrder, wordsInPage }),
            fail: () => reject(new Error('offline')),
          });
        });
      lazy = createTrayStore((catalogue) => createLazySearchEngine(catalogue, { loadText }));
      lazy.connect();
    });
    afterEach(() => lazy.disconnect());
    const ready = async (): Promise<void> => {
      lazy.open(createStaticSource(smallCatalogue()));
      await waitUntil(() => isShown(lazy.state));
    };

    it('keeps the list while the words wait, and answers the newest of them', async () => {
      await ready();
      expect(loads).to.have.length(0);
      for (const text of ['sauva', 'kuoro']) lazy.setQuery({ text }, 'choice');
      expect(result().total).to.equal(4);
      await waitUntil(() => isShown(lazy.state) && lazy.state.searching);
      loads[0]?.come();
      await waitUntil(() => result().query.text === 'kuoro');
      expect(result().hits.map(({ activity }) => activity.id)).to.deep.equal(['kuoro']);
      expect(loads).to.have.length(1);
    });

    it('gives up the words when a filter is chosen instead', async () => {
      await ready();
      lazy.setQuery({ text: 'kuoro' }, 'choice');
      lazy.setQuery({ filters: { theme: ['nature'] } }, 'choice');
      await waitUntil(() => result().query.filters?.theme?.length === 1);
      loads[0]?.come();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(result().query.text).to.equal(undefined);
    });

    it('says that words cannot be searched, goes on with filters, and finds them at the next try', async () => {
      await ready();
      lazy.setQuery({ text: 'kuoro' }, 'choice');
      await waitUntil(() => loads.length === 1);
      loads[0]?.fail();
      await waitUntil(() => unanswered() === 'no-text-search');
      expect(lazy.state.status).to.equal('ready');
      expect(result().total).to.equal(4);
      lazy.setQuery({ filters: { theme: ['nature'] } }, 'choice');
      await waitUntil(() => result().query.filters?.theme?.length === 1);
      expect(unanswered()).to.equal(undefined);
      lazy.setQuery({ text: 'kuoro' }, 'choice');
      await waitUntil(() => loads.length === 2);
      loads[1]?.come();
      await waitUntil(() => result().query.text === 'kuoro');
    });

    it('shows the whole list when the words of an address cannot be searched, and finds them by reading again', async () => {
      lazy.setQuery({ text: 'kuoro' }, 'history');
      lazy.open(createStaticSource(smallCatalogue()));
      await waitUntil(() => loads.length === 1);
      loads[0]?.fail();
      await waitUntil(() => unanswered() === 'no-text-search');
      expect(result().total).to.equal(4);
      expect(lazy.query.text).to.equal('kuoro');
      lazy.reload();
      await waitUntil(() => loads.length === 2);
      loads[1]?.come();
      await waitUntil(() => result().query.text === 'kuoro');
      expect(unanswered()).to.equal(undefined);
    });
  });

  it('shows the list without the times asked for when the part that knows them cannot be loaded, and says so', async () => {
    const offline = createTrayStore((catalogue) => {
      const engine = createSearchEngine(catalogue);
      return {
        ...{
          describe: engine.describe.bind(engine),
          suggest: engine.suggest.bind(engine),
          locate: engine.locate.bind(engine),
          get: engine.get.bind(engine),
        },
        search: (query, options) => {
          if (!query.when) return engine.search(query, options);
          return Promise.reject(new TarjotinError('no-narrowing', 'What filters by time could not be loaded.', ''));
        },
      };
    });
    offline.connect();
    offline.setQuery({ when: { weekdays: [2] } }, 'history');
    offline.open(createStaticSource(smallCatalogue()));
    await waitUntil(() => isShown(offline.state));
    if (!isShown(offline.state)) throw new Error('nothing is shown');
    expect(offline.state.result.total).to.equal(4);
    expect(offline.state.unanswered?.code).to.equal('no-narrowing');
    expect(offline.query.when).to.deep.equal({ weekdays: [2] });
    offline.disconnect();
  });

  describe('with an engine whose first answers are incomplete', () => {
    let complete: () => void;
    let asked: string[];
    let late: OwnTrayStore;
    const text = (): string => {
      if (!isShown(late.state)) throw new Error('nothing is shown');
      const { query, incomplete } = late.state.result;
      return `${query.text ?? ''}${incomplete ? ' …' : ''}`;
    };
    beforeEach(async () => {
      asked = [];
      let isComplete = false;
      const whole = new Promise<void>((resolve) => {
        complete = () => {
          isComplete = true;
          resolve();
        };
      });
      late = createTrayStore((catalogue) => {
        const engine = createSearchEngine(catalogue);
        return {
          ...{
            describe: engine.describe.bind(engine),
            suggest: () => Promise.resolve([]),
            locate: engine.locate.bind(engine),
            get: engine.get.bind(engine),
          },
          whenComplete: () => whole,
          search: async (query, options) => {
            asked.push(query.text ?? '');
            const result = await engine.search(query, options);
            return query.text && !isComplete ? { ...result, incomplete: true } : result;
          },
        };
      });
      late.connect();
      late.open(createStaticSource(smallCatalogue()));
      await waitUntil(() => isShown(late.state));
    });
    afterEach(() => late.disconnect());

    it('shows them, and asks again when it is complete', async () => {
      late.setQuery({ text: 'kuoro' }, 'choice');
      await waitUntil(() => text() === 'kuoro …');
      complete();
      await waitUntil(() => text() === 'kuoro');
      expect(asked.filter((each) => each === 'kuoro')).to.have.length(2);
    });

    it('asks again for the newest only', async () => {
      late.setQuery({ text: 'kuoro' }, 'choice');
      await waitUntil(() => text() === 'kuoro …');
      late.setQuery({ text: 'sauva' }, 'choice');
      await waitUntil(() => text() === 'sauva …');
      complete();
      await waitUntil(() => text() === 'sauva');
      expect(asked.filter((each) => each === 'kuoro')).to.have.length(1);
    });
  });

  it('answers what was asked while the catalogue was still on its way', async () => {
    const slow = held();
    server.on('/c/catalogue.json', slow.answer);
    store.open(createFetchSource('/c/catalogue.json'));
    store.setQuery({ filters: { theme: ['culture'] } }, 'choice');
    slow.release(smallCatalogue());
    await settled('ready');
    expect(ids()).to.deep.equal(['kuoro']);
  });

  it('shows the newest source, whatever comes later', async () => {
    const slow = held();
    server.on('/c/old.json', slow.answer);
    store.open(createFetchSource('/c/old.json'));
    store.open(createStaticSource(smallCatalogue({ activities: [activity('uusi')] })));
    slow.release(smallCatalogue());
    await settled('ready');
    await new Promise(requestAnimationFrame);
    expect(ids()).to.deep.equal(['uusi']);
  });

  it('asks once when it is opened and connected, in either order', async () => {
    server.on('/c/catalogue.json', smallCatalogue());
    const other = createTrayStore();
    other.open(createFetchSource('/c/catalogue.json'));
    other.connect();
    other.connect();
    await waitUntil(() => other.state.status === 'ready');
    store.open(createFetchSource('/c/catalogue.json'));
    store.connect();
    await settled('ready');
    expect(server.requests).to.have.length(2);
    other.disconnect();
  });

  it('breaks off reading when its element leaves the page, and reads again when it is back', async () => {
    const slow = held();
    server.on('/c/catalogue.json', slow.answer);
    store.open(createFetchSource('/c/catalogue.json'));
    store.disconnect();
    expect(slow.aborted()).to.equal(true);
    server.on('/c/catalogue.json', smallCatalogue());
    store.connect();
    await settled('ready');
  });

  it('keeps locked filters whatever is asked', async () => {
    store.setLimits(() => ({ theme: ['exercise'] }), undefined);
    store.open(createStaticSource(smallCatalogue()));
    await settled('ready');
    expect(ids()).to.deep.equal(['sauvakavely', 'tasapaino']);
    store.setQuery({ filters: { theme: ['culture'], municipality: ['286'] } }, 'choice');
    await waitUntil(() => shown().result.query.filters?.municipality?.length === 1);
    expect(ids()).to.deep.equal(['tasapaino']);
  });

  it('goes back to the first page when something else changes', async () => {
    store.open(createStaticSource(smallCatalogue()));
    await settled('ready');
    store.setQuery({ limit: 40 }, 'choice');
    expect(store.query.limit).to.equal(40);
    store.setQuery({ ...store.query, filters: { theme: ['nature'] } }, 'choice');
    expect(store.query.limit).to.equal(undefined);
  });

  it('loads municipality names only when the catalogue lacks them', async () => {
    const { municipalities: _, ...bare } = smallCatalogue();
    store.open(createStaticSource(bare));
    await settled('ready');
    const names = shown().catalogue.municipalities?.map(({ name }) => name.fi);
    expect(names).to.have.members(['Kotka', 'Kouvola']);
  });
});
