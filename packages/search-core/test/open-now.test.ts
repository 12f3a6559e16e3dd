import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { parseDay } from '@hyte/search-core/schedule/calendar.js';
import { namedDays } from '@hyte/search-core/schedule/named-days.js';
import { openState } from '@hyte/search-core/schedule/open-state.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { whenTest } from '@hyte/search-core/schedule/when-filter.js';
import {
  formatWallClock,
  instantOf,
  minutesOf,
  parseWallClock,
  wallClockAt,
  wallClockOf,
} from '@hyte/search-core/schedule/wall-clock.js';
import fc from 'fast-check';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const minutes = (text: string): number => {
  const { day, minute } = parseWallClock(text) ?? { day: NaN, minute: NaN };
  return minutesOf(day, minute);
};
const text = (at: number): string => formatWallClock(wallClockOf(at).day, wallClockOf(at).minute);

/** State at a wall-clock moment, its moments as text. */
function state(schedule: Schedule | undefined, at: string): unknown[] {
  const found = openState(readTimetable(schedule), minutes(at));
  if (found.state === 'open') return ['open', ...(found.closesAt === undefined ? [] : [text(found.closesAt)])];
  if (found.state === 'unknown') return ['unknown', ...(found.doubt ? [found.doubt] : [])];
  return [
    'closed',
    ...(found.opensAt === undefined ? [] : [text(found.opensAt)]),
    ...(found.doubt ? [found.doubt] : []),
  ];
}

const weekdaysOnly: Schedule = {
  openingHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }],
  skipsPublicHolidays: 'yes',
};

test('open until, closed until, to the minute', () => {
  assert.deepEqual(state(weekdaysOnly, '2026-11-23T08:00'), ['open', '2026-11-23T16:00']);
  assert.deepEqual(state(weekdaysOnly, '2026-11-23T15:59'), ['open', '2026-11-23T16:00']);
  assert.deepEqual(state(weekdaysOnly, '2026-11-23T16:00'), ['closed', '2026-11-24T08:00']);
  assert.deepEqual(state(weekdaysOnly, '2026-11-23T07:59'), ['closed', '2026-11-23T08:00']);
  assert.deepEqual(state(weekdaysOnly, '2026-11-27T20:00'), ['closed', '2026-11-30T08:00']);
});

test('unknown hours are never closed', () => {
  assert.deepEqual(state(undefined, '2026-11-23T08:00'), ['unknown']);
  assert.deepEqual(state({}, '2026-11-23T08:00'), ['unknown']);
  assert.deepEqual(state({ openingHours: [] }, '2026-11-23T03:00'), ['unknown']);
  assert.deepEqual(state({ note: { fi: 'sovitaan' } }, '2026-11-23T03:00'), ['unknown']);
});

test('on a holiday the record is silent about it is unknown, when it says closed it is closed', () => {
  const silent: Schedule = { openingHours: weekdaysOnly.openingHours ?? [] };
  assert.deepEqual(state(silent, '2027-01-06T10:00'), ['unknown', 'public-holiday']);
  assert.deepEqual(state(silent, '2027-01-06T20:00'), ['closed', '2027-01-07T08:00']);
  assert.deepEqual(state(silent, '2027-01-05T20:00'), ['closed', '2027-01-06T08:00', 'public-holiday']);
  assert.deepEqual(state(weekdaysOnly, '2027-01-06T10:00'), ['closed', '2027-01-07T08:00']);
  assert.deepEqual(state({ ...silent, skipsPublicHolidays: 'no' }, '2027-01-06T10:00'), ['open', '2027-01-06T16:00']);
});

test('hours that follow on each other are one, past midnight too', () => {
  const night: Schedule = {
    openingHours: [
      { days: [5], from: '18:00', to: '24:00' },
      { days: [6], from: '00:00', to: '02:00' },
    ],
  };
  assert.deepEqual(state(night, '2026-11-27T23:30'), ['open', '2026-11-28T02:00']);
  const late: Schedule = { openingHours: [{ days: [5], from: '20:00', to: '03:00' }] };
  assert.deepEqual(state(late, '2026-11-28T01:00'), ['open', '2026-11-28T03:00']);
  assert.deepEqual(state(late, '2026-11-28T03:00'), ['closed', '2026-12-04T20:00', 'public-holiday'].slice(0, 2));
  assert.deepEqual(state({ openingHours: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }] }, '2026-11-28T01:00'), [
    'open',
  ]);
  assert.deepEqual(state({ openingHours: [{ days: EVERY_DAY, from: '00:00', to: '00:00' }] }, '2026-12-25T01:00'), [
    'open',
  ]);
  assert.deepEqual(state({ alwaysOpen: true }, '2026-11-28T01:00'), ['open']);
});

