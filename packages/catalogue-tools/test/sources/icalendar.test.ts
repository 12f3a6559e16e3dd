import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { icalendarImporter } from '@hyte/catalogue-tools/sources/icalendar/icalendar-importer.js';
import { faultsOf, keptOf, outcomesOf, reader, setAsideOf } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//made up//', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const run = async (texts: string[], options = {}) => {
  const outcomes = await outcomesOf(icalendarImporter, reader({ documents: texts }, { now, ...options }));
  for (const { activity } of keptOf(outcomes)) assert.equal(faultsOf(activity), '');
  return outcomes;
};
/** One event that is kept; UID and SUMMARY are given unless it has its own. */
const one = async (...lines: string[]) => {
  const own = (name: string) => lines.some((line) => line.startsWith(name));
  const [outcome] = await run([
    calendar(
      ...event(...(own('UID') ? [] : ['UID:a@example.org']), ...(own('SUMMARY') ? [] : ['SUMMARY:Kuoro']), ...lines),
    ),
  ]);
  assert.ok(outcome?.kind === 'kept', JSON.stringify(outcome));
  return outcome;
};
const scheduleOf = async (...lines: string[]) => (await one(...lines)).activity.schedule;

test('the calendar of an association, as calendar programs write it (made up)', async () => {
  const outcomes = await run([
    calendar(
      'X-WR-TIMEZONE:Europe/Helsinki',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Helsinki',
      'BEGIN:STANDARD',
      'DTSTART:19701025T040000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event(
        'UID:tuolijumppa@example.org',
        'DTSTAMP:20261101T080000Z',
        'LAST-MODIFIED:20261102T080000Z',
        'DTSTART;TZID=Europe/Helsinki:20260908T130000',
        'DTEND;TZID=Europe/Helsinki:20260908T143000',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T220000Z',
        'EXDATE;TZID=Europe/Helsinki:20261208T130000',
        'SUMMARY;LANGUAGE=fi:Tuolijumppa\\, kaikille',
        'SUMMARY;LANGUAGE=sv:Stolgymnastik',
        'DESCRIPTION:Kevyttä jumppaa.\\n\\nOta mukaan juomapullo\\; tu',
        ' le ajoissa.',
        'LOCATION:Kylätalo\\, Kylätie 1 A\\, 45100 Kouvola',
        'GEO:60.8681;26.7042',
        'CATEGORIES:Liikunta,Ikäihmiset',
        'URL:https://koti.example.org/jumppa',
        'ORGANIZER;CN="Esimerkkiyhdistys ry":mailto:info@koti.example.org',
        'CONTACT:Toimisto 05 555 0100',
        'ATTENDEE;CN=Maija Meikäläinen:mailto:maija@example.org',
        'BEGIN:VALARM',
        'DESCRIPTION:Muistutus',
        'TRIGGER:-PT15M',
        'END:VALARM',
      ),
    ),
  ]);
  const [kept] = keptOf(outcomes);
  assert.deepEqual([outcomes.length, kept?.notes], [1, []]);
  const { activity } = kept!;
  assert.deepEqual(activity.name, { fi: 'Tuolijumppa, kaikille', sv: 'Stolgymnastik' });
  assert.equal(activity.description?.fi, 'Kevyttä jumppaa.\n\nOta mukaan juomapullo; tule ajoissa.');
  assert.deepEqual(activity.schedule, {
    recurrences: [
      { frequency: 'weekly', days: [2], from: '13:00', to: '14:30', validFrom: '2026-09-08', validTo: '2026-12-15' },
    ],
    exceptions: [{ from: '2026-12-08', closed: true }],
  });
  assert.deepEqual(activity.places, [
    {
      name: { fi: 'Kylätalo' },
      address: { fi: 'Kylätie 1 A' },
      postcode: '45100',
      postOffice: { fi: 'Kouvola' },
      municipality: '286',
      point: { lat: 60.8681, lon: 26.7042 },
    },
  ]);
  assert.deepEqual(activity.keywords, { fi: ['Liikunta', 'Ikäihmiset'] });
  assert.deepEqual(activity.organiser, { name: { fi: 'Esimerkkiyhdistys ry' }, kind: 'association' });
  assert.deepEqual(activity.contacts, [
    { email: 'info@koti.example.org' },
    { label: { fi: 'Toimisto' }, phone: '+35855550100' },
  ]);
  assert.deepEqual([activity.kind, activity.themes?.[0], activity.channels], ['group', 'exercise', ['in-person']]);
  assert.deepEqual(activity.provenance?.[0]?.modified, '2026-11-02T08:00:00Z');
  assert.doesNotMatch(JSON.stringify(activity), /Maija|Muistutus/);
});

