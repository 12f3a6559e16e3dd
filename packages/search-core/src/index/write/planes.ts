/**
 * Numbers of two or four bytes as columns of single bytes, the low bytes of all first, then the next: high bytes are mostly alike, and a
 * compressor sees it when they stand together. Read by `read/read-planes.ts`.
 *
 * @param width bytes a number, 1, 2, 3 or 4
 */
export function planes(numbers: ArrayLike<number>, width: number): Uint8Array {
  const { length } = numbers;
  const bytes = new Uint8Array(length * width);
  for (let plane = 0; plane < width; plane++) {
    for (let at = 0; at < length; at++) bytes[plane * length + at] = (numbers[at] as number) >>> (8 * plane);
  }
  return bytes;
}
