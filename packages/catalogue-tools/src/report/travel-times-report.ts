import type { TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import type { SetAside } from '../travel-times/read-matrix.js';
import { counted, kilobytes } from './table.js';

/** What `tarjotin travel-times` has written for a router; `--json` prints it as it is. */
export interface PointListReport {
  readonly from: string;
  readonly to: string;
  readonly postcodes: number;
  readonly places: number;
}

/** What it has made of a matrix. */
export interface TravelTimesReport extends Pick<TravelTimes, 'mode' | 'date'> {
  readonly file: string;
  readonly rows: number;
  /** Rows that say that there is no way. */
  readonly noWay: number;
  readonly setAside: readonly SetAside[];
  readonly postcodes: { readonly inTable: number; readonly known: number };
  /** Places in the table, and how many of the published catalogue's are. */
  readonly places: { readonly inTable: number; readonly ofCatalogue: number; readonly known: number };
  /** Size as a build publishes it. */
  readonly published: { readonly bytes: number; readonly brotli: number };
  readonly attribution: string;
  /** Whether the configuration names the file. */
  readonly configured: boolean;
}

export function pointListLines({ from, to, postcodes, places }: PointListReport): string[] {
  return [
    `${from}: ${counted(postcodes, 'postcode', 'postcodes')} to start from.`,
    `${to}: ${counted(places, 'place', 'places')} of the published catalogue to go to.`,
    '→ Have a router reckon the ways between all of them, and come back with its matrix:',
    '',
    '  tarjotin travel-times --matrix matrix.csv --mode public-transport --date YYYY-MM-DD --attribution "…"',
  ];
}

export function travelTimesLines(report: TravelTimesReport): string[] {
  const { file, rows, noWay, setAside, postcodes, places, published, configured, mode, date } = report;
  return [
    `${counted(rows, 'way', 'ways')} by ${mode} on ${date}: ${postcodes.inTable} of ${counted(postcodes.known, 'postcode', 'postcodes')}, ${counted(places.inTable, 'place', 'places')}; ${places.ofCatalogue} of the ${places.known} that are published.`,
    ...(noWay > 0 ? [`${counted(noWay, 'row says', 'rows say')} that there is no way.`] : []),
    ...setAside.map(
      ({ why, rows: count, example }) => `Set aside: ${counted(count, 'row', 'rows')}, ${why} (${example}).`,
    ),
    `${file} was written; visitors who look near them get ${kilobytes(published.bytes)}, compressed ${kilobytes(published.brotli)}.`,
    ...(configured ? [] : ['→ Name it in the configuration:', '', 'travelTimes:', `  file: ${file}`]),
  ];
}
