import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { createHash } from 'node:crypto';
import { cleanText, localizedText, withoutCopies, type TextShape } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import type { CsvField } from './headings.js';
import { cellPlace, rowPlace, type Table, type TableRow } from './table.js';

/** The cells of a row by field. */
export class RowCells {
  readonly notes: Note[];

  constructor(
    readonly table: Table,
    readonly row: TableRow,
  ) {
    this.notes = [...(row.notes ?? [])];
  }

  /** Cell of a field in a language; the first filled cell of the field when no language is given. */
  cell(field: CsvField, language?: string): string | undefined {
    for (const [index, column] of this.table.columns.entries()) {
      if (column?.field !== field || (language !== undefined && column.language !== language)) continue;
      const text = this.row.cells[index]?.trim();
      if (text !== undefined && text !== '') return text;
    }
    return undefined;
  }

  /** The field's texts in all languages. */
  texts(field: CsvField, shape: TextShape): LocalizedText | undefined {
    const text = localizedText(
      (['fi', 'sv', 'en'] as const).map((tag) => [tag, cleanText(this.cell(field, tag), shape)] as const),
    );
    return text && withoutCopies(text).text;
  }

  /** Where a field stands, for a note: `row 7, column C "Milloin"`. */
  where(field: CsvField): string {
    const index = this.table.columns.findIndex(
      (column, place) => column?.field === field && (this.row.cells[place]?.trim() ?? '') !== '',
    );
    return index < 0 ? rowPlace(this.table.sheet, this.row.number) : cellPlace(this.table, this.row.number, index);
  }

  note(field: CsvField, code: string, message: string): void {
    this.notes.push({ code, field: this.where(field), message });
  }
}

/** Id of a row: its own id column, else a hash of what names it, so that it stays when rows are sorted or added. */
export function rowId(cells: RowCells): string {
  const own = cells.cell('id');
  if (own !== undefined) return own;
  const naming = [
    cells.cell('name'),
    cells.cell('organiser'),
    cells.cell('place') ?? cells.cell('address'),
    cells.cell('municipality'),
  ];
  const slug = (cells.cell('name') ?? 'row')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${slug || 'row'}-${createHash('sha256').update(naming.join('\n').toLowerCase()).digest('hex').slice(0, 8)}`;
}
