import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { areaCodes, servesArea } from '@hyte/catalogue-tools/pipeline/area.js';
import { isInFinland } from '@hyte/catalogue-tools/pipeline/geography.js';
import { fakeSource, kept, runOn, setAside } from '../fake.js';

const KYMENLAAKSO = areaCodes({ wellbeingCounties: ['10'] });
const HELSINKI = [{ municipality: '091' }];

const AREA_CASES: readonly [why: string, facts: Partial<Activity>, serves: string][] = [
  ['a place in the county', { places: [{ municipality: '935' }] }, 'yes'],
  ['one place of two in the county', { places: [...HELSINKI, { municipality: '286' }] }, 'yes'],
  ['a place elsewhere', { places: HELSINKI }, 'no'],
  [
    'elsewhere, but serves a municipality of the county',
    { places: HELSINKI, areaServed: { municipalities: ['285'] } },
    'yes',
  ],
  ['elsewhere, but serves the county', { places: HELSINKI, areaServed: { wellbeingCounties: ['10'] } }, 'yes'],
  ['nationwide without a place', { places: [], areaServed: { nationwide: true } }, 'yes'],
  [
    'nationwide by phone from elsewhere',
    { places: HELSINKI, channels: ['phone'], areaServed: { nationwide: true } },
    'yes',
  ],
  [
    'nationwide, but one has to go there',
    { places: HELSINKI, channels: ['in-person'], areaServed: { nationwide: true } },
    'no',
  ],
  ['remote, for anybody', { places: HELSINKI, channels: ['remote'] }, 'yes'],
  [
    'remote, but only for another county',
    { places: [], channels: ['remote'], areaServed: { wellbeingCounties: ['90'] } },
    'no',
  ],
  ['a self-care programme with no place', { places: [], kind: 'self-care' }, 'yes'],
  ['nothing known', { places: [] }, 'unknown'],
];

for (const [why, facts, serves] of AREA_CASES) {
  test(`area: ${why} → ${serves}`, () => {
    assert.ok(KYMENLAAKSO);
    assert.equal(servesArea({ id: 'a', kind: 'service', name: { fi: 'A' }, ...facts }, KYMENLAAKSO), serves);
  });
}

test('a catalogue of one municipality takes what serves its whole county', () => {
  const kouvola = areaCodes({ municipalities: ['286'] });
  assert.ok(kouvola);
  assert.equal(
    servesArea({ id: 'a', kind: 'service', name: { fi: 'A' }, areaServed: { wellbeingCounties: ['10'] } }, kouvola),
    'yes',
  );
});

test('what is not known to be outside stays, with a note', async () => {
  const result = await runOn([fakeSource('a', [kept('1', { places: [] })])], { area: KYMENLAAKSO });
  assert.equal(result.activities.length, 1);
  assert.equal(result.tallies.get('a')?.notes.get('area-unknown')?.count, 1);
});

test('texts in languages the catalogue does not have go, unless there is no other', async () => {
  const result = await runOn(
    [
      fakeSource('a', [
        kept('1', {
          name: { fi: ' Ryhmä ', en: 'Group', ru: 'Группа' },
          summary: { ru: 'Группа' },
          description: { fi: ' ' },
        }),
      ]),
    ],
    { languages: ['fi', 'en'] },
  );
  assert.deepEqual(result.activities[0]?.name, { fi: 'Ryhmä', en: 'Group' });
  assert.deepEqual(result.activities[0]?.summary, { ru: 'Группа' });
  assert.equal(result.activities[0]?.description, undefined);
});

test('hostile keys and ids in data do no harm', async () => {
  const access = JSON.parse('{"__proto__":"yes","constructor":"no","wheelchair":"yes"}') as NonNullable<
    Activity['access']
  >;
  const records = [
    kept('__proto__', { id: 'a:__proto__' }),
    kept('constructor', { id: 'a:constructor' }),
    kept('3', { id: 'a:3', access }),
    setAside('4', '__proto__'),
  ];
  const result = await runOn([fakeSource('a', records)]);
  assert.deepEqual(
    result.activities.map(({ id }) => id),
    ['a:__proto__', 'a:constructor'],
  );
  assert.deepEqual([...(result.tallies.get('a')?.setAside.keys() ?? [])].sort(), ['__proto__', 'bad-field']);
  assert.equal(({} as Record<string, unknown>)['wheelchair'], undefined);
});

