// How well single Finnish words find each other, end to end through the public engine.
//   node bench/search/pairs.mjs [folder of the pairs] [--lexicon voikko|word-list|rules] [--part all|tune|held-out] [--misses]
//                               [--engine ours] [--json]
// `--part` splits the lemmas by hash: what is tuned on `tune` is checked on `held-out`. `--misses` prints the rows that go wrong.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordSearch } from './engines/words.mjs';
import { PAIRS_FOLDER } from './pairs-folder.mjs';
import { FIGURES, measureFinnish } from './quality.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lexicon: { type: 'string', default: 'voikko' },
    part: { type: 'string', default: 'all' },
    engine: { type: 'string', default: 'ours' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? PAIRS_FOLDER;
if (!existsSync(folder)) {
  console.error(
    'No folder of word pairs: usage: node bench/search/pairs.mjs <folder with pairs_same_lemma.tsv and the others>',
  );
  process.exit(2);
}

const openWords = await wordSearch(values.engine, { lexicon: values.lexicon });
const { figures, misses } = await measureFinnish(openWords, { folder, part: values.part });
if (values.misses) {
  for (const [name, rows] of Object.entries(misses)) {
    console.log(`\n${FIGURES[name]}: ${rows.length} wrong\n${rows.slice(0, 200).join(' ')}`);
  }
}
if (values.json) console.log(JSON.stringify(figures));
else
  console.table(
    Object.fromEntries(
      Object.entries(FIGURES).map(([name, title]) => [title, { '%': Number(figures[name].toFixed(1)) }]),
    ),
  );
