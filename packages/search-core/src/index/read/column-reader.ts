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
    let byte = this.byte();
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.byte();
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  varints(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    for (let place = 0; place < count; place++) numbers[place] = this.varint();
    return numbers;
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
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

/** A whole number that may be negative. */
export function signed(column: ColumnReader): number {
  const value = column.varint();
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

/** @throws RangeError when something that is read is not as it is written */
export function insist(fits: boolean): asserts fits {
  if (!fits) throw new RangeError();
}
