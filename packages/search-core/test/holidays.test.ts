import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { PUBLIC_HOLIDAYS } from '@hyte/catalogue-format/vocabularies/public-holidays.js';
import { SCHOOL_WEEKS } from '@hyte/catalogue-format/vocabularies/school-holidays.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { formatDay, parseDay, weekdayOf } from '@hyte/search-core/schedule/calendar.js';
import { upcoming } from '@hyte/search-core/schedule/gaps.js';
import { toOccurrence } from '@hyte/search-core/schedule/next-occurrences.js';
import { publicHolidaysOf } from '@hyte/search-core/schedule/public-holidays.js';
import { schoolHoliday } from '@hyte/search-core/schedule/school-holidays.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { minutesOf } from '@hyte/search-core/schedule/wall-clock.js';

const day = (text: string): number => parseDay(text) ?? NaN;

/** The next occurrences and gaps of a schedule from the beginning of a day. */
function next(schedule: Schedule, from: string, count: number) {
  const { slots, gaps } = upcoming(readTimetable(schedule, schoolHoliday), minutesOf(day(from), 0), count);
  return {
    days: slots.map((slot) => toOccurrence(slot).start.slice(0, 10)),
    doubts: slots.map(({ doubt }) => doubt),
    gaps: gaps.map((gap) => [formatDay(gap.day), gap.publicHoliday ?? gap.schoolHoliday ?? gap.reason]),
    texts: gaps.map(({ text }) => text?.fi),
  };
}

const weekly = (days: number[], extra: Partial<Schedule> = {}): Schedule => ({
  recurrences: [{ frequency: 'weekly', days, from: '13:00', to: '14:30' }],
  ...extra,
});

test('movable feasts of the almanacs of 2024 to 2030', () => {
  const almanac: [
    year: number,
    easter: string,
    ascension: string,
    whit: string,
    midsummer: string,
    allSaints: string,
  ][] = [
    [2024, '03-31', '05-09', '05-19', '06-22', '11-02'],
    [2025, '04-20', '05-29', '06-08', '06-21', '11-01'],
    [2026, '04-05', '05-14', '05-24', '06-20', '10-31'],
    [2027, '03-28', '05-06', '05-16', '06-26', '11-06'],
    [2028, '04-16', '05-25', '06-04', '06-24', '11-04'],
    [2029, '04-01', '05-10', '05-20', '06-23', '11-03'],
    [2030, '04-21', '05-30', '06-09', '06-22', '11-02'],
  ];
  for (const [year, easter, ascension, whit, midsummer, allSaints] of almanac) {
    const named = new Map(
      publicHolidaysOf(year).map((at, place) => [PUBLIC_HOLIDAYS[place]?.id, formatDay(at).slice(5)]),
    );
    assert.deepEqual(
      ['easter', 'ascension', 'whit-sunday', 'midsummer', 'all-saints'].map((id) => named.get(id as 'easter')),
      [easter, ascension, whit, midsummer, allSaints],
      String(year),
    );
    assert.equal(named.size, 15);
    assert.ok(PUBLIC_HOLIDAYS.every(({ id }) => named.has(id)));
  }
});

test('in every year the holidays fall on the weekdays that the law says', () => {
  for (let year = 1955; year <= 2199; year++) {
    for (const [place, at] of publicHolidaysOf(year).entries()) {
      const id = PUBLIC_HOLIDAYS[place]?.id;
      if (id === 'good-friday' || id === 'midsummer-eve') assert.equal(weekdayOf(at), 5, `${id} ${year}`);
      if (id === 'midsummer' || id === 'all-saints') assert.equal(weekdayOf(at), 6, `${id} ${year}`);
      if (id === 'easter' || id === 'whit-sunday') assert.equal(weekdayOf(at), 7, `${id} ${year}`);
      if (id === 'easter-monday') assert.equal(weekdayOf(at), 1, `${id} ${year}`);
      const date = formatDay(at).slice(5);
      if (id === 'midsummer') assert.ok(date >= '06-20' && date <= '06-26');
      if (id === 'all-saints') assert.ok(date >= '10-31' && date <= '11-06');
    }
  }
});

