import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipalityNamed } from '@hyte/catalogue-tools/clean/municipality.js';
import { readAudience } from '@hyte/catalogue-tools/sources/spreadsheet/cell-audience.js';
import {
  readAccess,
  readChannels,
  readForms,
  readLanguages,
  readThemes,
} from '@hyte/catalogue-tools/sources/spreadsheet/cell-words.js';
import { columnOf } from '@hyte/catalogue-tools/sources/spreadsheet/headings.js';
import { readCsv } from '@hyte/catalogue-tools/sources/spreadsheet/csv/read-csv.js';
import { readTimes } from '@hyte/catalogue-tools/reading-times/read-times.js';

/** Longest CPU time for one cell of 50 kB; patterns that back up take minutes. */
const MOST_MS = 200;
const LENGTH = 50_000;
const pumped = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const PIECES = [
  'a',
  ' ',
  '-',
  ',',
  '"',
  ';',
  '\n',
  'ä',
  '1',
  '1.',
  'ryhmä',
  'kerhoon ',
  'liikunta,',
  'ja ',
  'n kaupunki',
  ' (',
  'ei ',
  'ruotsiksi ',
  '1–',
  '😀',
  'inva',
  ' /',
];

const READERS: readonly (readonly [name: string, read: (cell: string) => unknown])[] = [
  ['readThemes', (cell) => readThemes(cell, '')],
  ['readForms', (cell) => readForms(cell, '')],
  ['readChannels', (cell) => readChannels(cell, '')],
  ['readAudience', (cell) => readAudience(cell, '')],
  ['readLanguages', (cell) => readLanguages(cell)],
  ['readAccess', (cell) => readAccess(cell)],
  ['columnOf', (cell) => columnOf(cell)],
  ['municipalityNamed', (cell) => municipalityNamed(cell)],
  ['readTimes', (cell) => readTimes(cell, '2026-11-22')],
  ['readCsv', (cell) => readCsv(`Nimi;Milloin\n"${cell.replaceAll('"', '""')}";ti\n`, {})],
  // A cell that breaks out of its quotation marks.
  ['readCsv (open)', (cell) => cell.startsWith('\n') || readCsv(`Nimi;Milloin\n${cell};ti\n`, {})],
];

for (const [name, read] of READERS) {
  test(`${name} takes little time for any long cell`, () => {
    for (const piece of PIECES) {
      const cell = pumped(piece);
      // A busy machine may take a moment for itself: the best of three counts.
      let took = Infinity;
      for (let attempt = 0; attempt < 3 && took >= MOST_MS; attempt += 1) {
        const started = process.cpuUsage();
        read(cell);
        const { user, system } = process.cpuUsage(started);
        took = Math.min(took, (user + system) / 1000);
      }
      assert.ok(took < MOST_MS, `${JSON.stringify(piece)}: ${Math.round(took)} ms`);
    }
  });
}
