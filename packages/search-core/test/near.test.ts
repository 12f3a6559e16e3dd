import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { Clusters } from '@hyte/search-core/geo/clusters.js';
import { distanceKm, nearestPlaceKm } from '@hyte/search-core/geo/distance.js';
import { distancesKm, withinBox } from '@hyte/search-core/geo/distances.js';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import { buildPointColumn } from '@hyte/search-core/geo/point-column.js';
import { travelMinutes } from '@hyte/search-core/geo/travel-time.js';
import fc from 'fast-check';

const finland = fc.record({
  lat: fc.double({ min: 59.5, max: 70.1, noNaN: true }),
  lon: fc.double({ min: 19, max: 31.6, noNaN: true }),
});
const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** Activities with no, one or several places, some without a point. */
const activitiesOf = (point: typeof finland) =>
  fc.array(
    fc
      .array(fc.option(point, { nil: undefined }), { maxLength: 3 })
      .map((points) => ({ places: points.map((each) => (each ? { point: each } : {})) })),
    { maxLength: 40 },
  );
const asActivity = (each: { places: object[] }) => ({ id: 'a', kind: 'place' as const, name: {}, ...each });

test('distances over typed arrays are those of the haversine to a few metres, in Finland and anywhere', () => {
  for (const point of [finland, anywhere]) {
    fc.assert(
      fc.property(activitiesOf(point), point, (activities, from) => {
        const column = buildPointColumn(activities);
        const all = distancesKm(column, from);
        activities.forEach((activity, number) => {
          const expected = nearestPlaceKm(asActivity(activity), from);
          const km = all[number] ?? NaN;
          if (expected === undefined) return assert.equal(km, Infinity);
          assert.ok(Math.abs(km - expected) <= 0.006 + expected * 1e-6, `${km} is not ${expected}`);
        });
      }),
    );
  }
});

test('known distances', () => {
  const kouvola = { lat: 60.868, lon: 26.704 };
  const kotka = { lat: 60.466, lon: 26.946 };
  const column = buildPointColumn([{ places: [{ point: kotka }] }]);
  assert.ok(Math.abs((distancesKm(column, kouvola)[0] ?? 0) - 46.6) < 0.2);
  assert.deepEqual([...distancesKm(column, kotka)], [0]);
});

test('points come back to about a metre, and what is no point is left out', () => {
  const column = buildPointColumn([
    { places: [{ point: { lat: 60.868123, lon: 26.704567 } }, {}, { point: { lat: 95, lon: 10 } }] },
    {},
    { places: [{ point: { lat: NaN, lon: 10 } }, { point: { lat: -33.5, lon: -70.25 } }] },
  ]);
  assert.deepEqual([...column.starts], [0, 1, 1, 2]);
  assert.deepEqual(column.pointsOf(0), [{ lat: 60.86812, lon: 26.70457 }]);
  assert.deepEqual(column.pointsOf(1), []);
  assert.deepEqual(column.pointsOf(2), [{ lat: -33.5, lon: -70.25 }]);
  assert.deepEqual(column.pointsOf(99), []);
});

test('the box holds what a naïve look says', () => {
  fc.assert(
    fc.property(activitiesOf(finland), finland, finland, (activities, from, corner) => {
      const column = buildPointColumn(activities);
      // To a metre, as the points are.
      const metre = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
      const box = {
        south: metre(Math.min(from.lat, corner.lat)),
        north: metre(Math.max(from.lat, corner.lat)),
        west: metre(Math.min(from.lon, corner.lon)),
        east: metre(Math.max(from.lon, corner.lon)),
      };
      const inside = activities.flatMap((_, activity) =>
        column
          .pointsOf(activity)
          .some(({ lat, lon }) => lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east)
          ? [activity]
          : [],
      );
      assert.deepEqual(withinBox(column, box), inside);
    }),
  );
});

test('an origin: municipality, a table of postcodes, places of the postcode, their municipality', () => {
  const place = (postcode: string, lat?: number, municipality?: string) => ({
    postcode,
    ...(municipality && { municipality }),
    ...(lat !== undefined && { point: { lat, lon: 26 } }),
  });
  const activity = (...places: object[]) => ({ id: 'a', kind: 'place' as const, name: { fi: 'A' }, places });
  const catalogue = {
    activities: [
      activity(place('45100', 60.86), place('45100', 60.88)),
      // One place whose point is wrong by hundreds of kilometres.
      activity(place('45100', 66)),
      activity(place('45200', undefined, '286')),
      activity(place('45300')),
    ],
    municipalities: [{ code: '286', name: { fi: 'Kouvola' }, centre: { lat: 60.868, lon: 26.704 } }],
  };
  const locate = originLocator(catalogue, { postcodes: new Map([['48100', { lat: 60.46, lon: 26.94 }]]) });
  assert.deepEqual(locate('municipality:286'), { lat: 60.868, lon: 26.704 });
  assert.deepEqual(locate('postcode:48100'), { lat: 60.46, lon: 26.94 });
  assert.deepEqual(locate('postcode:45100'), { lat: 60.88, lon: 26 });
  assert.deepEqual(locate('postcode:45200'), { lat: 60.868, lon: 26.704 });
  for (const unknown of ['postcode:45300', 'postcode:__proto__', 'municipality:', 'x', '', 'device']) {
    assert.equal(locate(unknown), undefined);
  }
});