test('Christmas and Easter weeks of a group that skips holidays, with the reasons', () => {
  const group = weekly([4, 5, 7], { skipsPublicHolidays: 'yes' });
  const christmas = next(group, '2026-12-20', 4);
  assert.deepEqual(christmas.days, ['2026-12-20', '2026-12-27', '2026-12-31', '2027-01-03']);
  assert.deepEqual(christmas.gaps, [
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-25', 'christmas'],
    ['2027-01-01', 'new-year'],
  ]);
  const easter = next(group, '2027-03-22', 3);
  assert.deepEqual(easter.days, ['2027-03-25', '2027-04-01', '2027-04-02']);
  assert.deepEqual(easter.gaps, [
    ['2027-03-26', 'good-friday'],
    ['2027-03-28', 'easter'],
  ]);
  assert.deepEqual(next(weekly([7], { skipsPublicHolidays: 'yes' }), '2026-12-05', 1).gaps, [
    ['2026-12-06', 'independence'],
  ]);
});

test('when the record does not say, a session on a holiday is kept and doubted; when it says no, it is plain', () => {
  assert.deepEqual(next(weekly([7]), '2026-12-05', 2), {
    days: ['2026-12-06', '2026-12-13'],
    doubts: ['public-holiday', undefined],
    gaps: [],
    texts: [],
  });
  assert.deepEqual(next(weekly([7], { skipsPublicHolidays: 'unknown' }), '2026-12-05', 1).doubts, ['public-holiday']);
  assert.deepEqual(next(weekly([7], { skipsPublicHolidays: 'no' }), '2026-12-05', 1).doubts, [undefined]);
  const dated = { sessions: [{ start: '2026-12-06T12:00' }] };
  assert.deepEqual(next(dated, '2026-12-05', 1).doubts, [undefined]);
});

test('a place that nobody locks is open on holidays too', () => {
  const park: Schedule = { openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
  assert.deepEqual(next(park, '2026-12-25', 1).doubts, [undefined]);
});

test('exceptions: closed with a reason, other times, held although it is a holiday, the shortest holds', () => {
  const group = weekly([2], {
    skipsPublicHolidays: 'yes',
    exceptions: [
      { from: '2026-12-14', to: '2027-01-10', closed: true, reason: { fi: 'joulutauko' } },
      { from: '2026-12-22', opens: '10:00', closes: '11:00' },
      { from: '2027-01-05' },
    ],
  });
  const found = next(group, '2026-12-08', 4);
  assert.deepEqual(found.days, ['2026-12-08', '2026-12-22', '2027-01-05', '2027-01-12']);
  assert.deepEqual(found.gaps, [
    ['2026-12-15', 'exception'],
    ['2026-12-29', 'exception'],
  ]);
  assert.deepEqual(found.texts, ['joulutauko', 'joulutauko']);
  assert.deepEqual(
    next(weekly([3], { skipsPublicHolidays: 'yes', exceptions: [{ from: '2027-01-06' }] }), '2027-01-05', 1).days,
    ['2027-01-06'],
  );
});

test('of ranges that lie in each other the shortest holds', () => {
  const place: Schedule = {
    openingHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }],
    skipsPublicHolidays: 'no',
    exceptions: [
      { from: '2027-06-01', to: '2027-08-31', closed: true },
      { from: '2027-07-05', to: '2027-07-09', opens: '10:00', closes: '12:00' },
      { from: '2027-07-01', to: '2027-07-31', closed: true, reason: { fi: 'remontti' } },
    ],
  };
  const { slots, gaps } = upcoming(readTimetable(place), minutesOf(day('2027-05-31'), 0), 7);
  assert.deepEqual(
    slots.map((slot) => toOccurrence(slot).start),
    [
      '2027-05-31T08:00',
      '2027-07-05T10:00',
      '2027-07-06T10:00',
      '2027-07-07T10:00',
      '2027-07-08T10:00',
      '2027-07-09T10:00',
    ].concat('2027-09-01T08:00'),
  );
  assert.equal(gaps.filter(({ text }) => text?.fi === 'remontti').length, 17);
});

test('a moved and an extra session, and a cancelled one that is told', () => {
  const group = weekly([2], {
    sessions: [{ start: '2026-11-26T18:00' }],
    exceptions: [{ from: '2026-11-24', closed: true }],
  });
  assert.deepEqual(next(group, '2026-11-23', 2).days, ['2026-11-26', '2026-12-01']);
  const dated: Schedule = {
    sessions: [{ start: '2026-11-25T18:00', cancelled: true }, { start: '2026-12-02T18:00' }],
  };
  assert.deepEqual(next(dated, '2026-11-23', 2).gaps, [['2026-11-25', 'cancelled']]);
});

