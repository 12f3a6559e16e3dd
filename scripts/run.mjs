// The two commands of the README. No dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const windows = process.platform === 'win32';
// npm's own settings for this script would otherwise reach pnpm as its settings.
const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key)));

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', shell: windows, env, ...options });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const bin = (name) => join('node_modules', '.bin', windows ? `${name}.cmd` : name);

/** Installed, written by the build itself, or of no consequence for it. */
const MADE = /(^|[\\/])(node_modules|dist|test|custom-elements\.json|(catalogue-widget|themes)[\\/]src[\\/]generated)$/;

/** The names and content of all files below the given places, as one hash. */
function fingerprint(places) {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (MADE.test(path) || !existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\n`).update(readFileSync(path));
  };
  places.forEach(visit);
  return hash.digest('hex');
}

/** Does the work unless nothing it depends on has changed since it was last done. */
function once(name, print, outputs, work) {
  const stamp = join('.cache', `${name}.stamp`);
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === print && outputs.every((path) => existsSync(path));
  if (done) return;
  const start = Date.now();
  console.log(`${name} …`);
  work();
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, print);
  console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function install() {
  const packages = readdirSync('packages').map((name) => `packages/${name}/package.json`);
  const print = fingerprint(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages]);
  once('install', print, ['node_modules/.bin', 'node_modules/.pnpm'], () => {
    // From the temporary folder, because npx first walks the node_modules of the folder it is called in.
    const args = ['--yes', '--prefer-offline', PNPM, '-C', root, 'install', '--frozen-lockfile', '--loglevel', 'error'];
    run('npx', args, { cwd: tmpdir() });
  });
}

function build() {
  const sources = ['packages', 'rollup.config.mjs', 'lit-localize.json', 'scripts/language-files.mjs', 'cem.config.mjs', 'tsconfig.json', 'package.json', 'pnpm-lock.yaml'];
  const outputs = ['packages/catalogue-widget/dist/embed/tarjotin.js', 'packages/themes/dist/css', 'packages/catalogue-tools/dist/es'];
  once('build', fingerprint(sources), outputs, () => {
    run('node', ['packages/themes/scripts/build.mjs']);
    run(bin('lit-localize'), ['build']);
    run('node', ['scripts/language-files.mjs']);
    run(bin('tsc'), ['-b']);
    run(bin('rollup'), ['-c', '--silent']);
    const analyzer = '../../node_modules/@custom-elements-manifest/analyzer/cem.js';
    run('node', [analyzer, 'analyze', '--config', '../../cem.config.mjs', '--quiet'], { cwd: 'packages/catalogue-widget' });
  });
}

const tarjotin = (...args) => run('node', ['packages/catalogue-tools/bin/tarjotin.mjs', ...args]);

const commands = {
  build() {
    install();
    build();
  },
  async start() {
    commands.build();
    tarjotin('build', 'demo/sources/tarjotin.yaml');
    const { serve } = await import('./serve.mjs');
    await serve({ catalogue: 'demo/catalogue' });
  },
  async 'demo:real'() {
    commands.build();
    if (!existsSync('../shared/fixtures')) {
      console.error('The real data is not here: demo/real/tarjotin.yaml reads it from ../shared/fixtures.');
      process.exit(2);
    }
    tarjotin('build', 'demo/real/tarjotin.yaml');
    const { serve } = await import('./serve.mjs');
    await serve({ catalogue: 'demo/real/catalogue' });
  },
  test() {
    commands.build();
    tarjotin('build', 'demo/sources/tarjotin.yaml');
    run('node', ['scripts/test.mjs', ...process.argv.slice(3)]);
  },
};

const command = commands[process.argv[2]];
if (!command) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`);
  process.exit(2);
}
await command();
