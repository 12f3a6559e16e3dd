import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { timesInWords } from '../publish/static/times-in-words.js';
import type { PageLanguage } from '../publish/static/words.js';

/** Before every schedule: nothing is left out because it is over. */
const EVER = '0000-01-01';
/** `(1.12.2026–)`, which nobody writes. */
const OPEN_END = / \(([^()–]+)–\)$/;
const SINCE: Readonly<Record<PageLanguage, string>> = { fi: 'alkaen', sv: 'från och med', en: 'from' };
/** Lines that hold more are told in part. */
const MOST_LINES = 10;

/**
 * A schedule as a producer would write it into one cell: `ti klo 13–15 (1.9.2026–31.5.2027); ke klo 10–12`. Whether it is read
 * back as the same schedule must be tried.
 */
export function timesAsWritten(schedule: Schedule | undefined, language: PageLanguage): string {
  if (schedule === undefined) return '';
  const { sessions = [], exceptions: _, ...rules } = schedule;
  const pieces = Array.from({ length: Math.ceil(sessions.length / MOST_LINES) }, (_piece, index) =>
    sessions.slice(index * MOST_LINES, (index + 1) * MOST_LINES),
  );
  const lines = [rules, ...pieces.map((some) => ({ sessions: some }))].flatMap((part) =>
    timesInWords(part, EVER, language),
  );
  return lines.map((line) => line.replace(OPEN_END, (_whole, day: string) => ` ${SINCE[language]} ${day}`)).join('; ');
}
