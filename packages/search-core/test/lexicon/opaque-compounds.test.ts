import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, type Reading } from '@hyte/search-core/lexicon/reading.js';

const part = (surface: string, base = surface): Reading[number] => ({ surface, base, wordClass: 'nominal' });
const partsOf = (...reading: Reading): string[] =>
  gather([reading])
    .parts.map(({ word }) => word)
    .sort();

test('a compound that means nothing of what its parts do is one part', () => {
  assert.deepEqual(partsOf(part('suku'), part('polvien', 'polvi')), []);
  assert.deepEqual(partsOf(part('tasa'), part('paino'), part('ryhmän', 'ryhmä')), ['ryhmä', 'tasapaino']);
  assert.deepEqual(partsOf(part('liikunta'), part('tasa'), part('paino')), ['liikunta', 'tasapaino']);
});

test('other compounds are found by each of their parts', () => {
  assert.deepEqual(partsOf(part('suku'), part('seuran', 'seura')), ['seura', 'suku']);
});
