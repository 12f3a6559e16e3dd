import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity, Catalogue, Ternary } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { accessFact } from '@hyte/search-core/facets/access-facts.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import { now } from '../fixture-catalogue.js';
import { open, publish, sectionsOf } from '../index/small-index.js';

const FEATURES = ['wheelchair', 'accessible-toilet', 'induction-loop'];
const access = fc.dictionary(fc.constantFrom(...FEATURES), fc.constantFrom<Ternary>('yes', 'no', 'unknown'), {
  noNullPrototype: true,
});
const activities = fc
  .array(fc.record({ access, places: fc.array(fc.record({ access }), { maxLength: 2 }) }, { requiredKeys: [] }), {
    maxLength: 10,
  })
  .map((made) => made.map((each, at): Activity => ({ id: `a${at}`, kind: 'group', name: { fi: 'Jumppa' }, ...each })));
const asked = fc.uniqueArray(fc.constantFrom(...FEATURES), { minLength: 1 });
const catalogueOf = (made: readonly Activity[]): Catalogue => ({ formatVersion: '1.0', activities: [...made] });

for (const [kind, engineOf, numRuns] of [
  ['activities', (catalogue: Catalogue) => Promise.resolve(createSearchEngine(catalogue, { now })), 200],
  [
    'a published index',
    async (catalogue: Catalogue) =>
      openSearchEngine(open(publish(catalogue, await sectionsOf(catalogue)), catalogue), { now }),
    40,
  ],
] as const)
  test(`who needs access features finds what surely has all of them, or nothing is known to lack them: ${kind}`, async () => {
    await fc.assert(
      fc.asyncProperty(activities, asked, async (made, features) => {
        const engine: SearchEngine = await engineOf(catalogueOf(made));
        const facts = (activity: Activity): Ternary[] => features.map((feature) => accessFact(activity, feature));
        const sure = made.filter((each) => facts(each).every((fact) => fact === 'yes')).map(({ id }) => id);
        const untold = made
          .filter((each) => !facts(each).includes('no') && facts(each).includes('unknown'))
          .map(({ id }) => id);

        const strict = await engine.search({ filters: { access: features }, limit: 1000 });
        const found = strict.hits.map(({ activity }) => activity.id).sort();
        assert.equal(strict.accessUnknown, untold.length);
        if (sure.length > 0) assert.deepEqual(found, sure);
        // Rather what can be asked about than what surely will not do.
        else if (untold.length > 0) {
          assert.deepEqual(found, untold);
          assert.deepEqual(strict.relaxed, { kind: 'facet', facet: 'access', unknown: true });
        } else assert.deepEqual(strict.relaxed, made.length > 0 ? { kind: 'facet', facet: 'access' } : undefined);

        const lenient = await engine.search({ filters: { access: [...features, 'unknown'] }, limit: 1000 });
        const ids = lenient.hits.map(({ activity }) => activity.id);
        assert.equal(lenient.accessUnknown, untold.length);
        if (sure.length + untold.length > 0) {
          assert.deepEqual(ids.slice(0, sure.length).sort(), sure, 'what is sure comes first');
          assert.deepEqual([...ids].sort(), [...sure, ...untold].sort());
        }
        if (sure.length > 0)
          for (const feature of FEATURES) {
            const more = await engine.search({ filters: { access: [...features, feature] } });
            const counted = strict.facets.access.values.find(({ value }) => value === feature)?.count ?? 0;
            assert.equal(counted, more.relaxed ? 0 : more.total, `the count of ${feature}`);
          }
      }),
      { numRuns },
    );
  });

test('what is told of the activity and of its places is weighed so that yes can be trusted', () => {
  const places = (...facts: Ternary[]): Pick<Activity, 'places'> => ({
    places: facts.map((wheelchair) => ({ access: { wheelchair } })),
  });
  const fact = (of: Pick<Activity, 'access' | 'places'>): Ternary => accessFact(of, 'wheelchair');
  assert.equal(fact({}), 'unknown');
  assert.equal(fact(places('yes', 'no')), 'yes');
  assert.equal(fact(places('no', 'unknown')), 'unknown', 'the other place may have it');
  assert.equal(fact(places('no', 'no')), 'no');
  assert.equal(fact({ access: { wheelchair: 'yes' }, ...places('unknown') }), 'yes');
  assert.equal(fact({ access: { wheelchair: 'yes' }, ...places('no') }), 'unknown', 'they contradict each other');
  assert.equal(fact({ access: { wheelchair: 'no' }, ...places('yes') }), 'unknown', 'and here');
  assert.equal(accessFact({ access: JSON.parse('{"__proto__":"yes"}') as Activity['access'] & object }, 'toString'), 'unknown');
});

test('what always holds may ask for access, and that untold is enough asks for nothing alone', async () => {
  const made = (['yes', 'no', 'unknown'] as const).map(
    (wheelchair): Activity => ({ id: wheelchair, kind: 'group', name: { fi: 'Jumppa' }, access: { wheelchair } }),
  );
  const found = async (within: readonly string[], wanted: readonly string[] = []): Promise<string[]> => {
    const engine = createSearchEngine(catalogueOf(made), { now, within: { access: within } });
    const { hits } = await engine.search({ filters: { access: wanted } });
    return hits.map(({ activity }) => activity.id).sort();
  };
  assert.deepEqual(await found(['wheelchair']), ['yes']);
  assert.deepEqual(await found(['wheelchair', 'unknown']), ['unknown', 'yes']);
  assert.deepEqual(await found([], ['unknown']), ['no', 'unknown', 'yes']);
});
