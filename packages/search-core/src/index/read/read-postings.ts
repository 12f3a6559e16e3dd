import type { Pace } from '../pace.js';
import type { Postings } from '../search-index.js';
import { insist, type ColumnReader } from './column-reader.js';
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
export async function readPostings(section: SectionColumns, terms: number, pace: Pace): Promise<Postings> {
  const counted = section.reader();
  const copies = section.reader();
  const bytes = section.bytes();
  const shared = section.reader();
  const flags = section.bytes();
  const counts = new Uint32Array(terms);
  const starts = new Uint32Array(terms);
  const sharedFlags = new Uint8Array(terms);
  const flagStarts = new Uint32Array(terms);
  counted.varints(counts);

  const lists = new ListScanner(bytes);
  let sinceRest = 0;
  let flagEnd = 0;
  for (let term = 0; term < terms; term++) {
    const count = counts[term] as number;
    if (count === 0) continue;
    starts[term] = lists.at;
    lists.skip(count);
    flagStarts[term] = flagEnd;
    if ((sharedFlags[term] = shared.byte()) === 0) flagEnd += count;
    sinceRest += count + 8;
    if (sinceRest >= SLICE) {
      sinceRest = 0;
      if (pace.due()) await pace.rest();
    }
  }
  insist(flagEnd === flags.length && lists.at === bytes.length);
  const postings = { counts, starts, bytes, sharedFlags, flags, flagStarts };
  applyCopies(copies, postings);
  return postings;
}

function applyCopies(copies: ColumnReader, { counts, starts, sharedFlags, flagStarts }: Postings): void {
  let term = 0;
  for (let left = copies.count(); left > 0; left--) {
    term += copies.varint();
    insist(counts[term] === 0);
    const twin = copies.below(term);
    for (const column of [counts, starts, sharedFlags, flagStarts]) column[term] = column[twin] as number;
  }
}

/** Walks over lists without looking at their numbers: a number ends with a byte whose high bit is not set. */
class ListScanner {
  at = 0;
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Goes past `count` numbers, four bytes at a time as long as the last number is not among them. */
  skip(count: number): void {
    const { bytes } = this;
    let { at } = this;
    let left = count;
    while (left > 4 && at + 4 <= bytes.length) {
      const ends = (~this.#view.getInt32(at, true) >>> 7) & 0x01010101;
      left -= Math.imul(ends, 0x01010101) >>> 24;
      at += 4;
    }
    while (left > 0 && at < bytes.length) if ((bytes[at++] as number) < 0x80) left--;
    insist(left === 0);
    this.at = at;
  }
}
