import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Note } from '../pipeline/record.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { columnOf, type CsvField, type HeadingLanguage } from '../sources/spreadsheet/headings.js';
import { RowCells } from '../sources/spreadsheet/row-cells.js';
import { rowActivity } from '../sources/spreadsheet/row-activity.js';
import type { Table } from '../sources/spreadsheet/table.js';
import { TEMPLATE_TITLES } from '../sources/spreadsheet/template/template-columns.js';
import type { SheetText } from '../sources/spreadsheet/xlsx/write-workbook.js';
import { activityCells, municipalityNameOf, registrationText } from './activity-row.js';
import { privateNotes, shareableCell } from './private-cells.js';
import type { MirroredFile, MirroredRecord, RowSource } from './read-file.js';
import { languageOfHeadings, SheetColumns, type ColumnPlace } from './sheet-columns.js';
import { timesAsWritten } from './times-as-written.js';

/** Columns that together tell the time. */
const TIME_FIELDS: readonly CsvField[] = ['when', 'weekday', 'time', 'startTime', 'endTime', 'startDate', 'endDate'];

/**
 * The producer's data in the form of the template. Cells are written better only where the importer makes the very same activity
 * of them; all others, those that were not understood among them, stay as they were written. Only what is a private person's, and
 * what the producer has hidden, is left out. Read again it gives the same activities with the same ids.
 */
export function correctedSheet(file: MirroredFile, wanted?: HeadingLanguage): SheetText {
  const language = wanted ?? languageOfHeadings(file.tables);
  const columns = new SheetColumns(language);
  const places = new Map(file.tables.map((table) => [table, columns.placesOf(table)]));
  const rows = file.records.flatMap((record): string[][] => {
    if (record.from === undefined) return record.imported ? [ofActivity(record.imported, columns, language)] : [];
    if (record.from.row.hidden === true || isRepeated(record)) return [];
    return [ofRow(record, record.from, file, columns, places.get(record.from.table) ?? [], language)];
  });
  const above = file.tables.flatMap((table) =>
    table.above.map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== '')),
  );
  const titles = above.filter((cells) => cells.length > 0 && cells.length < 3).slice(0, MOST_TITLES);
  return {
    above: [...(titles.length > 0 ? titles : [[TEMPLATE_TITLES[language][0] ?? '']]), []],
    headings: columns.headings,
    rows,
  };
}

/** The heading must stay within reach of the importer. */
const MOST_TITLES = 8;

const isRepeated = ({ outcome }: MirroredRecord): boolean =>
  outcome.kind === 'set-aside' && outcome.reason.code === 'repeated-headings';

function ofActivity(activity: Activity, columns: SheetColumns, language: HeadingLanguage): string[] {
  const cells: string[] = [];
  for (const { field, texts, text } of activityCells(activity, language)) cells[columns.placeOf(field, texts)] = text;
  return Array.from(cells, (cell) => cell ?? '');
}

function ofRow(
  { outcome, imported }: MirroredRecord,
  from: RowSource,
  file: MirroredFile,
  columns: SheetColumns,
  places: readonly ColumnPlace[],
  language: HeadingLanguage,
): string[] {
  const notes = outcome.kind === 'kept' ? outcome.notes : privateNotes(from);
  const { cells, emptied } = shareableCells(from, notes, places);
  if (imported === undefined) return cells;
  cells[columns.placeOf('id', language)] = outcome.recordId;
  for (const { place, field, after } of places)
    if (after === undefined && field !== undefined && emptied.has(place) && cells[place] === '')
      cells[place] = keptOf(field, imported, language);
  const asWritten = Array.from(cells, (cell) => cell ?? '');
  const better = betterCells(imported, asWritten, columns, language);
  const same = (tried: readonly string[]): boolean => givesSame(tried, imported, columns, file);
  const all = better.reduce(applied, asWritten);
  if (same(all)) return all;
  return better.reduce((sofar, each) => (same(applied(sofar, each)) ? applied(sofar, each) : sofar), asWritten);
}

