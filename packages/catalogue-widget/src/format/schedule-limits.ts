import { msg, str } from '@lit/localize';
import type { Schedule, ScheduleException } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Reader } from './schedule.js';
import { clockRange, dayAndMonth } from './times.js';

/** `1.9.–15.12.` when a rule holds only for a time that is not simply now; else empty. */
export function validityInWords(rule: { validFrom?: string; validTo?: string }, reader: Reader): string {
  const from = rule.validFrom && rule.validFrom > reader.today ? rule.validFrom : undefined;
  if (!from && !rule.validTo) return '';
  const say = (day: string | undefined): string => (day ? dayAndMonth(day, reader.today, reader.language) : '');
  return `${say(from)}–${say(rule.validTo)}`;
}

/** `24.–26.12. suljettu`, `31.12. 10–14`; exceptions that have passed are left out. */
export function exceptionsInWords(schedule: Schedule, reader: Reader): string[] {
  return (schedule.exceptions ?? [])
    .filter(({ from, to }) => (to ?? from) >= reader.today)
    .map((exception) => exceptionInWords(exception, reader));
}

function exceptionInWords({ from, to, closed, opens, closes }: ScheduleException, reader: Reader): string {
  const first = dayAndMonth(from, reader.today, reader.language);
  const days = to && to !== from ? `${first}–${dayAndMonth(to, reader.today, reader.language)}` : first;
  if (closed || !opens) return msg(str`${days} ei toimintaa`, { id: 'time.closed-on' });
  return `${days} ${clockRange(opens, closes, reader.language)}`;
}
