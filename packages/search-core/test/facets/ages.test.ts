import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import { ACTIVITIES, CATALOGUE, now } from '../fixture-catalogue.js';
import { catalogues } from '../index/made-up.js';
import { open, publish, sectionsOf } from '../index/small-index.js';

/** Whether an activity fits an age, told from its record alone; `undefined` when it says nothing that could be true. */
function fits({ ageRange: { min, max } = {} }: Activity, age: number): boolean | undefined {
  if ((min === undefined && max === undefined) || (min ?? 0) > (max ?? 120)) return undefined;
  return age >= (min ?? 0) && age <= (max ?? 120);
}

const ages = fc.oneof(fc.constantFrom(0, 6, 7, 12, 13, 64, 65, 70, 71, 120), fc.integer({ min: 0, max: 120 }));

for (const [kind, engineOf] of [
  ['activities', (catalogue: Catalogue) => Promise.resolve(createSearchEngine(catalogue, { now }))],
  [
    'a published index',
    async (catalogue: Catalogue) =>
      openSearchEngine(open(publish(catalogue, await sectionsOf(catalogue)), catalogue), { now }),
  ],
] as const)
  test(`an age finds what a plain filter of the records does, unknown ranges with it: ${kind}`, async () => {
    await fc.assert(
      fc.asyncProperty(catalogues, ages, async (catalogue, age) => {
        const engine = await engineOf(catalogue);
        const all = (await engine.search({ limit: 1000 })).hits.map(({ activity }) => activity);
        const { hits, total, facets } = await engine.search({ filters: { age: [String(age)] }, limit: 1000 });
        const found = hits.map(({ activity }) => activity.id);
        const expected = all.filter((activity) => fits(activity, age) ?? true);
        if (expected.length > 0) {
          assert.deepEqual([...found].sort(), expected.map(({ id }) => id).sort());
          assert.equal(total, expected.length);
        }
        const unknown = all.filter((activity) => fits(activity, age) === undefined).length;
        assert.equal(facets.age.unknown, unknown);
        const chosen = facets.age.values.find(({ value }) => value === String(age));
        assert.deepEqual(chosen, { value: String(age), count: expected.length, selected: true });
      }),
      { numRuns: kind === 'activities' ? 200 : 40 },
    );
  });

test('what says that it is for the age comes before what does not say', async () => {
  const like = (id: string, ageRange?: Activity['ageRange']): Activity => ({
    ...{ id, kind: 'group', name: { fi: 'Jumppa' } },
    ...(ageRange && { ageRange }),
  });
  const activities = [like('silent'), like('empty', {}), like('old', { min: 65 }), like('young', { max: 17 })];
  const engine = createSearchEngine({ formatVersion: '1.0', activities }, { now });
  const { hits, facets } = await engine.search({ filters: { age: ['72'] } });
  const ids = hits.map(({ activity }) => activity.id);
  assert.equal(ids[0], 'old');
  assert.deepEqual(ids.slice(1).sort(), ['empty', 'silent']);
  assert.equal(facets.age.unknown, 2);
  const both = await engine.search({ filters: { age: ['72', '9'] } });
  assert.equal(both.total, 4, 'ages are alternatives');
});

const engine = createSearchEngine(
  {
    ...CATALOGUE,
    activities: [
      ...ACTIVITIES,
      { id: 'seniors', kind: 'group', name: { fi: 'Kuntosali' }, ageRange: { min: 65 } },
      { id: 'juniors', kind: 'group', name: { fi: 'Kuntosali' }, ageRange: { min: 7, max: 12 } },
    ],
  },
  { now },
);

test('typed ages are offered as a filter, with the words that said them', async () => {
  const asked: Record<string, [words: string, ages: string[]]> = {
    'kuntosali 70-vuotiaille': ['70-vuotiaille', ['70']],
    'yli 65 v': ['yli 65 v', ['65']],
    'kuntosali 65+': ['65', ['65']],
    '65 +': ['65', ['65']],
    '7-vuotias': ['7-vuotias', ['7']],
    '7-vuotiaan kuntosali': ['7-vuotiaan', ['7']],
    'Ikä 72': ['Ikä 72', ['72']],
    '72v': ['72v', ['72']],
    'alle 7': ['alle 7', ['6']],
    '7–12-vuotiaat': ['7–12-vuotiaat', ['7', '12']],
    'för 7-åringar': ['7-åringar', ['7']],
    '72 år': ['72 år', ['72']],
    'över 65': ['över 65', ['65']],
    'aged 72': ['aged 72', ['72']],
    '8 years': ['8 years', ['8']],
  };
  for (const [text, [word, ages]] of Object.entries(asked)) {
    const { recognised } = await engine.search({ text });
    const offers = ages.map((value) => ({ facet: 'age', value, word }));
    assert.deepEqual(
      recognised.filter(({ facet }) => facet === 'age'),
      offers,
      text,
    );
  }
});

test('numbers that are no ages are not offered', async () => {
  for (const text of [
    '65',
    '45100 Kouvola',
    '50-vuotisjuhla',
    '3 krs',
    '170-vuotias',
    'alle 0',
    'klo 18',
    '24/7',
    '+358',
  ])
    assert.deepEqual(
      (await engine.search({ text })).recognised.filter(({ facet }) => facet === 'age'),
      [],
      text,
    );
});

test('a typed age finds what is for it and leaves out what is for others', async () => {
  const ids = async (text: string): Promise<string[]> =>
    (await engine.search({ text })).hits.map(({ activity }) => activity.id);
  assert.deepEqual(await ids('kuntosali 70-vuotiaille'), ['seniors']);
  assert.deepEqual(await ids('kuntosali 8 v'), ['juniors']);
  assert.deepEqual(await ids('kuntosali 65+'), ['seniors']);
});
