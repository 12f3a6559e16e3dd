import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { firstPageOf } from '@hyte/catalogue-tools/publish/first-page.js';
import { inPublishedOrder } from '@hyte/catalogue-tools/publish/published-order.js';
import { buildSearchIndex } from '@hyte/catalogue-tools/publish/search-index.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';

const LEXICON = { kind: 'rules', create: createRulesLexicon } as const;
const DAY = '2026-03-10';

/** What makes an activity come earlier, later or not at all. */
const made = fc.record(
  {
    status: fc.constantFrom('active', 'paused', 'full', 'cancelled', 'ended'),
    checked: fc.constantFrom('2023-01-01', '2026-03-01'),
    schedule: fc.constantFrom(
      { recurrences: [{ frequency: 'weekly', days: [1], from: '10:00', to: '11:00' }] },
      { sessions: [{ start: '2026-03-12T10:00', end: '2026-03-12T11:00' }] },
      { sessions: [{ start: '2026-01-12T10:00', end: '2026-01-12T11:00' }] },
      { sessions: [{ start: '2026-08-12T10:00', end: '2026-08-12T11:00' }] },
    ),
    organiser: fc.constantFrom({ name: { fi: 'Seura' } }, { name: { fi: 'Kaupunki' } }),
    themes: fc.subarray(['exercise', 'nature', 'mind']),
  },
  { requiredKeys: [] },
);

test('is what a page would find itself on that day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 60 }), async (drawn) => {
      const activities = inPublishedOrder(
        drawn.map(
          (parts, number) =>
            ({ id: `a:${number}`, kind: 'group', name: { fi: 'Jumppa' }, ...parts }) as unknown as Activity,
        ),
      );
      const catalogue = { formatVersion: '1.0', activities };
      const index = await buildSearchIndex(catalogue, LEXICON);
      const first = await firstPageOf(activities, index, `${DAY}T00:30:00Z`);
      const engine = createSearchEngine(catalogue, { now: () => new Date(`${DAY}T12:00:00Z`) });
      const { total, hits } = await engine.search({ limit: first.activities.length });
      assert.equal(first.day, DAY);
      assert.equal(first.total, total);
      assert.deepEqual(
        first.activities,
        hits.map(({ activity }) => activity),
      );
      assert.equal(first.activities.length, Math.min(24, total));
      const published = [...first.activities, ...(first.further ?? [])];
      assert.equal(new Set(published.map(({ id }) => id)).size, published.length, 'each is there once');
      for (const theme of ['exercise', 'nature', 'mind', 'advice']) {
        const found = await engine.search({ filters: { theme: [theme] }, limit: 6 });
        const { total: ofTheme = 0, places = [] } = first.themes?.[theme] ?? {};
        assert.equal(ofTheme, found.total, theme);
        assert.deepEqual(
          places.map((place) => published[place]),
          found.hits.map(({ activity }) => activity),
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('is of the day that it is in Finland', async () => {
  const activities: Activity[] = [{ id: 'a:1', kind: 'group', name: { fi: 'Jumppa' } }];
  const index = await buildSearchIndex({ formatVersion: '1.0', activities }, LEXICON);
  const dayAt = async (instant: string): Promise<string> => (await firstPageOf(activities, index, instant)).day;
  assert.equal(await dayAt('2026-03-09T21:59:00Z'), '2026-03-09');
  assert.equal(await dayAt('2026-03-09T22:00:00Z'), '2026-03-10');
  assert.equal(await dayAt('2026-07-09T21:00:00Z'), '2026-07-10');
});
