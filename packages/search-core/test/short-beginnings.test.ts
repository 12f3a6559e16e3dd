import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Postings } from '@hyte/search-core/index/search-index.js';
import { matchText } from '@hyte/search-core/query/match-text.js';
import { ScoreBoard } from '@hyte/search-core/query/score-board.js';
import fc from 'fast-check';

/** Terms of the given frequencies, each in the names of the first activities of the catalogue. */
function postingsOf(counts: readonly number[]): Postings {
  const numbers = Uint32Array.from({ length: Math.max(0, ...counts) }, (_, at) => at);
  const flags = new Uint8Array(numbers.length).fill(1);
  return {
    counts: Uint32Array.from(counts),
    read: (term) => ({ from: 0, flagsFrom: 0, count: counts[term] as number, numbers, flags }),
  };
}

function foundBy(counts: readonly number[]): number {
  const size = Math.max(...counts);
  const board = new ScoreBoard(size);
  const prefix = { from: 0, to: counts.length, factor: 0.75 };
  const word = { word: 'j', terms: new Map(), prefix, direct: [] };
  matchText({ head: postingsOf(counts), body: undefined }, [word], new Uint8Array(size).fill(1), board);
  return board.count;
}

test('one letter finds what the most frequent word it begins finds, in however large a catalogue', () => {
  // At 100,000 activities "j" found nothing, because jumppa alone was in more than a short beginning may read.
  assert.equal(foundBy([70_000, 10]), 70_000);
  const counts = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, (many) => assert.equal(foundBy(many), Math.max(...many))),
    { numRuns: 40 },
  );
});