test('times of every zone are shown in Finnish time', async () => {
  const start = async (line: string) => (await scheduleOf(line))?.sessions?.[0]?.start;
  assert.equal(await start('DTSTART;TZID=Europe/Helsinki:20261201T130000'), '2026-12-01T13:00');
  assert.equal(await start('DTSTART:20261201T110000Z'), '2026-12-01T13:00');
  assert.equal(await start('DTSTART:20261201T130000'), '2026-12-01T13:00');
  assert.equal(await start('DTSTART;TZID=FLE Standard Time:20261201T130000'), '2026-12-01T13:00');
  assert.equal(await start('DTSTART;TZID=/example.org/2020/Europe/Helsinki:20261201T130000'), '2026-12-01T13:00');
  assert.equal(await start('DTSTART;TZID="Europe/Stockholm":20270701T120000'), '2027-07-01T13:00');
  assert.equal(await start('DTSTART;TZID=America/New_York:20261201T060000'), '2026-12-01T13:00');
  assert.equal(await start('DTSTART;VALUE=DATE:20261201'), '2026-12-01T00:00');
  const unknown = await one('DTSTART;TZID=Kotiaika:20261201T130000');
  assert.equal(unknown.activity.schedule?.sessions?.[0]?.start, '2026-12-01T13:00');
  assert.deepEqual(
    unknown.notes.map(({ code, field }) => `${code} ${field}`),
    ['not-understood TZID'],
  );
});

test('ends, durations and whole days', async () => {
  const session = async (...lines: string[]) => (await scheduleOf(...lines))?.sessions?.[0];
  assert.deepEqual(await session('DTSTART:20261201T230000', 'DURATION:PT2H30M'), {
    start: '2026-12-01T23:00',
    end: '2026-12-02T01:30',
  });
  assert.deepEqual(await session('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261202'), {
    start: '2026-12-01T00:00',
    allDay: true,
  });
  assert.deepEqual(await session('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261204'), {
    start: '2026-12-01T00:00',
    end: '2026-12-03T23:59',
    allDay: true,
  });
  assert.deepEqual(await session('DTSTART:20261201T100000', 'DTEND:20261201T090000'), { start: '2026-12-01T10:00' });
});

test('dates besides the rule, dates that fall out, sessions that were moved or called off', async () => {
  const [outcome] = await run([
    calendar(
      ...event(
        'UID:a',
        'SUMMARY:Kuoro',
        'SEQUENCE:2',
        'DTSTART;TZID=Europe/Helsinki:20261124T130000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;BYDAY=TU',
        'RDATE;TZID=Europe/Helsinki:20261203T100000,20261204T100000',
        'EXDATE:20261201T110000Z',
      ),
      ...event('UID:a', 'SUMMARY:Vanha nimi', 'SEQUENCE:1', 'DTSTART:20261124T130000'),
      ...event(
        'UID:a',
        'SUMMARY:Kuoro',
        'RECURRENCE-ID;TZID=Europe/Helsinki:20261208T130000',
        'DTSTART;TZID=Europe/Helsinki:20261209T150000',
        'DURATION:PT1H',
      ),
      ...event(
        'UID:a',
        'SUMMARY:Kuoro',
        'RECURRENCE-ID:20261215T110000Z',
        'DTSTART:20261215T110000Z',
        'STATUS:CANCELLED',
      ),
    ),
  ]);
  assert.ok(outcome?.kind === 'kept');
  assert.equal(outcome.activity.name.fi, 'Kuoro');
  assert.equal(outcome.activity.status, undefined);
  assert.deepEqual(outcome.activity.schedule, {
    recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:00', validFrom: '2026-11-24' }],
    sessions: [
      { start: '2026-12-03T10:00', end: '2026-12-03T11:00' },
      { start: '2026-12-04T10:00', end: '2026-12-04T11:00' },
      { start: '2026-12-09T15:00', end: '2026-12-09T16:00' },
      { start: '2026-12-15T13:00', cancelled: true },
    ],
    exceptions: [
      { from: '2026-12-01', closed: true },
      { from: '2026-12-08', closed: true },
      { from: '2026-12-15', closed: true },
    ],
  });
});

