import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { DescribedHit } from '@hyte/search-core/search-engine.js';
import type { WhenFilter } from '@hyte/search-core/search-query.js';

function engineFor(schedule: Schedule | undefined, at: string) {
  const activity = { id: 'a', kind: 'group' as const, name: { fi: 'Ryhmä' }, ...(schedule && { schedule }) };
  return createSearchEngine({ formatVersion: '1.0', activities: [activity] }, { now: () => new Date(at) });
}

async function hitsOf(schedule: Schedule | undefined, at: string): Promise<readonly DescribedHit[]> {
  const engine = engineFor(schedule, at);
  return engine.describe(await engine.search({}));
}

/** Starts of the next occurrences as the result shows them. */
async function starts(schedule: Schedule, at: string): Promise<string[]> {
  const hits = await hitsOf(schedule, at);
  return hits.flatMap((hit) => hit.next.map(({ start }) => start));
}

async function fits(schedule: Schedule | undefined, when: WhenFilter, at = '2026-11-22T10:00:00Z') {
  const { total, relaxed, whenUnknown } = await engineFor(schedule, at).search({ when });
  return { fits: total === 1 && !relaxed, unknown: whenUnknown };
}

const weekly = (extra: object): Schedule => ({
  recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:30', ...extra }],
});

test('weekly: the next three', async () => {
  assert.deepEqual(await starts(weekly({}), '2026-11-22T10:00:00Z'), [
    '2026-11-24T13:00',
    '2026-12-01T13:00',
    '2026-12-08T13:00',
  ]);
});

test('one that is going on is still offered, one that is over is not', async () => {
  assert.equal((await starts(weekly({}), '2026-11-24T12:29:00Z'))[0], '2026-11-24T13:00');
  assert.equal((await starts(weekly({}), '2026-11-24T12:30:00Z'))[0], '2026-12-01T13:00');
});

test('wall-clock times stay the same over both clock changes', async () => {
  const sundays = weekly({ days: [7], from: '10:00', to: '11:00' });
  // Clocks go forward on 29 March and back on 25 October 2026.
  assert.deepEqual(await starts(sundays, '2026-03-22T07:59:00Z'), [
    '2026-03-22T10:00',
    '2026-03-29T10:00',
    '2026-04-05T10:00',
  ]);
  assert.deepEqual(await starts(sundays, '2026-10-18T07:00:00Z'), [
    '2026-10-18T10:00',
    '2026-10-25T10:00',
    '2026-11-01T10:00',
  ]);
  // 10:59 is 07:59 UTC in summer time and 08:59 in winter time.
  assert.equal((await starts(sundays, '2026-03-29T07:59:00Z'))[0], '2026-03-29T10:00');
  assert.equal((await starts(sundays, '2026-03-29T08:00:00Z'))[0], '2026-04-05T10:00');
  assert.equal((await starts(sundays, '2026-10-25T08:59:00Z'))[0], '2026-10-25T10:00');
  assert.equal((await starts(sundays, '2026-10-25T09:00:00Z'))[0], '2026-11-01T10:00');
});

test('the day is the day in Finland, not in UTC', async () => {
  // 22:30 UTC on the 23rd is half past midnight on the 24th.
  assert.equal(
    (await starts({ openingHours: [{ days: [2], from: '00:00', to: '01:00' }] }, '2026-11-23T22:30:00Z'))[0],
    '2026-11-24T00:00',
  );
});

test('odd and even weeks, over a year with 53 weeks', async () => {
  assert.deepEqual(await starts(weekly({ weekParity: 'odd' }), '2026-12-20T10:00:00Z'), [
    '2026-12-29T13:00',
    '2027-01-05T13:00',
    '2027-01-19T13:00',
  ]);
  assert.deepEqual(await starts(weekly({ weekParity: 'even' }), '2026-12-20T10:00:00Z'), [
    '2026-12-22T13:00',
    '2027-01-12T13:00',
    '2027-01-26T13:00',
  ]);
});

test('every second week is counted from the first day', async () => {
  const fortnightly = weekly({ interval: 2, validFrom: '2026-11-18' });
  assert.deepEqual(await starts(fortnightly, '2026-11-22T10:00:00Z'), [
    '2026-12-01T13:00',
    '2026-12-15T13:00',
    '2026-12-29T13:00',
  ]);
});

test('every second week since an unknown day is not known, and nothing is made up', async () => {
  assert.deepEqual(await starts(weekly({ interval: 2 }), '2026-11-22T10:00:00Z'), []);
  assert.deepEqual(await fits(weekly({ interval: 2 }), { weekdays: [2] }), { fits: false, unknown: 1 });
});