test('school holidays of towns, as published for 2026 and 2027', () => {
  const holidays = (area: string, from: string, to: string): string[] => {
    const found: string[] = [];
    for (let at = day(from); at <= day(to); at++) {
      const holiday = schoolHoliday(at, area);
      if (holiday) found.push(`${formatDay(at)} ${holiday.id}${holiday.sure ? '' : '?'}`);
    }
    return [...new Set([found[0] ?? '', found.at(-1) ?? ''])];
  };
  assert.deepEqual(holidays('286', '2026-10-01', '2026-11-30'), ['2026-10-19 autumn', '2026-10-25 autumn']);
  assert.deepEqual(holidays('091', '2026-10-01', '2026-11-30'), ['2026-10-12 autumn', '2026-10-18 autumn']);
  assert.deepEqual(holidays('285', '2026-12-01', '2027-01-31'), ['2026-12-20 christmas', '2027-01-06 christmas']);
  assert.deepEqual(holidays('098', '2026-12-01', '2027-01-31'), ['2026-12-19 christmas', '2027-01-03 christmas']);
  assert.deepEqual(holidays('286', '2027-02-01', '2027-03-31'), ['2027-03-01 winter', '2027-03-07 winter']);
  assert.deepEqual(holidays('091', '2027-02-01', '2027-03-31'), ['2027-02-22 winter', '2027-02-28 winter']);
  assert.deepEqual(holidays('564', '2027-02-01', '2027-03-31'), ['2027-03-08 winter', '2027-03-14 winter']);
});

test('summer begins on the Sunday after the Saturday of week 22, and ends when nobody can say for the whole country', () => {
  for (const [year, saturday] of [
    [2026, '05-30'],
    [2027, '06-05'],
    [2028, '06-03'],
    [2029, '06-02'],
  ] as const) {
    assert.equal(schoolHoliday(day(`${year}-${saturday}`)), undefined);
    assert.deepEqual(schoolHoliday(day(`${year}-${saturday}`) + 1), { id: 'summer', sure: true });
    assert.deepEqual(schoolHoliday(day(`${year}-07-31`)), { id: 'summer', sure: true });
    assert.deepEqual(schoolHoliday(day(`${year}-08-10`)), { id: 'summer', sure: false });
    assert.equal(schoolHoliday(day(`${year}-08-17`)), undefined);
  }
});

test('where the week is not decided it is unsure: of a county its usual one, of nobody all of them, of Åland everything', () => {
  const weeks = (area: string | undefined, ...mondays: string[]) =>
    mondays.map((monday) => schoolHoliday(day(monday), area)?.sure);
  const winter2028 = ['2028-02-21', '2028-02-28', '2028-03-06'];
  assert.deepEqual(weeks('10', ...winter2028), [undefined, false, undefined]);
  assert.deepEqual(weeks('286', ...winter2028), [undefined, false, undefined]);
  assert.deepEqual(weeks(undefined, ...winter2028), [false, false, false]);
  assert.deepEqual(weeks('999', ...winter2028), [false, false, false]);
  assert.deepEqual(weeks('91', '2026-12-25', '2027-07-01'), [false, false]);
  // The winter of 2028 is not published for Helsinki, the autumn of 2027 is.
  assert.deepEqual(weeks('091', '2027-10-18', '2027-10-25', ...winter2028), [
    true,
    undefined,
    false,
    undefined,
    undefined,
  ]);
});

test('a session on a day that may be a school holiday is kept and doubted, on one that is it falls out', () => {
  const kouvola = weekly([2], { skipsSchoolHolidays: 'yes', schoolArea: '286' });
  assert.deepEqual(next(kouvola, '2027-02-22', 2), {
    days: ['2027-02-23', '2027-03-09'],
    doubts: [undefined, undefined],
    gaps: [['2027-03-02', 'winter']],
    texts: [undefined],
  });
  const hamina = weekly([2], { skipsSchoolHolidays: 'yes', schoolArea: '10' });
  assert.deepEqual(next(hamina, '2027-02-22', 2).doubts, [undefined, 'school-holiday']);
  assert.deepEqual(next(weekly([2]), '2027-02-22', 3).doubts, [undefined, undefined, undefined]);
});

test('the table of school weeks names real municipalities and every county of the mainland once', () => {
  const municipalities = new Set(MUNICIPALITIES.map(({ code }) => code));
  const counties: string[] = [];
  for (const line of SCHOOL_WEEKS.split('\n')) {
    const [year = '', autumn, winter, ...areas] = line.split(' ');
    assert.ok(['0', '42', '43'].includes(autumn ?? '') && ['0', '8', '9', '10'].includes(winter ?? ''), line);
    if (year === 'usual') counties.push(...areas);
    else assert.ok(/^20\d\d$/.test(year) && areas.every((code) => municipalities.has(code)), line);
  }
  assert.deepEqual(
    counties.sort(),
    WELLBEING_COUNTIES.map(({ code }) => code).filter((code) => code !== '91'),
  );
});
