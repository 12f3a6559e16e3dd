import { checksum } from '../checksum.js';
import { HEADER_BYTES, headerOf } from '../section-header.js';
import type { SectionName } from '../sections.js';
import { ByteWriter } from './byte-writer.js';

/**
 * Makes the file of a section from its columns. After the header come the number of columns and the length of each (varints), then the
 * columns one after the other. Numbers of one kind stand together, because a compressor then sees what repeats.
 */
export function sealSection(name: SectionName, columns: readonly Uint8Array[]): Uint8Array {
  const lengths = new ByteWriter();
  lengths.varint(columns.length);
  for (const column of columns) lengths.varint(column.length);
  const table = lengths.written();
  const file = new Uint8Array(columns.reduce((sum, { length }) => sum + length, HEADER_BYTES + table.length));
  file.set(table, HEADER_BYTES);
  let at = HEADER_BYTES + table.length;
  for (const column of columns) {
    file.set(column, at);
    at += column.length;
  }
  const content = file.subarray(HEADER_BYTES);
  file.set(headerOf(name, content.length, checksum(content)));
  return file;
}
