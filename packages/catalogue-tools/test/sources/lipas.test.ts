import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lipasImporter } from '@hyte/catalogue-tools/sources/lipas/lipas-importer.js';
import { placeTypes, serviceClassesOfType, themesOfType } from '@hyte/catalogue-tools/sources/lipas/place-types.js';
import { faultsOf, fixture, keptOf, noFixtures, outcomesOf, reader, setAsideOf } from './fixtures.js';

const v1 = {
  sportsPlaceId: 501,
  name: 'Kokeilurannan uimaranta',
  type: { typeCode: 3220, name: 'Uimaranta' },
  owner: 'Kunta',
  admin: 'Kunta / liikuntatoimi',
  freeUse: true,
  lastModified: '2024-07-01 12:00:00.000',
  email: 'liikunta@kouvola.fi',
  phoneNumber: '040 123 4567',
  www: 'www.kouvola.fi/liikunta',
  properties: {
    toilet: true,
    pier: true,
    accessibilityInfo: 'https://kouvola.fi/esteettomyys',
    infoFi: 'Matala ranta.',
    yearRoundUse: true,
  },
  location: {
    address: 'Rantatie 1',
    postalCode: '45100',
    postalOffice: 'Kouvola',
    city: { cityCode: 286, name: 'Kouvola' },
    coordinates: { wgs84: { lat: 60.868, lon: 26.704 } },
    geometries: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [26.704, 60.868] } }],
    },
  },
};
const v2 = {
  'lipas-id': 501,
  status: 'active',
  name: 'Kokeilurannan uimaranta',
  'name-localized': { se: 'Försöksstrandens badstrand' },
  type: { 'type-code': 3220 },
  owner: 'city',
  admin: 'city-sports',
  'event-date': '2024-07-01T09:00:00.000Z',
  email: 'liikunta@kouvola.fi',
  'phone-number': '040 123 4567',
  www: 'www.kouvola.fi/liikunta',
  comment: 'Matala ranta.',
  properties: {
    'free-use?': true,
    'toilet?': true,
    'pier?': true,
    'accessibility-info': 'https://kouvola.fi/esteettomyys',
    'year-round-use?': true,
  },
  location: {
    address: 'Rantatie 1',
    'postal-code': '45100',
    'postal-office': 'Kouvola',
    city: { 'city-code': 286 },
    geometries: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [26.704, 60.868, 0] } }],
    },
  },
};

const one = async (record: unknown, options = {}) => {
  const [outcome] = await outcomesOf(lipasImporter, reader({ '*': [[record]] }, options));
  assert.ok(outcome);
  return outcome;
};
const activityOf = async (record: unknown, options = {}) => {
  const outcome = await one(record, options);
  assert.ok(outcome.kind === 'kept', JSON.stringify(outcome));
  assert.equal(faultsOf(outcome.activity), '');
  return outcome.activity;
};

test('a beach of version 1 becomes a place with its facts in three languages', async () => {
  const activity = await activityOf(v1);
  assert.equal(activity.id, 'test:501');
  assert.equal(activity.kind, 'place');
  assert.equal(activity.summary?.fi, 'Uimaranta. Maksuton, ei varausta. Paikalla: yleisö-WC, laituri.');
  assert.equal(activity.summary?.sv, 'Badstrand. Avgiftsfritt, ingen bokning. På plats: allmän toalett, brygga.');
  assert.deepEqual(activity.themes, ['exercise', 'nature']);
  assert.deepEqual(activity.forms, ['self-guided-place']);
  assert.deepEqual(activity.places?.[0]?.point, { lat: 60.868, lon: 26.704 });
  assert.equal(activity.places?.[0]?.municipality, '286');
  assert.equal(activity.price?.free, 'yes');
  assert.deepEqual(activity.organiser, {
    id: 'municipality:286',
    name: { fi: 'Kouvola', sv: 'Kouvola' },
    kind: 'municipality',
  });
  assert.equal(activity.provenance?.[0]?.modified, '2024-07-01T09:00:00Z');
  assert.equal(activity.schedule?.note?.fi, 'Käytössä ympäri vuoden.');
  assert.ok(activity.links?.some((link) => link.url === 'https://kouvola.fi/esteettomyys'));
  assert.ok(activity.classified?.some((each) => each.value === 'exercise' && each.because.includes('3220')));
});

