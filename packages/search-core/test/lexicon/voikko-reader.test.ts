import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { createVoikkoLexicon } from '@hyte/search-core/lexicon/voikko/voikko-lexicon.js';
import { flag, letters, tinyDictionary, writes, type Step } from './tiny-dictionary.js';

const HOUSE: Step[] = [...writes('[Ln][Xp]talo[X]'), ...letters('talo'), ...writes('[Sine][Ny]'), ...letters('ssa')];
const lexiconOf = (...ways: Step[][]) => createVoikkoLexicon(tinyDictionary(ways));
const words = (lemmas: readonly { word: string; wordClass: string }[]): string[] =>
  lemmas.map(({ word, wordClass }) => `${word} ${wordClass}`).sort();

test('the base form and the word class of an inflected word', () => {
  const { lemmas, parts, known } = lexiconOf(HOUSE).analyse('talossa');
  assert.deepEqual({ lemmas: words(lemmas), parts, known }, { lemmas: ['talo nominal'], parts: [], known: true });
});

test('a word the dictionary lacks stands for itself', () => {
  const found = lexiconOf(HOUSE).analyse('talo');
  assert.equal(found.known, false);
  assert.equal(found.lemmas[0]?.word, 'talo');
});

test('a compound has every run of its parts, prefixes with a class of their own', () => {
  const lexicon = lexiconOf([
    ...writes('[Lp]'),
    ...letters('tasa'),
    ...writes('[Bh][Bc][Ln][Xp]jako[X]'),
    ...letters('jako'),
    ...writes('[Sn][Ny][Bh][Bc][Ln][Xp]lauta[X]'),
    ...letters('lauda'),
    ...writes('[Sine][Ny]'),
    ...letters('lla'),
  ]);
  const { lemmas, parts } = lexicon.analyse('tasajakolaudalla');
  assert.deepEqual(words(lemmas), ['tasajakolauta nominal']);
  assert.deepEqual(words(parts), [
    'jako nominal',
    'jakolauta nominal',
    'lauta nominal',
    'tasa other',
    'tasajako nominal',
  ]);
});

test('of several readings those with the fewest parts count', () => {
  const one: Step[] = [...writes('[Ln][Xp]kalastus[X]'), ...letters('kalastus')];
  const two: Step[] = [
    ...writes('[Ln][Xp]kala[X]'),
    ...letters('kala'),
    ...writes('[Bc][Ln][Xp]stus[X]'),
    ...letters('stus'),
  ];
  assert.deepEqual(lexiconOf(one, two).analyse('kalastus').parts, []);
});

test('a participle has its verb too, a derived verb its own', () => {
  const done: Step[] = [
    ...writes('[Lt][Xp]tehdä[X]'),
    ...letters('teh'),
    ...writes('[Ll][Ru]'),
    ...letters('n'),
    ...writes('[Xj]yt[X][Sn][Ny]'),
    ...letters('yt'),
  ];
  assert.deepEqual(words(lexiconOf(done).analyse('tehnyt').lemmas), ['tehdä verb', 'tehnyt nominal']);
  const based: Step[] = [
    ...writes('[Lt][Xp]perustaa[X]'),
    ...letters('perust'),
    ...writes('[Xj]ua[X]'),
    ...letters('u'),
    ...writes('[Ll][Rv]'),
    ...letters('v'),
    ...writes('[Xj]a[X][Sn][Ny]'),
    ...letters('a'),
  ];
  assert.deepEqual(words(lexiconOf(based).analyse('perustuva').lemmas), ['perustua verb', 'perustuva nominal']);
});

test('the noun of doing is a noun and its verb', () => {
  const doing: Step[] = [
    ...writes('[Lt][Xp]liikkua[X]'),
    ...letters('liikku'),
    ...writes('[Tn4]'),
    ...letters('mi'),
    ...writes('[Sine][Ny]'),
    ...letters('sessa'),
  ];
  assert.deepEqual(words(lexiconOf(doing).analyse('liikkumisessa').lemmas), ['liikkua verb', 'liikkuminen nominal']);
});

test('names are found in lower case', () => {
  const name: Step[] = [
    ...writes('[Lep][Xp]Helsinki[X]'),
    ...letters('helsingi'),
    ...writes('[Sine][Ny]'),
    ...letters('ssä'),
  ];
  assert.deepEqual(words(lexiconOf(name).analyse('helsingissä').lemmas), ['helsinki nominal']);
});

test('in a lexicalised compound the second part counts when the first is a word', () => {
  const base = (text: string): Step[] => [
    ...writes(`[Ln][Xp]${text}[X]`),
    ...letters(text.replace('=', '')),
    ...writes('[Sn][Ny]'),
  ];
  const lexicon = lexiconOf(base('ilki=valta'), base('raha=valta'), base('raha'), base('valta'));
  assert.deepEqual(words(lexicon.analyse('ilkivalta').parts), ['ilki nominal']);
  assert.deepEqual(words(lexicon.analyse('rahavalta').parts), ['raha nominal', 'valta nominal']);
});