test('walking and cycling: about, rounded up, and nothing when it is far', () => {
  assert.deepEqual(travelMinutes(0), { walking: 5, cycling: 5 });
  assert.deepEqual(travelMinutes(1), { walking: 20, cycling: 10 });
  assert.deepEqual(travelMinutes(3), { walking: 60, cycling: 20 });
  assert.deepEqual(travelMinutes(5), { cycling: 30 });
  assert.deepEqual(travelMinutes(50), {});
  assert.deepEqual(travelMinutes(NaN), {});
});

const flat = fc.record({
  x: fc.double({ min: -400, max: 400, noNaN: true }),
  y: fc.double({ min: -600, max: 600, noNaN: true }),
});
const columns = (points: readonly { x: number; y: number }[]) => ({
  x: Float64Array.from(points, ({ x }) => x),
  y: Float64Array.from(points, ({ y }) => y),
});
const WHOLE = { west: -1e9, east: 1e9, north: -1e9, south: 1e9 };

test('clusters: every point is in exactly one spot of each level, which is the middle of its points', () => {
  fc.assert(
    fc.property(fc.array(flat, { maxLength: 120 }), fc.integer({ min: 0, max: 8 }), (points, level) => {
      const tree = new Clusters(columns(points), { radius: 400, maxLevel: 8 });
      const spots = tree.spots(WHOLE, level);
      const leaves = spots.flatMap(({ id }) => tree.leaves(id));
      assert.deepEqual(
        leaves.sort((a, b) => a - b),
        points.map((_, number) => number),
      );
      for (const { id, x, y, count } of spots) {
        const own = tree.leaves(id).map((number) => points[number] ?? { x: NaN, y: NaN });
        assert.equal(own.length, count);
        const middle = (part: 'x' | 'y'): number => own.reduce((sum, point) => sum + point[part], 0) / count;
        assert.ok(Math.abs(middle('x') - x) < 1e-6 && Math.abs(middle('y') - y) < 1e-6);
        const split = tree.splitLevel(id, level);
        const together = (at: number): boolean =>
          tree.spots(WHOLE, at).some((spot) => {
            const others = new Set(tree.leaves(spot.id));
            return tree.leaves(id).every((leaf) => others.has(leaf));
          });
        assert.ok(split === undefined || split > level);
        for (let at = level + 1; at < (split ?? 9); at++) assert.ok(together(at));
        if (split !== undefined) assert.ok(!together(split));
      }
    }),
  );
});

test('clusters: what is within the radius of a lone point has been taken into a cluster', () => {
  fc.assert(
    fc.property(fc.array(flat, { maxLength: 80 }), fc.integer({ min: 0, max: 6 }), (points, level) => {
      const tree = new Clusters(columns(points), { radius: 200, maxLevel: 6 });
      const alone = tree.spots(WHOLE, level).filter(({ count }) => count === 1);
      for (const a of alone) {
        for (const b of alone) {
          assert.ok(a.id === b.id || Math.hypot(a.x - b.x, a.y - b.y) > 200 / 2 ** level);
        }
      }
    }),
  );
});

test('clusters: a box, points on one spot that never part, and none at all', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 100, y: 100 },
  ];
  const tree = new Clusters(columns(points), { radius: 10, maxLevel: 4 });
  const [pair] = tree.spots({ west: -1, east: 1, north: -1, south: 1 }, 0);
  assert.deepEqual([pair?.count, tree.splitLevel(pair?.id ?? -1, 0)], [2, undefined]);
  assert.equal(tree.spots({ west: -1, east: 1, north: -1, south: 1 }, 99).length, 1);
  assert.equal(tree.spots({ west: 0, east: 100, north: 0, south: 100 }, 2).length, 2);
  assert.deepEqual(new Clusters(columns([]), { radius: 10, maxLevel: 4 }).spots(WHOLE, 2), []);
  assert.equal(distanceKm({ lat: 60, lon: 25 }, { lat: 60, lon: 25 }), 0);
});

test('locate: places of one activity come one after another, as the map counts on', async () => {
  const at = (id: string, ...lats: number[]) => ({
    ...{ id, kind: 'group' as const, name: { fi: id } },
    places: lats.map((lat) => ({ point: { lat, lon: 26 } })),
  });
  const activities = [at('a', 60.1, 60.9), at('b', 60.5), at('c', 60.2, 60.8)];
  const { points } = await createSearchEngine({ formatVersion: '1.0', activities }).locate({ sort: 'name' });
  const runs = points.map(({ id }) => id).filter((id, index, ids) => id !== ids[index - 1]);
  assert.deepEqual([points.length, runs.length, new Set(runs).size], [5, 3, 3]);
});
