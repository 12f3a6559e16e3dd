import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { columnLetters, MOST_ROWS, rowPlace, tooManyRows, type TableRow } from '../table.js';
import type { Note } from '../../../pipeline/record.js';
import type { NumberFormat } from './number-formats.js';
import { numberText } from './number-text.js';
import { readXml } from './read-xml.js';
import { LONGEST_CELL } from './shared-strings.js';
import type { ZipParts } from './zip-parts.js';

/** Columns that are read; what stands further out is noted. */
const MOST_COLUMNS = 200;
/** Characters of all cells of a sheet together. */
const MOST_TEXT = 20_000_000;
const MOST_MERGES = 20_000;

/** What cells refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A merged area; rows and columns from 0, both ends inside. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/** The filled rows of a sheet. */
export interface SheetRows {
  readonly rows: TableRow[];
  readonly merges: readonly Merge[];
  /** Indices of hidden columns with content. Their cells are empty here. */
  readonly hiddenColumns: readonly number[];
  /** True when cells stand further right than is read. */
  readonly tooWide: boolean;
}

/** Index of the column in a reference such as `AB12`, from 0. */
function columnIndex(reference: string): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference)?.[1]?.toUpperCase();
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergeOf(reference: string): Merge | undefined {
  const [, , top, , bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(reference) ?? [];
  const left = columnIndex(reference);
  if (top === undefined || left === undefined || Number(bottom) <= Number(top)) return undefined;
  return { top: Number(top), left, bottom: Number(bottom) };
}

/**
 * Reads the filled rows of a sheet while it is being inflated. Sizes that the sheet claims for itself are not believed;
 * rows and cells without content take no room.
 * @param sheet name of the sheet for notes, where there are several
 * @throws TarjotinError `table-too-long`, `too-large`
 */
export async function readSheet(
  parts: ZipParts,
  path: string,
  sources: CellSources,
  sheet: string | undefined,
): Promise<SheetRows> {
  const rows: TableRow[] = [];
  const merges: Merge[] = [];
  const hidden: [first: number, last: number][] = [];
  const hiddenColumns = new Set<number>();
  let tooWide = false;
  let left = MOST_TEXT;
  let row = { number: 0, cells: [] as string[], hidden: false, notes: [] as Note[] };
  let cell = { column: -1, type: 'n', style: -1, value: '', formula: false };
  let within: 'value' | undefined;
  let inReading = false;

  const endCell = () => {
    const text = cellText(cell, sources);
    const problem = cellProblem(cell);
    if (text.trim() === '' && problem === undefined) return;
    if (cell.column >= MOST_COLUMNS) return void (tooWide = true);
    if (hidden.some(([first, last]) => cell.column >= first && cell.column <= last))
      return void hiddenColumns.add(cell.column);
    if (problem !== undefined)
      row.notes.push({ ...problem, field: `${rowPlace(sheet, row.number)}, column ${columnLetters(cell.column)}` });
    left -= text.length;
    if (left < 0) throw tooMuchText();
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = text;
  };

  await readXml(parts.text(path), {
    open(name, attributes) {
      if (name === 'row') {
        const number = Number(attributes.get('r') ?? row.number + 1);
        const hiddenRow = /^(1|true)$/.test(attributes.get('hidden') ?? '');
        row = { number: Number.isInteger(number) ? number : row.number + 1, cells: [], hidden: hiddenRow, notes: [] };
        cell = { ...cell, column: -1 };
      } else if (name === 'c') {
        const column = columnIndex(attributes.get('r') ?? '') ?? cell.column + 1;
        const style = Number(attributes.get('s') ?? -1);
        cell = { column, type: attributes.get('t') ?? 'n', style, value: '', formula: false };
      } else if (name === 'f') cell.formula = true;
      else if (name === 'rPh') inReading = true;
      else if ((name === 'v' || name === 't') && !inReading) within = 'value';
      else if (name === 'col' && /^(1|true)$/.test(attributes.get('hidden') ?? '') && hidden.length < MOST_COLUMNS)
        hidden.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1]);
      else if (name === 'mergeCell' && merges.length < MOST_MERGES) {
        const merge = mergeOf(attributes.get('ref') ?? '');
        if (merge) merges.push(merge);
      }
    },
    text(piece) {
      if (within === 'value' && cell.value.length < LONGEST_CELL) cell.value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') within = undefined;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c') endCell();
      else if (name === 'row' && (row.cells.length > 0 || row.notes.length > 0)) {
        if (rows.length >= MOST_ROWS) throw tooManyRows();
        rows.push(row);
      }
    },
  });
  return { rows, merges, hiddenColumns: [...hiddenColumns].sort((a, b) => a - b), tooWide };
}

interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: boolean;
}

function cellText({ type, style, value }: RawCell, { strings, formats, from1904 }: CellSources): string {
  const text = value.slice(0, LONGEST_CELL);
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'n') return numberText(text, formats[style], from1904);
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true' ? 'kyllä' : 'ei';
  if (type === 'd') return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
  return type === 'e' ? '' : text;
}

function cellProblem({ type, value, formula }: RawCell): Note | undefined {
  if (type === 'e')
    return {
      code: 'cell-error',
      message: `The formula gives an error (${value.trim().slice(0, 20)}), so the cell was taken for empty.`,
    };
  if (formula && value === '')
    return {
      code: 'no-cached-value',
      message: 'The file holds a formula without its result: open it in a spreadsheet program and save it again.',
    };
  return undefined;
}

function tooMuchText(): TarjotinError {
  return new TarjotinError(
    'too-large',
    `A sheet holds more than ${MOST_TEXT / 1_000_000} million characters.`,
    'A list of activities is far smaller: copy its rows into a new workbook and save that.',
  );
}
