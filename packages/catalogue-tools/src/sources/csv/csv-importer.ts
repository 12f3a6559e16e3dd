import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { toLocalMoment } from '../../clean/clock.js';
import type { SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { decodeText } from './decode-text.js';
import { readTable, type Table, type TableRow } from './read-table.js';
import { rowActivity } from './row-activity.js';
import { RowCells, rowId } from './row-cells.js';

/** Files larger than this are no producer's list. */
const MOST_BYTES = 50_000_000;

/** Spreadsheets of small producers, saved as CSV: see the README beside. */
export const csvImporter: SourceImporter = {
  system: 'csv',
  async *records(read) {
    const bytes = await read.bytes();
    if (bytes.length > MOST_BYTES)
      throw new TarjotinError(
        'csv-too-large',
        `The file has ${bytes.length} bytes.`,
        'Split it: a list of activities is far smaller than 50 MB.',
      );
    const table = readTable(decodeText(bytes).text, read.options);
    const today = (toLocalMoment(read.options['now']) ?? toLocalMoment(new Date().toISOString())!).day;
    const times = new Map<string, number>();
    const told = new Set<number>();
    for (const row of table.rows) {
      const cells = new RowCells(table, row);
      let id = rowId(cells);
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      // Two rows that are named alike are two activities: the same group at two times, say.
      if (before > 0) id = `${id}-${before + 1}`;
      for (const [index, heading] of table.headings.entries()) {
        // Once a file is enough.
        if (
          table.columns[index] === undefined &&
          heading !== '' &&
          !told.has(index) &&
          (row.cells[index]?.trim() ?? '') !== ''
        ) {
          told.add(index);
          cells.notes.push({
            code: 'unknown-column',
            field: `row ${row.number}, column "${heading}"`,
            message:
              'The heading is not known, so the column was not read: rename it, or name it in the option "columns".',
          });
        }
      }
      const reason = noActivity(table, row);
      if (reason) yield setAside(`row-${row.number}`, ...reason, `row ${row.number}`);
      else yield mapRecord(id, () => rowActivity(cells, id, today, read));
    }
  },
};

/** Why a row is no activity: it gives a section its title, or repeats the headings. `undefined` for rows that may be one. */
function noActivity({ headings }: Table, { cells }: TableRow): [code: string, message: string] | undefined {
  const filled = cells.map((cell, index) => [cell.trim(), headings[index]] as const).filter(([cell]) => cell !== '');
  if (headings.length <= 2) return undefined;
  if (filled.length === 1) return ['section-title', 'Only one cell is filled: it looks like a title between the rows.'];
  return filled.every(([cell, heading]) => cell === heading)
    ? ['repeated-headings', 'The row repeats the headings.']
    : undefined;
}
