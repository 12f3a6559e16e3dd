// Fuse.js against this package's own index made in the page (rules, no dictionary): quality on word pairs and speed on made-up
// catalogues of the sizes that come as plain JSON. Figures are in docs/adr/0007-fuse.md.
//   node bench/search/fuse.mjs <folder of the word pairs>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { makeCatalogue } from './catalogue.mjs';
import { TYPED } from './queries.mjs';

const Fuse = createRequire(createRequire(import.meta.url).resolve('@hyte/search-core/package.json'))('fuse.js');
const folder = process.argv[2];
const FIELDS = ['name.fi', 'organiser.name.fi', 'summary.fi', 'description.fi', 'keywords.fi', 'places.name.fi'];
const OPTIONS = { threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true };

const fuseOver = (catalogue, keys) => {
  const fuse = new Fuse(catalogue.activities, { ...OPTIONS, keys });
  return (text) => fuse.search(text).map(({ item }) => item.id);
};
const ours = async (catalogue) => {
  const engine = createSearchEngine(catalogue);
  await engine.search({ text: 'jumppa ' });
  return async (text, typo = true) => {
    const { hits } = await engine.search({ text, limit: 1000 });
    return hits.filter(({ why }) => typo || why[0]?.how !== 'typo').map(({ activity }) => activity.id);
  };
};

if (folder) {
  const read = (name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const every = (rows, count) =>
    rows.filter((_, at) => at % Math.max(1, Math.floor(rows.length / count)) === 0).slice(0, count);
  const sets = {
    'other form of the word': [every(read('pairs_same_lemma.tsv'), 250), 0, 1],
    'part of a compound': [every(read('compound_parts.tsv'), 150), 0, 2],
    'one letter wrong': [every(read('typos.tsv'), 150), 0, 1],
    'unrelated word (lower is better)': [
      every(
        read('pairs_diff_lemma.tsv').filter((row) => row[4] === 'far'),
        250,
      ),
      0,
      1,
    ],
    'accidental substring (lower is better)': [every(read('compound_false_substrings.tsv'), 150), 0, 1],
  };
  const rows = {};
  for (const [title, [pairs, query, document]] of Object.entries(sets)) {
    const names = [...new Set(pairs.map((row) => row[document]))];
    const catalogue = {
      formatVersion: '1.0',
      activities: names.map((name) => ({ id: name, kind: 'group', name: { fi: name } })),
    };
    const byFuse = fuseOver(catalogue, ['name.fi']);
    const byOurs = await ours(catalogue);
    const share = async (find) => {
      let found = 0;
      for (const row of pairs) if ((await find(row[query])).includes(row[document])) found++;
      return Number(((found / pairs.length) * 100).toFixed(1));
    };
    const typo = !title.includes('lower');
    rows[title] = { 'Fuse, names': await share(byFuse), ours: await share((text) => byOurs(`${text} `, typo)) };
  }
  console.table(rows);
}

const typed = (Array.isArray(TYPED) ? TYPED : TYPED.split('\n')).filter((_, at) => at % 4 === 0);
const keys = typed.flatMap((text) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)));
const rows = {};
for (const size of [20, 200, 1000]) {
  const catalogue = makeCatalogue(size);
  const measure = async (find) => {
    const times = [];
    for (const text of keys) {
      const start = performance.now();
      await find(text);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return `${times[times.length >> 1].toFixed(1)} / ${times[Math.floor(times.length * 0.95)].toFixed(1)}`;
  };
  const started = performance.now();
  const engine = createSearchEngine(catalogue);
  await engine.search({ text: 'jumppa ' });
  const build = performance.now() - started;
  rows[size] = {
    'Fuse, names: p50 / p95 ms': await measure(fuseOver(catalogue, ['name.fi'])),
    'Fuse, all fields': await measure(fuseOver(catalogue, FIELDS)),
    'ours, with facets, reasons and marks': await measure((text) => engine.search({ text })),
    'ours: first words, ms': build.toFixed(0),
  };
}
console.table(rows);

if (folder) {
  const { rankSpellings } = await import('@hyte/search-core/query/fuzzy.js');
  const typos = readFileSync(join(folder, 'typos.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const rows = typos.filter((row) => row[2] === 'same_form').slice(0, 150);
  const names = [...new Set(typos.map((row) => row[1]))];
  const catalogue = {
    formatVersion: '1.0',
    activities: names.map((name) => ({ id: name, kind: 'group', name: { fi: name } })),
  };
  const right = async (options) => {
    const engine = createSearchEngine(catalogue, options);
    let count = 0;
    for (const [typo, meant] of rows) if ((await engine.search({ text: `${typo} ` })).didYouMean === meant) count++;
    return Number(((count / rows.length) * 100).toFixed(1));
  };
  console.table({
    'did you mean: right word first': {
      'by frequency': await right({}),
      'scored by Fuse': await right({ loadFuzzy: async () => ({ rankSpellings }) }),
    },
  });
}
