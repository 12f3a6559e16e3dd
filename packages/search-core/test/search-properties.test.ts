import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { FACET_NAMES, SORT_ORDERS, TIMES_OF_DAY, type SearchQuery } from '@hyte/search-core/search-query.js';
import fc from 'fast-check';
import { CATALOGUE, now } from './fixture-catalogue.js';

const engine = createSearchEngine(CATALOGUE, { now });
const { oneof, constantFrom, subarray, record, string, array, integer, double, option } = fc;

const THEMES = ['exercise', 'nature', 'culture'];
const words = constantFrom(
  'jumppa',
  'jumpassa',
  'tanssi',
  'kouvolassa',
  'senioreille',
  'kurssi',
  'a',
  'tasapanio',
  'för',
);
const text = oneof(
  array(words, { maxLength: 3 }).map((list) => list.join(' ')),
  string({ unit: 'grapheme', maxLength: 30 }),
);
const query: fc.Arbitrary<SearchQuery> = record(
  {
    text,
    filters: record(
      {
        theme: subarray(THEMES),
        targetGroup: subarray(['KR1', 'KR1.1', 'KR1.2']),
        municipality: subarray(['286', '285', '999']),
        price: subarray(['free', 'paid', 'kaikukortti']),
      },
      { requiredKeys: [] },
    ),
    when: record({ weekdays: subarray([1, 2, 4, 7]), times: subarray([...TIMES_OF_DAY]) }, { requiredKeys: [] }),
    near: record({
      lat: double({ min: 60, max: 61, noNaN: true }),
      lon: double({ min: 26, max: 28, noNaN: true }),
      origin: constantFrom('device'),
    }),
    withinKm: integer({ min: 0, max: 60 }),
    mapArea: constantFrom('none' as const, { south: 60.8, west: 26.5, north: 61, east: 27 }),
    sort: constantFrom(...SORT_ORDERS),
    language: constantFrom('fi', 'sv', 'en', 'x'),
  },
  { requiredKeys: [] },
);

test('a search never throws, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(string({ unit: 'binary', maxLength: 400 }), async (typed) => {
      const result = await engine.search({ text: typed });
      assert.ok(result.total >= result.hits.length);
      await engine.suggest(typed);
    }),
    { numRuns: 400 },
  );
});

test('a search never throws, whatever the query is made of', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.object({
        key: constantFrom(
          'text',
          'filters',
          'when',
          'near',
          'sort',
          'limit',
          'offset',
          'theme',
          'lat',
          'from',
          'times',
          'weekdays',
          '__proto__',
        ),
      }),
      async (junk) => {
        await engine.search(junk as SearchQuery);
        await engine.locate(junk as SearchQuery);
      },
    ),
    { numRuns: 2000 },
  );
});

test('paging loses nothing and repeats nothing', async () => {
  await fc.assert(
    fc.asyncProperty(query, integer({ min: 1, max: 5 }), async (asked, limit) => {
      const whole = await engine.search({ ...asked, limit: 1000 });
      const paged: string[] = [];
      for (let offset = 0; offset < whole.total; offset += limit) {
        const page = await engine.search({ ...asked, offset, limit });
        assert.equal(page.total, whole.total);
        paged.push(...page.hits.map((hit) => hit.activity.id));
      }
      assert.deepEqual(
        paged,
        whole.hits.map((hit) => hit.activity.id),
      );
      assert.equal(new Set(paged).size, whole.total);
    }),
    { numRuns: 150 },
  );
});

test('a facet count is what choosing that value alone would give', async () => {
  await fc.assert(
    fc.asyncProperty(query, constantFrom(...FACET_NAMES), async (asked, facet) => {
      const result = await engine.search(asked);
      fc.pre(!result.relaxed);
      for (const { value, count } of result.facets[facet].values) {
        const chosen = await engine.search({ ...asked, filters: { ...asked.filters, [facet]: [value] } });
        assert.equal(chosen.relaxed ? 0 : chosen.total, count, `${facet} ${value}`);
      }
    }),
    { numRuns: 150 },
  );
});

