// Measures our search against six others, in Node and in Chromium, and writes a report.
//   node bench/search/run.mjs [--sizes 1000,10000,100000] [--engines ours,minisearch,…] [--node-only] [--quick] [--fresh]
//                             [--budget 15] [--repeat 1] [--pairs folder]
// `--quick` is 1,000 activities and 2 seconds of typing. Results are kept in bench/.cache until something they depend on changes;
// a run that was stopped goes on where it was, and `--fresh` measures everything anew. A report of all engines goes to bench/results, one
// of some to bench/.cache. bench/README.md says how to read it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BASELINE, ENGINES } from './engines/index.mjs';
import { installPeers } from './install-peers.mjs';
import { PAIRS_FOLDER } from './pairs-folder.mjs';
import { CACHE } from './steps/saved-files.mjs';
import { makePlan } from './plan.mjs';
import { writeReport } from './report/report.mjs';
import { weigh } from './size.mjs';
import { surroundings } from './report/surroundings.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    engines: { type: 'string', default: ENGINES.join() },
    budget: { type: 'string', default: '15' },
    pairs: { type: 'string', default: PAIRS_FOLDER },
    'node-only': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
  },
});
const engines = values.engines.split(',');
const unknown = engines.filter((engine) => !ENGINES.includes(engine));
if (unknown.length) {
  console.error(`No engine is called ${unknown.join(', ')}. There are ${ENGINES.join(', ')}.`);
  process.exit(2);
}
if (engines.some((engine) => engine !== 'ours')) installPeers();

const options = {
  sizes: values.quick ? [1000] : values.sizes.split(',').map(Number),
  engines,
  nodeOnly: values['node-only'],
  budget: values.quick ? 2000 : Number(values.budget) * 1000,
  repeat: Number(values.repeat),
  fresh: values.fresh,
  folder: existsSync(values.pairs) ? values.pairs : undefined,
  slowed: ['ours', BASELINE],
};
if (!options.folder) console.log(`There is no folder ${values.pairs}: quality on Finnish pairs is left out.`);

// Whoever stops the run stops the step that is running too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const results = {};
const plan = makePlan(options, results);
const started = Date.now();
for (const [number, { title, run }] of plan.entries()) {
  const from = Date.now();
  process.stdout.write(`${String(number + 1).padStart(3)}/${plan.length}  ${title} … `);
  const { kept, ended, complaint } = await run();
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  console.log(kept ? 'kept' : `${seconds} s${ended ? `, ${ended}: ${complaint ?? ''}` : ''}`);
}

// What was measured in part is nothing to keep.
const whole =
  !values.quick &&
  !values['node-only'] &&
  ENGINES.every((engine) => engines.includes(engine)) &&
  Boolean(options.folder);
const bench = join(import.meta.dirname, '..');
const name = whole ? join(bench, 'results', `search-${new Date().toISOString().slice(0, 10)}`) : join(CACHE, 'report');
mkdirSync(dirname(name), { recursive: true });
const seconds = Math.round((Date.now() - started) / 1000);
const code = options.engines.includes('ours') ? await weigh() : undefined;
for (const part of Object.values(code ?? {})) delete part.parts;
const measured = { ...surroundings(), options: { ...options, folder: undefined }, seconds, code, results };
writeFileSync(`${name}.json`, `${JSON.stringify(measured, round, 1)}\n`);
writeFileSync(`${name}.md`, await writeReport(measured));
console.log(`${seconds} s. The report is ${relative('.', `${name}.md`)}`);

/** Three decimals are more than the clock gives. */
function round(_key, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(3)) : value;
}