test('equal vowels at a seam need a hyphen, unless there is no other reading', () => {
  const compound: Step[] = [
    ...writes('[Ln][Xp]ero[X]'),
    ...letters('ero'),
    ...writes('[Bc][Ln][Xp]osio[X]'),
    ...letters('osio'),
  ];
  const three: Step[] = [
    ...writes('[Ln][Xp]e[X]'),
    ...letters('e'),
    ...writes('[Bc][Ln][Xp]roo[X]'),
    ...letters('roo'),
    ...writes('[Bc][Ln][Xp]sio[X]'),
    ...letters('sio'),
  ];
  assert.equal(
    lexiconOf(compound, three)
      .analyse('eroosio')
      .parts.some(({ word }) => word === 'osio'),
    false,
  );
  assert.ok(
    lexiconOf(compound)
      .analyse('eroosio')
      .parts.some(({ word }) => word === 'osio'),
  );
});

test('flags are set, asked for, and put back when a way turns out wrong', () => {
  const lexicon = lexiconOf(
    [...flag('@P.STARTED.ON@'), ...letters('ab'), ...flag('@R.STARTED@')],
    [...letters('ac'), ...flag('@R.STARTED@')],
    [...letters('ad'), ...flag('@D.STARTED@')],
    [...flag('@U.CASE.A@'), ...letters('ae'), ...flag('@U.CASE.B@')],
    [...flag('@U.CASE.A@'), ...letters('af'), ...flag('@C.CASE@'), ...flag('@U.CASE.B@')],
    [...flag('@U.CASE.A@'), ...letters('ag'), ...flag('@R.CASE.A@')],
  );
  const known = ['ab', 'ac', 'ad', 'ae', 'af', 'ag'].filter((word) => lexicon.analyse(word).known);
  assert.deepEqual(known, ['ab', 'ad', 'af', 'ag']);
});

test('a state of more than 255 transitions is read', () => {
  const ways = Array.from({ length: 400 }, (_, number): Step[] =>
    letters(`${number % 2 ? 'k' : 'b'}${number.toString(36).replace(/\d/g, (digit) => 'abcdefghij'[+digit] ?? '')}`),
  );
  ways.push(letters('zzz'));
  const lexicon = lexiconOf(...ways);
  assert.ok(lexicon.analyse('zzz').known);
  assert.equal(lexicon.analyse('zzy').known, false);
});

test('a file of another kind is refused with a clear error', () => {
  const good = tinyDictionary([HOUSE]);
  const changed = (at: number, value: number): Uint8Array =>
    Uint8Array.from(good, (byte, place) => (place === at ? value : byte));
  const codeOf = (bytes: Uint8Array): string | undefined => {
    try {
      createVoikkoLexicon(bytes);
      return undefined;
    } catch (error) {
      assert.ok(error instanceof TarjotinError && error.hint.length > 0, String(error));
      return error.code;
    }
  };
  const bigEndian = Uint8Array.from(good);
  bigEndian.set([0, 1, 0x3a, 0x6e, 0, 3, 0x51, 0xfa]);
  assert.equal(codeOf(good), undefined);
  assert.equal(codeOf(new Uint8Array()), 'voikko-format');
  assert.equal(codeOf(changed(0, 1)), 'voikko-format');
  assert.equal(codeOf(bigEndian), 'voikko-version');
  assert.equal(codeOf(changed(8, 1)), 'voikko-weighted');
  assert.equal(codeOf(changed(12, 7)), 'voikko-version');
  assert.equal(codeOf(good.subarray(0, 17)), 'voikko-damaged');
  assert.equal(codeOf(good.subarray(0, 40)), 'voikko-damaged');
  assert.equal(codeOf(good.subarray(0, -4)), 'voikko-damaged');
  assert.equal(codeOf(good.subarray(0, -16)), 'voikko-damaged');
});

test('any bytes give a lexicon or a clear error, and any word an answer', () => {
  const good = tinyDictionary([HOUSE, [...HOUSE.slice(0, 3), ...HOUSE]]);
  const edits = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 });
  fc.assert(
    fc.property(edits, fc.nat(good.length), fc.string({ unit: 'grapheme', maxLength: 80 }), (changes, length, word) => {
      const bytes = good.slice(0, length % 3 === 0 ? length : undefined);
      for (const [at, value] of changes) bytes[at] = value;
      try {
        const lexicon = createVoikkoLexicon(bytes);
        for (const asked of [word, 'talossa']) assert.ok(lexicon.analyse(asked).lemmas.length > 0);
      } catch (error) {
        assert.ok(error instanceof TarjotinError && error.code.startsWith('voikko-'), String(error));
      }
    }),
    { numRuns: 2000 },
  );
});
