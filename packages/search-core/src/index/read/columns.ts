import { widthOf, type PackedNumbers } from '../packed-numbers.js';
import { insist } from './column-reader.js';

/** Text in UTF-8. Some of it is read long after its checksum was found right, so this throws nothing. */
export function textIn(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Reads `count` numbers that are below `limit` and as wide as it needs (layout: `write/planes.ts`). @throws RangeError */
export function numbersIn(bytes: Uint8Array, count: number, limit: number): PackedNumbers {
  const width = widthOf(limit);
  insist(bytes.length === count * width);
  // A copy, so that a small column does not keep the whole file.
  const numbers = width === 1 ? bytes.slice() : width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  for (let plane = 0; plane < width && width > 1; plane++) {
    const from = plane * count;
    for (let at = 0; at < count; at++) numbers[at]! |= (bytes[from + at] as number) << (8 * plane);
  }
  for (let at = 0; at < count; at++) insist((numbers[at] as number) < limit);
  return numbers;
}
