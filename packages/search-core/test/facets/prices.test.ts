import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity, Price } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { now } from '../fixture-catalogue.js';

const priced = (id: string, price?: Price): Activity => ({
  ...{ id, kind: 'group', name: { fi: 'Jumppa' } },
  ...(price && { price }),
});

/** Whether somebody who can pay so much can come: surely, perhaps, or not as far as anybody has told. */
function affords({ price }: Activity, euros: number): 'yes' | 'perhaps' | 'no' {
  if (!price) return 'no';
  const free = price.free === 'yes' || (price.free !== 'no' && price.max === 0);
  if (free || (price.max !== undefined && price.max <= euros)) return 'yes';
  return price.min !== undefined && price.min <= euros ? 'perhaps' : 'no';
}

const price: fc.Arbitrary<Price | undefined> = fc.option(
  fc.record(
    {
      free: fc.constantFrom('yes', 'no', 'unknown'),
      min: fc.constantFrom(0, 4.5, 5, 8, 20, 51),
      max: fc.constantFrom(0, 5, 9.9, 10, 50, 80),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Price>,
  { nil: undefined },
);

test('an amount finds what costs no more, and lower what may cost no more', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(price, { maxLength: 8 }), fc.constantFrom(5, 10, 20, 50), async (prices, euros) => {
      const activities = prices.map((each, number) => priced(`a${number}`, each));
      const engine = createSearchEngine({ formatVersion: '1.0', activities }, { now });
      const { hits, facets } = await engine.search({ filters: { price: [`max-${euros}`] }, limit: 100 });
      const expected = activities.filter((activity) => affords(activity, euros) !== 'no').map(({ id }) => id);
      if (expected.length > 0) assert.deepEqual(hits.map(({ activity }) => activity.id).sort(), expected.sort());
      const counted = facets.price.values.find(({ value }) => value === `max-${euros}`)?.count ?? 0;
      assert.equal(counted, expected.length);
      const order = hits.map(({ activity }) => affords(activity, euros));
      assert.ok(!order.includes('perhaps') || order.lastIndexOf('yes') < order.indexOf('perhaps'));
    }),
  );
});
