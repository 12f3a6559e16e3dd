import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** Files larger than this are no producer's list. */
const MOST_BYTES = 20_000_000;

/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind = 'text' | 'zip' | 'old-excel' | 'protected' | 'pdf' | 'web-page';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Names of streams inside the container of old Excel files stand there in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells the kind of a file by its content. Anything without a signature is text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM)
      ? 'protected'
      : 'old-excel';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart().toLowerCase();
  return /^(\xef\xbb\xbf)?\s*(<!doctype html|<html|<table|<\?xml)/.test(start) ? 'web-page' : 'text';
}

const HINTS: Readonly<Record<FileKind, readonly [what: string, hint: string]>> = {
  text: ['a text file, such as CSV', 'Use `system: csv` for it, or save the workbook again as .xlsx.'],
  zip: ['a workbook or another packed file', 'Use `system: xlsx` for it, or save it as CSV.'],
  'old-excel': ['an Excel file of the old kind (.xls)', 'Open it and save it as .xlsx or CSV.'],
  protected: ['protected with a password', 'Save it without a password: what is published needs none.'],
  pdf: ['a PDF', 'Ask the producer for the spreadsheet it was printed from.'],
  'web-page': ['a web page', 'The address or the saved file is that of a page: download the spreadsheet itself.'],
};

/**
 * Makes sure that a file is what its source says before anything reads it.
 * @throws TarjotinError `not-csv`, `not-xlsx`, `too-large`
 */
export function requireKind(bytes: Uint8Array, wanted: 'text' | 'zip'): void {
  if (bytes.length > MOST_BYTES)
    throw new TarjotinError(
      'too-large',
      `The file has ${Math.round(bytes.length / 1_000_000)} MB.`,
      `A list of activities is far smaller than ${MOST_BYTES / 1_000_000} MB: take out pictures, or split it.`,
    );
  const kind = fileKind(bytes);
  if (kind === wanted) return;
  const [what, hint] = HINTS[kind];
  throw new TarjotinError(wanted === 'text' ? 'not-csv' : 'not-xlsx', `The file is ${what}.`, hint);
}
