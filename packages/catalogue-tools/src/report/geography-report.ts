import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { counted, kilobytes } from './table.js';

/** What `tarjotin areas` has written; `--json` prints it as it is. */
export interface AreasReport extends WrittenFile {
  /** Codes. */
  readonly counties: readonly string[];
  /** Smaller details were left out. */
  readonly toleranceMetres: number;
  /** Corners of the borders. */
  readonly points: { readonly before: number; readonly after: number };
}

/** What `tarjotin postcodes` has written; `--json` prints it as it is. */
export interface PostcodesReport extends WrittenFile {
  readonly postcodes: number;
}

interface WrittenFile {
  readonly file: string;
  /** Name of the layer at Statistics Finland. */
  readonly layer: string;
  /** Codes. */
  readonly municipalities: readonly string[];
  readonly bytes: number;
  /** Size as a build publishes it. */
  readonly published: { readonly bytes: number; readonly brotli: number };
  readonly attribution: LocalizedText;
  /** Whether the configuration names the file. */
  readonly configured: boolean;
}

/** @param names of the municipalities, for people */
export function areasLines(report: AreasReport, names: readonly string[]): string[] {
  const { counties, points, toleranceMetres, layer } = report;
  const what = [
    counted(names.length, 'municipality', 'municipalities'),
    ...(counties.length > 0 ? [counted(counties.length, 'county', 'counties')] : []),
  ].join(' and ');
  return [
    `${what} (${shortened(names)}) from ${layer}.`,
    `${points.before} points became ${points.after}: details under ${toleranceMetres} m are left out (--tolerance).`,
    ...written(report, 'areas'),
  ];
}

export function postcodesLines(report: PostcodesReport): string[] {
  const { postcodes, municipalities, layer } = report;
  return [
    `${counted(postcodes, 'postcode', 'postcodes')} of ${counted(municipalities.length, 'municipality', 'municipalities')} from ${layer}.`,
    ...written(report, 'postcodes'),
  ];
}

function written({ file, bytes, published, attribution, configured }: WrittenFile, key: string): string[] {
  return [
    `${file} was written (${kilobytes(bytes)}); visitors get ${kilobytes(published.bytes)}, compressed ${kilobytes(published.brotli)}.`,
    `Shown as the licence asks: ${attribution['fi'] ?? ''}`,
    ...(configured ? [] : ['→ Name it in the configuration:', '', `${key}:`, `  file: ${file}`]),
  ];
}

function shortened(names: readonly string[]): string {
  const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
  return `${names.slice(0, 8).join(', ')}${more}`;
}
