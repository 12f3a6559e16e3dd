import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexRings } from '@hyte/search-core/rings/index-rings.js';
import { parseRings } from '@hyte/search-core/rings/parse-rings.js';

const TERMS: Readonly<Record<string, number>> = { jumppa: 4, gymnastik: 2, kahvila: 7, voimistelu: 1, mstauti: 9 };
const termsOf = (word: string): number[] => (Object.hasOwn(TERMS, word) ? [TERMS[word] ?? 0] : []);
const index = (text: string): ReturnType<typeof indexRings> => indexRings(parseRings(text), termsOf);

test('a ring finds its terms whatever the language, and keeps all its words, folded', () => {
  const [ring] = index('jumppa, voimistelu | gymnastik, gympa | keep fit');
  assert.deepEqual(ring?.terms, [1, 2, 4]);
  assert.deepEqual(
    ring?.words.map(({ key }) => key),
    ['jumppa', 'voimistelu', 'gymnastik', 'gympa', 'keep fit'],
  );
});

test('a pointer finds its right side apart, and is not typed by it', () => {
  const [ring] = index('yksin > kahvila | ensam | lonely');
  assert.deepEqual([ring?.terms, ring?.also], [[], [7]]);
  assert.ok(!ring?.words.some(({ key }) => key === 'kahvila'));
});

test('a ring nothing in the catalogue answers is left out, unless it offers a filter', () => {
  assert.deepEqual(index('melonta | paddling | canoeing'), []);
  assert.deepEqual(index('ilmainen | gratis | free | price:free')[0]?.offer, { facet: 'price', value: 'free' });
});

test('words that are only typed are no answer', () => {
  const [ring] = index('(jumppa), voimistelu | gympa | keep fit');
  assert.deepEqual(ring?.terms, [1]);
  assert.ok(ring?.words.some(({ key }) => key === 'jumppa'));
});

test('hyphens part what is typed and join what is found', () => {
  const [ring] = index('ms-tauti | ms | ms');
  assert.deepEqual(ring?.terms, [9]);
  assert.equal(ring?.words[0]?.key, 'ms tauti');
});

test('a word of two languages is one word with both', () => {
  const [ring] = index('jumppa | senior | senior');
  assert.deepEqual(
    ring?.words.map(({ key, languages }) => [key, languages]),
    [
      ['jumppa', 1],
      ['senior', 6],
    ],
  );
});
