import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '@hyte/search-core/analysis/stem.js';
import { Highlighter } from '@hyte/search-core/query/highlight.js';
import { soughtFor } from '@hyte/search-core/query/sought.js';
import fc from 'fast-check';

const WORDS = new Set(
  'tasapaino harjoittelu ryhmä kurssi lapsi senioritanssi seniori tanssi vesi jumppa kunto joki yo lintu'
    .split(' ')
    .map((word) => word.replaceAll('ä', 'a')),
);
const isWord = (key: string): boolean => WORDS.has(key);

/** The text with what is found in brackets. */
function marked(
  text: string,
  keys: string,
  { language = 'fi', beginning }: { language?: string; beginning?: string } = {},
): string {
  const found = new Highlighter(isWord).find(text, language, soughtFor(keys.split(' ').filter(Boolean), beginning));
  return [...found]
    .reverse()
    .reduce((out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`, text);
}

const CASES: readonly (readonly [text: string, keys: string, expected: string])[] = [
  ['Tasapainoa ja jumppaa', 'jumppa', 'Tasapainoa ja [jumppaa]'],
  ['Jumpassa, JUMPALLA!', 'jumppa', '[Jumpassa], [JUMPALLA]!'],
  ['Senioritansseja tiistaisin', 'tanssi', 'Seniori[tansseja] tiistaisin'],
  ['Tasapainoharjoittelussa', 'harjoittelu', 'Tasapaino[harjoittelussa]'],
  ['Tasapainoryhmään', 'tasapaino', '[Tasapaino]ryhmään'],
  ['Lastenkurssi', 'lapsi', '[Lasten]kurssi'],
  ['Mustaksi maalattu', 'taksi', 'Mustaksi maalattu'],
  ['Kymijoella uidaan', 'joki', 'Kymijoella uidaan'],
  ['Joella uidaan', 'joki', '[Joella] uidaan'],
  ['PTV:n kurssi', 'ptv', '[PTV]:n kurssi'],
  ['Vesi\u00adjumppa', 'jumppa', '[Vesi\u00adjumppa]'],
  ['👵🏽 jumppa 🧘‍♀️', 'jumppa', '👵🏽 [jumppa] 🧘‍♀️'],
];
for (const [text, keys, expected] of CASES) {
  test(`${keys} in "${text}"`, () => assert.equal(marked(text, keys), expected));
}

test('of a word being typed only what is typed is marked, inside compounds too', () => {
  assert.equal(marked('Jumppaa ja vesijumppaa', '', { beginning: 'jum' }), '[Jum]ppaa ja vesi[jum]ppaa');
  assert.equal(marked('Katajumala', '', { beginning: 'jum' }), 'Katajumala');
});

test('Swedish and English texts are compared by stems', () => {
  assert.equal(marked('i föreningarnas hus', stem('forening', 'sv'), { language: 'sv' }), 'i [föreningarnas] hus');
  assert.equal(marked('Walking groups', stem('walk', 'en'), { language: 'en' }), '[Walking] groups');
});

test('decomposed letters do not shift a mark', () => {
  const text = 'Ka\u0308vely ja kävelyryhmä'.normalize('NFD');
  assert.equal(marked(text, 'kavely'), `[${'Kävely'.normalize('NFD')}] ja [${'kävelyryhmä'.normalize('NFD')}]`);
});

test('marks lie inside the text, in order, and do not overlap, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('jumppa', 'vesijumpassa', 'ö', '\u00ad', ' ', '-', "'"), { maxLength: 12 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('fi', 'sv', 'en', 'x-y'), (value, language) => {
      let end = 0;
      for (const found of new Highlighter(isWord).find(value, language, soughtFor(['jumppa', 'vesi', 'o'], 'ju'))) {
        assert.ok(found.start >= end && found.end > found.start && found.end <= value.length);
        end = found.end;
      }
    }),
  );
});

test('letters are read one by one where they can be, and no word is found otherwise', () => {
  const words = fc.constantFrom(
    'Jumppaa',
    'vesijumpassa',
    'ÖITÄ',
    'yö',
    'joella',
    'PTV',
    'šakki',
    '2–3',
    'å',
    'tanssi',
  );
  const gaps = fc.constantFrom(' ', '-', ', ', ' – ', '/', '”', '\u00a0', '…');
  const text = fc.array(fc.tuple(words, gaps), { maxLength: 12 }).map((parts) => parts.flat().join(''));
  const sought = soughtFor(['jumppa', 'yo', 'joki', 'ptv', 'sakki', '2', 'a'], 'tan');
  fc.assert(
    fc.property(text, (value) => {
      // A sign of two units makes it look at whole words.
      const [plain, odd] = [value, `${value} 🧘`].map((one) => new Highlighter(isWord).find(one, 'fi', sought));
      assert.deepEqual(plain, odd);
    }),
  );
});
