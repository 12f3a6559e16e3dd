import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';
import { createWordListLexicon } from '@hyte/search-core/lexicon/word-list/word-list-lexicon.js';

// As spelling checkers list them: forms beside base forms, names with a capital.
const LISTED = new Set(
  (
    'jumppa jumpan jumppaa jumpata jumppaaminen jumpassa talo talon taloa huone huoneen huonetta nainen naisen perho perhonen perhosen perhoseksi seksi seksin ' +
    'liike liikkeen pestä peseminen pesi kiittää kiittäminen kiitti kiitän tuki tuen vertainen vertaisen ryhmä ryhmän ydin ytimen ydinvoima ydinvoiman voima voiman laitos laitoksen ' +
    'ilma ilman ilmainen ilmaisen Kouvola Kouvolan Kouvolassa ulkona muusta muu muun mustata mustaaminen musta mustan taksi taksin mustaksi'
  ).split(' '),
);
const lexicon = createWordListLexicon(LISTED, createRulesLexicon(new Map()), 'test');
const words = (all: readonly { word: string; wordClass: string }[]): string[] =>
  all.map(({ word, wordClass }) => `${word} ${wordClass}`).sort();

test('a base form is one that is listed with a telling form of its own', () => {
  assert.deepEqual(words(lexicon.analyse('jumpassa').lemmas), ['jumppa nominal']);
  assert.deepEqual(words(lexicon.analyse('talossa').lemmas), ['talo nominal']);
  assert.deepEqual(words(lexicon.analyse('huoneita').lemmas), ['huone nominal']);
  assert.deepEqual(words(lexicon.analyse('liikkeellä').lemmas), ['liike nominal']);
});

test('verbs are known by their noun of doing, with umlauts by vowel harmony', () => {
  assert.deepEqual(words(lexicon.analyse('kiitti').lemmas), ['kiittää verb']);
  assert.deepEqual(words(lexicon.analyse('pesi').lemmas), ['pestä verb']);
});

test('names are known by their capital', () => {
  assert.deepEqual(words(lexicon.analyse('kouvolassa').lemmas), ['kouvola nominal']);
});

test('compounds fall into listed words, and these into theirs', () => {
  const { lemmas, parts } = lexicon.analyse('vertaistukiryhmästä');
  assert.deepEqual(words(lemmas), ['vertaistukiryhmä nominal']);
  assert.deepEqual(
    words(parts).map((part) => part.replace(' nominal', '')),
    ['ryhmä', 'tuki', 'tukiryhmä', 'vertainen', 'vertaistuki'],
  );
  assert.ok(lexicon.analyse('ydinvoimalaitoksia').parts.some(({ word }) => word === 'voima'));
});

test('a form of a listed word is no compound', () => {
  assert.deepEqual(lexicon.analyse('perhoseksi').parts, []);
  assert.deepEqual(lexicon.analyse('mustaksi').parts, []);
});

test('what is not listed is left to the rules', () => {
  const { known, lemmas } = lexicon.analyse('zorbissa');
  assert.equal(known, false);
  assert.ok(lemmas.some(({ word }) => word === 'zorbi'));
});
