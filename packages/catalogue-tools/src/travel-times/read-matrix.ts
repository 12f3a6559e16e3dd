import { createReadStream } from 'node:fs';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { parse } from 'csv-parse';
import { cellOf } from '@hyte/search-core/geo/travel-row.js';
import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { isInFinland } from '../pipeline/geography.js';
import { placeId, pointOfId } from './router-points.js';

/** Headings as routers write them: r5r (`travel_time_p50` is the middle of the hour asked for), r5py, and plain ones. */
const HEADINGS = {
  from: ['from_id', 'from', 'origin_id'],
  to: ['to_id', 'to', 'destination_id'],
  minutes: ['travel_time_p50', 'travel_time', 'minutes'],
} as const;
type Column = keyof typeof HEADINGS;

/** Minutes in a day: a way that takes longer is none. */
const LONGEST = 1440;
/** How routers write that there is no way. */
const NO_WAY = /^(na|nan|null|inf|infinity)?$/i;

/** Rows of one kind that were set aside, with the first of them. */
export interface SetAside {
  readonly why: string;
  readonly rows: number;
  readonly example: string;
}

/** What a matrix says. */
export interface Matrix {
  /** Minutes by postcode, then by the id of the place. */
  readonly ways: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By id. */
  readonly places: ReadonlyMap<string, Point>;
  readonly rows: number;
  /** Rows that say that there is no way. */
  readonly noWay: number;
  readonly setAside: readonly SetAside[];
}

/**
 * Reads a matrix of travel times: CSV with commas, semicolons or tabs, one way a row, in any order. A row that makes no sense is
 * set aside and told of. Of two rows of one way the shorter holds.
 * @param postcodes those whose middle points are known
 * @throws TarjotinError `bad-matrix` when it cannot be read, has no such headings, or no row can be used
 */
export async function readMatrix(file: string, postcodes: ReadonlySet<string>): Promise<Matrix> {
  const ways = new Map<string, Map<string, number>>();
  const places = new Map<string, Point>();
  const aside = new Map<string, { rows: number; example: string }>();
  let columns: Readonly<Record<Column, number>> | undefined;
  let [rows, noWay] = [0, 0];
  try {
    for await (const cells of createReadStream(file).pipe(
      parse({ bom: true, delimiter: [',', ';', '\t'], relax_column_count: true, skip_empty_lines: true, trim: true }),
    ) as AsyncIterable<string[]>) {
      if (!columns) {
        columns = columnsOf(cells);
        continue;
      }
      rows++;
      const [from, to, minutes] = [cells[columns.from], cells[columns.to], cells[columns.minutes]].map(
        (each) => each ?? '',
      );
      const read = readRow(from ?? '', to ?? '', minutes ?? '', postcodes);
      if (read === 'no way') noWay++;
      else if ('why' in read) {
        const kind = aside.get(read.why) ?? { rows: 0, example: cells.join(', ').slice(0, 80) };
        aside.set(read.why, kind);
        kind.rows++;
      } else {
        const row = ways.get(read.code) ?? new Map<string, number>();
        ways.set(read.code, row);
        const id = placeId(read.place);
        places.set(id, read.place);
        row.set(id, Math.min(read.minutes, row.get(id) ?? Infinity));
      }
    }
  } catch (cause) {
    if (cause instanceof TarjotinError) throw cause;
    throw badMatrix(
      `The matrix ${file} could not be read.`,
      'Check the path, and that it is a table saved as CSV.',
      cause,
    );
  }
  const setAside = [...aside].map(([why, kind]) => ({ why, ...kind }));
  if (ways.size > 0) return { ways, places, rows, noWay, setAside };
  const [first] = setAside;
  throw badMatrix(
    `No row of ${file} can be used${first ? `: ${first.why}, for example ${first.example}` : ''}.`,
    'Give the router the two lists that `tarjotin travel-times` writes, and leave their ids as they are.',
  );
}

function columnsOf(cells: readonly string[]): Record<Column, number> {
  const names = cells.map((each) => each.toLowerCase());
  const found = Object.entries(HEADINGS).map(([column, known]) => {
    const at = known.map((name) => names.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) return [column, at] as const;
    throw badMatrix(
      `The matrix has no column ${known.join(' or ')}; it has: ${cells.join(', ').slice(0, 200)}.`,
      'Its first row must name the columns, as r5r and r5py write them: from_id, to_id, travel_time_p50.',
    );
  });
  return Object.fromEntries(found) as Record<Column, number>;
}

type ReadRow =
  'no way' | { readonly why: string } | { readonly code: string; readonly place: Point; readonly minutes: number };

function readRow(from: string, to: string, time: string, postcodes: ReadonlySet<string>): ReadRow {
  // Spreadsheets take the zeros from the beginning of a postcode.
  const code = /^\d{3,5}$/.test(from) ? from.padStart(5, '0') : '';
  if (!postcodes.has(code)) return { why: 'not from a postcode of `postcodes`' };
  const place = pointOfId(to);
  if (!place || !isInFinland(place)) return { why: 'not to a place in Finland' };
  if (NO_WAY.test(time)) return 'no way';
  const minutes = Math.round(Number(time));
  if (!(minutes >= 0 && minutes <= LONGEST)) return { why: 'no number of minutes of a day' };
  return { code, place: cellOf(place), minutes };
}

function badMatrix(message: string, hint: string, cause?: unknown): TarjotinError {
  return new TarjotinError('bad-matrix', message, hint, { cause });
}
