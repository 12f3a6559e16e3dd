import { damaged } from '../damage.js';
import type { PackedNumbers } from '../packed-numbers.js';

/** Reads `count` numbers of `width` bytes (layout: `write/planes.ts`). @throws TarjotinError `index-damaged` */
export function readPlanes(bytes: Uint8Array, count: number, width: number, section: string): PackedNumbers {
  if (bytes.length !== count * width) throw damaged(section, 'a column is not as long as it should be');
  if (width === 1) return bytes;
  const numbers = width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  for (let plane = 0; plane < width; plane++) {
    const from = plane * count;
    for (let at = 0; at < count; at++) numbers[at]! |= (bytes[from + at] as number) << (8 * plane);
  }
  return numbers;
}

/** Sees that all numbers are places in a table of `limit`. @throws TarjotinError `index-damaged` */
export function checkBelow(numbers: ArrayLike<number>, limit: number, section: string): void {
  let largest = -1;
  for (let at = 0; at < numbers.length; at++) largest = Math.max(largest, numbers[at] as number);
  if (largest >= limit) throw damaged(section, `${String(largest)} is out of a table of ${String(limit)}`);
}
