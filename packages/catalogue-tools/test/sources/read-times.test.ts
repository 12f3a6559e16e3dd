import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTimes } from '@hyte/catalogue-tools/reading-times/read-times.js';
import { cpuTime } from '../cpu-time.js';

const today = '2026-11-22';
const weekly = (days: number[], from: string, to?: string, more = {}) => ({
  frequency: 'weekly',
  days,
  from,
  ...(to && { to }),
  ...more,
});

test('weekly times in three languages', () => {
  const cases: [string, object[]][] = [
    ['ti klo 13–15', [weekly([2], '13:00', '15:00')]],
    ['ti ja to 10-11.30', [weekly([2, 4], '10:00', '11:30')]],
    ['keskiviikkoisin klo 13.00 - 14.30', [weekly([3], '13:00', '14:30')]],
    ['ma–pe 9–15, la 10–14', [weekly([1, 2, 3, 4, 5], '09:00', '15:00'), weekly([6], '10:00', '14:00')]],
    ['ti klo 10–11 ja 13–14', [weekly([2], '10:00', '11:00'), weekly([2], '13:00', '14:00')]],
    ['ma klo 18', [weekly([1], '18:00')]],
    ['su 11', [weekly([7], '11:00')]],
    ['arkisin 9-15', [weekly([1, 2, 3, 4, 5], '09:00', '15:00')]],
    ['pe 22–02', [weekly([5], '22:00', '02:00')]],
    ['tisdagar kl. 13-15', [weekly([2], '13:00', '15:00')]],
    ['må, on och fr kl 9-10', [weekly([1, 3, 5], '09:00', '10:00')]],
    ['Tuesdays 1-2.30 pm', [weekly([2], '13:00', '14:30')]],
    ['on Mondays at 18:00', [weekly([1], '18:00')]],
    ['parilliset viikot ti klo 13', [weekly([2], '13:00', undefined, { weekParity: 'even' })]],
    ['Ti 13-15 (parittomat vkot)', [weekly([2], '13:00', '15:00', { weekParity: 'odd' })]],
    ['tors 10-12 udda veckor', [weekly([4], '10:00', '12:00', { weekParity: 'odd' })]],
    [
      '1.9.–15.12.2026 tiistaisin klo 17–18',
      [weekly([2], '17:00', '18:00', { validFrom: '2026-09-01', validTo: '2026-12-15' })],
    ],
    [
      'ti klo 17-18, 1.9.2026-31.5.2027',
      [weekly([2], '17:00', '18:00', { validFrom: '2026-09-01', validTo: '2027-05-31' })],
    ],
    ['1.12.2026 alkaen ti klo 17-18', [weekly([2], '17:00', '18:00', { validFrom: '2026-12-01' })]],
    [
      'joka toinen ke klo 14 alkaen 2.12.2026',
      [weekly([3], '14:00', undefined, { validFrom: '2026-12-02', interval: 2 })],
    ],
    ['joka kuun 1. ma klo 18', [{ frequency: 'monthly', days: [1], setPosition: 1, from: '18:00' }]],
    [
      'kuukauden viimeinen perjantai klo 17.30–19',
      [{ frequency: 'monthly', days: [5], setPosition: -1, from: '17:30', to: '19:00' }],
    ],
    ['första måndagen i månaden kl 18', [{ frequency: 'monthly', days: [1], setPosition: 1, from: '18:00' }]],
    [
      '2.–4.12.2026 klo 10-15',
      [{ frequency: 'daily', from: '10:00', to: '15:00', validFrom: '2026-12-02', validTo: '2026-12-04' }],
    ],
  ];
  for (const [text, recurrences] of cases) {
    const read = readTimes(text, today);
    assert.deepEqual(read.schedule, { recurrences }, text);
    assert.equal(read.leftover, '', text);
  }
});

test('dated times', () => {
  assert.deepEqual(readTimes('2.12.2026 klo 14', today).schedule.sessions, [{ start: '2026-12-02T14:00' }]);
  assert.deepEqual(readTimes('ke 2.12.2026 klo 14–16', today).schedule.sessions, [
    { start: '2026-12-02T14:00', end: '2026-12-02T16:00' },
  ]);
  assert.deepEqual(
    readTimes('9.12., 2.12. ja 16.12.2026 klo 14', today).schedule.sessions?.map(({ start }) => start),
    ['2026-12-02T14:00', '2026-12-09T14:00', '2026-12-16T14:00'],
  );
  assert.deepEqual(readTimes('2026-12-02', today).schedule.sessions, [{ start: '2026-12-02T00:00', allDay: true }]);
  const guessed = readTimes('10.1. klo 12', today);
  assert.deepEqual(guessed.schedule.sessions, [{ start: '2027-01-10T12:00' }]);
  assert.equal(guessed.guessedYear, true);
});

