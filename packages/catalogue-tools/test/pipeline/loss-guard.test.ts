import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { losses } from '@hyte/catalogue-tools/pipeline/loss-guard.js';
import type { SourceTally } from '@hyte/catalogue-tools/pipeline/tally.js';

const some = (count: number, facts: Partial<Activity> = {}, source = 'a', municipality = '286'): Activity[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${source}:${municipality}:${index}`,
    kind: 'group',
    name: { fi: 'Jooga', sv: 'Yoga' },
    places: [{ municipality }],
    provenance: [{ source, recordId: String(index) }],
    ...facts,
  }));

function tallies(read = 0, faulty: Record<string, number> = {}, ids = ['a', 'b']): Map<string, SourceTally> {
  const setAside = new Map(Object.entries(faulty).map(([code, count]) => [code, { count, examples: [] }]));
  return new Map(
    ids.map((id) => [id, { read, kept: 0, merged: 0, setAside, departed: new Set<string>(), notes: new Map() }]),
  );
}

const found = (before: Activity[], now: Activity[]) => losses({ before, now, tallies: tallies() });

test('more than 15 % of a source that vanish are a loss, 15 % are not', () => {
  assert.deepEqual(found(some(100), some(85)), []);
  assert.deepEqual(found(some(100), some(84)), [
    { kind: 'vanished', scope: 'source', id: 'a', before: 100, now: 84 },
    { kind: 'vanished', scope: 'municipality', id: '286', before: 100, now: 84 },
  ]);
});

test('a municipality that empties is a loss although its source hardly notices', () => {
  const before = [...some(1000), ...some(5, {}, 'a', '935')];
  assert.deepEqual(found(before, some(1000)), [
    { kind: 'vanished', scope: 'municipality', id: '935', before: 5, now: 0 },
  ]);
  assert.deepEqual(found([...some(1000), ...some(2, {}, 'a', '935')], some(1000)), [], 'two go by ordinary editing');
});

test('a source of which nothing is left is a loss however small it was; one taken out of the configuration is not', () => {
  const before = [...some(100), ...some(1, {}, 'b'), ...some(9, {}, 'gone')];
  assert.deepEqual(found(before, some(110)), [{ kind: 'vanished', scope: 'source', id: 'b', before: 1, now: 0 }]);
});

test('what its source calls deleted, and what is over, may go; nothing left is a loss all the same', () => {
  const gone = tallies();
  for (let id = 70; id < 100; id += 1) gone.get('a')?.departed?.add(String(id));
  assert.deepEqual(losses({ before: some(100), now: some(70), tallies: gone }), []);
  assert.equal(
    losses({ before: some(100), now: some(55), tallies: gone }).length,
    2,
    'fifteen more of seventy are a loss',
  );
  const over = { schedule: { sessions: [{ start: '2026-11-20T18:00', end: '2026-11-20T19:00' }] } };
  const before = [...some(60), ...some(100, over).slice(60)];
  assert.deepEqual(losses({ before, now: some(60), tallies: tallies(), today: '2026-11-22' }), []);
  assert.equal(losses({ before, now: some(60), tallies: tallies(), today: '2026-11-19' }).length, 2);
  for (let id = 0; id < 100; id += 1) gone.get('a')?.departed?.add(String(id));
  assert.equal(losses({ before: some(100), now: [], tallies: gone }).length, 2);
});

test('a municipality taken out of the area may vanish', () => {
  const before = [...some(100), ...some(10, {}, 'a', '142')];
  const inArea = (code: string): boolean => code !== '142';
  assert.deepEqual(losses({ before, now: some(100), tallies: tallies(), inArea }), []);
});

test('a fact that falls by 20 points is a loss, per source and municipality; 19 points are not', () => {
  const told = { name: { fi: 'Jooga', sv: 'Yoga' } };
  const untold = { name: { fi: 'Jooga' } };
  const mixed = (swedish: number): Activity[] => [...some(swedish, told), ...some(100 - swedish, untold)];
  assert.deepEqual(found(mixed(90), mixed(71)), []);
  assert.deepEqual(found(mixed(90), mixed(70)), [
    { kind: 'fill-rate', scope: 'source', id: 'a', field: 'name.sv', before: 90, now: 70 },
    { kind: 'fill-rate', scope: 'municipality', id: '286', field: 'name.sv', before: 90, now: 70 },
  ]);
  assert.deepEqual(found(mixed(10), mixed(90)), [], 'what is told more is no loss');
});

test('every fact that importers give is watched: times, places, prices, contacts', () => {
  const full: Partial<Activity> = {
    schedule: { alwaysOpen: true },
    price: { free: 'yes' },
    contacts: [{ phone: '+358401234567' }],
    places: [{ municipality: '286', point: { lat: 60, lon: 26 }, address: { fi: 'Katu 1' } }],
  };
  const fields = found(some(50, full), some(50)).map((loss) =>
    loss.kind === 'fill-rate' && loss.scope === 'source' ? loss.field : '',
  );
  assert.deepEqual(fields.filter(Boolean).sort(), ['contacts', 'places.address', 'places.point', 'price', 'schedule']);
});

test('more than 5 % faulty records are a loss; records set aside for their subject are not faulty', () => {
  const judged = (read: number, faulty: Record<string, number>) =>
    losses({ before: [], now: [], tallies: tallies(read, faulty, ['a']) });
  assert.deepEqual(judged(100, { 'bad-field': 5, 'outside-area': 80 }), []);
  assert.deepEqual(judged(100, { 'bad-field': 4, 'no-name': 2 }), [
    { kind: 'invalid', scope: 'source', id: 'a', read: 100, faulty: 6 },
  ]);
  assert.deepEqual(judged(19, { 'bad-field': 19 }), [], 'too few to say');
});

test('broken records of every kind of source count, and so does a reason nobody has heard of', () => {
  for (const code of ['no-item', 'no-details', 'broken-block', 'no-time', 'no-events', 'unreadable', 'quite-new'])
    assert.equal(losses({ before: [], now: [], tallies: tallies(100, { [code]: 6 }, ['a']) }).length, 1, code);
  for (const code of ['ended', 'hidden-row', 'slot', 'not-published', 'duplicate-record', 'shooting'])
    assert.deepEqual(losses({ before: [], now: [], tallies: tallies(100, { [code]: 60 }, ['a']) }), [], code);
});

test('the limits are the configuration’s', () => {
  const judge = (guard: object) =>
    losses({ before: some(100), now: some(60), tallies: tallies(100, { 'no-id': 10 }, ['a']) }, guard);
  assert.equal(judge({}).length, 3);
  assert.deepEqual(judge({ vanished: 50, invalid: 10 }), []);
});

test('a catalogue never loses against itself, nor against one that has grown', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 20 }),
      (a, b, more) => {
        const before = [...some(a), ...some(b, { price: { free: 'yes' } }, 'b', '285')];
        const grown = [...before, ...some(more, { price: { free: 'yes' } }, 'b', '285')];
        assert.deepEqual(found(before, grown), []);
      },
    ),
  );
});
