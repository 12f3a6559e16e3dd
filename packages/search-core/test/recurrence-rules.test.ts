import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recurrence } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatDay, isoWeek, parseDay, weekdayOf } from '@hyte/search-core/schedule/calendar.js';
import { nextSlots } from '@hyte/search-core/schedule/next-occurrences.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { formatWallClock, instantOf, minutesOf, wallClockOf } from '@hyte/search-core/schedule/wall-clock.js';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const COUNT = 40;

const day = (text: string): number => parseDay(text) ?? NaN;

/** Starts by our own reckoning, from the beginning of a day. */
function ours(rule: Recurrence, from: number, count = COUNT): string[] {
  const timetable = readTimetable({ recurrences: [rule], skipsPublicHolidays: 'no' });
  return nextSlots(timetable, minutesOf(from, 0), count).map(({ start }) => {
    const at = wallClockOf(start);
    return formatWallClock(at.day, at.minute);
  });
}

/** Starts by the iCalendar library, in Finnish time. */
function byLibrary(rrule: string, from: number, time: string, count = COUNT): string[] {
  const start = `${formatDay(from).replaceAll('-', '')}T${time.replace(':', '')}00`;
  const rule = new RRuleTemporal({ rruleString: `DTSTART;TZID=Europe/Helsinki:${start}\nRRULE:${rrule}` });
  return rule.all((_, index) => index < count).map((at) => at.toString().slice(0, 16));
}