test('a rule that cannot be said becomes dates, one that cannot be read is told', async () => {
  const days = await scheduleOf(
    'DTSTART;VALUE=DATE:20261201',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'EXDATE;VALUE=DATE:20261208',
  );
  assert.deepEqual(
    days?.sessions?.map(({ start }) => start.slice(0, 10)),
    ['2026-12-01', '2026-12-15'],
  );
  const odd = await one('DTSTART:20261201T100000', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=2');
  assert.ok((odd.activity.schedule?.sessions?.length ?? 0) >= 1);
  const secondly = await one('DTSTART:20261201T100000', 'RRULE:FREQ=SECONDLY');
  assert.deepEqual(secondly.activity.schedule?.sessions, [{ start: '2026-12-01T10:00' }]);
  assert.deepEqual(
    secondly.notes.map(({ code, field }) => `${code} ${field}`),
    ['not-understood RRULE'],
  );
});

test('called off, private, past and nameless events', async () => {
  assert.equal((await one('DTSTART:20261201T100000', 'STATUS:CANCELLED')).activity.status, 'cancelled');
  const called = await run([calendar('METHOD:CANCEL', ...event('UID:b', 'SUMMARY:Kuoro', 'DTSTART:20261201T100000'))]);
  assert.equal(keptOf(called)[0]?.activity.status, 'cancelled');
  const outcomes = await run([
    calendar(
      ...event('UID:1', 'SUMMARY:Lääkäri', 'CLASS:PRIVATE', 'DTSTART:20261201T100000'),
      ...event('UID:2', 'SUMMARY:Vanha', 'DTSTART:20200101T100000'),
      ...event('UID:3', 'DTSTART:20261201T100000'),
      ...event('UID:4', 'SUMMARY:Ajaton'),
      ...event('UID:4', 'SUMMARY:Kahdesti', 'DTSTART:20261201T100000'),
    ),
    calendar(...event('UID:4', 'SUMMARY:Kolmesti', 'DTSTART:20261201T100000')),
  ]);
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['private', 'ended', 'no-name'],
  );
  assert.deepEqual(
    keptOf(outcomes).map(({ activity }) => activity.name.fi),
    ['Kahdesti'],
  );
});

test('a person as the organiser is left out', async () => {
  const { activity, notes } = await one(
    'DTSTART:20261201T100000',
    'ORGANIZER;CN=Maija Meikäläinen:mailto:maija.meikalainen@example.org',
    'CONTACT:Matti Meikäläinen 040 123 4567',
    'DESCRIPTION:131052-308T',
  );
  assert.doesNotMatch(JSON.stringify(activity), /eikäläinen|meikalainen|1234567|131052/);
  assert.deepEqual(notes.map(({ code }) => code).sort(), [
    'identity-code',
    'personal-email',
    'personal-name',
    'personal-phone',
  ]);
  const google = await one(
    'DTSTART:20261201T100000',
    'ORGANIZER;CN=Esimerkkiseura:mailto:abc123@group.calendar.google.com',
  );
  assert.deepEqual([google.activity.organiser?.name.fi, google.activity.contacts], ['Esimerkkiseura', undefined]);
  const named = await run([calendar(...event('UID:c', 'SUMMARY:Kuoro', 'DTSTART:20261201T100000'))], {
    organiser: 'Kuoro ry',
  });
  assert.equal(keptOf(named)[0]?.activity.organiser?.kind, 'association');
});