test('facet counts of random catalogues equal a naive recount', async () => {
  const activity: fc.Arbitrary<Omit<Activity, 'id'>> = record(
    {
      kind: constantFrom('group', 'course', 'place'),
      name: constantFrom({ fi: 'Jumppa' }, { fi: 'Tanssi' }),
      themes: subarray(THEMES),
      targetGroups: subarray(['KR1.1', 'KR1.2']),
      languages: subarray(['fi', 'sv']),
    },
    { requiredKeys: ['kind', 'name'] },
  );
  await fc.assert(
    fc.asyncProperty(
      array(activity, { maxLength: 25 }),
      subarray(THEMES),
      option(constantFrom('jumppa'), { nil: undefined }),
      async (list, theme, typed) => {
        const activities = list.map((entry, number) => ({ ...entry, id: String(number) })) as Activity[];
        const catalogue: Catalogue = { formatVersion: '1.0', activities };
        const { facets, relaxed } = await createSearchEngine(catalogue, { now }).search({
          filters: { theme },
          ...(typed && { text: typed }),
        });
        fc.pre(!relaxed);
        const byText = activities.filter(({ name }) => !typed || name.fi === 'Jumppa');
        const byTheme = byText.filter(({ themes }) => theme.length === 0 || themes?.some((id) => theme.includes(id)));
        for (const id of THEMES) {
          const expected = byText.filter(({ themes }) => themes?.includes(id)).length;
          const counted = facets.theme.values.find(({ value }) => value === id)?.count ?? 0;
          assert.equal(counted, expected);
        }
        for (const tag of ['fi', 'sv']) {
          const expected = byTheme.filter(({ languages }) => languages?.includes(tag)).length;
          assert.equal(facets.language.values.find(({ value }) => value === tag)?.count ?? 0, expected);
        }
        assert.equal(facets.language.unknown, byTheme.filter(({ languages }) => !languages?.length).length);
      },
    ),
    { numRuns: 200 },
  );
});

test('the map and the list say the same', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const { hits } = await engine.search({ ...asked, limit: 1000 });
      const { points, withoutPoint } = await engine.locate(asked);
      const onList = hits.filter(({ activity }) => activity.places?.some((place) => place.point));
      assert.deepEqual(new Set(points.map(({ id }) => id)), new Set(onList.map(({ activity }) => activity.id)));
      assert.equal(withoutPoint, hits.length - onList.length);
    }),
    { numRuns: 100 },
  );
});

test('the same question has the same answer, and reading a catalogue does not change it', async () => {
  const before = JSON.stringify(CATALOGUE);
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const fresh = createSearchEngine(CATALOGUE, { now });
      assert.deepEqual(await engine.search(asked), await fresh.search(asked));
    }),
    // Two words of which the one that most activities seem to have has fewer once its list is there.
    { numRuns: 60, examples: [[{ text: 'jumppa' }], [{ text: 'senioreille jumppa' }]] },
  );
  assert.equal(JSON.stringify(CATALOGUE), before);
});

test('an aborted call is refused with AbortError, and one aborted while running gives no answer', async () => {
  const aborted = AbortSignal.abort();
  for (const call of [
    () => engine.search({}, { signal: aborted }),
    () => engine.suggest('j', { signal: aborted }),
    () => engine.locate({}, { signal: aborted }),
  ]) {
    await assert.rejects(call, { name: 'AbortError' });
  }
  const controller = new AbortController();
  const slow = createSearchEngine(CATALOGUE, {
    now,
    loadFuzzy: async () => {
      controller.abort();
      return { rankSpellings: (_word, candidates) => candidates };
    },
  });
  await assert.rejects(slow.search({ text: 'kuntijumpa' }, { signal: controller.signal }), { name: 'AbortError' });
});
