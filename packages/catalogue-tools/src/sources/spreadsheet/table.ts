import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Note } from '../../pipeline/record.js';
import { columnOf, headingKey, isCsvField, type Column } from './headings.js';

/** Rows looked at for the heading: title rows and blank rows may stand above it. */
export const HEADING_WITHIN = 20;
/** Known headings a row must have to be taken for the heading. */
const FEWEST_HEADINGS = 2;
/** No producer's list has more rows. */
export const MOST_ROWS = 10_000;

/** One row of data. */
export interface TableRow {
  /** Number of the row in the file as a spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** True when the spreadsheet does not show the row. */
  readonly hidden?: boolean;
  /** What was noticed while its cells were read. */
  readonly notes?: readonly Note[];
}

/** A table with its columns understood as far as possible. */
export interface Table {
  /** Rows above the headings: titles, as a rule. */
  readonly above: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly headings: readonly string[];
  /** The field of each column, `undefined` where the heading is not known. */
  readonly columns: readonly (Column | undefined)[];
  /** Name of its sheet, where a file has several. */
  readonly sheet?: string;
}

/** Letters of a column as a spreadsheet shows them, from index 0: `A` … `Z`, `AA` … */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Where a cell stands, for a note: `row 7, column C "Milloin"`, with the sheet where there are several. */
export function cellPlace({ headings, sheet }: Table, row: number, column: number): string {
  return `${rowPlace(sheet, row)}, column ${columnLetters(column)} "${headings[column] ?? ''}"`;
}

/** Where a row stands, for a note: `row 7`, `sheet "Kerhot", row 7`. */
export function rowPlace(sheet: string | undefined, row: number): string {
  return sheet === undefined ? `row ${row}` : `sheet "${sheet}", row ${row}`;
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

/**
 * The row that names the most fields, the first of equals. The option `headingRow`, the row's number in the file,
 * overrules.
 */
export function headingOf(rows: readonly TableRow[], options: Readonly<Record<string, unknown>>): Heading | undefined {
  const taught = taughtColumns(options['columns']);
  const given = Number(options['headingRow']);
  const candidates = [...rows.entries()].filter(([index, { number }]) =>
    Number.isInteger(given) && given >= 1 ? number === given : index < HEADING_WITHIN,
  );
  return candidates
    .map(([index, { cells }]): Heading => {
      const columns = columnsOf(cells, taught);
      const named = columns
        .filter((column) => column !== undefined)
        .map(({ field, language }) => `${field}:${language}`);
      return { index, score: new Set(named).size, columns };
    })
    .reduce<Heading | undefined>((best, each) => (each.score > (best?.score ?? 0) ? each : best), undefined);
}

/** The table below the heading row; `undefined` when no row looks like one that has the name among its headings. */
export function tableOf(
  rows: readonly TableRow[],
  options: Readonly<Record<string, unknown>>,
  sheet?: string,
): Table | undefined {
  const heading = headingOf(rows, options);
  if (heading === undefined || heading.score < FEWEST_HEADINGS) return undefined;
  if (!heading.columns.some((column) => column?.field === 'name')) return undefined;
  return {
    headings: rows[heading.index]!.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()),
    columns: heading.columns,
    above: rows.slice(0, heading.index),
    rows: rows.slice(heading.index + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    ...(sheet !== undefined && { sheet }),
  };
}

/** The file has no row of headings. */
export function noHeading(): TarjotinError {
  return new TarjotinError(
    'csv-no-heading',
    'No heading row was found in the file.',
    'Give the columns headings such as Nimi, Järjestäjä, Milloin, Missä – `tarjotin template` writes a file with them – or name yours in the option "columns" of the source.',
  );
}

/** The file has more rows than any producer's list. */
export function tooManyRows(): TarjotinError {
  return new TarjotinError(
    'table-too-long',
    `The file has more than ${MOST_ROWS} rows.`,
    'Delete what is no activity, or split the file into several sources.',
  );
}
