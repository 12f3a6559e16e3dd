import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { readXml } from './read-xml.js';
import type { ZipParts } from './zip-parts.js';

/** Excel's own limit for the text of one cell. */
export const LONGEST_CELL = 32_767;

/** Different texts of a whole workbook. */
const MOST_TEXTS = 500_000;

/** The texts that cells point to by number. Text in several styles is put together; readings of Asian script are left out. */
export async function sharedStrings(parts: ZipParts, path: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  await readXml(parts.text(path), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = true;
    },
    text(piece) {
      if (inText && !inReading && text.length < LONGEST_CELL) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'si') return;
      if (texts.length >= MOST_TEXTS) throw tooManyTexts();
      texts.push(text.slice(0, LONGEST_CELL));
    },
  });
  return texts;
}

function tooManyTexts(): TarjotinError {
  return new TarjotinError(
    'too-large',
    `The workbook holds more than ${MOST_TEXTS} different texts.`,
    'A list of activities is far smaller: copy its rows into a new workbook and save that.',
  );
}
