import { pacedChecksum } from '../checksum.js';
import { damaged, otherVersion } from '../damage.js';
import type { PackedNumbers } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import { HEADER_BYTES, headerOf, VERSION_BYTES } from '../section-header.js';
import type { SectionName } from '../sections.js';
import { ColumnReader, insist } from './column-reader.js';
import { numbersIn, textIn } from './columns.js';

/** The columns of a section, given one after the other (layout: `write/seal-section.ts`). */
export class SectionColumns {
  /** Those that are not read yet. */
  readonly #columns: Uint8Array[];
  readonly #readers: ColumnReader[] = [];

  constructor(content: Uint8Array) {
    const table = new ColumnReader(content);
    this.#columns = table.list(() => table.varint()).map((length) => table.take(length));
    insist(table.ended);
  }

  bytes(): Uint8Array {
    const column = this.#columns.shift();
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
    insist(this.#columns.length === 0 && this.#readers.every(({ ended }) => ended));
  }
}

/** What a section holds, made from its columns. */
export type Decode<T> = (section: SectionColumns, pace: Pace) => T | Promise<T>;

/**
 * Reads the file of a section. All that a decoder stumbles over is damage.
 * @throws TarjotinError `index-damaged`, `index-version`
 */
export async function decodeSection<T>(name: SectionName, file: Uint8Array, pace: Pace, decode: Decode<T>): Promise<T> {
  const content = file.subarray(HEADER_BYTES);
  const header = headerOf(name, content.length, await pacedChecksum(content, pace));
  const wrong = header.findIndex((byte, at) => byte !== file[at]);
  if (VERSION_BYTES.includes(wrong) && file.length >= HEADER_BYTES)
    throw otherVersion((file[4] as number) + 256 * (file[5] as number));
  if (wrong >= 0) throw damaged(name, 'it is not what was written');
  try {
    const section = new SectionColumns(content);
    const decoded = await decode(section, pace);
    section.end();
    return decoded;
  } catch (cause) {
    throw damaged(name, 'it does not hold what it should', cause);
  }
}
