import { expect } from '@open-wc/testing';
import { finnishTime, momentOf } from '@hyte/catalogue-widget/format/finnish-time.js';
import { freshness, freshnessInWords } from '@hyte/catalogue-widget/format/freshness.js';
import { addDays, daysBetween, formatDay, weekdayOf } from '@hyte/catalogue-widget/format/locale.js';
import { openingState, openingStateInWords } from '@hyte/catalogue-widget/format/opening-state.js';
import { recurrenceInWords, rulesInWords } from '@hyte/catalogue-widget/format/schedule.js';
import { exceptionsInWords, validityInWords } from '@hyte/catalogue-widget/format/schedule-limits.js';
import {
  clock,
  clockRange,
  dayInWords,
  lastDayOf,
  occurrenceInWords,
  weekdaysInWords,
} from '@hyte/catalogue-widget/format/times.js';

const TODAY = '2026-11-22'; // a Sunday
const fi = { today: TODAY, language: 'fi' } as const;
const activity = { id: 'a', kind: 'group', name: { fi: 'A' } } as const;

describe('times in words', () => {
  it('writes clock times as each language does', () => {
    expect([clock('13:00', 'fi'), clock('09:05', 'sv'), clock('09:00', 'en')]).to.deep.equal(['13', '9.05', '9:00']);
    expect(clockRange('13:00', '14:30', 'fi')).to.equal('13–14.30');
    expect(clockRange('08:00', '24:00', 'fi')).to.equal('8–24');
    expect(clockRange('13:00', undefined, 'en')).to.equal('13:00');
  });

  it('names near days and dates the others', () => {
    expect(dayInWords('2026-11-22', TODAY, 'fi')).to.equal('tänään');
    expect(dayInWords('2026-11-23', TODAY, 'sv')).to.equal('i morgon');
    expect(dayInWords('2026-11-25', TODAY, 'fi')).to.equal('ke 25.11.');
    expect(dayInWords('2026-11-25', TODAY, 'en')).to.equal('Wed 25 Nov');
    expect(dayInWords('2027-01-05', TODAY, 'fi')).to.equal('ti 5.1.2027');
    expect(dayInWords('2026-13-45', TODAY, 'fi').trim()).to.equal('');
  });

  it('joins weekdays in a row', () => {
    expect(weekdaysInWords([5, 1, 2, 3, 4], 'fi')).to.equal('ma–pe');
    expect(weekdaysInWords([2, 4], 'fi')).to.equal('ti, to');
    expect(weekdaysInWords([1, 2, 6, 7], 'fi')).to.equal('ma, ti, la, su');
  });

  it('tells one occurrence', () => {
    expect(occurrenceInWords({ start: '2026-11-25T13:00', end: '2026-11-25T14:30' }, TODAY, 'fi')).to.equal(
      'ke 25.11. klo 13–14.30',
    );
    expect(occurrenceInWords({ start: '2026-11-25T00:00', allDay: true }, TODAY, 'fi')).to.equal('ke 25.11.');
    expect(occurrenceInWords({ start: '2026-11-25T20:00', end: '2026-11-26T00:00' }, TODAY, 'fi')).to.equal(
      'ke 25.11. klo 20–24',
    );
    expect(occurrenceInWords({ start: '2026-11-25T20:00', end: '2026-11-26T02:00' }, TODAY, 'fi')).to.equal(
      'ke 25.11. klo 20–2',
    );
    expect(occurrenceInWords({ start: '2026-11-25T10:00', end: '2026-11-29T16:00' }, TODAY, 'fi')).to.equal(
      'ke 25.11. – su 29.11.',
    );
  });

  it('does not count a midnight end as a day', () => {
    expect(lastDayOf({ start: '2026-11-25T00:00', end: '2026-11-27T00:00' })).to.equal('2026-11-26');
    expect(lastDayOf({ start: '2026-11-25T10:00' })).to.equal('2026-11-25');
  });
});

