import { spellingCode } from '../spelling-code.js';
import { ByteWriter } from './byte-writer.js';
import { keyColumns } from './key-columns.js';
import { sealSection } from './seal-section.js';
import type { TermTable } from './term-table.js';

/**
 * The dictionary (read by `read/read-words.ts`). Columns:
 *
 * 1–3. the keys (`key-columns.ts`);
 * 4. a varint a term: its spelling code (`spelling-code.ts`) plus 1, or 0 when the spelling is in column 7;
 * 5. a byte a term: bits of its languages;
 * 6. a byte a term: bits of its classes;
 * 7. spellings without a code: number of UTF-16 units, then each unit, all varints.
 */
export function wordsSection({ keys, spellings, languages, classes }: TermTable): Uint8Array {
  const codes = new ByteWriter();
  const others = new ByteWriter();
  spellings.forEach((spelling, term) => {
    const code = spellingCode(keys[term] ?? '', spelling);
    codes.varint(code === undefined ? 0 : code + 1);
    if (code !== undefined) return;
    others.varint(spelling.length);
    for (let at = 0; at < spelling.length; at++) others.varint(spelling.charCodeAt(at));
  });
  return sealSection('words', [...keyColumns(keys), codes.written(), languages, classes, others.written()]);
}
