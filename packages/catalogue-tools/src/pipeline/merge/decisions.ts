import { parse } from 'csv-parse/sync';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { DecisionProblem } from './merge-log.js';

/** What a person has decided of two records; the address of a record is `source:record id`. */
export interface Decision {
  readonly line: number;
  readonly verdict: 'same' | 'different';
  readonly first: string;
  readonly second: string;
}

export interface Decisions {
  readonly list: readonly Decision[];
  /** Lines that could not be read. */
  readonly problems: readonly DecisionProblem[];
}

export const NO_DECISIONS: Decisions = { list: [], problems: [] };
export const HEADING = 'decision;first;second;comment';

/**
 * Reads the file of decisions: `decision;first;second;comment`, parted by semicolons or commas, with or without the heading.
 * A line that cannot be read is a problem and no reason to stop; of two lines about one pair the later one counts.
 * @throws TarjotinError `bad-decisions` when it is no such table at all
 */
export function readDecisions(text: string): Decisions {
  const problems: DecisionProblem[] = [];
  const byPair = new Map<string, Decision>();
  for (const { record, info } of rowsOf(text)) {
    const [verdict = '', first = '', second = ''] = record.map((cell) => cell.trim());
    const line = info.lines;
    if ([verdict, first, second].every((cell) => cell === '') || verdict.startsWith('#') || verdict === 'decision')
      continue;
    const message = problemOf(verdict.toLowerCase(), first, second);
    if (message !== undefined) problems.push({ line, message });
    else
      byPair.set(pairKey(first, second), {
        line,
        verdict: verdict.toLowerCase() as Decision['verdict'],
        first,
        second,
      });
  }
  return { list: [...byPair.values()], problems };
}

function rowsOf(text: string): { readonly record: string[]; readonly info: { readonly lines: number } }[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: [';', ','],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    throw new TarjotinError(
      'bad-decisions',
      `the file of decisions cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      `It is a table with the columns ${HEADING}: mend or remove the line.`,
      { cause: error },
    );
  }
}

function problemOf(verdict: string, first: string, second: string): string | undefined {
  if (verdict !== 'same' && verdict !== 'different') return `\`${verdict}\` is no decision: write same or different.`;
  const bad = [first, second].find((address) => !/^[^:]+:./.test(address));
  if (bad !== undefined)
    return `\`${bad}\` names no record: write the id of the source, a colon and the id of the record.`;
  return first === second ? 'Both are one record.' : undefined;
}

/** A line for the file; its cells never hold a line break of their own. */
export function decisionLine(verdict: Decision['verdict'], first: string, second: string): string {
  return [verdict, first, second].map(cell).join(';');
}

function cell(text: string): string {
  const single = text.replace(/[\r\n]+/g, ' ');
  return /[;,"#]|^\s|\s$/.test(single) ? `"${single.replaceAll('"', '""')}"` : single;
}

/** The same whichever comes first. */
export function pairKey(first: string, second: string): string {
  return first < second ? `${first}\n${second}` : `${second}\n${first}`;
}
