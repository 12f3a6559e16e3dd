import type { Note } from '../../../pipeline/record.js';
import { columnLetters, noHeading, tableOf, type Table, type TableRow } from '../table.js';
import { numberFormats } from './number-formats.js';
import { readSheet, type CellSources, type Merge } from './read-sheet.js';
import { sharedStrings } from './shared-strings.js';
import { workbookParts, type SheetPart } from './workbook-parts.js';
import { ZipParts } from './zip-parts.js';

/** Sheets that are looked at. */
const MOST_SHEETS = 50;

/** What a workbook holds for us. */
export interface ReadWorkbook {
  readonly tables: readonly Table[];
  /** What was not read: hidden sheets and columns, sheets without headings. */
  readonly notes: readonly Note[];
}

/**
 * Reads the tables of a workbook: every visible sheet with a heading row, or those the option `sheets` names.
 * @throws TarjotinError `not-xlsx`, `unsafe-xml`, `too-large`, `table-too-long`, `csv-no-heading`
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>>,
): Promise<ReadWorkbook> {
  const parts = await ZipParts.open(bytes);
  try {
    const { sheets, from1904, sharedStrings: strings, styles } = await workbookParts(parts);
    const sources: CellSources = {
      strings: await sharedStrings(parts, strings),
      formats: await numberFormats(parts, styles),
      from1904,
    };
    const wanted = Array.isArray(options['sheets']) ? new Set(options['sheets'].map(String)) : undefined;
    const tables: Table[] = [];
    const notes: Note[] = [];
    const several = sheets.filter(({ hidden }) => !hidden).length > 1;
    for (const sheet of sheets.slice(0, MOST_SHEETS)) {
      if (wanted !== undefined && !wanted.has(sheet.name)) continue;
      const where = `sheet "${sheet.name}"`;
      if (sheet.hidden && wanted === undefined) {
        notes.push({ code: 'hidden-sheet', field: where, message: 'The sheet is hidden and was not read.' });
        continue;
      }
      const table = await tableOfSheet(parts, sheet, sources, options, several, notes);
      if (table) tables.push(table);
    }
    if (tables.length === 0) throw noHeading();
    return { tables, notes };
  } finally {
    parts.close();
  }
}

async function tableOfSheet(
  parts: ZipParts,
  { name, path }: SheetPart,
  sources: CellSources,
  options: Readonly<Record<string, unknown>>,
  several: boolean,
  notes: Note[],
): Promise<Table | undefined> {
  const { rows, merges, hiddenColumns, tooWide } = await readSheet(parts, path, sources, several ? name : undefined);
  const field = `sheet "${name}"`;
  if (rows.length === 0) return undefined;
  fillMerges(rows, merges);
  const table = tableOf(rows, options, several ? name : undefined);
  if (table === undefined) {
    const message = 'No heading row was found on the sheet, so it was not read.';
    notes.push({ code: 'sheet-not-read', field, message });
    return undefined;
  }
  if (hiddenColumns.length > 0) {
    const letters = hiddenColumns.map(columnLetters).join(', ');
    notes.push({ code: 'hidden-column', field, message: `Hidden columns were not read: ${letters}.` });
  }
  if (tooWide) notes.push({ code: 'too-wide', field, message: 'Cells further right than column GR were not read.' });
  return table;
}

/** Rows that a merged cell reaches down over have its value too: one group, three rows of times. */
function fillMerges(rows: readonly TableRow[], merges: readonly Merge[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells as string[]]));
  // What overlaps or reaches over empty rows without end must not take for ever.
  let steps = 200_000;
  for (const { top, left, bottom } of merges) {
    const value = byNumber.get(top)?.[left] ?? '';
    if (value === '') continue;
    for (let number = top + 1; number <= bottom && (steps -= 1) > 0; number += 1) {
      const cells = byNumber.get(number);
      if (cells === undefined) continue;
      while (cells.length < left) cells.push('');
      if ((cells[left] ?? '') === '') cells[left] = value;
    }
  }
}
