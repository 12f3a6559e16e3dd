import type { ScheduleException } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TextScanner } from './text-scanner.js';
import { readDate, readSpan } from './time-dates.js';
import { readWeeks } from './time-weeks.js';

/** Words after which days come that fall out. */
const BREAK =
  /(?:ei(?:\s+(?:kokoon|ryhm|toimin|järjest|pidet|kerho|tunt|tunn|jumppa|harjoituk|vuoro|tapaamis|ole|olla)\p{L}*){0,2}|paitsi|lukuun ottamatta|\p{L}*tauko|tauolla|suljettu|kiinni|inte|ej|(?:ingen|inget|inga)(?:\s+\p{L}+)?|utom|stängt|\p{L}*uppehåll|\p{L}*paus|not(?: on)?|except|closed)(?!\p{L})[\s:(]*(?:ajalla\s+|ajalla\s+|den\s+|på\s+)?/iuy;
const AND = /\s*(?:,|ja|och|sekä|and|eikä|&)\s*(?=\d|\p{L}{2,14}\s+\d)/iuy;

const DAY_BEFORE_DATE = /\p{L}{2,14}\.?\s+(?=\d{1,2}\.\d{1,2}\.)/uy;

/** Days that fall out. */
export interface ReadBreaks {
  readonly exceptions: readonly ScheduleException[];
  readonly guessedYear: boolean;
}

/** Reads `ei 8.12.`, `paitsi 22.12.–6.1.`, `joulutauko 20.12.2026–6.1.2027`, `ei viikolla 8` where the scanner stands. */
export function readBreaks(text: TextScanner, today: string): ReadBreaks | undefined {
  const start = text.at;
  if (!text.skip(BREAK)) return undefined;
  const exceptions: ScheduleException[] = [];
  let guessedYear = false;
  do {
    // A weekday beside a date only names the date's day.
    text.skip(DAY_BEFORE_DATE);
    const span = readSpan(text, today) ?? readWeeks(text, today) ?? asSpan(readDate(text, today));
    if (span === undefined) break;
    const { from, to, guessed } = span;
    exceptions.push({ from, ...(to !== from && { to }), closed: true });
    guessedYear ||= guessed;
  } while (text.skip(AND));
  if (exceptions.length > 0) return { exceptions, guessedYear };
  text.at = start;
  return undefined;
}

const asSpan = (date: ReturnType<typeof readDate>) => date && { from: date.day, to: date.day, guessed: date.guessed };