test('classify fills only what is missing and says why', async () => {
  const result = await runOn([
    fakeSource('a', [
      kept('1', { name: { fi: 'Tuolijumppa' }, themes: [], forms: [] }),
      kept('2', { name: { fi: 'Tuolijumppa' }, themes: ['culture'], forms: ['course'] }),
      kept('3', { name: { fi: 'Xyz' }, kind: 'course', themes: [], forms: [] }),
    ]),
  ]);
  const [guessed, given, unknown] = result.activities;
  assert.deepEqual([guessed?.themes, guessed?.forms], [['exercise'], ['led-group']]);
  assert.ok(
    guessed?.classified?.some(
      ({ field, value, because }) => field === 'themes' && value === 'exercise' && because.includes('tuolijumppa'),
    ),
  );
  assert.deepEqual([given?.themes, given?.forms, given?.classified], [['culture'], ['course'], undefined]);
  assert.deepEqual([unknown?.themes, unknown?.forms], [undefined, ['course']]);
  assert.equal(result.tallies.get('a')?.notes.get('no-theme')?.count, 1);
});

test('points: outside Finland is dropped, far from the municipality is noted, a new code is asked for', async () => {
  const result = await runOn([
    fakeSource('a', [
      kept('1', { places: [{ municipality: '286', point: { lat: 59.437, lon: 24.754 } }] }),
      kept('2', { places: [{ municipality: '286', point: { lat: 65.01, lon: 25.47 } }] }),
      kept('3', { places: [{ municipality: '588', point: { lat: 61.5, lon: 26.5 } }] }),
    ]),
  ]);
  assert.deepEqual(
    result.activities.map(({ places }) => places?.[0]?.point !== undefined),
    [false, true, true],
  );
  assert.deepEqual([...(result.tallies.get('a')?.notes.keys() ?? [])].sort(), [
    'outside-finland',
    'point-far-from-municipality',
    'unknown-municipality',
  ]);
  assert.match(
    result.tallies.get('a')?.notes.get('point-far-from-municipality')?.examples[0]?.message ?? '',
    /near Oulu, far from Kouvola/,
  );
});

test('with outlines a point is noted from 10 km outside its municipality on, holes and parts counted', async () => {
  const ring = (south: number, west: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const outlines = new Map([
    [
      '286',
      { type: 'MultiPolygon' as const, coordinates: [[ring(60, 26, 1), ring(60.4, 26.4, 0.4)], [ring(62, 26, 0.5)]] },
    ],
  ]);
  const noted = async (lat: number, lon: number) => {
    const result = await runOn(
      [fakeSource('a', [kept('1', { places: [{ municipality: '286', point: { lat, lon } }] })])],
      { outlines },
    );
    return result.tallies.get('a')?.notes.has('point-far-from-municipality') ?? false;
  };
  assert.equal(await noted(60.1, 26.1), false, 'inside');
  assert.equal(await noted(62.2, 26.2), false, 'inside the second part');
  assert.equal(await noted(61.07, 26.5), false, '8 km outside');
  assert.equal(await noted(61.12, 26.5), true, '13 km outside');
  assert.equal(await noted(60.6, 26.6), true, 'in the middle of the hole');
});

test('Finland, from Utö to Nuorgam', () => {
  const inside = [
    [59.78, 21.37],
    [70.08, 27.87],
    [69.31, 21.26],
    [62.91, 31.57],
    [60.11, 19.94],
    [60.53, 27.83],
  ];
  const outside = [
    [59.44, 24.75],
    [59.94, 30.31],
    [0, 0],
    [26.7, 60.8],
    [59.33, 18.07],
    [78.2, 15.6],
  ];
  for (const [lat, lon] of inside) assert.equal(isInFinland({ lat: lat ?? 0, lon: lon ?? 0 }), true, `${lat}, ${lon}`);
  for (const [lat, lon] of outside)
    assert.equal(isInFinland({ lat: lat ?? 0, lon: lon ?? 0 }), false, `${lat}, ${lon}`);
});
