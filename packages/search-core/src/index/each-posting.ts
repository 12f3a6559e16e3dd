import type { Postings } from './search-index.js';

/** Calls back with each posting of a term. */
export function eachPosting(postings: Postings, term: number, see: (number: number, flags: number) => void): void {
  const count = postings.unfold?.(term) ?? (postings.counts[term] as number);
  const { starts, bytes, sharedFlags, flags, flagStarts } = postings;
  const shared = sharedFlags[term] as number;
  let flag = flagStarts[term] as number;
  let at = starts[term] as number;
  let number = 0;
  for (let left = count; left > 0; left--) {
    let byte = bytes[at++] as number;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 0x7f) << shift;
    }
    number += gap;
    see(number, shared || (flags[flag++] as number));
  }
}
