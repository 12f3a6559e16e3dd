import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Outcome } from '@hyte/catalogue-tools/pipeline/record.js';
import { fakeSource, kept, runOn } from '../fake.js';

const KOUVOLA = { lat: 60.868, lon: 26.704 };
/** About 200 m and 400 m to the north. */
const NEAR = { lat: 60.8698, lon: 26.704 };
const FAR = { lat: 60.8716, lon: 26.704 };

async function joined(a: Partial<Activity>, b: Partial<Activity>): Promise<number> {
  const result = await runOn([
    fakeSource('a', [kept('1', { name: { fi: 'Uimahalli' }, ...a, id: 'a:1' })]),
    fakeSource('b', [kept('2', { name: { fi: 'Uimahalli' }, ...b, id: 'b:2' })]),
  ]);
  return result.tallies.get('b')?.merged ?? -1;
}

const at = (point: typeof KOUVOLA, municipality = '286'): Partial<Activity> => ({ places: [{ municipality, point }] });
const street = (address: string, municipality = '286'): Partial<Activity> => ({
  places: [{ municipality, address: { fi: address } }],
});
const run1 = { organiser: { name: { fi: 'Seura' }, businessId: '1234567-8' } };

const CASES: readonly [why: string, a: Partial<Activity>, b: Partial<Activity>, merged: 0 | 1][] = [
  ['same name within 300 m', at(KOUVOLA), at(NEAR), 1],
  [
    'same name written otherwise',
    { ...at(KOUVOLA), name: { fi: 'Kouvolan  uimahalli' } },
    { ...at(KOUVOLA), name: { fi: 'KOUVOLAN UIMAHALLI.' } },
    1,
  ],
  [
    'same Swedish name',
    { ...at(KOUVOLA), name: { sv: 'Simhallen' } },
    { ...at(KOUVOLA), name: { fi: 'Halli', sv: 'simhallen' } },
    1,
  ],
  ['same name and street address', street('Salpausselänkatu 1'), street('salpausselänkatu 1'), 1],
  [
    'same name and business id, no spot known',
    { ...run1, places: [{ municipality: '286' }] },
    { ...run1, places: [{ municipality: '286' }] },
    1,
  ],
  ['farther than 300 m', at(KOUVOLA), at(FAR), 0],
  ['another municipality', at(KOUVOLA), at(KOUVOLA, '285'), 0],
  ['another name', at(KOUVOLA), { ...at(KOUVOLA), name: { fi: 'Jäähalli' } }, 0],
  ['another street number', street('Salpausselänkatu 1'), street('Salpausselänkatu 11'), 0],
  ['same business id but another spot', { ...run1, ...at(KOUVOLA) }, { ...run1, ...at(FAR) }, 0],
  [
    'other organiser in the same spot',
    { ...run1, ...at(KOUVOLA) },
    { organiser: { name: { fi: 'Toinen' }, businessId: '7654321-0' }, ...at(KOUVOLA) },
    0,
  ],
  ['no municipality, but one spot', { places: [{ point: KOUVOLA }] }, { places: [{ point: KOUVOLA }] }, 1],
  ['no municipality and no spot', { places: [] }, { places: [] }, 0],
  ['a group and a service', { ...at(KOUVOLA), kind: 'group' }, { ...at(KOUVOLA), kind: 'service' }, 1],
  ['a place and a service', { ...at(KOUVOLA), kind: 'place' }, { ...at(KOUVOLA), kind: 'service' }, 1],
  ['a place and a group in it', { ...at(KOUVOLA), kind: 'place' }, { ...at(KOUVOLA), kind: 'group' }, 0],
  ['a place and an event in it', { ...at(KOUVOLA), kind: 'place' }, { ...at(KOUVOLA), kind: 'event' }, 0],
  [
    'events on other days',
    { ...at(KOUVOLA), kind: 'event', schedule: { sessions: [{ start: '2026-11-22T10:00' }] } },
    { ...at(KOUVOLA), kind: 'event', schedule: { sessions: [{ start: '2026-11-29T10:00' }] } },
    0,
  ],
  [
    'events at the same time',
    { ...at(KOUVOLA), kind: 'event', schedule: { sessions: [{ start: '2026-11-22T10:00' }] } },
    { ...at(KOUVOLA), kind: 'event', schedule: { sessions: [{ start: '2026-11-22T10:00' }] } },
    1,
  ],
];