describe('schedules in words', () => {
  it('tells rules', () => {
    const rule = { from: '13:00', to: '14:30', days: [2] as [number] };
    expect(recurrenceInWords({ frequency: 'weekly', ...rule }, 'fi')).to.equal('ti 13–14.30');
    expect(recurrenceInWords({ frequency: 'weekly', interval: 2, ...rule }, 'fi')).to.equal(
      'joka toinen viikko ti 13–14.30',
    );
    expect(recurrenceInWords({ frequency: 'weekly', weekParity: 'odd', ...rule }, 'fi')).to.equal(
      'parittomilla viikoilla ti 13–14.30',
    );
    expect(recurrenceInWords({ frequency: 'monthly', setPosition: -1, ...rule }, 'fi')).to.equal(
      'kuukauden viimeinen ti 13–14.30',
    );
    expect(recurrenceInWords({ frequency: 'monthly', setPosition: 1, ...rule }, 'fi')).to.equal(
      'kuukauden ensimmäinen ti 13–14.30',
    );
    expect(recurrenceInWords({ frequency: 'daily', from: '09:00' }, 'fi')).to.equal('joka päivä klo 9');
  });

  it('leaves out rules and exceptions that are over', () => {
    const schedule = {
      openingHours: [
        { days: [1, 2, 3, 4, 5] as [number, number, number, number, number], from: '08:00', to: '16:00' },
        { days: [6] as [number], from: '10:00', to: '14:00', validTo: '2026-08-31' },
      ],
      exceptions: [
        { from: '2026-06-20', closed: true },
        { from: '2026-12-24', to: '2026-12-26', closed: true },
        { from: '2026-12-31', opens: '10:00', closes: '14:00' },
      ],
    };
    expect(rulesInWords(schedule, fi)).to.deep.equal(['ma–pe 8–16']);
    expect(exceptionsInWords(schedule, fi)).to.deep.equal(['24.12.–26.12. ei toimintaa', '31.12. 10–14']);
    expect(rulesInWords({ alwaysOpen: true }, fi)).to.deep.equal(['aina avoinna']);
    expect(rulesInWords(undefined, fi)).to.deep.equal([]);
  });

  it('says how long a rule holds', () => {
    expect(validityInWords({ validFrom: '2026-09-01', validTo: '2026-12-15' }, fi)).to.equal('–15.12.');
    expect(validityInWords({ validFrom: '2026-12-01' }, fi)).to.equal('1.12.–');
    expect(validityInWords({}, fi)).to.equal('');
  });
});

describe('the state of a phone', () => {
  const hours = [{ days: [1, 2, 3, 4, 5] as [number, number, number, number, number], from: '08:00', to: '16:00' }];
  const say = (now: string): string => openingStateInWords(openingState(hours, now), now.slice(0, 10), 'fi');

  it('tells until when it is answered, or when it will be', () => {
    expect(say('2026-11-23T12:00')).to.equal('avoinna nyt, klo 16 asti');
    expect(say('2026-11-23T07:59')).to.equal('nyt suljettu, avataan tänään klo 8');
    expect(say('2026-11-23T16:00')).to.equal('nyt suljettu, avataan huomenna klo 8');
    expect(say('2026-11-27T17:00')).to.equal('nyt suljettu, avataan ma 30.11. klo 8');
  });

  it('takes no hours for not known', () => {
    expect(openingState([], '2026-11-23T12:00')).to.deep.equal({ state: 'unknown' });
    expect(openingStateInWords({ state: 'unknown' }, TODAY, 'fi')).to.equal('');
  });

  it('is open past midnight', () => {
    const night = [{ days: [5] as [number], from: '20:00', to: '02:00' }];
    expect(openingState(night, '2026-11-28T01:00')).to.deep.equal({ state: 'open', until: '02:00' });
    expect(openingState(night, '2026-11-28T02:00').state).to.equal('closed');
  });
});

describe('freshness', () => {
  const of = (checked: string) => freshness({ ...activity, checked }, TODAY);

  it('ages', () => {
    expect(of('2026-08-22')?.level).to.equal('fresh');
    expect(of('2026-03-22')?.level).to.equal('ageing');
    expect(of('2025-03-22')?.level).to.equal('old');
    expect(freshness(activity, TODAY)).to.equal(undefined);
    expect(of('no day')).to.equal(undefined);
  });

  it('is said in words', () => {
    const say = (checked: string): string =>
      freshnessInWords({ day: checked, checked: true, level: 'fresh' }, TODAY, 'fi');
    expect(say('2026-08-20')).to.equal('tarkistettu 3 kk sitten');
    expect(say('2026-11-22')).to.equal('tarkistettu tänään');
    expect(say('2026-12-01')).to.equal('tarkistettu tänään');
    expect(freshnessInWords({ day: '2024-11-01', checked: false, level: 'old' }, TODAY, 'fi')).to.equal(
      'päivitetty 2 v sitten',
    );
  });

  it('falls back on the day the source changed it', () => {
    const provenance = [
      { source: 's', recordId: '1', modified: '2026-11-01T10:00:00Z' },
      { source: 't', recordId: '2', modified: '2026-10-01T10:00:00Z' },
    ];
    expect(freshness({ ...activity, provenance }, TODAY)).to.include({ day: '2026-11-01', checked: false });
  });
});

describe('time in Finland', () => {
  it('does not depend on the device', () => {
    expect(finnishTime(new Date('2026-01-15T22:30:00Z'))).to.equal('2026-01-16T00:30');
    expect(finnishTime(new Date('2026-07-15T21:30:00Z'))).to.equal('2026-07-16T00:30');
  });

  it('goes back to the moment, also around clock changes', () => {
    expect(momentOf('2026-01-16T00:30').toISOString()).to.equal('2026-01-15T22:30:00.000Z');
    expect(momentOf('2026-07-16T00:30').toISOString()).to.equal('2026-07-15T21:30:00.000Z');
    for (const day of ['2026-03-29', '2026-10-25']) {
      for (const time of ['00:00', '02:59', '05:00', '23:59']) {
        expect(finnishTime(momentOf(`${day}T${time}`))).to.equal(`${day}T${time}`);
      }
    }
  });

  it('counts days, not hours', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(weekdayOf('2026-11-22')).to.equal(7);
    expect(formatDay('nonsense', 'fi', { day: 'numeric' })).to.equal('');
  });
});
