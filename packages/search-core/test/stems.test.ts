import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '@hyte/search-core/analysis/fold.js';
import { stem } from '@hyte/search-core/analysis/stem.js';
import { SWEDISH_PART_WORDS } from '@hyte/search-core/analysis/swedish-part-words.js';
import { swedishParts } from '@hyte/search-core/analysis/swedish-parts.js';

const one = (language: 'sv' | 'en', ...forms: readonly string[]): void => {
  assert.equal(
    new Set(forms.map((form) => stem(fold(form), language))).size,
    1,
    forms.map((form) => stem(fold(form), language)).join(),
  );
};

test('forms of a Swedish word meet', () => {
  one('sv', 'förening', 'föreningen', 'föreningar', 'föreningarnas');
  one('sv', 'aktivitet', 'aktiviteter', 'aktiviteternas');
  one('sv', 'bostad', 'bostäder', 'bostaden');
  one('sv', 'skola', 'skolan', 'skolor', 'skolornas');
  one('sv', 'cykel', 'cykeln', 'cyklar');
  one('sv', 'läger', 'lägret');
  one('sv', 'bok', 'boken', 'böcker', 'böckerna');
  one('sv', 'simma', 'simmar', 'simmade');
  one('sv', 'psykisk', 'psykiskt', 'psykiska');
  one('sv', 'rum', 'rummet', 'rummen');
});

test('Swedish words that only begin alike do not', () => {
  for (const [a, b] of [
    ['lag', 'läger'],
    ['dans', 'dansk'],
    ['gym', 'gymnastik'],
    ['mat', 'matta'],
    ['sal', 'sallad'],
  ] as const)
    assert.notEqual(stem(fold(a), 'sv'), stem(fold(b), 'sv'), `${a} ${b}`);
});

test('forms of an English word meet', () => {
  one('en', 'activity', 'activities');
  one('en', 'exercise', 'exercises', 'exercising', 'exercised');
  one('en', 'swim', 'swims', 'swimming', 'swam');
  one('en', 'child', 'children');
  one('en', 'care', 'cares', 'caring', 'cared');
  one('en', 'bus', 'buses');
});

test('English words that only begin alike do not', () => {
  for (const [a, b] of [
    ['car', 'care'],
    ['hop', 'hope'],
    ['new', 'news'],
    ['organ', 'organise'],
  ] as const)
    assert.notEqual(stem(a, 'en'), stem(b, 'en'), `${a} ${b}`);
});

test('every word has a stem that is not longer by more than a letter, and stems end somewhere', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('sv' as const, 'en' as const),
      (word, language) => {
        const key = fold(word.toLowerCase());
        const found = stem(key, language);
        assert.ok(found.length <= key.length + 1);
        assert.equal(found === '', key === '');
      },
    ),
  );
});

test('a Swedish compound falls into its parts', () => {
  const known = new Set(SWEDISH_PART_WORDS.map((word) => stem(fold(word), 'sv')));
  const parts = (word: string): string[] => swedishParts(fold(word), (each) => known.has(each));
  const stems = (...words: readonly string[]): string[] => words.map((word) => stem(fold(word), 'sv'));
  assert.deepEqual(parts('vattengymnastik'), stems('vatten', 'gymnastik'));
  assert.deepEqual(parts('idrottsparker'), stems('idrott', 'park'));
  assert.deepEqual(parts('familjerådgivningen'), stems('familj', 'rådgivning'));
  assert.deepEqual(parts('hälsovård'), stems('hälsa', 'vård'));
  assert.deepEqual(parts('medlem'), []);
  assert.deepEqual(
    new Set(parts('vattengymnastikgrupp')),
    new Set(stems('vatten', 'vattengymnastik', 'gymnastik', 'gymnastikgrupp', 'grupp')),
  );
});
