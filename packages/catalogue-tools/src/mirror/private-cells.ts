import { withoutPersonalData } from '../clean/private-contacts.js';
import type { Note } from '../pipeline/record.js';
import { RowCells } from '../sources/spreadsheet/row-cells.js';
import { rowContacts } from '../sources/spreadsheet/row-contacts.js';
import { readRegistration } from '../sources/spreadsheet/row-registration.js';
import { cellPlace } from '../sources/spreadsheet/table.js';
import { PRIVATE_CODES } from './note-texts.js';
import type { RowSource } from './read-file.js';

/**
 * The text of a cell as it may be repeated: empty when the importer left it out because it is a private person's, and without the
 * identity codes and personal mail addresses that stand inside a longer text.
 */
export function shareableCell({ table, row }: RowSource, column: number, notes: readonly Note[]): string {
  const text = row.cells[column]?.trim() ?? '';
  if (text === '' || isPrivate({ table, row }, column, notes)) return '';
  return withoutPersonalData(text).text.trim();
}

/** Whether a note says that the cell was left out as a private person's. */
export function isPrivate({ table, row }: RowSource, column: number, notes: readonly Note[]): boolean {
  const place = cellPlace(table, row.number, column);
  return notes.some(({ code, field }) => PRIVATE_CODES.has(code) && field === place);
}

/** Notes on what is a private person's in a row that became no activity: its contacts were not read when it was set aside. */
export function privateNotes({ table, row }: RowSource): Note[] {
  const cells = new RowCells(table, row);
  rowContacts(cells);
  readRegistration(cells);
  return cells.notes;
}
