import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatDay, parseDay } from '@hyte/search-core/schedule/calendar.js';
import { dayRange } from '@hyte/search-core/schedule/day-range.js';
import { distinctSchedules, readTimetables, timingOf } from '@hyte/search-core/schedule/distinct-schedules.js';
import { upcoming } from '@hyte/search-core/schedule/gaps.js';
import { nextSlots } from '@hyte/search-core/schedule/next-occurrences.js';
import { openState } from '@hyte/search-core/schedule/open-state.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { schoolAreas } from '@hyte/search-core/schedule/school-areas.js';
import { whenTest } from '@hyte/search-core/schedule/when-filter.js';
import { minutesOf } from '@hyte/search-core/schedule/wall-clock.js';
import fc from 'fast-check';

const TODAY = parseDay('2026-11-22') ?? 0;
const NOW = minutesOf(TODAY, 720);

/** Everything that is asked of a schedule; the time it takes, in milliseconds. */
function askAll(schedule: Schedule): number {
  const begun = performance.now();
  const timetable = readTimetable(schedule);
  nextSlots(timetable, NOW, 3);
  upcoming(timetable, NOW, 12);
  openState(timetable, NOW);
  whenTest({ weekdays: [2], times: ['evening'] }, TODAY, NOW)(timetable);
  dayRange(schedule);
  return performance.now() - begun;
}

const every = Array.from({ length: 10_000 }, (_, index) => index);
const at = (offset: number): string => formatDay(TODAY + offset);

const HOSTILE: Readonly<Record<string, unknown>> = {
  'interval 0': { recurrences: [{ frequency: 'weekly', days: [1], interval: 0, from: '10:00' }] },
  'interval that is no number': {
    recurrences: [{ frequency: 'daily', interval: NaN, from: '10:00', validFrom: at(0) }],
  },
  'interval of a million': { recurrences: [{ frequency: 'daily', interval: 1e6, from: '10:00', validFrom: at(-5) }] },
  'from after to': { recurrences: [{ frequency: 'daily', from: '10:00', validFrom: at(9), validTo: at(1) }] },
  'year 9999': {
    recurrences: [{ frequency: 'daily', from: '10:00', validFrom: '9999-12-31' }],
    sessions: [{ start: '9999-12-31T23:59' }],
  },
  'until the year 9999': {
    recurrences: [{ frequency: 'monthly', monthDays: [31], from: '10:00', validTo: '9999-12-31' }],
  },
  'a day that never comes': {
    recurrences: [{ frequency: 'monthly', monthDays: [31], season: { from: '02-01', to: '02-28' }, from: '10:00' }],
  },
  'a weekday that never comes': {
    recurrences: [{ frequency: 'daily', interval: 7, days: [1], from: '10:00', validFrom: '2026-11-24' }],
  },
  'parity against interval': {
    recurrences: [
      { frequency: 'weekly', interval: 2, weekParity: 'even', days: [2], from: '10:00', validFrom: '2026-11-17' },
    ],
  },
  '10,000 exceptions': {
    recurrences: [{ frequency: 'daily', from: '10:00' }],
    exceptions: every.map((offset) => ({ from: at(offset), closed: true })),
  },
  '10,000 ranges': {
    recurrences: [{ frequency: 'daily', from: '10:00' }],
    exceptions: every.map((offset) => ({ from: at(offset), to: at(offset + 3), closed: true })),
  },
  'a range of 8,000 years': {
    openingHours: [{ days: [1], from: '10:00', to: '11:00' }],
    exceptions: [{ from: '2026-01-01', to: '9999-12-31', opens: '10:00' }],
  },
  '10,000 rules': {
    recurrences: every.slice(0, 1000).map((n) => ({ frequency: 'weekly', days: [1 + (n % 7)], from: '10:00' })),
  },
  '200,000 sessions': { sessions: Array.from({ length: 200_000 }, (_, n) => ({ start: `${at(n % 20_000)}T10:00` })) },
  '10,000 long sessions': { sessions: every.map((n) => ({ start: `${at(-n)}T10:00`, end: '2030-01-01T10:00' })) },
  'not lists': { recurrences: 'weekly', sessions: 5, openingHours: { days: [1] }, exceptions: null },
  'lists of nothing': { recurrences: [null, 1], sessions: [undefined], openingHours: [{}], exceptions: [[]] },
  'names of Object.prototype': {
    recurrences: [
      { frequency: 'constructor', from: '10:00' },
      { frequency: '__proto__', from: '10:00' },
    ],
  },
};

