import type { SourceImporter } from '../../pipeline/record.js';
import { decodeText } from '../../reading/decode-text.js';
import { readCsv } from './csv/read-csv.js';
import { requireKind } from './file-kind.js';
import { tableRecords } from './table-records.js';

/** Spreadsheets of small producers, saved as CSV: see the README beside. */
export const csvImporter: SourceImporter = {
  system: 'csv',
  async *records(read) {
    const bytes = await read.bytes();
    requireKind(bytes, 'text');
    yield* tableRecords([readCsv(decodeText(bytes).text, read.options)], read);
  },
};
