import { packed, widthOf, type PackedNumbers } from '../packed-numbers.js';
import { insist } from './column-reader.js';

/** Text in UTF-8. Some of it is read long after its checksum was found right, so this throws nothing. */
export function textIn(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Reads `count` numbers that are below `limit` and as wide as it needs (layout: `write/planes.ts`). @throws RangeError */
export function numbersIn(bytes: Uint8Array, count: number, limit: number): PackedNumbers {
  insist(bytes.length === count * widthOf(limit));
  const numbers = new Uint32Array(count);
  for (let plane = 0; plane * count < bytes.length; plane++)
    for (let at = 0; at < count; at++) numbers[at]! |= (bytes[plane * count + at] as number) << (8 * plane);
  for (let at = 0; at < count; at++) insist((numbers[at] as number) < limit);
  return packed(numbers, limit);
}