/** The last moment of a rule as iCalendar wants it. */
const utc = (at: number): string => `${instantOf(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** First days around both clock changes and the turns of years with 52 and 53 weeks, and any other. */
const firstDay = fc.oneof(
  fc
    .constantFrom(
      ...[
        '2026-03-23',
        '2026-03-29',
        '2026-10-24',
        '2026-12-28',
        '2027-03-27',
        '2027-10-31',
        '2028-02-29',
        '2028-10-23',
      ],
      ...['2020-12-28', '2024-02-29', '2025-12-29', '2027-01-03', '2028-03-26'],
    )
    .map(day),
  fc.integer({ min: day('2024-01-01'), max: day('2029-12-31') }),
);
/** Not 03:00 to 04:00: that hour does not exist on one day of the year, where the library leaves the session out and we keep it. */
const time = fc
  .tuple(fc.constantFrom(0, 1, 2, 4, 8, 13, 18, 23), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
const monthDays = fc.uniqueArray(
  fc.integer({ min: -31, max: 31 }).filter((date) => date !== 0),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const interval = fc.integer({ min: 1, max: 6 });
const codes = (days: readonly number[], position = ''): string =>
  days.map((each) => `${position}${DAY_CODES[each - 1]}`).join(',');

/** A rule of ours and the same as iCalendar writes it. */
type RulePair = [Omit<Recurrence, 'from' | 'validFrom'>, string];
const rulePair: fc.Arbitrary<RulePair> = fc.oneof(
  fc
    .tuple(interval, fc.option(weekdays, { nil: undefined }))
    .map(([every, days]): RulePair => [
      { frequency: 'daily' as const, interval: every, ...(days && { days }) },
      `FREQ=DAILY;INTERVAL=${every}${days ? `;BYDAY=${codes(days)}` : ''}`,
    ]),
  fc
    .tuple(interval, fc.option(weekdays, { nil: undefined }))
    .map(([every, days]): RulePair => [
      { frequency: 'weekly' as const, interval: every, ...(days && { days }) },
      `FREQ=WEEKLY;WKST=MO;INTERVAL=${every}${days ? `;BYDAY=${codes(days)}` : ''}`,
    ]),
  fc
    .tuple(interval, weekdays, fc.constantFrom(1, 2, 3, 4, 5, -1, -2))
    .map(([every, days, setPosition]): RulePair => [
      { frequency: 'monthly' as const, interval: every, days, setPosition },
      `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${codes(days, String(setPosition))}`,
    ]),
  fc
    .tuple(interval, monthDays)
    .map(([every, dates]): RulePair => [
      { frequency: 'monthly' as const, interval: every, monthDays: dates },
      `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${dates.join(',')}`,
    ]),
  fc
    .tuple(weekdays, monthDays)
    .map(([days, dates]): RulePair => [
      { frequency: 'monthly' as const, days, monthDays: dates },
      `FREQ=MONTHLY;BYDAY=${codes(days)};BYMONTHDAY=${dates.join(',')}`,
    ]),
  interval.map((every): RulePair => [
    { frequency: 'yearly' as const, interval: every },
    `FREQ=YEARLY;INTERVAL=${every}`,
  ]),
);

test('our occurrences are those of the iCalendar library', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      rulePair,
      firstDay,
      time,
      fc.option(fc.integer({ min: 0, max: 900 })),
      ([rule, rrule], from, at, length) => {
        const until = length === null ? undefined : formatDay(from + length);
        const limit = length === null ? '' : `;UNTIL=${utc(minutesOf(from + length, 1439))}`;
        const expected = byLibrary(rrule + limit, from, at);
        const mine = ours({ ...rule, from: at, validFrom: formatDay(from), ...(until && { validTo: until }) }, from);
        // Ours ends at the horizon, four years on.
        const end = formatDay(from + 1400);
        assert.deepEqual(
          mine.filter((start) => start < end),
          expected.filter((start) => start < end),
        );
        compared += mine.length;
      },
    ),
    { numRuns: 600 },
  );
  assert.ok(compared > 5000, `${compared} occurrences compared`);
});

test('odd and even weeks are those of ISO 8601, over years with 52 and 53 weeks', () => {
  for (const parity of ['even', 'odd'] as const) {
    const numbers = Array.from({ length: 53 }, (_, index) => index + 1).filter(
      (week) => (week % 2 === 0) === (parity === 'even'),
    );
    const expected = byLibrary(
      `FREQ=YEARLY;WKST=MO;BYWEEKNO=${numbers.join(',')};BYDAY=TU`,
      day('2024-01-02'),
      '13:00',
      150,
    );
    const from = day('2024-02-01');
    const mine = ours({ frequency: 'weekly', days: [2], weekParity: parity, from: '13:00' }, from, 100);
    assert.deepEqual(mine, expected.filter((start) => start >= '2024-02-01').slice(0, mine.length));
  }
  // 2026 has a week 53: two odd weeks follow on each other.
  assert.equal(isoWeek(day('2026-12-29')), 53);
  assert.equal(isoWeek(day('2027-01-04')), 1);
  assert.deepEqual(ours({ frequency: 'weekly', days: [2], weekParity: 'odd', from: '13:00' }, day('2026-12-20'), 3), [
    '2026-12-29T13:00',
    '2027-01-05T13:00',
    '2027-01-19T13:00',
  ]);
});

test('every second week from a first day goes on over week 53 without a stumble', () => {
  const rule: Recurrence = { frequency: 'weekly', interval: 2, days: [1, 4], validFrom: '2026-12-10', from: '10:00' };
  assert.deepEqual(ours(rule, day('2026-12-10'), 6), [
    '2026-12-10T10:00',
    '2026-12-21T10:00',
    '2026-12-24T10:00',
    '2027-01-04T10:00',
    '2027-01-07T10:00',
    '2027-01-18T10:00',
  ]);
});

test('not in summer: a season runs over the new year', () => {
  const rule: Recurrence = {
    frequency: 'weekly',
    days: [3],
    from: '17:00',
    season: { from: '09-01', to: '05-31' },
  };
  const all = ours(rule, day('2026-05-20'), 45);
  assert.deepEqual(all.slice(0, 4), ['2026-05-20T17:00', '2026-05-27T17:00', '2026-09-02T17:00', '2026-09-09T17:00']);
  assert.ok(all.includes('2026-12-30T17:00') && all.includes('2027-01-06T17:00'));
  const summer = ours({ ...rule, season: { from: '06-01', to: '08-31' } }, day('2026-11-22'), 14);
  assert.deepEqual([summer[0], summer.at(-1)], ['2027-06-02T17:00', '2028-06-07T17:00']);
});

test('yearly: the same date, 29 February only in leap years, a weekday of the month of the first day', () => {
  const yearly = (extra: object): Recurrence => ({ frequency: 'yearly', from: '12:00', ...extra });
  assert.deepEqual(ours(yearly({ validFrom: '2020-12-06' }), day('2026-11-22'), 3), [
    '2026-12-06T12:00',
    '2027-12-06T12:00',
    '2028-12-06T12:00',
  ]);
  assert.deepEqual(ours(yearly({ validFrom: '2024-02-29' }), day('2026-11-22'), 1), ['2028-02-29T12:00']);
  // Mother's Day, the second Sunday of May.
  assert.deepEqual(ours(yearly({ validFrom: '2026-05-10', days: [7], setPosition: 2 }), day('2026-05-10'), 3), [
    '2026-05-10T12:00',
    '2027-05-09T12:00',
    '2028-05-14T12:00',
  ]);
  assert.deepEqual(ours(yearly({}), day('2026-11-22')), []);
});

test('the weekday of every occurrence is one of the rule, and no occurrence is twice', () => {
  fc.assert(
    fc.property(firstDay, weekdays, fc.constantFrom('even', 'odd'), (from, days, weekParity) => {
      const starts = ours({ frequency: 'weekly', days, weekParity, from: '10:00' }, from, 20);
      assert.equal(new Set(starts).size, 20);
      for (const start of starts) {
        assert.ok(days.includes(weekdayOf(day(start))));
        assert.equal(isoWeek(day(start)) % 2 === 0, weekParity === 'even');
      }
    }),
  );
});
