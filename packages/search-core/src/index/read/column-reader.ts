/**
 * Reads a column and never past its end. What cannot be throws a `RangeError`, which `decodeSection` tells as damage: behind a right
 * checksum it is the fault of whoever wrote the file.
 */
export class ColumnReader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  get ended(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    insist(this.at < this.bytes.length);
    return this.bytes[this.at++] as number;
  }

  /** Seven bits a byte, the lowest first; at most 32 bits. */
  varint(): number {
    let value = 0;
    let byte = 0x80;
    for (let shift = 0; byte > 0x7f; shift += 7) {
      insist(shift < 35);
      byte = this.byte();
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
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
    insist(at <= bytes.length);
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
    insist(value < limit);
    return value;
  }

  /** A number of things that follow, of which each takes a byte at least: nothing is made large by a false number. */
  count(): number {
    return this.below(this.bytes.length - this.at + 1);
  }

  /** As many things as the next number says. */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.count() }, read);
  }

  take(length: number): Uint8Array {
    insist(length <= this.bytes.length - this.at);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at);
  }
}

/** @throws RangeError when something that is read is not as it is written */
export function insist(fits: boolean): asserts fits {
  if (!fits) throw new RangeError('The bytes are not what was written.');
}
