import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { CATALOGUE, now } from './fixture-catalogue.js';

const engine = createSearchEngine(CATALOGUE, { now });

function engineOf(activities: Partial<Activity>[], at = '2026-11-22T10:00:00Z') {
  const whole = activities.map((activity, number) => ({
    id: `a${number}`,
    kind: 'group',
    name: { fi: 'Ryhmä' },
    ...activity,
  })) as Activity[];
  return createSearchEngine({ formatVersion: '1.0', activities: whole }, { now: () => new Date(at) });
}

async function names(activities: Partial<Activity>[], query: SearchQuery): Promise<(string | undefined)[]> {
  const { hits } = await engineOf(activities).search({ limit: 1000, ...query });
  return hits.map(({ activity }) => activity.name.fi ?? activity.name.sv);
}

test('names in Finnish and Swedish order: v before w only by spelling, å ä ö last', async () => {
  const mixed = ['Öljy', 'Äiti', 'Ateria', 'Åland', 'Zumba', 'Yöuinti'].map((fi) => ({ name: { fi } }));
  assert.deepEqual(await names(mixed, { sort: 'name' }), ['Ateria', 'Yöuinti', 'Zumba', 'Åland', 'Äiti', 'Öljy']);
  const swedish = ['Ö', 'Ä', 'Å', 'Z', 'A'].map((sv) => ({ name: { sv } }));
  assert.deepEqual(await names(swedish, { sort: 'name', language: 'sv' }), ['A', 'Z', 'Å', 'Ä', 'Ö']);
});

test('a language the platform does not know sorts as Finnish', async () => {
  assert.deepEqual(
    await names([{ name: { fi: 'Ä' } }, { name: { fi: 'A' } }], { sort: 'name', language: 'not a language!' }),
    ['A', 'Ä'],
  );
});

test('next: soonest first, always open at once, unknown times last', async () => {
  const hits = await engine.describe(await engine.search({ sort: 'next', limit: 1000 }));
  const known = hits.filter(({ next, activity }) => next.length > 0 || activity.schedule?.alwaysOpen);
  assert.equal(hits[0]?.activity.id, 'helpline');
  assert.deepEqual(hits.slice(0, known.length), known);
  const starts = known.flatMap(({ next }) => next[0]?.start ?? []);
  assert.deepEqual(starts, [...starts].sort());
});

test('distance: nearest place first, no place last, and kilometres shown', async () => {
  const near = { lat: 60.4664, lon: 26.9458, origin: 'municipality:285' };
  const { hits } = await engine.search({ sort: 'distance', near, limit: 1000 });
  const measured = hits.map(({ distanceKm }) => distanceKm ?? Infinity);
  assert.deepEqual(
    measured,
    [...measured].sort((a, b) => a - b),
  );
  assert.equal(measured[0], 0);
  // Kotka to Kouvola, great circle.
  const kouvola = hits.find(({ activity }) => activity.id === 'balance')?.distanceKm ?? 0;
  assert.ok(Math.abs(kouvola - 46.6) < 0.3, String(kouvola));
});

test('the nearest of several places counts, and withinKm keeps what is farther out', async () => {
  const places = [{ point: { lat: 61, lon: 27 } }, { point: { lat: 60.5, lon: 27 } }];
  const near = { lat: 60.5, lon: 27.01, origin: 'device' };
  const result = await engineOf([{ places }, { places: [{ point: { lat: 61, lon: 27 } }] }, {}]).search({
    near,
    withinKm: 5,
  });
  assert.deepEqual(
    result.hits.map(({ activity }) => activity.id),
    ['a0'],
  );
  assert.ok((result.hits[0]?.distanceKm ?? 9) < 1);
});

test('nearer activities score higher when a place is given', async () => {
  const near = { lat: 60.8681, lon: 26.7042, origin: 'municipality:286' };
  const { hits } = await engine.search({ text: 'jumppa', near });
  const ids = hits.map(({ activity }) => activity.id);
  assert.ok(ids.indexOf('gymnastics-kouvola') < ids.indexOf('gymnastics-kotka'));
});

test('what cannot be joined and what nobody has checked for long come later', async () => {
  const activities: Partial<Activity>[] = [
    { id: 'cancelled', status: 'cancelled' },
    { id: 'stale', checked: '2024-01-01' },
    { id: 'fresh', checked: '2026-11-01' },
    { id: 'full', status: 'full', checked: '2026-11-01' },
  ];
  const { hits } = await engineOf(activities).search({ text: 'ryhmä' });
  const ids = hits.map(({ activity }) => activity.id);
  assert.deepEqual(ids.slice(0, 2), ['fresh', 'stale']);
});

test('equals take turns: one order all day, and in a hundred days everybody has been first', async () => {
  const equals = Array.from({ length: 8 }, () => ({}));
  const firstOn = async (day: number, time: string): Promise<string | undefined> => {
    const date = new Date(Date.parse('2026-11-22') + day * 86_400_000).toISOString().slice(0, 10);
    return (await engineOf(equals, `${date}T${time}:00Z`).search({})).hits[0]?.activity.id;
  };
  assert.equal(await firstOn(0, '06:00'), await firstOn(0, '20:00'));
  const first = new Set<string | undefined>();
  for (let day = 0; day < 100; day++) first.add(await firstOn(day, '10:00'));
  assert.equal(first.size, 8);
});

test('among equal matches the shorter name comes first', async () => {
  const sorted = await names([{ name: { fi: 'Kuvataide ja kirjallisuus' } }, { name: { fi: 'Kuvataide' } }], {
    text: 'kuvataide',
  });
  assert.equal(sorted[0], 'Kuvataide');
});
