/**
 * What a spreadsheet program would take for a formula, a cell that begins with one of these signs: written with an apostrophe
 * before it, as such programs do themselves, so that a text from somewhere can do nothing on the reader's machine.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that is no formula to any spreadsheet program. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell that was guarded. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV the way spreadsheet programs of Finland open it: UTF-8 with its mark, semicolons. Rows are filled up to the
 * width of the widest.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return `\ufeff${csvLines(rows, width)}`;
}

/** Rows to go on with behind a text of `csvText`, for tables too large for one string. */
export function csvLines(rows: readonly (readonly string[])[], width: number): string {
  return rows
    .map((cells) => `${Array.from({ length: width }, (_, index) => quoted(guarded(cells[index] ?? ''))).join(';')}\r\n`)
    .join('');
}
