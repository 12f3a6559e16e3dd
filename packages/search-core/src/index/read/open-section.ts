import { pacedChecksum } from '../checksum.js';
import { damaged, otherVersion } from '../damage.js';
import type { Pace } from '../pace.js';
import { HEADER_BYTES, MAGIC, readHeader } from '../section-header.js';
import { INDEX_VERSION, SECTIONS, type SectionName } from '../sections.js';
import { ColumnReader } from './column-reader.js';

/** The columns of a section whose header, length and checksum are right. */
export class OpenedSection {
  #next = 0;

  constructor(
    readonly name: SectionName,
    readonly columns: readonly Uint8Array[],
  ) {}

  /** The next column as bytes. */
  bytes(): Uint8Array {
    const column = this.columns[this.#next++];
    if (!column) throw damaged(this.name, 'a column is missing');
    return column;
  }

  /** The next column, to be read number by number. */
  reader(): ColumnReader {
    return new ColumnReader(this.bytes(), this.name);
  }

  /** The next column, which has one byte of each of `count` things. */
  bytesOf(count: number): Uint8Array {
    const column = this.bytes();
    if (column.length !== count) throw damaged(this.name, 'a column is not as long as it should be');
    return column;
  }
}

/**
 * Checks the file of a section and parts its columns (layout: `write/seal-section.ts`).
 * @throws TarjotinError `index-damaged`, `index-version`
 */
export async function openSection(name: SectionName, file: Uint8Array, pace: Pace): Promise<OpenedSection> {
  if (file.length < HEADER_BYTES) throw damaged(name, 'it is too short');
  const header = readHeader(file);
  if (header.magic !== MAGIC) throw damaged(name, 'it is another kind of file');
  if (header.version !== INDEX_VERSION) throw otherVersion(header.version, INDEX_VERSION);
  if (SECTIONS[header.section] !== name) throw damaged(name, 'it is another section');
  const content = file.subarray(HEADER_BYTES);
  if (header.length !== content.length) throw damaged(name, 'it is cut off or too long');
  if (header.checksum !== (await pacedChecksum(content, pace))) throw damaged(name, 'its content was changed');

  const table = new ColumnReader(content, name);
  const lengths = Array.from({ length: table.count() }, () => table.varint());
  const columns = lengths.map((length) => table.take(length));
  if (!table.ended) throw damaged(name, 'something follows its end');
  return new OpenedSection(name, columns);
}
