import { pacedChecksum } from '../checksum.js';
import { damaged, otherVersion } from '../damage.js';
import type { PackedNumbers } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import { HEADER_BYTES, MAGIC, readHeader } from '../section-header.js';
import { INDEX_VERSION, SECTIONS, type SectionName } from '../sections.js';
import { ColumnReader, insist } from './column-reader.js';
import { numbersIn, textIn } from './columns.js';

/** The columns of a section, given one after the other (layout: `write/seal-section.ts`). */
export class SectionColumns {
  readonly #columns: readonly Uint8Array[];
  readonly #readers: ColumnReader[] = [];
  #next = 0;

  constructor(content: Uint8Array) {
    const table = new ColumnReader(content);
    this.#columns = table.list(() => table.varint()).map((length) => table.take(length));
    insist(table.ended);
  }

  bytes(): Uint8Array {
    const column = this.#columns[this.#next++];
    insist(column !== undefined);
    return column;
  }

  /** The next column has one byte of each of `count` things. */
  bytesOf(count: number): Uint8Array {
    const column = this.bytes();
    insist(column.length === count);
    return column;
  }

  /** The next column has `count` numbers below `limit`. */
  numbers(count: number, limit: number): PackedNumbers {
    return numbersIn(this.bytes(), count, limit);
  }

  /** The next column, to be read to its end number by number. */
  reader(): ColumnReader {
    const reader = new ColumnReader(this.bytes());
    this.#readers.push(reader);
    return reader;
  }

  text(): string {
    return textIn(this.bytes());
  }

  json(): unknown {
    return JSON.parse(this.text());
  }

  /** Sees that every column was read to its end. */
  end(): void {
    insist(this.#next === this.#columns.length && this.#readers.every(({ ended }) => ended));
  }
}

/** What a section holds, made from its columns. */
export type Decode<T> = (section: SectionColumns, pace: Pace) => T | Promise<T>;

/**
 * Reads the file of a section. All that a decoder stumbles over is damage.
 * @throws TarjotinError `index-damaged`, `index-version`
 */
export async function decodeSection<T>(name: SectionName, file: Uint8Array, pace: Pace, decode: Decode<T>): Promise<T> {
  const content = await contentOf(name, file, pace);
  try {
    const section = new SectionColumns(content);
    const decoded = await decode(section, pace);
    section.end();
    return decoded;
  } catch (cause) {
    throw damaged(name, 'it does not hold what it should', cause);
  }
}

/** What follows the header, which must be right. */
async function contentOf(name: SectionName, file: Uint8Array, pace: Pace): Promise<Uint8Array> {
  if (file.length < HEADER_BYTES) throw damaged(name, 'it is too short');
  const header = readHeader(file);
  if (header.magic !== MAGIC) throw damaged(name, 'it is another kind of file');
  if (header.version !== INDEX_VERSION) throw otherVersion(header.version);
  if (SECTIONS[header.section] !== name) throw damaged(name, 'it is another section');
  const content = file.subarray(HEADER_BYTES);
  if (header.length !== content.length) throw damaged(name, 'it is cut off or too long');
  if (header.checksum !== (await pacedChecksum(content, pace))) throw damaged(name, 'its content was changed');
  return content;
}
