import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { decodeText } from '../reading/decode-text.js';
import { fileKind, requireKind } from '../sources/spreadsheet/file-kind.js';

/** Systems a producer's file may be for. */
export type FileSystem = 'csv' | 'xlsx' | 'icalendar' | 'schema-org';

/** Share of control characters above which a file is no text: a picture, a program. */
const MOST_CONTROLS = 0.02;

/**
 * Tells what a producer's file is by its content; its name may say what it likes.
 * @throws TarjotinError `empty-file`, `not-xlsx` (protected, old Excel, PDF), `not-text`
 */
export function recognise(bytes: Uint8Array): FileSystem {
  if (bytes.length === 0) throw empty();
  const kind = fileKind(bytes);
  if (kind === 'zip') return 'xlsx';
  if (kind === 'web-page') return 'schema-org';
  if (kind !== 'text') requireKind(bytes, 'zip');
  const text = decodeText(bytes.subarray(0, LOOKED_AT)).text.trimStart();
  if (text === '') throw empty();
  if ((text.match(/[^\P{Cc}\t\n\v\f\r]/gu) ?? []).length > text.length * MOST_CONTROLS)
    throw new TarjotinError(
      'not-text',
      'The file is neither a spreadsheet, a calendar, a web page nor text.',
      'Give the spreadsheet (.xlsx or .csv), the calendar (.ics) or the page (.html) itself, not a picture or a packed file.',
    );
  if (/^BEGIN:V(?:CALENDAR|EVENT)/i.test(text)) return 'icalendar';
  if (/^[[{]/.test(text) || /application\/ld\+json/i.test(text)) return 'schema-org';
  return 'csv';
}

/** Enough to tell by; a page may have its data far down, but says what it is at its beginning. */
const LOOKED_AT = 200_000;

const empty = (): TarjotinError =>
  new TarjotinError(
    'empty-file',
    'The file is empty.',
    'Save it again with its content, or see whether it is the right file.',
  );
