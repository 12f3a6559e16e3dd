import type { PostingList, Postings } from './search-index.js';

/** Postings as they are published. */
export interface PackedLists {
  readonly counts: Uint32Array;
  /**
   * The list of term `t` is `counts[t]` numbers from byte `starts[t]` of `bytes`; each is the distance to the activity before (the first:
   * its number), 7 bits a byte, the lowest first, the high bit set on all but the last. Terms may share lists, so places are in no order.
   */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** Flags of all postings of a term; 0 when they differ. */
  readonly sharedFlags: Uint8Array;
  /** Where they differ one byte a posting, in the same order, from `flagStarts[t]` of `flags`. */
  readonly flags: Uint8Array;
  readonly flagStarts: Uint32Array;
}

/** Postings that stay as they are published; each list is unpacked when it is read. It is itself the list that was read last. */
export class PackedPostings implements Postings, PostingList {
  readonly from = 0;
  count = 0;
  flagsFrom = 0;
  readonly counts: Uint32Array;
  readonly numbers: Uint32Array;
  flags: Uint8Array;
  readonly #lists: PackedLists;
  /** For flags that all postings of a list have, as many of them as the longest has postings. */
  readonly #same: Uint8Array[] = [];

  constructor(lists: PackedLists) {
    this.counts = lists.counts;
    this.numbers = new Uint32Array(lists.counts.reduce((most, count) => Math.max(most, count), 0));
    this.flags = lists.flags;
    this.#lists = lists;
  }

  /** The hottest loop of all, with the one that takes what it has read (`match-text.ts`). */
  read(term: number): PostingList {
    const { numbers } = this;
    const { bytes, starts, sharedFlags, flags, flagStarts } = this.#lists;
    const count = (this.count = this.counts[term] as number);
    let at = starts[term] as number;
    let number = 0;
    for (let place = 0; place < count; place++) {
      let byte = bytes[at++] as number;
      let gap = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] as number;
        gap |= (byte & 0x7f) << shift;
      }
      numbers[place] = number += gap;
    }
    const shared = sharedFlags[term] as number;
    this.flagsFrom = shared > 0 ? 0 : (flagStarts[term] as number);
    this.flags = shared > 0 ? (this.#same[shared] ??= new Uint8Array(numbers.length).fill(shared)) : flags;
    return this;
  }
}
