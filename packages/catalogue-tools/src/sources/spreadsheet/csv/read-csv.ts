import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { parse } from 'csv-parse/sync';
import {
  HEADING_WITHIN,
  headingOf,
  MOST_ROWS,
  noHeading,
  tableOf,
  tooManyRows,
  type Table,
  type TableRow,
} from '../table.js';
import { unguarded } from './write-csv.js';

/** Characters of one row: many times what a spreadsheet program takes in one cell. */
const LONGEST_ROW = 500_000;

const DELIMITERS = [';', ',', '\t', '|'] as const;

function parseRows(text: string, delimiter: string, quote: '"' | false, most: number): string[][] {
  const rows: string[][] = parse(text, {
    delimiter,
    quote,
    to: most,
    max_record_size: LONGEST_ROW,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  return rows;
}

/** Rows of a text; a quotation mark that is never closed makes quotation marks ordinary characters. */
function rowsOf(text: string, delimiter: string, most: number): TableRow[] {
  let rows: string[][];
  try {
    rows = parseRows(text, delimiter, '"', most);
  } catch {
    try {
      rows = parseRows(text, delimiter, false, most);
    } catch (cause) {
      throw rowTooLong(cause);
    }
  }
  return rows.map((cells, index) => ({ number: index + 1, cells: cells.map(unguarded) }));
}

/**
 * Reads a table from text: the delimiter and the heading row are those that give the most known headings, unless the
 * options `delimiter` and `headingRow` (from 1) tell.
 * @throws TarjotinError `csv-no-heading`, `table-too-long`, `row-too-long`
 */
export function readCsv(text: string, options: Readonly<Record<string, unknown>>): Table {
  const given = Number(options['headingRow']);
  const wanted =
    typeof options['delimiter'] === 'string' && options['delimiter'].length === 1 ? [options['delimiter']] : DELIMITERS;
  const most = Number.isInteger(given) && given > HEADING_WITHIN ? Math.min(given, MOST_ROWS) : HEADING_WITHIN;
  const scored = wanted.map((delimiter) => {
    const score = headingOf(rowsOf(text, delimiter, most), options)?.score ?? 0;
    return { delimiter, score };
  });
  const { delimiter } = scored.reduce((best, each) => (each.score > best.score ? each : best));
  const rows = rowsOf(text, delimiter, MOST_ROWS + 1);
  if (rows.length > MOST_ROWS) throw tooManyRows();
  const table = tableOf(rows, options);
  if (table === undefined) throw noHeading();
  return table;
}

function rowTooLong(cause: unknown): TarjotinError {
  return new TarjotinError(
    'row-too-long',
    `A row of the file has more than ${LONGEST_ROW} characters.`,
    'The file may not be a list at all, or its rows may have no ends: save it again as CSV.',
    { cause },
  );
}
