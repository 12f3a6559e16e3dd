import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createVoikkoLexicon } from '@hyte/search-core/lexicon/voikko/voikko-lexicon.js';
import { withProjectWords } from '@hyte/search-core/lexicon/project-words/with-project-words.js';
import type { Lexicon } from '@hyte/search-core/lexicon/lexicon.js';

// The dictionary of the system; continuous integration installs Debian's voikko-fi.
const FILE = '/usr/lib/voikko/5/mor-standard/mor.vfst';
const skip = existsSync(FILE) ? false : `${FILE} is not there: install voikko-fi to run this`;
let opened: Lexicon | undefined;
const lexicon = (): Lexicon => (opened ??= createVoikkoLexicon(readFileSync(FILE)));

const lemmasOf = (word: string): string[] =>
  lexicon()
    .analyse(word)
    .lemmas.map((lemma) => lemma.word);
const partsOf = (word: string): string[] =>
  lexicon()
    .analyse(word)
    .parts.map((part) => part.word);

test('residents’ words in their forms', { skip }, () => {
  for (const [form, lemma] of [
    ['jumppaan', 'jumppa'],
    ['ikäihmisille', 'ikäihminen'],
    ['tasapainoharjoituksia', 'tasapainoharjoitus'],
    ['kouvolassa', 'kouvola'],
    ['vanhempia', 'vanhempi'],
    ['liikkuvat', 'liikkua'],
    ['ohjattua', 'ohjata'],
    ['syödessä', 'syödä'],
    ['kahdeksalta', 'kahdeksan'],
  ] as const) {
    assert.ok(lemmasOf(form).includes(lemma), `${form}: ${lemmasOf(form).join(', ')}`);
  }
});

test('parts of compounds and their runs, none by accident', { skip }, () => {
  assert.deepEqual(partsOf('vesijumpparyhmässä').sort(), ['jumppa', 'jumpparyhmä', 'ryhmä', 'vesi', 'vesijumppa']);
  // What its parts mean has nothing to do with it.
  assert.deepEqual(partsOf('tasapainoharjoittelussa').sort(), ['harjoittelu', 'tasapaino']);
  assert.ok(partsOf('vertaistukiryhmät').includes('vertaistuki'));
  assert.ok(partsOf('kehittämisyksikkö').includes('kehittää'));
  assert.ok(partsOf('toimivaltansa').includes('valta'));
  assert.ok(partsOf('lähiomaiset').includes('omainen'));
  for (const word of ['mustaksi', 'saksalainen', 'luokkaansa', 'ohjaajalla', 'ilkivaltaa', 'erinomaiset']) {
    assert.ok(
      !partsOf(word).some((part) => ['taksi', 'laine', 'ansa', 'aika', 'valta', 'omainen'].includes(part)),
      word,
    );
  }
});

test('word classes tell a noun from a verb', { skip }, () => {
  const classOf = (word: string): string | undefined => lexicon().analyse(word).lemmas[0]?.wordClass;
  assert.deepEqual(['jumppa', 'jumpata', 'hauska', 'mutta', 'kolme'].map(classOf), [
    'nominal',
    'verb',
    'nominal',
    'other',
    'nominal',
  ]);
});

test('a compound written without its hyphen is known', { skip }, () => {
  assert.ok(partsOf('ruokaaine').includes('aine'));
});

test('words of the project and their compounds are known', { skip }, () => {
  const { analyse } = withProjectWords(lexicon());
  assert.equal(lexicon().analyse('muskarissa').known, false);
  assert.deepEqual(
    analyse('muskarissa').lemmas.map(({ word }) => word),
    ['muskari'],
  );
  assert.deepEqual(
    analyse('perhemuskariin').parts.map(({ word }) => word),
    ['perhe', 'muskari'],
  );
  assert.deepEqual(
    analyse('kässäkerhon').parts.map(({ word }) => word),
    ['kässä', 'kerho'],
  );
  assert.equal(analyse('xyzzyssa').known, false);
});

test('any text is answered at once', { skip }, () => {
  const syllables = fc.array(
    fc.constantFrom('ka', 'la', 'tie', 'suo', 'maa', 'ta', 'lo', 'ja', 'n', 'yö', 'si', 'aa', 'puu'),
    { maxLength: 30 },
  );
  const texts = fc.oneof(
    syllables.map((all) => all.join('')),
    fc.string({ unit: 'grapheme', maxLength: 70 }),
  );
  lexicon().analyse('lämmittely');
  const slow: string[] = [];
  fc.assert(
    fc.property(texts, (word) => {
      const started = performance.now();
      assert.ok(lexicon().analyse(word).lemmas.length > 0);
      if (performance.now() - started > 5) slow.push(word);
    }),
    { numRuns: 1000 },
  );
  // A pause of the machine now and then says nothing; a word that is slow is slow again.
  const stillSlow = slow.filter((word) => Math.min(...[1, 2, 3].map(() => timeOf(() => lexicon().analyse(word)))) > 5);
  assert.deepEqual(stillSlow, []);
});

function timeOf(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}
