import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, normalise, umlautsAgree } from '@hyte/search-core/analysis/fold.js';
import { tokenise } from '@hyte/search-core/analysis/tokenise.js';

test('a text is cut into words', () => {
  const words: readonly (readonly [text: string, words: readonly string[]])[] = [
    ['Sauvakävely, Kouvola!', ['sauvakävely', 'kouvola']],
    ['5-vuotias klo 18.30', ['5', 'vuotias', 'klo', '18', '30']],
    ['PTV:n Kelan THL:stä', ['ptv', 'kelan', 'thl']],
    ["women’s l'opera", ['women', 'l', 'opera']],
    ["vaa'an rei’istä", ["vaa'an", "rei'istä"]],
    ['tasa\u00adpaino\u200bharjoittelu', ['tasapainoharjoittelu']],
    ['A\u0308ITI äiti', ['äiti', 'äiti']],
    ['sää´mǩiõll čáppa Ođđa', ['sää´mǩiõll', 'čáppa', 'ođđa']],
    ['e😀ro 👩‍👩‍👧', ['e', 'ro']],
    ['שלום مرحبا', ['שלום', 'مرحبا']],
    ['__proto__ (a|b)+$ .*', ['proto', 'a', 'b']],
    ['', []],
    ['\ud800', []],
  ];
  for (const [text, expected] of words) assert.deepEqual(tokenise(text), expected, text);
  assert.equal(tokenise('x'.repeat(10_000))[0]?.length, 60);
});

test('keys meet across umlauts, marks and alphabets of the region', () => {
  const keys = {
    säätö: 'saato',
    åbo: 'abo',
    café: 'cafe',
    đŋŧǥǯ: 'dntgz',
    'sää´m': 'saam',
    "vaa'an": 'vaaan',
    smørrebrød: 'smorrebrod',
    straße: 'strasse',
  };
  for (const [word, key] of Object.entries(keys)) assert.equal(fold(normalise(word)), key);
});

test('folding twice is folding once, and gives no umlauts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const key = fold(normalise(text));
      assert.equal(fold(key), key);
      assert.doesNotMatch(key, /[åäö]/);
    }),
  );
});

test('words of any text are normalised, not empty and at most 60 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const word of tokenise(text)) {
        assert.ok(word.length > 0 && word.length <= 60);
        assert.deepEqual(tokenise(word).join(''), word);
      }
    }),
  );
});

test('hostile texts ten times as long take about ten times the work', () => {
  const bestOf = (text: string): number => {
    let best = Infinity;
    for (let run = 0; run < 30; run++) {
      const start = performance.now();
      tokenise(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  for (const part of ['a', 'a ', "a'", 'ä:', '\u0301', 'a\u0301', "aa'a", 'a:a', '´', '\u00ad']) {
    const text = part.repeat(10_000 / part.length);
    // Going back over what was read would be a hundred times the work. A clock that ticks in microseconds tells no less.
    assert.ok(bestOf(text.repeat(10)) < Math.max(bestOf(text), 0.02) * 50, JSON.stringify(part));
  }
});

test('umlauts agree as far as the letters are the same', () => {
  assert.ok(umlautsAgree('saliin', 'sali'));
  assert.ok(!umlautsAgree('säliin', 'sali'));
  assert.ok(umlautsAgree('pöydällä', 'pöytä'));
});
