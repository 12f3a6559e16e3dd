import { TEXTS_BY_LANGUAGE } from '../sources/spreadsheet/row-cells.js';
import { columnOf, type Column, type CsvField, type HeadingLanguage } from '../sources/spreadsheet/headings.js';
import { columnLetters, type Table } from '../sources/spreadsheet/table.js';
import { headingOfField } from '../sources/spreadsheet/template/field-headings.js';
import { TEMPLATE_COLUMNS } from '../sources/spreadsheet/template/template-columns.js';

/** Where a column of the producer's goes. */
export interface ColumnPlace {
  readonly place: number;
  /** Missing when its heading is not known. */
  readonly field?: CsvField;
  /** Place of the column that holds the same and is read instead of this one. */
  readonly after?: number;
}

/** The headings of a corrected file, and where each column of the producer's tables goes. */
export class SheetColumns {
  readonly headings: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #language: HeadingLanguage;

  /** Begins with the template's own columns, in its order. */
  constructor(language: HeadingLanguage) {
    this.#language = language;
    for (const { heading } of TEMPLATE_COLUMNS[language]) {
      const column = columnOf(heading);
      this.#add(column ? keyOf(column.field, column.language, 0) : heading, heading);
    }
  }

  /** Place of a field's column; `undefined` when there is none. */
  find(field: CsvField, texts: HeadingLanguage): number | undefined {
    return this.#places.get(keyOf(field, TEXTS_BY_LANGUAGE.has(field) ? texts : this.#language, 0));
  }

  /** Place of a field's column; the column is added when it is not there yet. */
  placeOf(field: CsvField, texts: HeadingLanguage): number {
    const language = TEXTS_BY_LANGUAGE.has(field) ? texts : this.#language;
    return this.#add(keyOf(field, language, 0), headingOfField(field, language, this.#language));
  }

  /**
   * Places of a table's columns, in their order. A further column of a field that is there already keeps its own heading, and so
   * does one nobody knows: nothing of it is lost.
   */
  placesOf({ columns, headings, rows }: Table): ColumnPlace[] {
    const times = new Map<string, number>();
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
    return Array.from({ length: width }, (_, index) => {
      const heading = headings[index] ?? '';
      const column = columns[index];
      if (column === undefined) return { place: this.#unknown(heading, index) };
      const { field, language } = column;
      const key = keyOf(field, TEXTS_BY_LANGUAGE.has(field) ? language : this.#language, 0);
      const before = times.get(key) ?? 0;
      times.set(key, before + 1);
      const first = this.placeOf(field, language);
      if (before === 0) return { place: first, field };
      const own = readsAs(heading, column) ? heading : headingOfField(field, language, language);
      return { place: this.#add(keyOf(field, language, before), own), field, after: first };
    });
  }

  #unknown(heading: string, index: number): number {
    return this.#add(`? ${heading} ${heading === '' ? index : ''}`, heading || `(${columnLetters(index)})`);
  }

  #add(key: string, heading: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.headings.push(heading) - 1;
    this.#places.set(key, place);
    return place;
  }
}

const keyOf = (field: CsvField, language: HeadingLanguage, time: number): string => `${field} ${language} ${time}`;

function readsAs(heading: string, { field, language }: Column): boolean {
  const read = columnOf(heading);
  return read?.field === field && read.language === language;
}

/** The language most headings of the tables are in; Finnish when there is none. */
export function languageOfHeadings(tables: readonly Table[]): HeadingLanguage {
  const counts = new Map<HeadingLanguage, number>([
    ['fi', 0],
    ['sv', 0],
    ['en', 0],
  ]);
  for (const { headings } of tables)
    for (const heading of headings) {
      // The language of a heading itself, not that of the texts it names: `Nimi ruotsiksi` is Finnish.
      const bare =
        columnOf(heading.replace(/\s+\S+(si|ska|sh)$|\s*\(.*\)$/i, '').replace(/\s+(på|in)$/i, '')) ??
        columnOf(heading);
      if (bare) counts.set(bare.language, (counts.get(bare.language) ?? 0) + 1);
    }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
