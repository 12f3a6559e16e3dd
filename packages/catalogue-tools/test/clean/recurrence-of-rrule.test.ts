import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { isFaultless } from '@hyte/catalogue-format/check-catalogue.js';
import { readRrule, type RepeatingEvent } from '@hyte/catalogue-tools/clean/recurrence-of-rrule.js';
import { formatDay, parseDay } from '@hyte/search-core/schedule/calendar.js';
import { nextSlots, toOccurrence } from '@hyte/search-core/schedule/next-occurrences.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { instantOf, minutesOf } from '@hyte/search-core/schedule/wall-clock.js';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';

const TODAY = '2026-11-22';

/** Reads a rule of an event on 24 November 2026, a Tuesday, from 13 to 14.30. */
function read(rrule: string, more: Partial<RepeatingEvent> = {}) {
  return readRrule({ rrule, start: '2026-11-24T13:00', end: '2026-11-24T14:30', ...more }, TODAY);
}

/** The same with milliseconds of processor time: how much else the machine does says nothing about the rule. */
function timed(rrule: string) {
  const begun = process.cpuUsage();
  const reading = read(rrule);
  const { user, system } = process.cpuUsage(begun);
  return { reading, cpu: (user + system) / 1000 };
}

function rule(rrule: string, more: Partial<RepeatingEvent> = {}): Schedule {
  const reading = read(rrule, more);
  assert.equal(reading.kind, 'rule', JSON.stringify(reading).slice(0, 200));
  return reading.kind === 'rule' ? reading.schedule : {};
}

const BASE = { from: '13:00', to: '14:30', validFrom: '2026-11-24' };

test('rules that the catalogue can say', () => {
  const says = (rrule: string, expected: object): void =>
    assert.deepEqual(rule(rrule), { recurrences: [{ ...BASE, ...expected }] }, rrule);
  says('FREQ=WEEKLY;BYDAY=TU', { frequency: 'weekly', days: [2] });
  says('RRULE:FREQ=WEEKLY', { frequency: 'weekly' });
  says('FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,TH', { frequency: 'weekly', interval: 2, days: [2, 4] });
  says('FREQ=MONTHLY;BYDAY=2TU', { frequency: 'monthly', days: [2], setPosition: 2 });
  says('FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', { frequency: 'monthly', days: [5], setPosition: -1 });
  says('FREQ=MONTHLY;BYMONTHDAY=1,15', { frequency: 'monthly', monthDays: [1, 15] });
  says('FREQ=YEARLY', { frequency: 'yearly' });
  says('FREQ=YEARLY;BYMONTH=11;BYDAY=2SU', { frequency: 'yearly', days: [7], setPosition: 2 });
  says('FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10,11,12,1,2,3,4,5', {
    frequency: 'weekly',
    days: [2],
    season: { from: '09-01', to: '05-31' },
  });
  says('FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2', { frequency: 'weekly', days: [2], season: { from: '01-01', to: '02-29' } });
});

test('ends: by day, by an instant, before the session of the day, by number', () => {
  const last = (end: string): string | undefined => rule(`FREQ=WEEKLY;BYDAY=TU;${end}`).recurrences?.[0]?.validTo;
  assert.equal(last('UNTIL=20261215'), '2026-12-15');
  // 11:00 UTC is 13:00 in Finland in winter.
  assert.equal(last('UNTIL=20261215T110000Z'), '2026-12-15');
  assert.equal(last('UNTIL=20261215T105900Z'), '2026-12-14');
  assert.equal(last('UNTIL=20261214T233000Z'), '2026-12-14');
  assert.equal(last('UNTIL=20261215T235959'), '2026-12-15');
  assert.equal(last('COUNT=3'), '2026-12-08');
  assert.equal(last('COUNT=520'), '2036-11-04');
  // Nobody looks further than ten years, and nobody waits until a thousand million weeks are counted.
  assert.equal(last('COUNT=1000000000'), undefined);
});

test('sessions that fall out and sessions besides', () => {
  const schedule = rule('FREQ=WEEKLY;BYDAY=TU', { except: ['20261201T130000'], also: ['2026-12-03T10:00'] });
  assert.deepEqual(schedule.exceptions, [{ from: '2026-12-01', closed: true }]);
  assert.deepEqual(schedule.sessions, [{ start: '2026-12-03T10:00', end: '2026-12-03T11:30' }]);
});

test('a rule that the catalogue cannot say becomes its sessions of twelve months', () => {
  const reading = read('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', {
    start: '2026-11-30T13:00',
    end: '2026-11-30T14:30',
  });
  assert.equal(reading.kind, 'sessions');
  if (reading.kind !== 'sessions') return;
  assert.equal(reading.schedule.sessions?.length, 12);
  assert.deepEqual(reading.schedule.sessions?.[1], { start: '2026-12-31T13:00', end: '2026-12-31T14:30' });
  assert.equal(reading.more, false);
  const dates = read('FREQ=WEEKLY;BYDAY=TU', { start: '2026-11-24', end: undefined });
  assert.deepEqual(dates.kind === 'sessions' && dates.schedule.sessions?.[0], {
    start: '2026-11-24T00:00',
    allDay: true,
  });
});