test('both versions of a place give the same activity; version 2 adds its Swedish name, tagged se there', async () => {
  const [older, newer] = [await activityOf(v1), await activityOf(v2)];
  assert.deepEqual(newer.name, { fi: 'Kokeilurannan uimaranta', sv: 'Försöksstrandens badstrand' });
  const { name: _n1, places: p1, ...rest1 } = older;
  const { name: _n2, places: p2, ...rest2 } = newer;
  assert.deepEqual(rest2, rest1);
  assert.deepEqual(p2?.[0]?.point, p1?.[0]?.point);
});

test('a postal town in capitals is written as a name', async () => {
  const town = async (postalOffice: string) =>
    (await activityOf({ ...v1, location: { ...v1.location, postalOffice } })).places?.[0]?.postOffice?.fi;
  assert.equal(await town('HELSINKI'), 'Helsinki');
  assert.equal(await town('KOSKI TL'), 'Koski Tl');
  assert.equal(await town('Äkäslompolo'), 'Äkäslompolo');
});

test('a public toilet and a parking place are not taken for accessible ones', async () => {
  const activity = await activityOf({ ...v1, properties: { toilet: true, parkingPlace: true } });
  assert.equal(activity.places?.[0]?.access, undefined);
});

test('a dash in the place of an address is none', async () => {
  const activity = await activityOf({ ...v1, location: { ...v1.location, address: ' - ' } });
  assert.equal(activity.places?.[0]?.address, undefined);
});

test('a place that is not in free use is not said to cost', async () => {
  const activity = await activityOf({ ...v1, freeUse: false });
  assert.equal(activity.price?.free, undefined);
  assert.match(activity.price?.text?.fi ?? '', /varauksen/);
});

test('without coordinates the geometry gives the point; without either the place is kept and noted', async () => {
  const routes = {
    ...v1,
    location: {
      ...v1.location,
      coordinates: { wgs84: null },
      geometries: {
        type: 'FeatureCollection',
        features: [
          {
            geometry: {
              type: 'LineString',
              coordinates: [
                [26, 60.8],
                [26, 61],
              ],
            },
          },
        ],
      },
    },
  };
  assert.deepEqual((await activityOf(routes)).places?.[0]?.point, { lat: 60.9, lon: 26 });
  const nowhere = await one({ ...v1, location: { city: { cityCode: 286 } } });
  assert.ok(nowhere.kind === 'kept' && nowhere.notes.some(({ code }) => code === 'no-point'));
});

test('service buildings, boating, motor sports and shooting are set aside unless included', async () => {
  for (const [typeCode, code] of [
    [7000, 'service-building'],
    [5310, 'boating-and-motor'],
    [5150, 'boating-and-motor'],
    [4421, 'boating-and-motor'],
    [4810, 'shooting'],
    [2360, 'shooting'],
  ] as const) {
    const record = { ...v1, type: { typeCode } };
    const outcome = await one(record);
    assert.ok(outcome.kind === 'set-aside' && outcome.reason.code === code, String(typeCode));
    assert.equal((await one(record, { include: [code] })).kind, 'kept');
    assert.equal((await one(record, { include: [typeCode] })).kind, 'kept');
  }
});

test('a place out of use for a time is paused; one gone for good is set aside', async () => {
  assert.equal((await activityOf({ ...v2, status: 'out-of-service-temporarily' })).status, 'paused');
  for (const status of ['out-of-service-permanently', 'planned', 'incorrect-data'])
    assert.equal((await one({ ...v2, status })).kind, 'set-aside');
});

test('a Swedish-only municipality gives its name as Swedish', async () => {
  const activity = await activityOf({
    ...v2,
    name: 'Badstranden',
    'name-localized': undefined,
    location: { ...v2.location, city: { 'city-code': 478 } },
  });
  assert.deepEqual(activity.name, { sv: 'Badstranden' });
});

test('persons leave, roles stay', async () => {
  const outcome = await one({
    ...v1,
    email: 'maija.meikalainen@kouvola.fi',
    properties: { infoFi: 'Kysy maija.meikalainen@kouvola.fi' },
  });
  assert.ok(outcome.kind === 'kept');
  assert.doesNotMatch(JSON.stringify(outcome.activity), /meikalainen|1234567/);
  assert.deepEqual(
    outcome.notes.map(({ code }) => code),
    ['personal-email', 'personal-phone', 'personal-email'],
  );
});

