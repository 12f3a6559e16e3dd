import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fitsBase, finnishBases } from '@hyte/search-core/analysis/finnish/finnish-bases.js';
import { fold } from '@hyte/search-core/analysis/fold.js';
import { NOMINAL, OTHER, UNKNOWN, VERB } from '@hyte/search-core/index/term-class.js';
import type { Lemma, Lexicon } from '@hyte/search-core/lexicon/lexicon.js';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';
import { createVoikkoLexicon } from '@hyte/search-core/lexicon/voikko/voikko-lexicon.js';

// Word pairs kept beside the checkout and no part of it; the dictionary is the system's.
const folder = new URL('../../../../../shared/fixtures/finnish/', import.meta.url);
const FILE = '/usr/lib/voikko/5/mor-standard/mor.vfst';
const noPairs = existsSync(folder) ? false : 'shared/fixtures/finnish is not beside the checkout';
const noVoikko = noPairs || (existsSync(FILE) ? false : `${FILE} is not there: install voikko-fi to run this`);

type Row = readonly string[];
const CLASS_BITS = { nominal: NOMINAL, verb: VERB, other: OTHER, unknown: UNKNOWN } as const;

const rowsOf = (name: string): Row[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Words that a catalogue has besides: those of the pairs. */
function otherWords(): string[] {
  return ['pairs_same_lemma.tsv', 'pairs_diff_lemma.tsv'].flatMap((name) => rowsOf(name).map((row) => row[1] ?? ''));
}

/** Share of the rows whose query meets a term of its document. */
function found(
  rows: readonly Row[],
  query: number,
  document: number,
  make: (words: ReadonlyMap<string, number>) => Lexicon,
): number {
  const asked = rows.filter((row) => row[query]);
  const collection = [...asked.map((row) => row[document] ?? ''), ...otherWords()];
  const lexicon = make(new Map(collection.map((word) => [word, 1])));
  const meets = ({ word, wordClass }: Lemma, bases: ReadonlyMap<string, number>): boolean => {
    const bits = bases.get(fold(word));
    return bits !== undefined && fitsBase(bits, CLASS_BITS[wordClass], word);
  };
  const hits = asked.filter((row) => {
    const { lemmas, parts } = lexicon.analyse(row[document] ?? '');
    const bases = finnishBases(row[query] ?? '');
    return [...lemmas, ...parts].some((lemma) => meets(lemma, bases));
  });
  return hits.length / asked.length;
}

function qualityOf(make: (words: ReadonlyMap<string, number>) => Lexicon) {
  const recall = found(rowsOf('pairs_same_lemma.tsv'), 0, 1, make);
  const wrong = found(
    rowsOf('pairs_diff_lemma.tsv').filter((row) => row[4] === 'far'),
    0,
    1,
    make,
  );
  const precision = recall / (recall + wrong);
  return {
    f1: (2 * precision * recall) / (precision + recall),
    compounds: found(rowsOf('compound_parts.tsv'), 0, 2, make),
    inflected: found(rowsOf('compound_parts.tsv'), 1, 2, make),
    accidents: found(rowsOf('compound_false_substrings.tsv'), 0, 1, make),
  };
}

const atLeast = (name: string, value: number, bar: number): void =>
  assert.ok(value >= bar, `${name} ${(100 * value).toFixed(2)} %, wanted ${100 * bar}`);

test('with Voikko nearly every form and part is found', { skip: noVoikko }, (t) => {
  const voikko = createVoikkoLexicon(readFileSync(FILE));
  const { f1, compounds, inflected, accidents } = qualityOf(() => voikko);
  t.diagnostic(JSON.stringify({ f1, compounds, inflected, accidents }));
  atLeast('F1', f1, 0.99);
  atLeast('compounds', compounds, 0.99);
  atLeast('inflected parts', inflected, 0.985);
  atLeast('no accidents', 1 - accidents, 0.985);
});

test('rules and the words of the catalogue alone find forms, and most parts', { skip: noPairs }, (t) => {
  const { f1, compounds, inflected, accidents } = qualityOf(createRulesLexicon);
  t.diagnostic(JSON.stringify({ f1, compounds, inflected, accidents }));
  atLeast('F1', f1, 0.955);
  atLeast('compounds', compounds, 0.6);
  atLeast('inflected parts', inflected, 0.62);
  atLeast('no accidents', 1 - accidents, 0.95);
});
