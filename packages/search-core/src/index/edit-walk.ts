import type { SortedKeys } from './sorted-keys.js';

/**
 * Keys at most `edits` edits (insert, leave out, change, swap two neighbours) from a folded word. Walks the sorted keys
 * as a tree and leaves a branch as soon as it is too far, so that it costs a fraction of comparing with every key.
 */
export function termsWithinEdits(keys: SortedKeys, word: string, edits: number, limit = 40): number[] {
  const found: number[] = [];
  const width = word.length + 1;
  const rows: Int8Array[] = [Int8Array.from({ length: width }, (_, column) => Math.min(column, 100))];

  /** All keys from `from` to `to` share their first `depth` letters; `before` is the last of them. */
  const walk = (from: number, to: number, depth: number, before: number): void => {
    const above = rows[depth] as Int8Array;
    let term = from;
    while (term < to && keys.lengthOf(term) === depth) {
      if ((above[width - 1] as number) <= edits && found.length < limit) found.push(term);
      term++;
    }
    while (term < to && found.length < limit) {
      const letter = keys.unitAt(term, depth);
      const end = endOfBranch(keys, term, to, depth, letter);
      const row = (rows[depth + 1] ??= new Int8Array(width));
      if (fillRow(row, above, rows[depth - 1], word, letter, before, depth) <= edits)
        walk(term, end, depth + 1, letter);
      term = end;
    }
  };
  walk(0, keys.size, 0, 0);
  return found;
}

/** First term after `from` that has another letter at `depth`. */
function endOfBranch(keys: SortedKeys, from: number, to: number, depth: number, letter: number): number {
  let low = from + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys.unitAt(middle, depth) === letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One row of the edit distance table; gives its least value, below which no longer key can come. */
function fillRow(
  row: Int8Array,
  above: Int8Array,
  twoAbove: Int8Array | undefined,
  word: string,
  letter: number,
  before: number,
  depth: number,
): number {
  let least = (row[0] = Math.min(depth + 1, 100));
  for (let column = 1; column < row.length; column++) {
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