test('monthly: the first, the last, every third month, and the date of the first day', async () => {
  const monthly = (extra: object): Schedule => ({ recurrences: [{ frequency: 'monthly', from: '18:00', ...extra }] });
  const at = '2026-11-22T10:00:00Z';
  assert.deepEqual(await starts(monthly({ days: [3], setPosition: 1 }), at), [
    '2026-12-02T18:00',
    '2027-01-06T18:00',
    '2027-02-03T18:00',
  ]);
  assert.deepEqual(await starts(monthly({ days: [5], setPosition: -1 }), at), [
    '2026-11-27T18:00',
    '2026-12-25T18:00',
    '2027-01-29T18:00',
  ]);
  assert.deepEqual(await starts(monthly({ days: [1], setPosition: 2, interval: 3, validFrom: '2026-09-01' }), at), [
    '2026-12-14T18:00',
    '2027-03-08T18:00',
    '2027-06-14T18:00',
  ]);
  assert.deepEqual(await starts(monthly({ validFrom: '2026-08-31' }), at), [
    '2026-12-31T18:00',
    '2027-01-31T18:00',
    '2027-03-31T18:00',
  ]);
});

test('daily with an interval', async () => {
  const schedule: Schedule = {
    recurrences: [{ frequency: 'daily', interval: 3, validFrom: '2026-11-20', from: '09:00' }],
  };
  assert.deepEqual(await starts(schedule, '2026-11-22T10:00:00Z'), [
    '2026-11-23T09:00',
    '2026-11-26T09:00',
    '2026-11-29T09:00',
  ]);
});

test('a rule holds from its first to its last day', async () => {
  assert.deepEqual(await starts(weekly({ validFrom: '2026-12-05', validTo: '2026-12-15' }), '2026-11-22T10:00:00Z'), [
    '2026-12-08T13:00',
    '2026-12-15T13:00',
  ]);
});

test('what ended is hidden, what is not known is shown', async () => {
  assert.equal((await engineFor(weekly({ validTo: '2026-11-17' }), '2026-11-22T10:00:00Z').search({})).total, 0);
  assert.equal((await engineFor(undefined, '2026-11-22T10:00:00Z').search({})).total, 1);
  assert.equal((await engineFor({}, '2026-11-22T10:00:00Z').search({})).total, 1);
});

test('dated sessions, one cancelled, one of which only the day is known', async () => {
  const schedule: Schedule = {
    sessions: [
      { start: '2026-11-21T18:00' },
      { start: '2026-11-25T18:00', cancelled: true },
      { start: '2026-11-26T00:00', allDay: true },
      { start: '2026-11-27T18:00', end: '2026-11-28T02:00' },
    ],
  };
  const hits = await hitsOf(schedule, '2026-11-22T10:00:00Z');
  assert.deepEqual(hits[0]?.next, [
    { start: '2026-11-26T00:00', allDay: true },
    { start: '2026-11-27T18:00', end: '2026-11-28T02:00' },
  ]);
});

test('sessions past midnight are still on after midnight', async () => {
  const night = weekly({ from: '22:00', to: '02:00' });
  const hits = await hitsOf(night, '2026-11-24T23:30:00Z');
  assert.deepEqual(hits[0]?.next[0], { start: '2026-11-24T22:00', end: '2026-11-25T02:00' });
});

test('opening hours, an exception that closes and one that changes the hours', async () => {
  const schedule: Schedule = {
    openingHours: [{ days: [1, 2, 3], from: '08:00', to: '16:00' }],
    exceptions: [
      { from: '2026-11-23', closed: true },
      { from: '2026-11-24', to: '2026-11-25', opens: '10:00', closes: '12:00' },
      { from: '2026-11-28', opens: '11:00', closes: '13:00' },
    ],
  };
  const hits = await hitsOf(schedule, '2026-11-22T10:00:00Z');
  assert.deepEqual(hits[0]?.next, [
    { start: '2026-11-24T10:00', end: '2026-11-24T12:00' },
    { start: '2026-11-25T10:00', end: '2026-11-25T12:00' },
    { start: '2026-11-28T11:00', end: '2026-11-28T13:00' },
  ]);
});

