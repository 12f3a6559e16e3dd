import { PART } from './search-index.js';

/** Flags of a posting that has two: fields with the whole word push out those that have it as a part only. */
export function joinedFlags(a: number, b: number): number {
  if (((a ^ b) & PART) === 0) return a | b;
  return a & PART ? b : a;
}
