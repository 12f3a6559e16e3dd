import { parse } from 'csv-parse/sync';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { columnOf, headingKey, isCsvField, type Column } from './headings.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;
/** Rows looked at for the heading: title rows and blank rows may stand above it. */
const HEADING_WITHIN = 20;
/** Known headings a row must have to be taken for the heading. */
const FEWEST_HEADINGS = 2;

/** One row of data. */
export interface TableRow {
  /** Number of the row in the file as a spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table with its columns understood as far as possible. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly headings: readonly string[];
  /** The field of each column, `undefined` where the heading is not known. */
  readonly columns: readonly (Column | undefined)[];
}

function parseRows(text: string, delimiter: string, quote: '"' | false, most: number): string[][] {
  const rows: string[][] = parse(text, {
    delimiter,
    quote,
    to: most,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  return rows;
}

/** Rows of a text; a quotation mark that is never closed makes quotation marks ordinary characters. */
function rowsOf(text: string, delimiter: string, most = -1): string[][] {
  try {
    return parseRows(text, delimiter, '"', most);
  } catch {
    return parseRows(text, delimiter, false, most);
  }
}

/** Columns by the option `columns` (`{ "Ryhmän vetäjän terveiset": "firstTime" }`), else by the table of headings. */
function columnsOf(cells: readonly string[], taught: ReadonlyMap<string, Column>): (Column | undefined)[] {
  return cells.map((cell) => taught.get(headingKey(cell)) ?? columnOf(cell));
}

function taughtColumns(option: unknown): ReadonlyMap<string, Column> {
  const taught = new Map<string, Column>();
  if (typeof option !== 'object' || option === null) return taught;
  for (const [heading, value] of Object.entries(option)) {
    const [field = '', language = 'fi'] = String(value).split(':');
    if (isCsvField(field) && (language === 'fi' || language === 'sv' || language === 'en'))
      taught.set(headingKey(heading), { field, language });
  }
  return taught;
}

interface Heading {
  readonly index: number;
  /** How many different fields the row names. */
  readonly score: number;
  readonly columns: readonly (Column | undefined)[];
}

/** The row that names the most fields, the first of equals. `given` (from 1) overrules. */
function headingOf(rows: readonly string[][], taught: ReadonlyMap<string, Column>, given: number): Heading | undefined {
  const candidates =
    Number.isInteger(given) && given >= 1 ? [given - 1] : rows.slice(0, HEADING_WITHIN).map((_, index) => index);
  return candidates
    .map((index): Heading => {
      const columns = columnsOf(rows[index] ?? [], taught);
      const named = columns
        .filter((column) => column !== undefined)
        .map(({ field, language }) => `${field}:${language}`);
      return { index, score: new Set(named).size, columns };
    })
    .reduce<Heading | undefined>((best, each) => (each.score > (best?.score ?? 0) ? each : best), undefined);
}

/**
 * Reads a table: the delimiter and the heading row are those that give the most known headings, unless the options
 * `delimiter` and `headingRow` (from 1) tell. Throws `TarjotinError` `csv-no-heading` when no row looks like a heading.
 */
export function readTable(text: string, options: Readonly<Record<string, unknown>>): Table {
  const taught = taughtColumns(options['columns']);
  const given = Number(options['headingRow']);
  const wanted =
    typeof options['delimiter'] === 'string' && options['delimiter'].length === 1 ? [options['delimiter']] : DELIMITERS;
  const most = Number.isInteger(given) && given > HEADING_WITHIN ? given : HEADING_WITHIN;
  const scored = wanted.map((delimiter) => {
    const score = headingOf(rowsOf(text, delimiter, most), taught, given)?.score ?? 0;
    return { delimiter, score };
  });
  const { delimiter } = scored.reduce((best, each) => (each.score > best.score ? each : best));
  const rows = rowsOf(text, delimiter);
  const heading = headingOf(rows, taught, given);
  if (
    heading === undefined ||
    heading.score < FEWEST_HEADINGS ||
    !heading.columns.some((column) => column?.field === 'name')
  ) {
    throw new TarjotinError(
      'csv-no-heading',
      'No heading row was found in the file.',
      'Give the columns headings such as Nimi, Järjestäjä, Milloin, Missä, or name yours in the option "columns" of the source.',
    );
  }
  const { index, columns } = heading;
  return {
    headings: rows[index]!.map((cell) => cell.trim()),
    columns,
    rows: rows
      .slice(index + 1)
      .map((cells, offset) => ({ number: index + offset + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}
