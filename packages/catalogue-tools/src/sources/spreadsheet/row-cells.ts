import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { createHash } from 'node:crypto';
import { cleanText, localizedText, withoutCopies, type TextShape } from '../../clean/localized-text.js';
import { withoutPersonalData } from '../../clean/private-contacts.js';
import type { Note } from '../../pipeline/record.js';
import type { CsvField } from './headings.js';
import { cellPlace, rowPlace, type Table, type TableRow } from './table.js';

/** Fields whose columns are joined when there are several. */
const LONG_TEXTS: ReadonlySet<CsvField> = new Set<CsvField>(['description']);

/** Fields whose words are shown as they are, each language for itself. Of the others the first filled cell is read. */
export const TEXTS_BY_LANGUAGE: ReadonlySet<CsvField> = new Set<CsvField>([
  ...([
    'name',
    'organiser',
    'summary',
    'description',
    'when',
    'openingHours',
    'place',
    'address',
    'postOffice',
  ] as const),
  ...(['price', 'contactPerson', 'registration', 'access', 'firstTime', 'bring', 'whoMeets', 'keywords'] as const),
]);

const LANGUAGE_ORDER = ['fi', 'sv', 'en'];

/** The cells of a row by field. */
export class RowCells {
  readonly notes: Note[];

  constructor(
    readonly table: Table,
    readonly row: TableRow,
  ) {
    this.notes = [...(row.notes ?? [])];
  }

  /** Cell of a field in a language; when none is given, of the field: Finnish before Swedish before English, whatever the order of the columns. */
  cell(field: CsvField, language?: string): string | undefined {
    const index = this.#indexOf(field, language);
    return index === undefined ? undefined : this.row.cells[index]?.trim();
  }

  #indexOf(field: CsvField, language?: string): number | undefined {
    const filled = [...this.table.columns.entries()].filter(
      ([index, column]) =>
        column?.field === field &&
        (language === undefined || column.language === language) &&
        (this.row.cells[index]?.trim() ?? '') !== '',
    );
    const rank = ([, column]: (typeof filled)[number]): number =>
      TEXTS_BY_LANGUAGE.has(field) ? LANGUAGE_ORDER.indexOf(column?.language ?? 'fi') : 0;
    return filled.sort((a, b) => rank(a) - rank(b))[0]?.[0];
  }

  /** The field's texts in all languages. */
  texts(field: CsvField, shape: TextShape): LocalizedText | undefined {
    const text = localizedText(
      (['fi', 'sv', 'en'] as const).map((tag) => {
        const written = LONG_TEXTS.has(field) ? this.all(field, tag).join('\n\n') : this.cell(field, tag);
        return [tag, cleanText(written, shape)] as const;
      }),
    );
    return text && withoutCopies(text).text;
  }

  /** Filled cells of a field in a language: people have a column for the description, and one for what else there is to say. */
  all(field: CsvField, language: string): string[] {
    return this.table.columns.flatMap((column, index) => {
      const text = this.row.cells[index]?.trim() ?? '';
      return column?.field === field && column.language === language && text !== '' ? [text] : [];
    });
  }

  /** Notes filled columns that are not read, because another one holds the same: a second phone, say. */
  noteSecondColumns(): void {
    const seen = new Map<string, string>();
    for (const [index, column] of this.table.columns.entries()) {
      const text = this.row.cells[index]?.trim() ?? '';
      if (column === undefined || text === '' || LONG_TEXTS.has(column.field)) continue;
      const key = TEXTS_BY_LANGUAGE.has(column.field) ? `${column.field}:${column.language}` : column.field;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, text);
      else if (first !== text)
        this.notes.push({
          code: 'second-column',
          field: cellPlace(this.table, this.row.number, index),
          message: 'Another column before it holds the same, so this one was not read: put both into one cell.',
        });
    }
  }

  /** Where a field stands, for a note: `row 7, column C "Milloin"`. */
  where(field: CsvField): string {
    const index = this.#indexOf(field);
    return index === undefined
      ? rowPlace(this.table.sheet, this.row.number)
      : cellPlace(this.table, this.row.number, index);
  }

  /** @param words the words of the cell it is about */
  note(field: CsvField, code: string, message: string, words?: string): void {
    this.notes.push({ code, field: this.where(field), message, ...(words !== undefined && { words }) });
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
  // Dashes between its words would hide from every later look that a mailbox stood there.
  const slug = withoutPersonalData(cells.cell('name') ?? 'row')
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${slug || 'row'}-${createHash('sha256').update(naming.join('\n').toLowerCase()).digest('hex').slice(0, 8)}`;
}
