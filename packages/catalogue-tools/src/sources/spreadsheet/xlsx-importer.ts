import type { SourceImporter } from '../../pipeline/record.js';
import { requireKind } from './file-kind.js';
import { tableRecords } from './table-records.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/** Spreadsheets of small producers as they are, in Excel's own format: see the README beside. */
export const xlsxImporter: SourceImporter = {
  system: 'xlsx',
  async *records(read) {
    const bytes = await read.bytes();
    requireKind(bytes, 'zip');
    const { tables, notes } = await readWorkbook(bytes, read.options);
    yield* tableRecords(tables, read, notes);
  },
};
