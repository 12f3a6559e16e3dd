import type { Pace } from './pace.js';

/** Bytes between two looks at the clock: about a millisecond of work. A multiple of four. */
const STRIDE = 1 << 20;

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Checksum of the bytes after a section's header: FNV-1a over little-endian words of four bytes, the last filled with zeros. Finds every
 * change of one word. It guards against damage on the way, not against malice: the manifest has a digest for that.
 *
 * @param sum of the bytes before, whose number must be a multiple of four
 */
export function checksum(bytes: Uint8Array, sum = START): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const rest = bytes.length & 3;
  const whole = bytes.length - rest;
  for (let at = 0; at < whole; at += 4) sum = Math.imul(sum ^ view.getInt32(at, true), PRIME);
  // What is read past the end is undefined, which is 0 here.
  if (rest > 0) sum = Math.imul(sum ^ (bytes[whole]! | (bytes[whole + 1]! << 8) | (bytes[whole + 2]! << 16)), PRIME);
  return sum >>> 0;
}

/** The same, giving way between strides. */
export async function pacedChecksum(bytes: Uint8Array, pace: Pace): Promise<number> {
  let sum = START;
  for (let from = 0; from < bytes.length; from += STRIDE) {
    sum = checksum(bytes.subarray(from, from + STRIDE), sum);
    if (pace.due()) await pace.rest();
  }
  return sum;
}