test('public holidays fall out when the schedule says so', async () => {
  const daily: Schedule = { recurrences: [{ frequency: 'daily', from: '09:00', to: '10:00' }] };
  const days = async (from: string, count: number): Promise<string[]> => {
    const found: string[] = [];
    for (let i = 0; i < count; i++) {
      const at = new Date(Date.parse(`${from}T00:00:00Z`) + i * 86_400_000);
      const day = at.toISOString().slice(0, 10);
      const [next] = await starts({ ...daily, skipsPublicHolidays: 'yes' }, at.toISOString());
      if (next?.slice(0, 10) !== day) found.push(day.slice(5));
    }
    return found;
  };
  // The Finnish calendars of 2024 (Easter 31 March) and 2026 (Easter 5 April).
  assert.deepEqual(await days('2026-01-01', 365), [
    '01-01',
    '01-06',
    '04-03',
    '04-05',
    '04-06',
    '05-01',
    '05-14',
    '05-24',
    '06-19',
    '06-20',
    '10-31',
    '12-06',
    '12-24',
    '12-25',
    '12-26',
  ]);
  assert.deepEqual(await days('2024-03-25', 65), ['03-29', '03-31', '04-01', '05-01', '05-09', '05-19']);
  assert.equal((await starts(daily, '2026-12-24T05:00:00Z'))[0], '2026-12-24T09:00');
});

test('weekday and time of day must fit one and the same occurrence', async () => {
  const schedule: Schedule = {
    recurrences: [
      { frequency: 'weekly', days: [2], from: '09:00' },
      { frequency: 'weekly', days: [4], from: '18:00' },
    ],
  };
  assert.equal((await fits(schedule, { weekdays: [2], times: ['morning'] })).fits, true);
  assert.equal((await fits(schedule, { weekdays: [4], times: ['evening'] })).fits, true);
  assert.equal((await fits(schedule, { weekdays: [2], times: ['evening'] })).fits, false);
  assert.equal((await fits(schedule, { weekdays: [2, 4], times: ['day'] })).fits, false);
});

test('parts of the day have exact borders', async () => {
  const at = (from: string) => weekly({ from, to: undefined });
  for (const [from, part] of [
    ['05:00', 'morning'],
    ['10:59', 'morning'],
    ['11:00', 'day'],
    ['15:59', 'day'],
    ['16:00', 'evening'],
    ['21:59', 'evening'],
  ] as const) {
    for (const time of ['morning', 'day', 'evening'] as const) {
      assert.equal((await fits(at(from), { times: [time] })).fits, time === part, `${from} ${time}`);
    }
  }
});

test('a place is open in every part of the day its hours reach into', async () => {
  const pool: Schedule = { openingHours: [{ days: [1], from: '06:30', to: '20:00' }] };
  assert.equal((await fits(pool, { weekdays: [1], times: ['evening'] })).fits, true);
  assert.equal((await fits(pool, { weekdays: [2], times: ['evening'] })).fits, false);
});

test('a place that opens on a day it is usually closed fits that day', async () => {
  const pool: Schedule = {
    openingHours: [{ days: [1], from: '08:00', to: '16:00' }],
    exceptions: [{ from: '2026-11-28', opens: '11:00', closes: '13:00' }],
  };
  assert.equal((await fits(pool, { weekdays: [6] })).fits, true);
  assert.equal((await fits(pool, { weekdays: [7] })).fits, false);
});

test('a dated session and a monthly rule without weekdays fit the weekdays they fall on', async () => {
  const session: Schedule = { sessions: [{ start: '2026-11-27T18:00' }] };
  assert.equal((await fits(session, { weekdays: [5] })).fits, true);
  assert.equal((await fits(session, { weekdays: [4] })).fits, false);
  const monthly: Schedule = { recurrences: [{ frequency: 'monthly', validFrom: '2026-01-15', from: '09:00' }] };
  assert.equal((await fits(monthly, { weekdays: [2], to: '2026-12-31' })).fits, true);
  assert.equal((await fits(monthly, { weekdays: [3], to: '2026-12-31' })).fits, false);
});

test('first and last day', async () => {
  assert.equal((await fits(weekly({}), { from: '2026-11-25', to: '2026-11-30' })).fits, false);
  assert.equal((await fits(weekly({}), { from: '2026-11-25', to: '2026-12-01' })).fits, true);
});

test('unknown times are counted apart, and what is always open fits', async () => {
  assert.deepEqual(await fits(undefined, { weekdays: [1] }), { fits: false, unknown: 1 });
  assert.deepEqual(await fits({ alwaysOpen: true }, { weekdays: [1] }), { fits: true, unknown: 0 });
});

test('broken schedules are not known rather than an error', async () => {
  const broken = {
    recurrences: [{ frequency: 'yearly', from: '9' }],
    sessions: [{ start: 'soon' }],
    openingHours: [{ days: [1], from: '25:99', to: '' }],
    exceptions: [{ from: '2026-02-30' }],
  };
  assert.deepEqual(await starts(broken as unknown as Schedule, '2026-11-22T10:00:00Z'), []);
});
