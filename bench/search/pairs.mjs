// How well single Finnish words find each other, end to end through createSearchEngine.
//   node bench/search/pairs.mjs <folder of the word pairs> [--misses]
// The catalogue of each row set is its documents, one word a name, and 6,000 other words. Positive rows are run with every
// tier; for negative rows hits of the typo tier do not count, because that tier answers only when nothing else does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';

const folder = process.argv[2];
const showMisses = process.argv.includes('--misses');
if (!folder) {
  console.error('usage: node bench/search/pairs.mjs <folder with pairs_same_lemma.tsv and the others> [--misses]');
  process.exit(2);
}

const read = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const same = read('pairs_same_lemma.tsv');
const different = read('pairs_diff_lemma.tsv');
const compounds = read('compound_parts.tsv');
const accidental = read('compound_false_substrings.tsv');
const typos = read('typos.tsv');
const umlauts = read('umlauts.tsv');
const others = [...new Set([...same, ...different].map((row) => row[1]))].slice(0, 6000);

/** Share of rows whose query finds its document, as a percentage. */
async function foundShare(title, rows, query, doc, { typo = true } = {}) {
  const asked = rows.filter((row) => row[query]);
  const names = [...new Set([...asked.map((row) => row[doc]), ...others])];
  const activities = names.map((name) => ({ id: name, kind: 'group', name: { fi: name } }));
  const engine = createSearchEngine({ formatVersion: '1.0', activities });
  const memo = new Map();
  const find = async (text) => {
    const { hits } = await engine.search({ text: `${text} `, limit: 1000 });
    return new Set(hits.filter((hit) => typo || hit.why[0]?.how !== 'typo').map((hit) => hit.activity.id));
  };
  let found = 0;
  const missed = [];
  for (const row of asked) {
    if (!memo.has(row[query])) memo.set(row[query], await find(row[query]));
    if (memo.get(row[query]).has(row[doc])) found++;
    if (memo.get(row[query]).has(row[doc]) !== typo) missed.push(`${row[query]}~${row[doc]}`);
  }
  if (showMisses) console.log(`\n${title}: ${missed.length} wrong\n${missed.slice(0, 150).join(' ')}`);
  return (found / asked.length) * 100;
}

const where = (place, value) => (row) => row[place] === value;
const recall = await foundShare('same lemma', same, 0, 1);
const far = await foundShare('unrelated', different.filter(where(4, 'far')), 0, 1, { typo: false });
const precision = (recall / (recall + far)) * 100;
const figures = {
  recall,
  precision,
  f1: (2 * precision * recall) / (precision + recall),
  'unrelated found': far,
  'related found': await foundShare('related', different.filter(where(4, 'near')), 0, 1, { typo: false }),
  'compound part, base': await foundShare('compound base', compounds, 0, 2),
  'compound part, inflected': await foundShare('compound inflected', compounds, 1, 2),
  'accidental substring found': await foundShare('accidental', accidental, 0, 1, { typo: false }),
  'typo, same form': await foundShare('typo same', typos.filter(where(2, 'same_form')), 0, 1),
  'typo, other form': await foundShare('typo other', typos.filter(where(2, 'other_form')), 0, 1),
  'no umlauts, same form': await foundShare('umlaut same', umlauts.filter(where(2, 'same_form')), 0, 1),
  'no umlauts, other form': await foundShare('umlaut other', umlauts.filter(where(2, 'other_form')), 0, 1),
};
console.table(
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { '%': Number(value.toFixed(1)) }])),
);