for (const [why, a, b, merged] of CASES) {
  test(`${merged ? 'one' : 'two'}: ${why}`, async () => assert.equal(await joined(a, b), merged));
}

test('two records of one source are never joined', async () => {
  const result = await runOn([
    fakeSource('a', [kept('1', { name: { fi: 'Sali' } }), kept('2', { name: { fi: 'Sali' } })]),
  ]);
  assert.equal(result.activities.length, 2);
});

test('when two records could be the one, none is joined and it is said', async () => {
  const pair = (source: string, ids: string[]): Outcome[] =>
    ids.map((id) => kept(id, { id: `${source}:${id}`, name: { fi: 'Tenniskenttä' } }));
  for (const [a, b, told] of [
    [['1', '2'], ['3'], 1],
    [['1'], ['2', '3'], 2],
  ] as const) {
    const result = await runOn([fakeSource('a', pair('a', [...a])), fakeSource('b', pair('b', [...b]))]);
    assert.equal(result.activities.length, 3);
    assert.equal(result.tallies.get('b')?.notes.get('merge-ambiguous')?.count, told);
  }
});

test('what a source itself says is trusted: a LIPAS id joins records with other names', async () => {
  const lipas = fakeSource(
    'paikat',
    [kept('72269', { id: 'paikat:72269', name: { fi: 'Lähiliikunta-alue' } })],
    undefined,
    'lipas',
  );
  const ptv = fakeSource(
    'ptv',
    [
      kept(
        'abc',
        { id: 'ptv:abc', name: { fi: 'Koulun piha' }, summary: { fi: 'Avoinna aina.' } },
        [],
        ['lipas:72269'],
      ),
    ],
    undefined,
    'ptv',
  );
  const result = await runOn([lipas, ptv]);
  assert.equal(result.activities.length, 1);
  assert.equal(result.activities[0]?.summary?.fi, 'Avoinna aina.');
});

test('the first source keeps its facts, the other fills gaps, and provenance says which came from where', async () => {
  const result = await runOn([
    fakeSource('a', [
      kept('1', {
        id: 'a:1',
        name: { fi: 'Uimahalli' },
        summary: { fi: 'Ensin' },
        codes: ['lipas:2120'],
        places: [{ municipality: '286', point: KOUVOLA, access: { wheelchair: 'yes', rollator: 'unknown' } }],
      }),
    ]),
    fakeSource('b', [
      kept('2', {
        id: 'b:2',
        name: { fi: 'Uimahalli', sv: 'Simhallen' },
        summary: { fi: 'Sitten' },
        description: { fi: 'Pitkä kuvaus' },
        codes: ['ptv:P27.1'],
        places: [
          { municipality: '286', point: NEAR, postcode: '45100', access: { wheelchair: 'no', rollator: 'yes' } },
        ],
      }),
    ]),
  ]);
  const [activity] = result.activities;
  assert.equal(result.activities.length, 1);
  assert.deepEqual(activity?.name, { fi: 'Uimahalli', sv: 'Simhallen' });
  assert.deepEqual(activity?.summary, { fi: 'Ensin' });
  assert.deepEqual(activity?.description, { fi: 'Pitkä kuvaus' });
  assert.deepEqual(activity?.codes, ['lipas:2120', 'ptv:P27.1']);
  assert.deepEqual(activity?.places, [
    { municipality: '286', point: KOUVOLA, postcode: '45100', access: { wheelchair: 'yes', rollator: 'yes' } },
  ]);
  assert.deepEqual(activity?.provenance, [
    { source: 'a', recordId: '1', fields: ['codes', 'forms', 'name', 'places', 'summary', 'themes'] },
    { source: 'b', recordId: '2', fields: ['codes', 'description', 'name', 'places'] },
  ]);
});
