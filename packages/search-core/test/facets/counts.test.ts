import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetFilters, IMPLIED_MATCH, MATCH, NO_MATCH } from '@hyte/search-core/facets/activity-filter.js';
import { facetColumns } from '@hyte/search-core/facets/facet-column.js';
import { countFacets, type FacetList } from '@hyte/search-core/facets/facet-counts.js';
import { facetReaders } from '@hyte/search-core/facets/facet-values.js';
import { FACET_NAMES, type FacetName } from '@hyte/search-core/search-query.js';
import type { Facet } from '@hyte/search-core/search-engine.js';
import { catalogues } from '../index/made-up.js';

/** Counts one facet by asking every activity. */
function naive(
  catalogue: Catalogue,
  name: FacetName,
  activities: readonly number[],
  selected: readonly string[],
): Facet {
  const read = facetReaders(catalogue)[name];
  const counts = new Map(selected.map((value) => [value, 0]));
  let unknown = 0;
  for (const number of activities) {
    const activity = catalogue.activities[number];
    if (!activity) continue;
    const { own, implied = [], known } = read(activity);
    const values = new Set([...own, ...implied]);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (!(known ?? values.size > 0)) unknown++;
  }
  const values = [...counts].map(([value, count]) => ({ value, count, selected: selected.includes(value) }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { name, values, unknown };
}

const list = (activities: readonly number[]): FacetList => ({
  activities: Uint32Array.from([...activities, 7, 7, 7]),
  count: activities.length,
});

/** Equal counts may come in any order when one of the values is only listed because it is selected. */
const byValue = (facet: Facet): Facet => ({
  ...facet,
  values: [...facet.values].sort((a, b) => (a.value < b.value ? -1 : 1)),
});

const cases = catalogues.chain((catalogue) => {
  const numbers = catalogue.activities.map((_, number) => number);
  return fc.record({
    catalogue: fc.constant(catalogue),
    matching: fc.subarray(numbers),
    missing: fc.subarray(numbers),
    selected: fc.subarray(['286', 'KR1.1', 'exercise', 'none such', '__proto__']),
  });
});

test('counts are those of a recount, unknown apart, however many activities match', () => {
  fc.assert(
    fc.property(cases, ({ catalogue, matching, missing, selected }) => {
      const columns = facetColumns(catalogue);
      const others = missing.filter((number) => !matching.includes(number));
      const facets = countFacets(
        columns,
        list(matching),
        (name) => (name === 'theme' ? list(others) : undefined),
        () => selected,
      );
      for (const name of FACET_NAMES) {
        const counted = name === 'theme' ? [...matching, ...others] : matching;
        assert.deepEqual(byValue(facets[name]), byValue(naive(catalogue, name, counted, selected)));
      }
    }),
    { numRuns: 300 },
  );
});

test('values come with the most frequent first, then by name', () => {
  fc.assert(
    fc.property(catalogues, (catalogue) => {
      const all = list(catalogue.activities.map((_, number) => number));
      for (const { values } of Object.values(
        countFacets(
          facetColumns(catalogue),
          all,
          () => undefined,
          () => [],
        ),
      )) {
        const order = [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
        assert.deepEqual(values, order);
      }
    }),
  );
});

test('a filter tells what an activity names from what follows for it', () => {
  fc.assert(
    fc.property(catalogues, fc.subarray(['286', '285', '142']), (catalogue, municipality) => {
      const [filter] = facetFilters({ filters: { municipality } }, facetColumns(catalogue));
      if (municipality.length === 0) return assert.equal(filter, undefined);
      const read = facetReaders(catalogue).municipality;
      catalogue.activities.forEach((activity, number) => {
        const { own, implied = [] } = read(activity);
        const has = (values: readonly string[]): boolean => values.some((value) => municipality.includes(value));
        const expected = has(own) ? MATCH : has(implied) ? IMPLIED_MATCH : NO_MATCH;
        assert.equal(filter?.answers[filter.groupOf[number] ?? -1], expected);
      });
    }),
  );
});