test('opening hours, always open, holidays', () => {
  assert.deepEqual(readTimes('Avoinna ma-to 9-15, pe 9-14', today).schedule, {
    openingHours: [
      { days: [1, 2, 3, 4], from: '09:00', to: '15:00' },
      { days: [5], from: '09:00', to: '14:00' },
    ],
  });
  assert.deepEqual(readTimes('ma-pe 9-15', today, true).schedule.openingHours?.length, 1);
  assert.deepEqual(readTimes('24/7', today).schedule, { alwaysOpen: true });
});

test('breaks are understood and leave no words over', () => {
  const breaks: [string, object][] = [
    ['ei pyhinä', { skipsPublicHolidays: 'yes' }],
    ['ei arkipyhinä', { skipsPublicHolidays: 'yes' }],
    ['paitsi pyhisin', { skipsPublicHolidays: 'yes' }],
    ['inte på helgdagar', { skipsPublicHolidays: 'yes' }],
    ['ei koulujen loma-aikoina', { skipsSchoolHolidays: 'yes' }],
    ['ei koulujen lomilla', { skipsSchoolHolidays: 'yes' }],
    ['ei koululomilla', { skipsSchoolHolidays: 'yes' }],
    ['ei koulujen lomien aikana', { skipsSchoolHolidays: 'yes' }],
    ['inte under skollov', { skipsSchoolHolidays: 'yes' }],
    ['not during school holidays', { skipsSchoolHolidays: 'yes' }],
    ['ei pyhinä eikä', { skipsPublicHolidays: 'yes' }],
  ];
  for (const [words, facts] of breaks) {
    const read = readTimes(`ti 10-11, ${words}`, today);
    assert.deepEqual(read.schedule, { recurrences: [weekly([2], '10:00', '11:00')], ...facts }, words);
    assert.equal(read.leftover, words.endsWith('eikä') ? 'eikä' : '', words);
  }
});

test('times by arrangement make no rule, and are no fault', () => {
  for (const text of ['sopimuksen mukaan', 'sovitaan erikseen', 'enligt överenskommelse', 'by appointment']) {
    const { schedule, leftover, byArrangement } = readTimes(text, today);
    assert.deepEqual([schedule, leftover, byArrangement], [{}, '', true], text);
  }
});

test('what is not sure makes no rule and is told', () => {
  for (const text of [
    'ei kesällä',
    'joka toinen ke klo 14',
    'joka kuukauden toinen ja neljäs ti klo 14',
    'klo 18',
    'to',
    '31.2.2026 klo 10',
    'ti',
  ]) {
    const read = readTimes(text, today);
    assert.deepEqual(read.schedule, {}, text);
    assert.notEqual(read.leftover, '', text);
  }
  assert.equal(readTimes('ma 10–12 (kelien mukaan)', today).leftover.startsWith('kelien mukaan'), true);
});

test('no text makes it throw or take long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readTimes(text, today)));
  for (const pump of [
    '1.'.repeat(2000),
    'ma '.repeat(2000),
    '9-'.repeat(2000),
    'joka '.repeat(2000),
    ' '.repeat(20_000),
    '1.1.2026-'.repeat(500),
    'parilliset '.repeat(500),
  ]) {
    assert.ok(cpuTime(() => readTimes(pump, today)) < 500, pump.slice(0, 10));
  }
});

test('parts of the year: months, without the summer, in the summer only', () => {
  const of = (text: string) => {
    const { schedule, leftover, vagueSeason } = readTimes(text, '2026-11-22');
    const [rule] = schedule.recurrences ?? schedule.openingHours ?? [];
    return [rule?.season && `${rule.season.from} ${rule.season.to}`, leftover, vagueSeason];
  };
  assert.deepEqual(of('ti klo 13–15, ei kesällä'), ['09-01 05-31', '', true]);
  assert.deepEqual(of('tisdagar 13–15, inte på sommaren'), ['09-01 05-31', '', true]);
  assert.deepEqual(of('kesäisin ke klo 18'), ['06-01 08-31', '', true]);
  assert.deepEqual(of('syyskuu–toukokuu ti klo 13–15'), ['09-01 05-31', '', false]);
  assert.deepEqual(of('ti 13–15 syys-helmikuussa'), ['09-01 02-29', '', false]);
  assert.deepEqual(of('ti 13–15 lokakuusta huhtikuuhun'), ['10-01 04-30', '', false]);
  assert.deepEqual(of('tisdagar 13–15 september till maj'), ['09-01 05-31', '', false]);
  assert.deepEqual(of('avoinna ma–pe 9–15 touko–syyskuu'), ['05-01 09-30', '', false]);
  assert.deepEqual(of('ti klo 13–15'), [undefined, '', false]);
  // Two seasons: the words must be read by people.
  assert.notEqual(of('kesällä ma 10–12, syys–toukokuussa ti 10–12')[1], '');
});
