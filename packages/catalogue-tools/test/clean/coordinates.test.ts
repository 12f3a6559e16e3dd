import assert from 'node:assert/strict';
import { test } from 'node:test';
import { representativePoint, tm35finPoint, wgs84Point } from '@hyte/catalogue-tools/clean/coordinates.js';
import { fixture, noFixtures } from '../sources/fixtures.js';

interface LatLon {
  lat: number;
  lon: number;
}

/** Distance in metres, exact enough for a few kilometres. */
function metres(a: LatLon, b: LatLon): number {
  const scale = Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot((a.lat - b.lat) * 111_200, (a.lon - b.lon) * 111_320 * scale);
}

test('a known point of ETRS-TM35FIN lands on its known WGS 84 place', () => {
  const point = tm35finPoint(6905404.53185308, 380848.639900476);
  assert.ok(point && metres(point, { lat: 62.2613211721703, lon: 24.7051081551397 }) < 0.2);
});

test('500 real points agree to better than a metre', { skip: noFixtures }, () => {
  const places = fixture('lipas/v1-sports-places.json') as {
    location: { coordinates: { wgs84: LatLon; tm35fin: LatLon } };
  }[];
  for (const { location } of places) {
    const { wgs84, tm35fin } = location.coordinates;
    const point = tm35finPoint(tm35fin.lat, tm35fin.lon);
    assert.ok(point && metres(point, wgs84) < 1, JSON.stringify(location.coordinates));
  }
});

test('positions outside Finland and missing ones are no points', () => {
  assert.equal(wgs84Point(0, 0), undefined);
  assert.equal(wgs84Point(59.33, 18.06), undefined);
  assert.equal(wgs84Point(Number.NaN, 25), undefined);
  assert.equal(wgs84Point(undefined, 25), undefined);
  assert.equal(tm35finPoint(0, 0), undefined);
  assert.equal(tm35finPoint(60.2, 24.9), undefined);
});

test('latitude and longitude in the wrong order are put right', () => {
  assert.deepEqual(wgs84Point(24.93, 60.17), { lat: 60.17, lon: 24.93 });
});

const collection = (...geometries: object[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', geometry })),
});

test('a point, a route and an area each give one point', () => {
  assert.deepEqual(representativePoint(collection({ type: 'Point', coordinates: [25, 61, 100] })), {
    lat: 61,
    lon: 25,
  });
  assert.deepEqual(
    representativePoint(
      collection({
        type: 'LineString',
        coordinates: [
          [25, 61],
          [25, 61.1],
          [25, 61.2],
        ],
      }),
    ),
    { lat: 61.1, lon: 25 },
  );
  assert.deepEqual(
    representativePoint(
      collection({
        type: 'Polygon',
        coordinates: [
          [
            [25, 61],
            [25.2, 61],
            [25.2, 61.2],
            [25, 61.2],
            [25, 61],
          ],
        ],
      }),
    ),
    { lat: 61.1, lon: 25.1 },
  );
});

test('the point of a crescent lies on the crescent, not in the bay beside it', () => {
  const ring = [
    [25, 61],
    [25.4, 61],
    [25.4, 61.4],
    [25, 61.4],
    [25, 61.35],
    [25.35, 61.35],
    [25.35, 61.05],
    [25, 61.05],
    [25, 61],
  ];
  const point = representativePoint(collection({ type: 'Polygon', coordinates: [ring] }));
  assert.ok(point && ring.some(([lon, lat]) => lon === point.lon && lat === point.lat));
});

test('broken geometry gives no point and no error', () => {
  for (const broken of [
    null,
    {},
    collection(),
    collection({ type: 'Point', coordinates: [] }),
    collection({ type: 'Polygon', coordinates: [[]] }),
    collection({ type: 'LineString', coordinates: 'x' }),
    { features: [null, 1, {}] },
  ]) {
    assert.equal(representativePoint(broken), undefined);
  }
});
