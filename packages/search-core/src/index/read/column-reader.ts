import { damaged } from '../damage.js';

/** Reads a column and never past its end: every reading that cannot be throws TarjotinError `index-damaged`. */
export class ColumnReader {
  at = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly section: string,
  ) {}

  get ended(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw damaged(this.section, 'it ends too early');
    this.at++;
    return value;
  }

  /** Seven bits a byte, the lowest first; at most 32 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw damaged(this.section, 'a number is too long');
  }

  /** As many varints as `numbers` has room for. One tight loop: dictionaries have a hundred thousand. */
  varints(numbers: Uint32Array): void {
    const { bytes } = this;
    let { at } = this;
    for (let place = 0; place < numbers.length; place++) {
      let byte = bytes[at++] as number;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
        byte = bytes[at++] as number;
        value |= (byte & 0x7f) << shift;
      }
      numbers[place] = value;
    }
    if (at > bytes.length) throw damaged(this.section, 'it ends too early');
    this.at = at;
  }

  /** A whole number that may be negative. */
  signed(): number {
    const value = this.varint();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }

  /** A number that must be below `limit`: a place in a table. */
  below(limit: number): number {
    const value = this.varint();
    if (value >= limit) throw damaged(this.section, `${String(value)} is out of a table of ${String(limit)}`);
    return value;
  }

  /** A number of things that follow, of which each takes a byte at least: nothing is made large by a false number. */
  count(): number {
    return this.below(this.bytes.length - this.at + 1);
  }

  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw damaged(this.section, 'it ends too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
