import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';

const lexiconOf = (text: string) => createRulesLexicon(new Map(text.split(' ').map((word) => [word, 1])));
const lemmasOf = (text: string, word: string): string[] =>
  lexiconOf(text)
    .analyse(word)
    .lemmas.map((lemma) => lemma.word);
const partsOf = (text: string, word: string): string[] =>
  lexiconOf(text)
    .analyse(word)
    .parts.map((part) => part.word);

test('a base form that is a word of the catalogue is taken, and no other', () => {
  assert.deepEqual(lemmasOf('zorbi zorbissa muu', 'zorbissa'), ['zorbissa', 'zorbi']);
});

test('a base form that two forms share is taken', () => {
  assert.ok(lemmasOf('kriketissä krikettiin', 'kriketissä').includes('kriketti'));
});

test('without support there are several guesses, the right one among them', () => {
  const lemmas = lemmasOf('kriketissä', 'kriketissä');
  assert.ok(lemmas.includes('kriketti'), lemmas.join(' '));
  assert.ok(lemmas.length <= 12);
});

test('compounds fall into words of the catalogue, common words and words of the project', () => {
  assert.ok(partsOf('zorbi zorbiryhmässä', 'zorbiryhmässä').includes('zorbi'));
  assert.ok(partsOf('zorbiryhmässä', 'zorbiryhmässä').includes('ryhmä'));
  assert.ok(partsOf('perhemuskariin', 'perhemuskariin').includes('muskari'));
});

test('strings of endings are no parts', () => {
  assert.ok(!partsOf('saksalaisia massa', 'tutustumassa').includes('massa'));
});

test('anything is answered', () => {
  const { analyse } = lexiconOf('zorbi __proto__ ryhmä');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (word) => {
      assert.ok(analyse(word).lemmas.length > 0);
    }),
  );
  assert.equal(analyse('__proto__').lemmas[0]?.word, '__proto__');
});