for (const [name, schedule] of Object.entries(HOSTILE)) {
  test(`${name}: no error, in bounded time`, () => {
    const took = askAll(schedule as Schedule);
    assert.ok(took < 3000, `${took.toFixed(0)} ms`);
  });
}

test('anything at all in place of a schedule never throws', () => {
  const day = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.constant('2026-11-24'),
    fc.string(),
  );
  const clock = fc.oneof(fc.constantFrom('10:00', '24:00', '00:00', '23:59', '25:61', ''), fc.integer());
  const number = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.double(), fc.constant(undefined));
  const season = fc.record({
    from: fc.constantFrom('01-01', '12-31', '02-29', 'x'),
    to: fc.constantFrom('01-01', '06-15', ''),
  });
  const limits = { validFrom: day, validTo: day, season };
  const rule = fc.record(
    {
      frequency: fc.constantFrom('daily', 'weekly', 'monthly', 'yearly', 'hourly'),
      interval: number,
      days: fc.oneof(fc.array(fc.integer({ min: -3, max: 40 })), fc.anything()),
      monthDays: fc.oneof(fc.array(fc.integer({ min: -40, max: 40 })), fc.anything()),
      setPosition: number,
      weekParity: fc.constantFrom('even', 'odd', 'x'),
      from: clock,
      to: clock,
      ...limits,
    },
    { requiredKeys: ['frequency', 'from'] },
  );
  const schedule = fc.record(
    {
      recurrences: fc.oneof(fc.array(rule, { maxLength: 3 }), fc.anything()),
      sessions: fc.oneof(
        fc.array(
          fc.record(
            { start: day.map((text) => `${text}T10:00`), end: day.map((text) => `${text}T11:00`) },
            { requiredKeys: [] },
          ),
        ),
        fc.anything(),
      ),
      openingHours: fc.array(
        fc.record(
          { days: fc.array(fc.integer({ min: 0, max: 9 })), from: clock, to: clock, ...limits },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
      exceptions: fc.array(
        fc.record({ from: day, to: day, closed: fc.boolean(), opens: clock, closes: clock }, { requiredKeys: [] }),
      ),
      skipsPublicHolidays: fc.constantFrom('yes', 'no', 'unknown'),
      skipsSchoolHolidays: fc.constantFrom('yes', 'no', 'unknown'),
      schoolArea: fc.constantFrom('286', '10', '91', '', 'x'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(schedule, (any) => {
      assert.ok(askAll(any as unknown as Schedule) < 3000);
    }),
    { numRuns: 500 },
  );
});

test('occurrences come in order, none is over, and a gap is never a day with a session of the rule', () => {
  const rule = fc.record({
    frequency: fc.constantFrom('daily' as const, 'weekly' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.constantFrom('08:00', '22:00'),
    to: fc.constantFrom('12:00', '02:00'),
  });
  const exceptions = fc.array(fc.record({ from: fc.integer({ min: 0, max: 60 }).map(at), closed: fc.constant(true) }), {
    maxLength: 10,
  });
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 3 }),
      exceptions,
      fc.integer({ min: 0, max: 1439 }),
      (recurrences, closed, minute) => {
        const timetable = readTimetable({ recurrences, exceptions: closed, skipsPublicHolidays: 'yes' });
        const now = minutesOf(TODAY, minute);
        const { slots, gaps } = upcoming(timetable, now, 20);
        assert.equal(slots.length, 20);
        slots.forEach((slot, index) => {
          assert.ok((slot.end ?? 0) > now && (index === 0 || (slots[index - 1]?.start ?? 0) <= slot.start));
        });
        for (const { day } of gaps) assert.ok(!slots.some(({ start }) => Math.floor(start / 1440) === day));
      },
    ),
  );
});