test('where it is: on the web, in one place, or somewhere', async () => {
  const of = async (location: string) => (await one('DTSTART:20261201T100000', `LOCATION:${location}`)).activity;
  const web = await of('https://etana.example.org/j/1');
  assert.deepEqual(
    [web.places, web.channels, web.links],
    [undefined, ['remote'], [{ url: 'https://etana.example.org/j/1', kind: 'other' }]],
  );
  assert.deepEqual((await of('Kirjasto')).places, [{ name: { fi: 'Kirjasto' } }]);
  assert.deepEqual((await of('Satamakatu 2\\, Hamina\\, Finland')).places, [
    { address: { fi: 'Satamakatu 2' }, municipality: '075' },
  ]);
});

test('a broken line costs that line, a broken event says so, other files are refused', async () => {
  const { activity, notes } = await one('DTSTART:20261201T100000', 'tämä rivi on rikki', 'X-A;B="c:d', 'COMMENT:ok');
  assert.equal(activity.schedule?.sessions?.length, 1);
  assert.deepEqual(
    notes.map(({ code, field }) => `${code} ${field}`),
    ['broken-line line 8', 'broken-line line 9'],
  );
  const cut = await run([
    calendar(...event('UID:1', 'SUMMARY:Kuoro', 'DTSTART:20261201T100000')).split('END:VEVENT')[0]!,
  ]);
  assert.deepEqual(
    keptOf(cut)[0]?.notes.map(({ code }) => code),
    ['broken-event'],
  );
  await assert.rejects(run(['<html></html>']), { code: 'not-icalendar' });
  assert.deepEqual(await run([calendar()]), []);
});

test('any lines give outcomes and no error', async () => {
  const name = fc.constantFrom(
    'DTSTART',
    'DTEND',
    'RRULE',
    'EXDATE',
    'RDATE',
    'DURATION',
    'RECURRENCE-ID',
    'SUMMARY',
    'GEO',
    'CATEGORIES',
    'ORGANIZER',
    'UID',
    'STATUS',
    'LOCATION',
    'CONTACT',
    'URL',
    '__proto__',
    'BEGIN',
    'END',
    'X',
  );
  const parameter = fc.constantFrom(
    '',
    ';VALUE=DATE',
    ';TZID=Europe/Helsinki',
    ';TZID=x',
    ';CN="a"',
    ';LANGUAGE=sv',
    ';RANGE=THISANDFUTURE',
    ';A="',
    ';constructor=1',
  );
  const value = fc.oneof(
    fc.constantFrom(
      '20261201T100000',
      '20261201T100000Z',
      '20261201',
      '20261301T990000',
      'FREQ=WEEKLY;BYDAY=TU',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=YEARLY;COUNT=99999',
      'PT1H',
      '-PT1H',
      '60.5;25',
      '1e999;x',
      'VEVENT',
      'VCALENDAR',
      'VALARM',
      'CANCELLED',
      'a\\,b\\nc',
      '\\',
      '<b>',
      '20261201T100000/PT1H',
    ),
    fc.string({ maxLength: 20 }),
  );
  const line = fc.tuple(name, parameter, value).map(([a, b, c]) => `${a}${b}:${c}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, fc.string({ maxLength: 30 })), { maxLength: 14 }), async (lines) => {
      const outcomes = await run([
        calendar(...event('UID:a', 'SUMMARY:Kuoro', 'DTSTART:20261201T100000', ...lines), ...event(...lines)),
      ]);
      for (const each of setAsideOf(outcomes)) assert.notEqual(each.reason.code, 'unreadable', JSON.stringify(each));
    }),
    { numRuns: 400 },
  );
});
