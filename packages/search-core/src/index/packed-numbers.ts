/** One number for each of many things, in the narrowest array that holds the largest. */
export type PackedNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers that are all below `limit`, in the narrowest array. */
export function packed(numbers: Uint32Array, limit: number): PackedNumbers {
  if (limit <= 0x100) return new Uint8Array(numbers);
  return limit <= 0x10000 ? new Uint16Array(numbers) : numbers;
}

/** Bytes that numbers below `limit` need. */
export function widthOf(limit: number): 1 | 2 | 3 | 4 {
  if (limit <= 0x100) return 1;
  if (limit <= 0x10000) return 2;
  return limit <= 0x1000000 ? 3 : 4;
}

/** How many of the numbers are each of those below `limit`. */
export function histogramOf(numbers: PackedNumbers, limit: number): Uint32Array {
  const counts = new Uint32Array(limit);
  for (let at = 0; at < numbers.length; at++) counts[numbers[at] as number]!++;
  return counts;
}

/** Where each of many runs begins that stand one after the other, and where the last one ends. */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
  return starts;
}
