import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import {
  FACET_NAMES,
  SORT_ORDERS,
  TIMES_OF_DAY,
  type FacetName,
  type SearchQuery,
} from '@hyte/search-core/search-query.js';
import { fromSearchParams } from '@hyte/search-core/url/from-search-params.js';
import { toSearchParams } from '@hyte/search-core/url/to-search-params.js';
import fc from 'fast-check';
import { CATALOGUE } from './fixture-catalogue.js';

const locate = originLocator(CATALOGUE);
const { array, constantFrom, integer, record, string, subarray, uniqueArray } = fc;

const value = fc.stringMatching(/^[A-Za-zåäö0-9][A-Za-zåäö0-9 .,:_&()/+'-]{0,20}$/);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const near = constantFrom('municipality:286', 'municipality:285', 'postcode:45100').map((origin) => ({
  ...locate(origin),
  origin,
}));
const filters = record(
  Object.fromEntries(FACET_NAMES.map((name) => [name, uniqueArray(value, { minLength: 1, maxLength: 4 })])) as Record<
    FacetName,
    fc.Arbitrary<string[]>
  >,
  { requiredKeys: [], noNullPrototype: true },
).filter((chosen) => Object.keys(chosen).length > 0);
const when = record(
  {
    weekdays: subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    times: subarray([...TIMES_OF_DAY], { minLength: 1 }),
    from: day,
    to: day,
  },
  { requiredKeys: [], noNullPrototype: true },
).filter((asked) => Object.keys(asked).length > 0);
const degrees = (min: number, max: number): fc.Arbitrary<number> =>
  integer({ min: min * 10_000, max: max * 10_000 }).map((each) => each / 10_000);
const mapArea = record(
  { south: degrees(54, 60), west: degrees(12, 20), north: degrees(61, 73), east: degrees(21, 40) },
  { noNullPrototype: true },
);
const query = record(
  {
    text: string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    filters,
    when,
    near,
    withinKm: integer({ min: 0, max: 500 }),
    mapArea: fc.oneof(constantFrom('none' as const), mapArea),
    sort: constantFrom(...SORT_ORDERS),
    offset: integer({ min: 0, max: 5000 }),
    limit: integer({ min: 0, max: 1000 }),
    language: constantFrom('fi', 'sv', 'en', 'smn', 'zh-Hans'),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<SearchQuery>;

test('a query comes back from its address as it was', () => {
  fc.assert(
    fc.property(query, constantFrom('', 'a-', 'hyte.'), (asked, prefix) => {
      const written = new URLSearchParams(toSearchParams(asked, prefix).toString());
      assert.deepEqual(fromSearchParams(written, prefix, locate), asked);
    }),
    { numRuns: 500 },
  );
});

test('names are readable', () => {
  const params = toSearchParams({
    text: 'jumppa',
    filters: { municipality: ['286'], targetGroup: ['KR1.1'] },
    when: { weekdays: [2], from: '2026-11-22' },
    sort: 'next',
  });
  assert.equal(params.toString(), 'q=jumppa&where=286&for=KR1.1&day=2&from=2026-11-22&sort=next');
});

test('two catalogues on one page do not read each other', () => {
  const both = new URLSearchParams(`${toSearchParams({ text: 'a' }, 'x-')}&${toSearchParams({ text: 'b' }, 'y-')}`);
  assert.deepEqual(fromSearchParams(both, 'x-'), { text: 'a' });
  assert.deepEqual(fromSearchParams(both, 'y-'), { text: 'b' });
  assert.deepEqual(fromSearchParams(both), {});
});

test('the position of the device is never written, nor any coordinates', () => {
  fc.assert(
    fc.property(
      constantFrom('device', 'municipality:286', 'postcode:45100', '60.87,26.70', 'municipality:60.8'),
      (origin) => {
        const address = toSearchParams({ near: { lat: 60.8712345, lon: 26.7012345, origin } }).toString();
        assert.doesNotMatch(address, /60|26\.7|device/);
      },
    ),
  );
});

test('an address without a way to find places reads no place', () => {
  assert.deepEqual(fromSearchParams(new URLSearchParams('near=municipality:286')), {});
});

test('what makes no sense is left out', () => {
  const address =
    'q=x&sort=__proto__&day=8&day=2&day=2&time=night&from=2026-13-40&to=tomorrow&within=-1&start=1e9&count=1001&near=device&lang=<b>&theme=<script>&theme=exercise&constructor=1';
  assert.deepEqual(fromSearchParams(new URLSearchParams(address), '', locate), {
    text: 'x',
    when: { weekdays: [2] },
    filters: { theme: ['exercise'] },
  });
});

test('any address can be read', () => {
  const name = constantFrom(
    'q',
    'theme',
    'where',
    'day',
    'time',
    'from',
    'near',
    'within',
    'sort',
    'start',
    'count',
    'lang',
  );
  fc.assert(
    fc.property(array(fc.tuple(name, string({ unit: 'binary', maxLength: 50 })), { maxLength: 20 }), (pairs) => {
      fromSearchParams(new URLSearchParams(pairs), '', locate);
    }),
  );
  const long = fromSearchParams(
    new URLSearchParams([['q', 'x'.repeat(1e6)], ...Array.from({ length: 1000 }, (_, i) => ['theme', `t${i}`])]),
  );
  assert.ok((long.text?.length ?? 0) <= 300 && (long.filters?.theme?.length ?? 0) <= 50);
});