/**
 * The cells of a row at their new places. Where a cell is left out as a private person's, further columns of the same go too: read
 * in its place they would come out although nobody has looked whose they are.
 */
function shareableCells(
  from: RowSource,
  notes: readonly Note[],
  places: readonly ColumnPlace[],
): { readonly cells: string[]; readonly emptied: ReadonlySet<number> } {
  const cells: string[] = [];
  // Places of the first columns of what was left out.
  const emptied = new Set<number>();
  for (const [index, { place, after }] of places.entries()) {
    const had = (from.row.cells[index]?.trim() ?? '') !== '';
    const text = after !== undefined && emptied.has(after) ? '' : shareableCell(from, index, notes);
    cells[place] = text;
    if (had && text === '') emptied.add(after ?? place);
  }
  return { cells: Array.from(cells, (cell) => cell ?? ''), emptied };
}

/** What was kept of a cell that held a private person's data too: the office's number beside somebody's own. */
function keptOf(field: CsvField, { contacts = [], registration }: Activity, language: HeadingLanguage): string {
  const phones = contacts.flatMap(({ phone }) => (phone === undefined ? [] : [phoneInWords(phone)]));
  if (field === 'phone') return phones.join(', ');
  if (field === 'email') return contacts.find(({ email }) => email)?.email ?? '';
  return field === 'registration' ? (registrationText(registration, language) ?? '') : '';
}

/** Cells that take the place of others. */
type Better = ReadonlyMap<number, string>;

function applied(cells: readonly string[], better: Better): string[] {
  return Array.from(
    { length: Math.max(cells.length, ...[...better.keys()].map((place) => place + 1)) },
    (_, place) => better.get(place) ?? cells[place] ?? '',
  );
}

/** What could be written better, each by itself: times in one cell, names and numbers in their usual form. */
function betterCells(
  { schedule, places = [], contacts = [], links = [], name, organiser }: Activity,
  cells: readonly string[],
  columns: SheetColumns,
  language: HeadingLanguage,
): Better[] {
  const filledPlace = (field: CsvField): number[] => {
    const place = columns.find(field, language);
    return place === undefined || (cells[place] ?? '') === '' ? [] : [place];
  };
  const instead = (field: CsvField, text: string | undefined): Better[] =>
    text === undefined || text === '' ? [] : filledPlace(field).map((place) => new Map([[place, text]]));
  const timePlaces = TIME_FIELDS.flatMap(filledPlace);
  const times = filledPlace('openingHours').length > 0 ? '' : timesAsWritten(schedule, language);
  const when = columns.placeOf('when', language);
  const [phone, ...more] = contacts.flatMap((contact) => contact.phone ?? []);
  return [
    ...(times !== '' && timePlaces.length > 0
      ? [new Map([...timePlaces.map((place) => [place, ''] as const), [when, times]])]
      : []),
    ...instead('name', name[language]),
    ...instead('organiser', organiser?.name[language]),
    ...instead('municipality', municipalityNameOf(places[0]?.municipality, language)),
    ...instead('postcode', places[0]?.postcode),
    ...instead('phone', more.length === 0 && phone !== undefined ? phoneInWords(phone) : undefined),
    ...instead('email', contacts.find(({ email }) => email)?.email),
    ...instead('www', links[0]?.url),
  ];
}

/** Whether the importer makes the same activity of a row of the corrected file. */
function givesSame(
  cells: readonly string[],
  imported: Activity,
  columns: SheetColumns,
  { source, today }: MirroredFile,
): boolean {
  const table: Table = { above: [], headings: columns.headings, columns: columns.headings.map(columnOf), rows: [] };
  const id = imported.provenance?.[0]?.recordId ?? '';
  const outcome = rowActivity(new RowCells(table, { number: 1, cells }), id, today, { source, options: {} });
  return outcome.kind === 'kept' && JSON.stringify(outcome.activity) === JSON.stringify(imported);
}
