import type { KeyRange, SortedKeys } from './sorted-keys.js';

/** More edits than are ever asked for. */
const FAR = 100;

/**
 * Keys at most `edits` edits (insert, leave out, change, swap two neighbours) from a folded word. Goes through the sorted keys as
 * through a tree: rows of the table are kept for the letters that a key shares with the one before it, and all keys that begin in a way
 * that is too far are passed over, so that it costs a fraction of comparing with every key.
 *
 * @param range keys that are looked at; all when missing
 */
export function termsWithinEdits(
  keys: SortedKeys,
  word: string,
  edits: number,
  limit = 40,
  { from, to }: KeyRange = { from: 0, to: keys.size },
): number[] {
  const { units, offsets } = keys;
  const shared = sharedLetters(keys);
  const found: number[] = [];
  const width = word.length + 1;
  const rows: Int8Array[] = [Int8Array.from({ length: width }, (_, column) => Math.min(column, FAR))];
  /** Letters whose rows are filled. */
  let depth = 0;
  for (let term = from; term < to && found.length < limit; depth = Math.min(depth, shared[term] as number)) {
    const start = offsets[term] as number;
    const length = (offsets[term + 1] as number) - start;
    let least = 0;
    while (depth < length && least <= edits) {
      const row = (rows[depth + 1] ??= new Int8Array(width).fill(FAR));
      least = fillRow(row, rows, word, units, start, depth, edits);
      depth++;
    }
    if (least > edits) {
      do term++;
      while ((shared[term] as number) >= depth);
    } else {
      if (((rows[length] as Int8Array)[width - 1] as number) <= edits) found.push(term);
      term++;
    }
  }
  return found;
}

const SHARED = new WeakMap<SortedKeys, Uint8Array>();

/** How many letters each key shares with the one before it, 255 at most; 0 after the last. Made when first needed, a byte a key. */
function sharedLetters(keys: SortedKeys): Uint8Array {
  let shared = SHARED.get(keys);
  if (!shared) {
    SHARED.set(keys, (shared = new Uint8Array(keys.size + 1)));
    const { units, offsets } = keys;
    for (let term = 1; term < keys.size; term++) {
      const before = offsets[term - 1] as number;
      const start = offsets[term] as number;
      const most = Math.min(start - before, (offsets[term + 1] as number) - start, 255);
      let same = 0;
      while (same < most && units[before + same] === units[start + same]) same++;
      shared[term] = same;
    }
  }
  return shared;
}

/**
 * The row of the edit distance table for the letter of a key at `depth`; gives its least value, below which no longer key can come. Only
 * the columns that so few edits can reach are filled, the same ones at every visit of a depth; the others stay far.
 */
function fillRow(
  row: Int8Array,
  rows: readonly Int8Array[],
  word: string,
  units: Uint8Array | Uint16Array,
  start: number,
  depth: number,
  edits: number,
): number {
  const above = rows[depth] as Int8Array;
  const twoAbove = rows[depth - 1];
  const letter = units[start + depth];
  const before = units[start + depth - 1];
  let least = depth < edits ? (row[0] = depth + 1) : FAR;
  const last = Math.min(depth + 1 + edits, row.length - 1);
  for (let column = Math.max(1, depth + 1 - edits); column <= last; column++) {
    const typed = word.charCodeAt(column - 1);
    let cost = (above[column - 1] as number) + (typed === letter ? 0 : 1);
    cost = Math.min(cost, (above[column] as number) + 1, (row[column - 1] as number) + 1);
    const swapped = twoAbove && column > 1 && typed === before && word.charCodeAt(column - 2) === letter;
    if (swapped) cost = Math.min(cost, (twoAbove[column - 2] as number) + 1);
    row[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
