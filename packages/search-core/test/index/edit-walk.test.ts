import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsWithinEdits } from '@hyte/search-core/index/edit-walk.js';
import { SortedKeys } from '@hyte/search-core/index/sorted-keys.js';
import fc from 'fast-check';

/** Insertions, omissions, changes and swaps of neighbours from one word to another, by the whole table; no letter is edited twice. */
function editsBetween(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let column = 1; column <= other.length; column++) (table[0] as number[])[column] = column;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      (table[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return at(one.length, other.length);
}

function keysOf(words: readonly string[]): SortedKeys {
  const sorted = [...new Set(words)].sort();
  const text = sorted.join('');
  const units = Array.from(text, (_, place) => text.charCodeAt(place));
  let end = 0;
  const offsets = [0, ...sorted.map((word) => (end += word.length))];
  const wide = units.some((unit) => unit > 0xff);
  return new SortedKeys(wide ? Uint16Array.from(units) : Uint8Array.from(units), Uint32Array.from(offsets));
}

const found = (keys: SortedKeys, word: string, edits: number, limit?: number): string[] =>
  termsWithinEdits(keys, word, edits, limit).map((term) => keys.key(term));

const filtered = (keys: SortedKeys, word: string, edits: number): string[] =>
  Array.from({ length: keys.size }, (_, term) => keys.key(term)).filter((key) => editsBetween(word, key) <= edits);

/** Few letters, so that words are near each other; one of two bytes among them. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), minLength: 1, maxLength: 9 });

test('the walk finds exactly the words that comparing with each of them finds, in their order', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, fc.nat(3), (words, typed, edits) => {
      const keys = keysOf(words);
      assert.deepEqual(found(keys, typed, edits, Infinity), filtered(keys, typed, edits));
    }),
    { numRuns: 1000 },
  );
});

test('asked again with other words and other numbers of edits, the same keys answer the same', () => {
  const asked = fc.array(fc.tuple(word, fc.nat(2)), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 5, maxLength: 60 }), asked, (words, queries) => {
      const keys = keysOf(words);
      for (const [typed, edits] of queries)
        assert.deepEqual(found(keys, typed, edits, Infinity), filtered(keys, typed, edits));
    }),
  );
});

test('when more are near than are wanted, the first in the order of the words are given', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, fc.nat(2), fc.nat(10), (words, typed, edits, limit) => {
      const keys = keysOf(words);
      assert.deepEqual(found(keys, typed, edits, limit), filtered(keys, typed, edits).slice(0, limit));
    }),
  );
});

test('words that begin alike for longer than a byte tells are told apart', () => {
  const long = 'ab'.repeat(200);
  const near = [`${long}c`, `${long}cc`, `${long}ccc`, long, `b${long}`, `${long.slice(0, 300)}x${long.slice(300)}`];
  const keys = keysOf(near);
  assert.deepEqual(found(keys, long, 1), filtered(keys, long, 1));
  assert.equal(found(keys, long, 1).length, 4);
});

test('every kind of edit counts as one', () => {
  const keys = keysOf(['jumppa', 'kerho', 'tasapaino']);
  for (const typed of ['jumpa', 'jummppa', 'jumbpa', 'jupmpa', 'umppa', 'jumppaa', 'jumppa'])
    assert.deepEqual(found(keys, typed, 1), ['jumppa'], typed);
  assert.deepEqual(found(keys, 'tasapiano', 1), ['tasapaino']);
  assert.deepEqual(found(keys, 'kreoh', 1), []);
  assert.deepEqual(found(keys, 'kreoh', 2), ['kerho']);
});
