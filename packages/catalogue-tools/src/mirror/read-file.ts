import type { Activity, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { IMPORTERS } from '../configuration/importers.js';
import { check } from '../pipeline/check.js';
import { classify } from '../pipeline/classify.js';
import { clean } from '../pipeline/clean.js';
import { importRecords } from '../pipeline/import.js';
import type { Kept, Note, Outcome, PageReader, SetAside, SourceImporter } from '../pipeline/record.js';
import { decodeText } from '../reading/decode-text.js';
import { readCsv } from '../sources/spreadsheet/csv/read-csv.js';
import { requireKind } from '../sources/spreadsheet/file-kind.js';
import type { Table, TableRow } from '../sources/spreadsheet/table.js';
import { tableRecords } from '../sources/spreadsheet/table-records.js';
import { readWorkbook } from '../sources/spreadsheet/xlsx/read-workbook.js';
import { recognise, type FileSystem } from './recognise.js';

/** A row of a spreadsheet that a record came from. */
export interface RowSource {
  readonly table: Table;
  readonly row: TableRow;
}

/** What became of a record of the file. */
export interface MirroredRecord {
  /** After all stages but merging: as it would be published. */
  readonly outcome: Kept | SetAside;
  /** As the importer gave it. */
  readonly imported: Activity | undefined;
  /** Missing for calendars and pages. */
  readonly from?: RowSource;
}

/** A producer's file, read as a nightly run would. */
export interface MirroredFile {
  readonly name: string;
  readonly system: FileSystem;
  readonly source: Source;
  readonly today: string;
  readonly records: readonly MirroredRecord[];
  /** Empty for calendars and pages. */
  readonly tables: readonly Table[];
  /** What concerns the file as a whole: hidden sheets, sheets without headings. */
  readonly notes: readonly Note[];
}

/** Id of the source, as far as a file has one. */
const SOURCE_ID = 'file';

/**
 * Reads a file with the importer of its kind and runs the stages behind it; nothing is published.
 * @param today `YYYY-MM-DD`
 * @throws TarjotinError what `recognise` and the importers throw
 */
export async function readFile(name: string, bytes: Uint8Array, today: string): Promise<MirroredFile> {
  const system = recognise(bytes);
  const source: Source = { id: SOURCE_ID, name: { fi: name }, system };
  const reader = readerOf(name, bytes, source, today);
  const { tables, notes } = await tablesOf(system, bytes, reader);
  const importer = tables.length > 0 ? ofTables(system, tables) : IMPORTERS.get(system)!;
  const imported: Outcome[] = [];
  let failure: TarjotinError | undefined;
  async function* records() {
    for await (const record of importRecords(
      [{ importer, reader }],
      () => [],
      (_, error) => void (failure = error),
    )) {
      imported.push(record.outcome as Outcome);
      yield record;
    }
  }
  const outcomes: (Kept | SetAside)[] = [];
  for await (const { outcome } of check(classify(clean(records(), [])), new Map()))
    outcomes.push(outcome as Kept | SetAside);
  if (failure !== undefined) throw failure;
  const rows = tables.flatMap((table) => table.rows.map((row): RowSource => ({ table, row })));
  return {
    name,
    system,
    source,
    today,
    // Every stage gives one outcome for each record, in their order, and every row is one record.
    records: outcomes.map((outcome, index) => {
      const was = imported[index];
      const from = rows[index];
      return { outcome, imported: was?.kind === 'kept' ? was.activity : undefined, ...(from && { from }) };
    }),
    tables,
    notes,
  };
}

async function tablesOf(
  system: FileSystem,
  bytes: Uint8Array,
  { options }: PageReader,
): Promise<{ tables: readonly Table[]; notes: readonly Note[] }> {
  if (system === 'csv') {
    requireKind(bytes, 'text');
    return { tables: [readCsv(decodeText(bytes).text, options)], notes: [] };
  }
  if (system === 'xlsx') {
    requireKind(bytes, 'zip');
    return readWorkbook(bytes, options);
  }
  return { tables: [], notes: [] };
}

/** The importer of spreadsheets over tables that were read already. */
function ofTables(system: FileSystem, tables: readonly Table[]): SourceImporter {
  return {
    system,
    records: (read) => inTime(tableRecords(tables, read)),
  };
}

function readerOf(name: string, bytes: Uint8Array, source: Source, today: string): PageReader {
  return {
    source,
    options: { now: today },
    json: () => {
      throw new Error('A file has no pages of an interface.');
    },
    bytes: () => Promise.resolve(bytes),
    documents: () => inTime([{ where: name, bytes }]),
  };
}

/** What is there already, for those who wait for it. */
async function* inTime<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
