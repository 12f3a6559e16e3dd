import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes, type ReadTimes } from '@hyte/catalogue-tools/reading-times/read-times.js';
import { TIME_PHRASES } from './time-phrases.js';

const DAYS = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];
const clock = (time: string) =>
  time
    .replace(/^0(?=\d:)/, '')
    .replace(/:00$/, '')
    .replace(':', '.');
const times = (from: string, to?: string) =>
  to === undefined ? clock(from) : `${clock(from)}–${to < from ? to.replace(/:00$/, '') : clock(to)}`;

/** What was read, in the notation of the table. */
function inShort({ schedule, leftover, byArrangement, vagueSeason, guessedYear }: ReadTimes): string {
  type Rule = NonNullable<typeof schedule.recurrences>[number];
  const rule = (each: Partial<Rule> & Pick<Rule, 'days' | 'from' | 'to'>, opening: boolean) =>
    [
      opening && 'auki',
      each.frequency === 'monthly' && `kk${each.setPosition}`,
      each.frequency === 'daily' ? 'joka päivä' : (each.days ?? []).map((day) => DAYS[day - 1]).join(','),
      each.from && times(each.from, each.to),
      each.weekParity && { even: 'par.', odd: 'parit.' }[each.weekParity],
      each.interval && `joka ${each.interval}.`,
      (each.validFrom ?? each.validTo) !== undefined && `[${each.validFrom ?? ''}…${each.validTo ?? ''}]`,
      each.season && `{${each.season.from}…${each.season.to}}`,
    ]
      .filter((part) => typeof part === 'string')
      .join(' ');
  const { recurrences = [], openingHours = [], sessions = [], exceptions = [] } = schedule;
  const read = [
    ...recurrences.map((each) => rule(each, false)),
    ...openingHours.map((each) => rule(each, true)),
    ...sessions.map(({ start, end, allDay }) => {
      const [day = '', from = ''] = start.split('T');
      if (allDay) return end === undefined ? day : `${day}…${end.slice(0, 10)}`;
      return `${day} ${times(from, end?.slice(11))}`;
    }),
    ...(schedule.alwaysOpen ? ['24/7'] : []),
  ].join('; ');
  const out = exceptions
    .map(({ from, to }) => `ei ${from}${to === undefined || to === from ? '' : `…${to}`}`)
    .join(' ');
  const facts = [read, out, schedule.skipsPublicHolidays && '-pyhät', schedule.skipsSchoolHolidays && '-lomat']
    .filter((part) => part)
    .join(' ');
  const words = leftover !== '' || byArrangement || vagueSeason;
  if (facts === '') return words ? 'teksti' : 'ei mitään';
  return [facts, guessedYear && '+vuosi', words && '+teksti'].filter((part) => part).join(' ');
}

test('times as small producers write them, in Finnish, Swedish and a little English', () => {
  assert.ok(TIME_PHRASES.length >= 150);
  const wrong = TIME_PHRASES.map(([phrase, becomes]) => [phrase, becomes, inShort(readTimes(phrase, '2026-11-22'))])
    .filter(([, becomes, read]) => becomes !== read)
    .map(([phrase, becomes, read]) => `${phrase}\n  must become  ${becomes}\n  was read as  ${read}`);
  assert.equal(wrong.length, 0, `${wrong.length} of ${TIME_PHRASES.length}:\n${wrong.join('\n')}`);
});
