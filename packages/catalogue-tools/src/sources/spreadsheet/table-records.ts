import type { SetAsideCode } from '../../pipeline/set-aside-codes.js';
import { todayOf } from '../../clean/today.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { rowActivity } from './row-activity.js';
import { RowCells, rowId } from './row-cells.js';
import { cellPlace, rowPlace, type Table, type TableRow } from './table.js';

/**
 * One outcome for each row of the tables of a file.
 * @param fileNotes what was noticed about the file as a whole; told with the first record that is kept
 */
export function* tableRecords(
  tables: readonly Table[],
  read: Pick<PageReader, 'source' | 'options'>,
  fileNotes: readonly Note[] = [],
): Generator<Outcome> {
  const today = todayOf(read.options);
  const times = new Map<string, number>();
  let waiting: readonly Note[] = fileNotes;
  for (const table of tables) {
    waiting = [...waiting, ...unknownColumns(table)];
    for (const row of table.rows) {
      const place = rowPlace(table.sheet, row.number);
      const cells = new RowCells(table, row);
      const reason = noActivity(table, row);
      if (reason !== undefined) {
        yield setAside(place.replace(/[^\p{L}\p{N}]+/gu, '-'), ...reason, place);
        continue;
      }
      let id = rowId(cells);
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      // Two rows that are named alike are two activities: the same group at two times, say.
      if (before > 0) id = `${id}-${before + 1}`;
      const outcome = mapRecord(id, () => rowActivity(cells, id, today, read));
      yield outcome.kind === 'kept' ? { ...outcome, notes: [...waiting, ...outcome.notes] } : outcome;
      if (outcome.kind === 'kept') waiting = [];
    }
  }
}

/** Columns with content whose heading nobody has taught us: once a file is enough, at the first cell. */
function unknownColumns(table: Table): Note[] {
  return table.headings.flatMap((heading, index): Note[] => {
    if (heading === '' || table.columns[index] !== undefined) return [];
    const row = table.rows.find(({ cells, hidden }) => hidden !== true && (cells[index]?.trim() ?? '') !== '');
    if (row === undefined) return [];
    const message =
      'The heading is not known, so the column was not read: rename it, or name it in the option "columns".';
    return [{ code: 'unknown-column', field: cellPlace(table, row.number, index), message }];
  });
}

/** Why a row is no activity: hidden, the title of a section, headings again. `undefined` for rows that may be one. */
function noActivity(
  { headings }: Table,
  { cells, hidden }: TableRow,
): [code: SetAsideCode, message: string] | undefined {
  if (hidden === true)
    return [
      'hidden-row',
      'The row is hidden in the spreadsheet: show it, or take off the filter, when it is to be published.',
    ];
  const filled = cells.map((cell, index) => [cell.trim(), headings[index]] as const).filter(([cell]) => cell !== '');
  if (headings.length <= 2) return undefined;
  if (filled.length === 1) return ['section-title', 'Only one cell is filled: it looks like a title between the rows.'];
  return filled.every(([cell, heading]) => cell === heading)
    ? ['repeated-headings', 'The row repeats the headings.']
    : undefined;
}
