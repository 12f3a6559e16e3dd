import { PackedPostings } from '../packed-postings.js';
import type { Pace } from '../pace.js';
import { insist } from './column-reader.js';
import type { SectionColumns } from './open-section.js';

/** Postings between two looks at the clock. */
const SLICE = 1 << 16;

/**
 * Reads postings (layout: `write/postings-columns.ts`). The lists stay as they are in the file; only where each begins is found. Lists
 * are not looked through: what is wrong inside one is met by whoever reads it, and can give a wrong activity but never one that there is
 * not.
 *
 * @param terms number of terms of the dictionary
 */
export async function readPostings(section: SectionColumns, terms: number, pace: Pace): Promise<PackedPostings> {
  const counts = section.reader().varints(terms);
  const copies = section.reader();
  const bytes = section.bytes();
  const shared = section.reader();
  const flags = section.bytes();
  const starts = new Uint32Array(terms);
  const sharedFlags = new Uint8Array(terms);
  const flagStarts = new Uint32Array(terms);

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  let sinceRest = 0;
  let flagEnd = 0;
  for (let term = 0; term < terms; term++) {
    const count = counts[term] as number;
    if (count === 0) continue;
    starts[term] = at;
    at = pastNumbers(view, at, count);
    flagStarts[term] = flagEnd;
    if ((sharedFlags[term] = shared.byte()) === 0) flagEnd += count;
    sinceRest += count + 8;
    if (sinceRest >= SLICE) {
      sinceRest = 0;
      if (pace.due()) await pace.rest();
    }
  }
  insist(flagEnd === flags.length && at === bytes.length);

  for (let left = copies.count(), term = 0; left > 0; left--) {
    term += copies.varint();
    const twin = copies.below(term);
    for (const column of [counts, starts, sharedFlags, flagStarts]) column[term] = column[twin] as number;
  }
  return new PackedPostings({ counts, starts, bytes, sharedFlags, flags, flagStarts });
}

/**
 * Where `count` numbers end that begin at a byte. A number ends with a byte whose high bit is not set; four bytes are looked at at once as
 * long as the last number is not among them. @throws RangeError past the end
 */
function pastNumbers(view: DataView, at: number, count: number): number {
  let left = count;
  for (; left > 4; at += 4) left -= Math.imul((~view.getInt32(at, true) >>> 7) & 0x01010101, 0x01010101) >>> 24;
  while (left > 0) if (view.getUint8(at++) < 0x80) left--;
  return at;
}
