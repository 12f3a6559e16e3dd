import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { distanceKm } from '@hyte/search-core/geo/distance.js';
import { buildPointColumn } from '@hyte/search-core/geo/point-column.js';
import { cellOf, packWays, waysTo } from '@hyte/search-core/geo/travel-row.js';
import { walkingMinutes } from '@hyte/search-core/geo/travel-time.js';
import type { NearPoint } from '@hyte/search-core/search-query.js';
import fc from 'fast-check';

const HOME = { lat: 60.868, lon: 26.704 };
const LIBRARY = { lat: 60.8912, lon: 26.7188 };
const HALL = { lat: 60.8741, lon: 26.9402 };
const activity = (id: string, ...points: readonly Point[]): Activity => ({
  id,
  kind: 'group',
  name: { fi: `Ryhmä ${id}` },
  places: points.map((point) => ({ point })),
});
const near = (...ways: readonly { to: Point; minutes: number }[]): NearPoint => ({
  ...HOME,
  origin: 'postcode:45100',
  travel: { mode: 'public-transport', date: '2026-11-10', from: '45100', ways: packWays(ways) },
});

test('the list is in the order of the table, and tells its minutes with mode, day and where from', async () => {
  const catalogue = {
    formatVersion: '1.0',
    activities: [activity('library', LIBRARY), activity('hall', HALL), activity('phone')],
  };
  const engine = createSearchEngine(catalogue);
  const ids = async (from: NearPoint): Promise<string[]> =>
    (await engine.search({ near: from, sort: 'distance' })).hits.map(({ activity: { id } }) => id);
  assert.deepEqual(await ids({ ...HOME, origin: 'postcode:45100' }), ['library', 'hall', 'phone']);
  const table = near({ to: LIBRARY, minutes: 55 }, { to: HALL, minutes: 20 });
  assert.deepEqual(await ids(table), ['hall', 'library', 'phone']);
  const { hits } = await engine.search({ near: table, sort: 'distance' });
  const { travel, distanceKm: km = 0 } = hits[0] ?? {};
  assert.deepEqual(travel, { mode: 'public-transport', date: '2026-11-10', from: '45100', minutes: 20 });
  assert.ok(Math.abs(km - distanceKm(HOME, HALL)) < 0.01);
  assert.equal(hits[2]?.travel, undefined);
  assert.equal(hits[2]?.distanceKm, undefined);
});

test('a place that the table lacks is ordered by the walk, and tells no minutes of a table', async () => {
  const engine = createSearchEngine({
    formatVersion: '1.0',
    activities: [activity('library', LIBRARY), activity('hall', HALL)],
  });
  const { hits } = await engine.search({ near: near({ to: HALL, minutes: 20 }), sort: 'distance' });
  // 2.7 km: 53 minutes on foot.
  assert.deepEqual(
    hits.map(({ activity: { id }, travel }) => [id, travel?.minutes]),
    [
      ['hall', 20],
      ['library', undefined],
    ],
  );
});

test('the same place without the table, and with another row, is another answer', async () => {
  const engine = createSearchEngine({ formatVersion: '1.0', activities: [activity('hall', HALL)] });
  const minutes = async (from: NearPoint): Promise<number | undefined> =>
    (await engine.search({ near: from })).hits[0]?.travel?.minutes;
  const first = near({ to: HALL, minutes: 20 });
  assert.equal(await minutes(first), 20);
  assert.equal(await minutes({ ...HOME, origin: 'postcode:45100' }), undefined);
  assert.equal(await minutes(near({ to: HALL, minutes: 35 })), 35);
  assert.equal(await minutes(first), 20);
});

test('rows that are none change nothing', async () => {
  const engine = createSearchEngine({
    formatVersion: '1.0',
    activities: [activity('library', LIBRARY), activity('hall', HALL)],
  });
  const row = near().travel;
  const faulty = [undefined, null, 'x', {}, new ArrayBuffer(7), new ArrayBuffer(0), { byteLength: 12 }];
  for (const ways of faulty) {
    const from = { ...HOME, origin: 'postcode:45100', travel: { ...row, ways } } as unknown as NearPoint;
    const { hits } = await engine.search({ near: from, sort: 'distance' });
    assert.deepEqual(
      hits.map(({ activity: { id }, travel }) => [id, travel]),
      [
        ['library', undefined],
        ['hall', undefined],
      ],
    );
  }
});

const finland = fc.record({
  lat: fc.double({ min: 59.5, max: 70.1, noNaN: true }),
  lon: fc.double({ min: 19, max: 31.6, noNaN: true }),
});

test('every activity is as far as its soonest place: by the table where it has the place, on foot where not', () => {
  const places = fc.array(fc.record({ point: finland, minutes: fc.option(fc.integer({ min: 0, max: 1440 })) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(places, { maxLength: 12 }), finland, (activities, from) => {
      const known = activities
        .flat()
        .flatMap(({ point, minutes }) => (minutes === null ? [] : [{ to: point, minutes }]));
      const of = new Map(known.map(({ to, minutes }) => [JSON.stringify(cellOf(to)), minutes]));
      const column = buildPointColumn(activities.map((each) => ({ places: each.map(({ point }) => ({ point })) })));
      const { order, told } = waysTo(column, { ways: packWays(known) }, from);
      activities.forEach((each, number) => {
        const ways = each.map(({ point }) => {
          const minutes = of.get(JSON.stringify(cellOf(point)));
          return { minutes, way: minutes ?? walkingMinutes(distanceKm(from, point)) };
        });
        const soonest = Math.min(...ways.map(({ way }) => way));
        const slack = 0.2 + soonest * 1e-5;
        assert.ok(soonest === order[number] || Math.abs((order[number] ?? NaN) - soonest) <= slack);
        const minutes = told[number] ?? NaN;
        assert.ok(Number.isNaN(minutes) || ways.some((way) => way.minutes === minutes));
        if (ways.length > 0 && ways.every((way) => way.minutes !== undefined)) assert.equal(minutes, soonest);
      });
    }),
  );
});

test('a point and the same point as an index keeps it are in one cell, which is its own cell', () => {
  fc.assert(
    fc.property(finland, (point) => {
      const [kept] = buildPointColumn([{ places: [{ point }] }]).pointsOf(0);
      assert.deepEqual(cellOf(kept as Point), cellOf(point));
      assert.deepEqual(cellOf(cellOf(point)), cellOf(point));
      assert.ok(distanceKm(point, cellOf(point)) < 0.063);
    }),
  );
});
