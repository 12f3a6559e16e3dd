import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { correctedSheet } from '../mirror/corrected.js';
import { mirrorPage } from '../mirror/page.js';
import { readFile as readProducersFile, type MirroredFile } from '../mirror/read-file.js';
import { languageOfHeadings } from '../mirror/sheet-columns.js';
import type { PageLanguage } from '../publish/static/words.js';
import { csvText } from '../sources/spreadsheet/csv/write-csv.js';
import { workbookBytes } from '../sources/spreadsheet/xlsx/write-workbook.js';
import { dayOf, pageLanguage } from './day-and-language.js';

export interface MirrorOptions {
  readonly file: string;
  /** Folder to write to; that of the file when missing. */
  readonly out?: string;
  /** Of the page and the headings of the corrected file; that of the file's own headings when missing. */
  readonly language?: string;
  /** A day or an instant that stands for today. */
  readonly now?: string;
}

/** What was read and written. */
export interface WrittenMirror {
  readonly mirrored: MirroredFile;
  readonly page: string;
  readonly csv: string;
  readonly xlsx: string;
}

/** A producer's file is far smaller. */
const MOST_BYTES = 20_000_000;

/**
 * Shows what a producer's file becomes: a page and the corrected file beside it.
 * @throws TarjotinError `no-file`, `empty-file`, `not-text`, `not-xlsx`, `csv-no-heading`, `not-icalendar` …, `bad-language`, `bad-day`, `unwritable`
 */
export async function mirror({ file, out, language: wanted, now }: MirrorOptions): Promise<WrittenMirror> {
  const language = wanted === undefined ? undefined : pageLanguage(wanted);
  const today = dayOf(now);
  const mirrored = await readProducersFile(basename(file), await bytesOf(file), today);
  const stem = basename(file, extname(file));
  const names = { page: `${stem}-tarjotin.html`, csv: `${stem}-tarjotin.csv`, xlsx: `${stem}-tarjotin.xlsx` };
  const sheet = correctedSheet(mirrored, language);
  const pageIn: PageLanguage = language ?? languageOfHeadings(mirrored.tables);
  const folder = resolve(out ?? dirname(file));
  const written = { page: join(folder, names.page), csv: join(folder, names.csv), xlsx: join(folder, names.xlsx) };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(written.csv, csvText([...sheet.above, sheet.headings, ...sheet.rows]));
    await writeFile(written.xlsx, workbookBytes(sheet));
    await writeFile(written.page, mirrorPage(mirrored, names, pageIn));
  } catch (cause) {
    if (!(cause instanceof Error && 'errno' in cause)) throw cause;
    throw new TarjotinError(
      'unwritable',
      `The page could not be written to ${folder}.`,
      'Check the folder and the rights, or name another with --out.',
      { cause },
    );
  }
  return { mirrored, ...written };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true)
    throw new TarjotinError('no-file', `There is no file ${file}.`, 'Check the path and the name.');
  if (found.size > MOST_BYTES)
    throw new TarjotinError(
      'too-large',
      `The file has ${Math.round(found.size / 1_000_000)} MB.`,
      `A list of activities is far smaller than ${MOST_BYTES / 1_000_000} MB: take out pictures, or split it.`,
    );
  return readFile(file);
}
