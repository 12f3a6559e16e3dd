// Everything that `npm test` checks after the build. Each step goes on when an earlier one failed, so that one run
// shows all that is wrong; the last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
mkdirSync('.cache', { recursive: true });
const COUNTS = resolve('.cache/counts.jsonl');
rmSync(COUNTS, { force: true });
const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const nodeTests = readdirSync('.', { recursive: true, withFileTypes: false })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(packages\/[^/]+\/test|test\/(house|demo|recipes))\/.*\.test\.ts$/.test(path) && !path.includes('node_modules'))
  .sort();

/** Steps that count as one test each, and steps that write their own counts. */
const steps = [
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'] },
  { name: 'types of tests and stories', command: [bin('tsc'), '-p', 'test/tsconfig.json'] },
  { name: 'types inside templates', command: [bin('lit-analyzer'), 'packages/catalogue-widget/src/**/*.ts', '--strict', '--quiet'] },
  { name: 'translations', command: ['node', 'scripts/checks/translations.mjs'] },
  { name: 'house style', command: ['node', 'scripts/checks/house.mjs'] },
  { name: 'docs', command: ['node', 'scripts/checks/docs.mjs'] },
  { name: 'element tables', command: ['node', 'scripts/element-tables.mjs', '--check'] },
  {
    name: 'node tests',
    counts: true,
    command: ['node', '--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter', './scripts/checks/node-reporter.mjs', '--test-reporter-destination', 'stdout', ...nodeTests],
  },
  { name: 'browser tests', counts: true, command: [bin('wtr')] },
  { name: 'host pages', counts: true, command: ['node', 'scripts/checks/host-pages.mjs'] },
  { name: 'stories build', command: [bin('storybook'), 'build', '--quiet', '--output-dir', 'storybook-static'] },
  { name: 'pages and stories', counts: true, command: [bin('wtr'), '--files', 'test/pages/*.test.ts'] },
];

const countedRuns = () => (existsSync(COUNTS) ? readFileSync(COUNTS, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []);

function run([program, ...args]) {
  return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, COUNTS, STORYBOOK_DISABLE_TELEMETRY: '1' } });
}

/**
 * A step that should have written its counts and wrote none did not end: the driver of a browser died outside of any
 * test, say. That says nothing about the project, so the step gets one more run, whole. A failed test does not.
 */
function runCounted(name, command) {
  const before = countedRuns().length;
  for (const attempt of ['first', 'second']) {
    const { status, signal } = run(command);
    if (countedRuns().length > before) return status === 0;
    console.log(`  ${name}: the ${attempt} run broke off before it had a result (${signal ?? `exit code ${status}`})`);
  }
  return false;
}

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
const broken = [];
for (const { name, command, counts } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  const start = Date.now();
  console.log(`\n— ${name}`);
  const good = counts ? runCounted(name, command) : run(command).status === 0;
  console.log(`  ${name}: ${good ? 'good' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!good) broken.push(name);
  if (!counts) good ? (passed += 1) : (failed += 1);
}

let skipped = 0;
for (const counts of countedRuns()) {
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped.length;
}
// A step that died without counting anything must not look like nothing failed.
if (broken.length > 0 && failed === 0) failed = broken.length;
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
if (skipped > 0) console.log(`\n${skipped} skipped, each with its reason above`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
