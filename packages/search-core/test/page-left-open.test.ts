import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { formatWallClock, wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';
import fc from 'fast-check';

/** Runs with a clock that shows what it is set to. */
async function withClock(run: (setTo: (instant: string) => void) => Promise<void>): Promise<void> {
  mock.timers.enable({ apis: ['Date'] });
  try {
    await run((instant) => {
      mock.timers.setTime(Date.parse(instant));
    });
  } finally {
    mock.timers.reset();
  }
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const hours = (from: string, to: string): Schedule => ({
  openingHours: [{ days: EVERY_DAY, from, to }],
  skipsPublicHolidays: 'no',
});

function engineOver(schedule: Schedule) {
  const activity = { id: 'a', kind: 'place' as const, name: { fi: 'Uimahalli' }, schedule };
  const engine = createSearchEngine({ formatVersion: '1.0', activities: [activity] });
  return {
    isOpenNow: async () => (await engine.search({ when: { openNow: true } })).relaxed === undefined,
    next: async () => (await engine.describe(await engine.search({ sort: 'next' })))[0]?.next[0]?.start,
    found: async (text: string) => (await engine.search({ text })).total,
  };
}

test('on a page left open, open now opens and closes with the minute', async () => {
  await withClock(async (setTo) => {
    const pool = engineOver(hours('08:00', '16:00'));
    // Finland is two hours ahead in winter. Each is asked of the engine that answered the ones before.
    const moments: readonly (readonly [instant: string, open: boolean])[] = [
      ['2026-11-23T05:59:00Z', false],
      ['2026-11-23T05:59:59.999Z', false],
      ['2026-11-23T06:00:00Z', true],
      ['2026-11-23T06:00:59.999Z', true],
      ['2026-11-23T13:59:59.999Z', true],
      ['2026-11-23T14:00:00Z', false],
      ['2026-11-24T06:00:00Z', true],
      // Three hours ahead since the night before; and a clock that is set back.
      ['2027-03-28T04:59:59.999Z', false],
      ['2027-03-28T05:00:00Z', true],
      ['2027-03-27T05:00:00Z', false],
      ['2027-03-27T06:00:00Z', true],
    ];
    for (const [instant, open] of moments) {
      setTo(instant);
      assert.equal(await pool.isOpenNow(), open, instant);
    }
  });
});

test('what comes next moves on with the minute, and over midnight in Finland', async () => {
  await withClock(async (setTo) => {
    const group = engineOver({
      recurrences: [{ frequency: 'daily', from: '13:00', to: '14:30' }],
      skipsPublicHolidays: 'no',
    });
    setTo('2026-11-23T12:29:59Z');
    assert.equal(await group.next(), '2026-11-23T13:00');
    setTo('2026-11-23T12:30:00Z');
    assert.equal(await group.next(), '2026-11-24T13:00');
    setTo('2026-11-23T22:30:00Z');
    assert.equal(await group.next(), '2026-11-24T13:00');
    setTo('2026-11-24T12:30:00Z');
    assert.equal(await group.next(), '2026-11-25T13:00');
  });
});

test('what ended while the page was open is not found any more', async () => {
  await withClock(async (setTo) => {
    setTo('2026-11-23T16:00:00Z');
    const concert = engineOver({ sessions: [{ start: '2026-11-23T18:00', end: '2026-11-23T20:00' }] });
    assert.equal(await concert.found('uimahalli'), 1);
    setTo('2026-11-23T18:00:00Z');
    assert.equal(await concert.found('uimahalli'), 0);
  });
});

test('the clock is the same whatever was asked before, within a minute and across clock changes', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const around = fc
    .constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-12-31T22:00:00Z')
    .map(Date.parse);
  const instant = fc.tuple(around, fc.integer({ min: -5_400_000, max: 5_400_000 })).map(([middle, ms]) => middle + ms);
  fc.assert(
    fc.property(fc.array(instant, { minLength: 2, maxLength: 10 }), (instants) => {
      for (const at of instants.flatMap((one) => [one, one + 1, one + 30_000])) {
        const { day, minute } = wallClockAt(new Date(at));
        assert.equal(formatWallClock(day, minute), shown.format(at).replace(' ', 'T'));
      }
    }),
  );
});
