import type { Postings } from './search-index.js';

/** Makes the postings of a term where they are not there yet, and gives how many there are. */
export function unfold(postings: Postings, term: number): number {
  return postings.unfold?.(term) ?? postings.counts[term] ?? 0;
}

/** Calls back with each posting of a term. */
export function eachPosting(postings: Postings, term: number, see: (number: number, flags: number) => void): void {
  const count = unfold(postings, term);
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
