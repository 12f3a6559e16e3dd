import { damaged } from '../damage.js';
import type { Pace } from '../pace.js';
import type { Postings } from '../search-index.js';
import type { OpenedSection } from './open-section.js';
import { type ColumnReader } from './column-reader.js';

/** Postings between two looks at the clock. */
const SLICE = 1 << 16;

/**
 * Reads postings (layout: `write/postings-columns.ts`). The lists stay as they are in the file; only where each begins is found. Terms
 * whose postings all have the same flags share one run of them. Lists are not looked through: what is wrong inside one is met by whoever
 * reads it, and can give a wrong activity but never one that there is not.
 *
 * @param terms number of terms of the dictionary
 * @throws TarjotinError `index-damaged`
 */
export async function readPostings(section: OpenedSection, terms: number, pace: Pace): Promise<Postings> {
  const counted = section.reader();
  const copies = section.reader();
  const bytes = section.bytes();
  const shared = section.bytes();
  const mixed = section.bytes();
  const counts = new Uint32Array(terms);
  const starts = new Uint32Array(terms);
  const flagStarts = new Uint32Array(terms);
  const longest = new Uint32Array(256);
  const flagOf = new Uint8Array(terms);
  counted.varints(counts);

  const lists = new ListScanner(bytes, section.name);
  let sinceRest = 0;
  let mixedEnd = 0;
  let listed = 0;
  for (let term = 0; term < terms; term++) {
    const count = counts[term] as number;
    if (count === 0) continue;
    starts[term] = lists.at;
    lists.skip(count);
    const flag = shared[listed++] as number;
    flagOf[term] = flag;
    if (flag === 0) {
      flagStarts[term] = mixedEnd;
      mixedEnd += count;
    } else if (count > (longest[flag] as number)) longest[flag] = count;
    sinceRest += count + 8;
    if (sinceRest >= SLICE) {
      sinceRest = 0;
      if (pace.due()) await pace.rest();
    }
  }
  if (mixedEnd !== mixed.length || lists.at !== bytes.length || !counted.ended || listed !== shared.length) {
    throw damaged(section.name, 'a column is not as long as it should be');
  }
  const { flags, runs } = joinFlags(mixed, longest);
  for (let term = 0; term < terms; term++) {
    const flag = flagOf[term] as number;
    if (flag !== 0) flagStarts[term] = runs[flag] as number;
  }
  applyCopies(copies, { counts, starts, flagStarts });
  return { counts, starts, bytes, flags, flagStarts };
}

/** Flags that differ, then for each flag that terms have throughout a run as long as the longest of their lists. */
function joinFlags(
  mixed: Uint8Array,
  longest: Uint32Array,
): { readonly flags: Uint8Array; readonly runs: Uint32Array } {
  const flags = new Uint8Array(longest.reduce((sum, length) => sum + length, mixed.length));
  flags.set(mixed);
  const runs = new Uint32Array(longest.length);
  let at = mixed.length;
  longest.forEach((length, flag) => {
    runs[flag] = at;
    flags.fill(flag, at, at + length);
    at += length;
  });
  return { flags, runs };
}

function applyCopies(
  copies: ColumnReader,
  { counts, starts, flagStarts }: Pick<Postings, 'counts' | 'starts' | 'flagStarts'>,
): void {
  let term = 0;
  for (let left = copies.count(); left > 0; left--) {
    term += copies.varint();
    if (term >= counts.length || counts[term] !== 0) throw damaged(copies.section, 'a list is given twice');
    const twin = copies.below(term);
    counts[term] = counts[twin] as number;
    starts[term] = starts[twin] as number;
    flagStarts[term] = flagStarts[twin] as number;
  }
  if (!copies.ended) throw damaged(copies.section, 'a column is too long');
}

/** Walks over lists without looking at their numbers: a number ends with a byte whose high bit is not set. */
class ListScanner {
  at = 0;
  readonly #view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    readonly section: string,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Goes past `count` numbers, four bytes at a time as long as the last number is not among them. */
  skip(count: number): void {
    const { bytes } = this;
    let { at } = this;
    let left = count;
    if (left > bytes.length - at) throw damaged(this.section, 'a list ends too early');
    while (left > 4 && at + 4 <= bytes.length) {
      const ends = (~this.#view.getInt32(at, true) >>> 7) & 0x01010101;
      left -= Math.imul(ends, 0x01010101) >>> 24;
      at += 4;
    }
    while (left > 0 && at < bytes.length) if ((bytes[at++] as number) < 0x80) left--;
    if (left > 0) throw damaged(this.section, 'a list ends too early');
    this.at = at;
  }
}