test('pages are followed by number and by the Link header', async () => {
  const part = async (options: Record<string, unknown>) => {
    let asked: Parameters<ReturnType<typeof reader>['json']>[0] | undefined;
    const read = {
      ...reader({}, options),
      async *json(each: NonNullable<typeof asked>) {
        asked = each;
        yield [];
      },
    };
    await outcomesOf(lipasImporter, read);
    return asked!;
  };
  const newer = await part({ municipalities: ['286', '091'] });
  const first = new URL(newer.path, 'https://api.lipas.fi/v2/');
  assert.equal(first.searchParams.get('city-codes'), '286,91');
  assert.equal(
    newer.next({ pagination: { 'current-page': 1, 'total-pages': 2 } }, first, new Headers())?.searchParams.get('page'),
    '2',
  );
  assert.equal(newer.next({ pagination: { 'current-page': 2, 'total-pages': 2 } }, first, new Headers()), undefined);
  const older = await part({ version: 1 });
  const start = new URL(older.path, 'https://api.lipas.fi/v1/');
  const places = Array.from({ length: 100 }, () => ({}));
  const headers = (page: number) =>
    new Headers({ link: `</v1/sports-places?pageSize=100&page=${page}>; rel="next"`, 'x-total-count': '201' });
  const next = older.next(places, start, headers(2));
  assert.equal(next?.searchParams.get('page'), '2');
  assert.ok(next.searchParams.getAll('fields').includes('location.geometries'));
  // The interface names the page that it has just given.
  const third = older.next(places, next, headers(2));
  assert.equal(third?.searchParams.get('page'), '3');
  assert.equal(older.next([], third, headers(3)), undefined, 'an empty page is the end, whatever the header says');
  const full = new Headers({ link: '</v1/sports-places?page=2>; rel="next"', 'x-total-count': '200' });
  assert.equal(older.next(places, next, full), undefined, 'all have been read');
  assert.equal(older.next([], start, new Headers()), undefined);
});

test(
  'all real places are kept or set aside with a reason, valid, and in their municipality',
  { skip: noFixtures },
  async () => {
    const records = fixture('lipas/v1-sports-places.json') as {
      sportsPlaceId: number;
      location: { city: { cityCode: number }; coordinates: { wgs84: { lat: number; lon: number } } };
    }[];
    const outcomes = await outcomesOf(lipasImporter, reader({ '*': [records] }));
    assert.equal(outcomes.length, records.length);
    assert.ok(setAsideOf(outcomes).every(({ reason }) => reason.message !== ''));
    const byId = new Map(records.map((record) => [String(record.sportsPlaceId), record.location]));
    for (const { activity, recordId } of keptOf(outcomes)) {
      assert.equal(faultsOf(activity), '');
      const { city, coordinates } = byId.get(recordId)!;
      const place = activity.places?.[0];
      assert.equal(Number(place?.municipality), city.cityCode);
      assert.ok(
        place?.point &&
          Math.abs(place.point.lat - coordinates.wgs84.lat) < 1e-5 &&
          Math.abs(place.point.lon - coordinates.wgs84.lon) < 1e-5,
      );
      assert.ok((activity.themes?.length ?? 0) > 0);
      assert.doesNotMatch(JSON.stringify(activity), /etunimi\.sukunimi/);
    }
  },
);

test('the table of types agrees with the codes of LIPAS', { skip: noFixtures }, () => {
  interface Type {
    typeCode: number;
    name: { fi: string; se: string; en: string };
    subCategory: number;
    mainCategory: number;
  }
  const { types, mainCategories } = fixture('lipas/type-codes-2026.json') as {
    types: Type[];
    mainCategories: { code: number; ptv: { 'service-classes': string[] } }[];
  };
  const table = new Map(placeTypes().map((type) => [type.code, type]));
  assert.equal(table.size, types.length);
  const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
  for (const { typeCode, name, subCategory } of types) {
    assert.equal(table.get(typeCode)?.name.fi, tidy(name.fi));
    // LIPAS's English name of 301 holds a word that Sámi people find offensive.
    if (typeCode !== 301) assert.equal(table.get(typeCode)?.name.en, tidy(name.en));
    assert.equal(table.get(typeCode)?.subCategory, subCategory);
    if (typeCode < 7000) assert.ok(themesOfType(typeCode).length > 0, String(typeCode));
  }
  for (const { code, ptv } of mainCategories) {
    const classes = (ptv['service-classes'] ?? []).map((uri) => uri.split('/').at(-1));
    assert.deepEqual(serviceClassesOfType(code + 100), classes, String(code));
  }
});