test('what cannot be read is said, at once, whatever it is', () => {
  for (const rrule of [
    '',
    'every Tuesday',
    'FREQ=SECONDLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=__proto__',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=1.5',
    // Without a number it would go on for centuries, and took seconds to be counted out.
    'FREQ=MONTHLY;COUNT=',
    'FREQ=WEEKLY;COUNT=x',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;UNTIL=soon',
  ]) {
    const { cpu, reading } = timed(rrule);
    assert.equal(reading.kind, 'unreadable', rrule);
    assert.ok(cpu < 500, `${rrule}: ${cpu} ms`);
  }
  assert.equal(read('FREQ=WEEKLY', { start: 'soon' }).kind, 'unreadable');
  const text = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'FREQ',
            'INTERVAL',
            'BYDAY',
            'BYMONTH',
            'BYMONTHDAY',
            'BYSETPOS',
            'UNTIL',
            'COUNT',
            'BYWEEKNO',
            'BYHOUR',
            'BYSECOND',
            'WKST',
          ),
          fc.constantFrom(
            'DAILY',
            'WEEKLY',
            'MONTHLY',
            'YEARLY',
            'HOURLY',
            '1',
            '-1',
            '99',
            '1000000000',
            'TU',
            '5MO,-5MO',
            '29,30,31',
            '20270101T000000Z',
            'x',
            '',
          ),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.map(([name, value]) => `${name}=${value}`).join(';')),
  );
  fc.assert(
    fc.property(text, (rrule) => {
      const { cpu, reading } = timed(rrule);
      assert.ok(cpu < 3000, `${rrule}: ${cpu} ms`);
      if (reading.kind === 'unreadable') return;
      const activity = { id: 'a', kind: 'group', name: { fi: 'Ryhmä' }, schedule: reading.schedule };
      assert.ok(isFaultless({ formatVersion: '1.0', activities: [activity] }), `${rrule} ${JSON.stringify(activity)}`);
    }),
    { numRuns: 300 },
  );
});

test('either way, the sessions of the coming year are those of the rule', () => {
  const codes = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
    minLength: 1,
    maxLength: 3,
  });
  const position = fc.constantFrom('', '1', '2', '5', '-1');
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 });
  const part = fc.record(
    {
      INTERVAL: fc.integer({ min: 1, max: 4 }).map(String),
      BYDAY: codes.map((days) => days.join(',')),
      BYMONTH: months.map((all) => all.join(',')),
      WKST: fc.constantFrom('MO', 'SU'),
      COUNT: fc.integer({ min: 1, max: 30 }).map(String),
    },
    { requiredKeys: [] },
  );
  const rrule = fc.oneof(
    fc.tuple(fc.constantFrom('DAILY', 'WEEKLY'), part).map(([freq, parts]) => ({ FREQ: freq, ...parts })),
    fc
      .tuple(part, codes, position)
      .map(([parts, days, nth]) => ({ FREQ: 'MONTHLY', ...parts, BYDAY: days.map((each) => nth + each).join(',') })),
    fc.tuple(part, fc.constantFrom('1', '-1', '31', '15,-2')).map(([{ INTERVAL, COUNT }, dates]) => ({
      FREQ: 'MONTHLY',
      ...(INTERVAL && { INTERVAL }),
      ...(COUNT && { COUNT }),
      BYMONTHDAY: dates,
    })),
    fc
      .tuple(codes, fc.constantFrom('-1', '2'))
      .map(([days, nth]) => ({ FREQ: 'MONTHLY', BYDAY: days.join(','), BYSETPOS: nth })),
    part.map(({ INTERVAL }) => ({ FREQ: 'YEARLY', ...(INTERVAL && { INTERVAL }) })),
    fc
      .tuple(codes, position)
      .map(([days, nth]) => ({ FREQ: 'YEARLY', BYMONTH: '3', BYDAY: days.map((each) => nth + each).join(',') })),
  );
  const first = parseDay(TODAY) ?? 0;
  const from = instantOf(minutesOf(first, 0));
  const to = instantOf(minutesOf(first + 366, 0));
  const kinds = { rule: 0, sessions: 0 };
  fc.assert(
    fc.property(rrule, fc.integer({ min: -400, max: 100 }), (parts, offset) => {
      const text = Object.entries(parts)
        .map(([name, value]) => `${name}=${value}`)
        .join(';');
      const start = formatDay(first + offset);
      const reading = readRrule({ rrule: text, start: `${start}T13:00` }, TODAY);
      const stamp = `${start.replaceAll('-', '')}T130000`;
      const expected = new RRuleTemporal({ rruleString: `DTSTART;TZID=Europe/Helsinki:${stamp}\nRRULE:${text}` })
        .between(from, to, true)
        .map((at) => at.toString().slice(0, 16));
      if (reading.kind === 'unreadable') {
        // A rule that never comes, such as every second month from August and only in January.
        assert.deepEqual(expected, [], text);
        return;
      }
      kinds[reading.kind]++;
      const timetable = readTimetable({ ...reading.schedule, skipsPublicHolidays: 'no' });
      const mine = nextSlots(timetable, minutesOf(first, 0), 400)
        .map((slot) => toOccurrence(slot).start)
        .filter((at) => at < formatDay(first + 366));
      assert.deepEqual(mine, expected, text);
    }),
    { numRuns: 500 },
  );
  assert.ok(kinds.rule > 100 && kinds.sessions > 50, JSON.stringify(kinds));
});
