import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { fromSearchParams } from '@hyte/search-core/url/from-search-params.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import fc from 'fast-check';

const { array, constantFrom, double, oneof, record, subarray } = fc;
const now = (): Date => new Date('2026-01-15T10:00:00Z');

const around = (middle: number): fc.Arbitrary<number> =>
  double({ min: middle - 1, max: middle + 1, noNaN: true }).map((each) => Math.round(each * 1000) / 1000);
/** Mostly around Kouvola; some slips that no map can show. */
const point = oneof(
  { weight: 6, arbitrary: record({ lat: around(60.9), lon: around(26.7) }) },
  { weight: 1, arbitrary: constantFrom({ lat: 0, lon: 0 }, { lat: 26.7, lon: 60.9 }) },
);
const WORDS = ['jumppa', 'kuoro', 'tanssi', 'uinti'];
const activities: fc.Arbitrary<Activity[]> = array(
  record({
    word: constantFrom(...WORDS),
    theme: constantFrom('exercise', 'culture'),
    points: array(oneof(point, constantFrom(undefined)), { maxLength: 3 }),
  }),
  { minLength: 6, maxLength: 25 },
).map((made) =>
  made.map(({ word, theme, points }, index) => ({
    id: `a${index}`,
    kind: 'group',
    name: { fi: `${word} ${index}` },
    themes: [theme as 'exercise'],
    places: points.map((each) => ({ name: { fi: 'Talo' }, ...(each && { point: each }) })),
  })),
);
const box = record({ south: around(60.2), west: around(25.9), north: around(61.6), east: around(27.5) });
const query: fc.Arbitrary<SearchQuery> = record(
  {
    text: oneof(constantFrom(...WORDS), constantFrom('jumppa tanssi', 'uinnin')),
    filters: record({ theme: subarray(['exercise', 'culture']) }, { requiredKeys: [] }),
    near: record({ lat: around(60.9), lon: around(26.7), origin: constantFrom('device') }),
    withinKm: constantFrom(5, 60, 300),
    mapArea: oneof(constantFrom('none' as const), box),
  },
  { requiredKeys: [] },
);

const inReach = ({ lat, lon }: { lat: number; lon: number }): boolean =>
  lat >= 54 && lat <= 73 && lon >= 12 && lon <= 40;
const pointsOf = ({ places = [] }: Activity): { lat: number; lon: number }[] =>
  places.flatMap((place) => (place.point && inReach(place.point) ? [place.point] : []));

test('the map has the points of what the list has, and counts the others, whatever is asked', async () => {
  let withPoints = 0;
  let withoutPoints = 0;
  let inBoxes = 0;
  await fc.assert(
    fc.asyncProperty(activities, query, async (made, asked) => {
      const engine = createSearchEngine({ formatVersion: '1.0', activities: made }, { now });
      const [{ hits, total, relaxed }, located] = await Promise.all([
        engine.search({ ...asked, limit: 1000 }),
        engine.locate(asked),
      ]);
      const listed = hits.map(({ activity }) => activity);
      assert.equal(listed.length, total);
      const onMap = new Set(located.points.map(({ id }) => id));
      assert.deepEqual(onMap, new Set(listed.filter((each) => pointsOf(each).length > 0).map(({ id }) => id)));
      assert.equal(onMap.size + located.withoutPoint, total);
      assert.ok(located.points.every(inReach));
      withPoints += onMap.size;
      withoutPoints += located.withoutPoint;
      const { mapArea } = asked;
      if (!mapArea || (relaxed?.kind === 'facet' && relaxed.facet === 'mapArea')) return;
      if (mapArea === 'none') assert.equal(onMap.size, 0);
      else
        for (const each of listed)
          assert.ok(
            pointsOf(each).some(
              ({ lat, lon }) =>
                lat >= mapArea.south && lat <= mapArea.north && lon >= mapArea.west && lon <= mapArea.east,
            ),
          );
      if (mapArea !== 'none') inBoxes += listed.length;
    }),
    { numRuns: 150 },
  );
  assert.ok(withPoints > 50 && withoutPoints > 50 && inBoxes > 5, `${withPoints} ${withoutPoints} ${inBoxes}`);
});

test('what has no point is found by asking for it, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(activities, async (made) => {
      const engine = createSearchEngine({ formatVersion: '1.0', activities: made }, { now });
      const { hits, relaxed } = await engine.search({ mapArea: 'none', limit: 1000 });
      const nowhere = made.filter((each) => pointsOf(each).length === 0).map(({ id }) => id);
      if (nowhere.length === 0 && made.length > 0) assert.deepEqual(relaxed, { kind: 'facet', facet: 'mapArea' });
      else assert.deepEqual(hits.map(({ activity }) => activity.id).sort(), nowhere.sort());
    }),
    { numRuns: 100 },
  );
});

test('a part of the map is read from an address only when it is one', () => {
  const read = (map: string): unknown => fromSearchParams(new URLSearchParams({ map })).mapArea;
  assert.deepEqual(read('26.5,60.8,27,61'), { west: 26.5, south: 60.8, east: 27, north: 61 });
  assert.equal(read('none'), 'none');
  for (const wrong of [
    '',
    '1',
    '27,60,26,61',
    '26,61,27,60',
    '26,60,27,91',
    '26,60,27,61,5',
    'a,b,c,d',
    '26,,27,61',
    '1e3,1,2,3',
  ])
    assert.equal(read(wrong), undefined, wrong);
});
