import type { Pace } from './pace.js';

/** Words of four bytes that one call reads at most: about a millisecond of work. */
const STRIDE = 1 << 18;

/**
 * Checksum of the bytes after a section's header: FNV-1a over little-endian words of four bytes, the last filled with zeros. Finds every
 * change of one word. It guards against damage on the way, not against malice: the manifest has a digest for that.
 */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let from = 0; from < bytes.length; from += STRIDE * 4) sum = continueChecksum(sum, bytes, from);
  return sum >>> 0;
}

/** The same, giving way between strides. */
export async function pacedChecksum(bytes: Uint8Array, pace: Pace): Promise<number> {
  let sum = 0x811c9dc5;
  for (let from = 0; from < bytes.length; from += STRIDE * 4) {
    sum = continueChecksum(sum, bytes, from);
    if (pace.due()) await pace.rest();
  }
  return sum >>> 0;
}

function continueChecksum(sum: number, bytes: Uint8Array, from: number): number {
  const to = Math.min(bytes.length, from + STRIDE * 4);
  const whole = from + ((to - from) & ~3);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = from; at < whole; at += 4) sum = Math.imul(sum ^ view.getInt32(at, true), 0x01000193);
  if (whole === to) return sum;
  let last = 0;
  for (let at = to - 1; at >= whole; at--) last = (last << 8) | (bytes[at] as number);
  return Math.imul(sum ^ last, 0x01000193);
}