test('a group is on while it lasts; without an end nobody knows how long', () => {
  const group: Schedule = { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:30' }] };
  assert.deepEqual(state(group, '2026-11-24T13:30'), ['open', '2026-11-24T14:30']);
  assert.deepEqual(state(group, '2026-11-24T14:30'), ['closed', '2026-12-01T13:00']);
  const endless: Schedule = { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00' }] };
  assert.deepEqual(state(endless, '2026-11-24T13:30'), ['unknown']);
  assert.deepEqual(state(endless, '2026-11-24T12:59'), ['closed', '2026-11-24T13:00']);
  assert.deepEqual(state(endless, '2026-11-25T00:00'), ['closed', '2026-12-01T13:00']);
  assert.deepEqual(state({ sessions: [{ start: '2026-11-24T00:00', allDay: true }] }, '2026-11-24T12:00'), ['unknown']);
  assert.deepEqual(state({ sessions: [{ start: '2026-11-20T18:00', end: '2026-11-20T20:00' }] }, '2026-11-24T12:00'), [
    'closed',
  ]);
});

test('open now and closed are never both, at any moment of both nights of a clock change', () => {
  const pool: Schedule = { openingHours: [{ days: EVERY_DAY, from: '02:30', to: '03:30' }], skipsPublicHolidays: 'no' };
  for (const year of [2026, 2027, 2028]) {
    for (const night of [`${year}-03-2`, `${year}-10-2`]) {
      for (let date = 5; date <= 9; date++) {
        for (let at = minutes(`${night}${date}T00:00`); at < minutes(`${night}${date}T06:00`); at += 10) {
          const open = at % 1440 >= 150 && at % 1440 < 210;
          assert.equal(openState(readTimetable(pool), at).state, open ? 'open' : 'closed', text(at));
        }
      }
    }
  }
});

test('wall clock and instants agree, except in the hour that does not exist and the hour that comes twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: minutes('2026-01-01T00:00'), max: minutes('2029-01-01T00:00') }), (at) => {
      const back = wallClockAt(instantOf(at));
      const around = minutesOf(back.day, back.minute);
      assert.ok(around === at || around === at + 60, `${text(at)} ${text(around)}`);
    }),
  );
  for (const [spring, autumn] of [
    ['2026-03-29', '2026-10-25'],
    ['2027-03-28', '2027-10-31'],
    ['2028-03-26', '2028-10-29'],
  ]) {
    assert.equal(instantOf(minutes(`${spring}T02:59`)).toISOString(), `${spring}T00:59:00.000Z`);
    assert.equal(instantOf(minutes(`${spring}T03:30`)).toISOString(), `${spring}T01:30:00.000Z`);
    assert.equal(instantOf(minutes(`${spring}T04:00`)).toISOString(), `${spring}T01:00:00.000Z`);
    assert.equal(instantOf(minutes(`${autumn}T03:30`)).toISOString(), `${autumn}T00:30:00.000Z`);
    assert.equal(instantOf(minutes(`${autumn}T04:00`)).toISOString(), `${autumn}T02:00:00.000Z`);
  }
});

test('what is over today does not fit today when the time is given', () => {
  const today = parseDay('2026-11-24') ?? 0;
  const group = readTimetable({ recurrences: [{ frequency: 'weekly', days: [2], from: '09:00', to: '10:00' }] });
  const when = { from: '2026-11-24', to: '2026-11-24' };
  assert.equal(whenTest(when, today)(group), 'yes');
  assert.equal(whenTest(when, today, minutes('2026-11-24T09:59'))(group), 'yes');
  assert.equal(whenTest(when, today, minutes('2026-11-24T10:00'))(group), 'no');
});

test('open now: three answers', () => {
  const test = whenTest({ openNow: true }, parseDay('2026-11-24') ?? 0, minutes('2026-11-24T13:30'));
  assert.equal(test(readTimetable(weekdaysOnly)), 'yes');
  assert.equal(test(readTimetable({ openingHours: [{ days: [1], from: '08:00', to: '16:00' }] })), 'no');
  assert.equal(test(readTimetable(undefined)), 'unknown');
  assert.equal(test(readTimetable({ alwaysOpen: true })), 'yes');
});

test('a session of many days is on all the time, and found on each of them', async () => {
  const exhibition: Schedule = { sessions: [{ start: '2026-11-01T00:00', end: '2026-11-30T23:59', allDay: true }] };
  const activity = { id: 'a', kind: 'event' as const, name: { fi: 'Näyttely' }, schedule: exhibition };
  const engine = createSearchEngine(
    { formatVersion: '1.0', activities: [activity] },
    { now: () => new Date('2026-11-22T10:00:00Z') },
  );
  const answer = await engine.search({ when: { weekdays: [3] } });
  assert.equal(answer.total, 1);
  assert.deepEqual((await engine.describe(answer))[0]?.next, [
    { start: '2026-11-01T00:00', end: '2026-11-30T23:59', allDay: true },
  ]);
  const test = (when: object) => whenTest(when, parseDay('2026-11-22') ?? 0)(readTimetable(exhibition));
  assert.equal(test({ from: '2026-11-30', to: '2026-11-30' }), 'yes');
  assert.equal(test({ from: '2026-12-01', to: '2026-12-01' }), 'no');
  assert.equal(test({ from: '2026-11-30', to: '2026-12-10', weekdays: [2] }), 'no');
});

test('what begins beyond four years is not over', async () => {
  const schedule: Schedule = {
    recurrences: [{ frequency: 'weekly', days: [1], from: '10:00', validFrom: '2036-01-01', validTo: '2037-01-01' }],
  };
  const engine = createSearchEngine(
    { formatVersion: '1.0', activities: [{ id: 'a', kind: 'group', name: { fi: 'Ryhmä' }, schedule }] },
    { now: () => new Date('2026-11-22T10:00:00Z') },
  );
  assert.equal((await engine.search({})).total, 1);
});

test('today, this week, the weekend', () => {
  const of = (name: Parameters<typeof namedDays>[0], today: string) => {
    const { from, to } = namedDays(name, parseDay(today) ?? 0);
    return `${from} ${to}`;
  };
  assert.equal(of('today', '2026-11-22'), '2026-11-22 2026-11-22');
  assert.equal(of('this-week', '2026-11-18'), '2026-11-18 2026-11-22');
  assert.equal(of('this-week', '2026-11-22'), '2026-11-22 2026-11-22');
  assert.equal(of('weekend', '2026-11-18'), '2026-11-21 2026-11-22');
  assert.equal(of('weekend', '2026-11-22'), '2026-11-22 2026-11-22');
  assert.equal(of('next-week', '2026-12-30'), '2027-01-04 2027-01-10');
  assert.equal(of('tomorrow', '2026-12-31'), '2027-01-01 2027-01-01');
});