test('day range: exact for sessions, open ends of rules, nothing known', () => {
  const day = (text: string): number => parseDay(text) ?? NaN;
  assert.deepEqual(dayRange(undefined), { firstDay: 0, lastDay: 0 });
  assert.deepEqual(dayRange({ note: { fi: 'sovitaan' } }), { firstDay: 0, lastDay: 0 });
  assert.deepEqual(dayRange({ alwaysOpen: true }), { firstDay: 0, lastDay: 65535 });
  assert.deepEqual(dayRange({ recurrences: [{ frequency: 'weekly', days: [1], from: '10:00' }] }), {
    firstDay: 0,
    lastDay: 65535,
  });
  assert.deepEqual(dayRange({ sessions: [{ start: '2026-11-27T18:00', end: '2026-11-28T02:00' }] }), {
    firstDay: day('2026-11-27'),
    lastDay: day('2026-11-28'),
  });
  assert.deepEqual(
    dayRange({ sessions: [{ start: '2026-11-27T18:00', end: '2026-11-28T00:00' }, { start: '2026-11-01T18:00' }] }),
    {
      firstDay: day('2026-11-01'),
      lastDay: day('2026-11-27'),
    },
  );
  assert.deepEqual(
    dayRange({ sessions: [{ start: '2026-11-01T00:00', end: '2026-12-31T23:59' }, { start: '2026-11-05T10:00' }] }),
    {
      firstDay: day('2026-11-01'),
      lastDay: day('2026-12-31'),
    },
  );
  assert.deepEqual(
    dayRange({
      recurrences: [
        { frequency: 'weekly', days: [2], from: '22:00', to: '02:00', validFrom: '2026-09-01', validTo: '2026-12-15' },
      ],
    }),
    { firstDay: day('2026-09-01'), lastDay: day('2026-12-16') },
  );
  assert.deepEqual(
    dayRange({ recurrences: [{ frequency: 'daily', from: '10:00', validFrom: '1890-01-01', validTo: '9999-01-01' }] }),
    {
      firstDay: 0,
      lastDay: 65535,
    },
  );
});

test('distinct schedules: words do not tell them apart, times and whose school holidays do', () => {
  const countyOf = (code: string): string | undefined => ({ '286': '10', '075': '10', '564': '19' })[code];
  const schedule: Schedule = {
    note: { fi: 'Tervetuloa' },
    skipsSchoolHolidays: 'yes',
    skipsPublicHolidays: 'unknown',
    recurrences: [{ from: '10:00', days: [2], frequency: 'weekly' }],
  };
  const activity = (municipality: string, extra: object = {}) => ({
    id: municipality,
    kind: 'group' as const,
    name: { fi: 'Ryhmä' },
    places: [{ municipality }],
    schedule: { ...schedule, ...extra },
  });
  const activities = [
    activity('286'),
    activity('286', { note: { fi: 'Ovi auki' } }),
    activity('075'),
    activity('564'),
    activity('286', { skipsSchoolHolidays: 'no' }),
    activity('075', { skipsSchoolHolidays: 'no' }),
    { id: 'x', kind: 'group' as const, name: { fi: 'Ryhmä' } },
  ];
  const { distinct, of } = distinctSchedules(activities, schoolAreas(countyOf));
  assert.deepEqual([...of], [0, 0, 1, 2, 3, 3, 4]);
  assert.deepEqual(
    distinct.map(({ schoolArea }) => schoolArea),
    ['286', '10', '564', undefined, undefined],
  );
  assert.deepEqual(
    readTimetables(distinct).map(({ known }) => known),
    [true, true, true, true, false],
  );
  const inTwoCounties = { places: [{ municipality: '075' }, { municipality: '564' }], schedule };
  assert.equal(timingOf(inTwoCounties, schoolAreas(countyOf)).schoolArea, undefined);
  const inOneCounty = { places: [{ municipality: '075' }, { municipality: '286' }], schedule };
  assert.equal(timingOf(inOneCounty, schoolAreas(countyOf)).schoolArea, '10');
  assert.deepEqual(timingOf({ schedule }), timingOf({ schedule: { ...schedule, note: { fi: 'Muu' } } }));
  assert.notDeepEqual(
    timingOf({ schedule }),
    timingOf({ schedule: { ...schedule, recurrences: [{ frequency: 'weekly', days: [3], from: '10:00' }] } }),
  );
  assert.deepEqual(
    timingOf(activity('286'), schoolAreas(countyOf)),
    timingOf({ schedule: timingOf(activity('286'), schoolAreas(countyOf)) }, schoolAreas(countyOf)),
  );
});
