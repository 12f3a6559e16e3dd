// Runs one step of the measurement in a process of its own and keeps its answer, so that a run that was stopped goes on where it was.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE, savedFolder } from './saved-files.mjs';
import { MARK } from './step.mjs';

/** Megabytes a Node process may use; more than any engine needs at 100,000, so that nobody is slow for want of memory. */
export const MEMORY = 12_000;
const ROOT = join(import.meta.dirname, '..', '..', '..');
const SEARCH = join(import.meta.dirname, '..');
const RESIDENTS = join(ROOT, 'packages', 'search-core', 'test', 'residents');
const OUR_PACKAGES = ['catalogue-format', 'search-core', 'catalogue-tools'];

/**
 * @param step `{ script, engine, size, args, limit, fresh }`: a file of `steps/`, what it is about, further arguments, and how many
 *   seconds it may take
 * @returns every answer the step gave; `ended` tells how it ended when not well: `crashed`, or `stopped` after the limit
 */
export async function runStep({ script, engine, size, args = [], limit = 900, fresh = false }) {
  const key = keyOf([script, engine, size, ...args, limit], script, engine);
  const file = join(CACHE, 'results', `${script.replace('.mjs', '')}-${engine}-${size}-${key}.json`);
  // The saved index must be the one that this answer is about.
  const saved = `${savedFolder(engine, size)}.key`;
  const mustSave = script === 'build.mjs' && !(existsSync(saved) && readFileSync(saved, 'utf8') === key);
  if (!fresh && !mustSave && existsSync(file)) return { ...JSON.parse(readFileSync(file, 'utf8')), kept: true };
  for (const folder of ['results', 'saved']) mkdirSync(join(CACHE, folder), { recursive: true });
  const result = { ...(await spawnStep(script, [engine, size, ...args], limit)), measured: new Date().toISOString() };
  writeFileSync(file, JSON.stringify(result));
  if (script === 'build.mjs') writeFileSync(saved, key);
  return result;
}

function spawnStep(script, args, limit) {
  const flags = ['--expose-gc', `--max-old-space-size=${MEMORY}`];
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, script), ...args.map(String)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const answers = [];
  let rest = '';
  let complaint = '';
  let stopped = false;
  child.stdout.on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop();
    for (const line of lines) if (line.startsWith(MARK)) answers.push(JSON.parse(line.slice(MARK.length)));
  });
  child.stderr.on('data', (data) => (complaint = (complaint + data).slice(-2000)));
  // The whole group: a browser that the step opened ends with it.
  const end = () => process.kill(-child.pid, 'SIGKILL');
  const timer = setTimeout(() => {
    stopped = true;
    end();
  }, limit * 1000);
  process.once('exit', end);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      const ended = stopped ? 'stopped' : code === 0 ? undefined : 'crashed';
      resolve({ answers, ...(ended && { ended, complaint: reasonIn(complaint) }) });
    });
  });
}

/** The line that says what went wrong. */
export function reasonIn(complaint) {
  const lines = complaint.replaceAll(`${ROOT}/`, '').split('\n').filter(Boolean);
  return lines.find((line) => /error/i.test(line))?.slice(0, 200) ?? lines.at(-1)?.slice(0, 200) ?? '';
}

const MADE = ['catalogue.mjs', 'catalogue', 'documents.mjs', 'steps/build.mjs', 'steps/saved-files.mjs'];
const TYPED = [...MADE, 'queries.mjs', 'steps/session.mjs', 'steps/files-needed.mjs'];
/** What the answer of a step depends on besides the engine. */
const DEPENDS = {
  'build.mjs': MADE,
  'type-in-node.mjs': [...TYPED, 'steps/type-in-node.mjs'],
  'type-in-chromium.mjs': [...TYPED, 'steps/type-in-chromium.mjs', 'steps/bundle.mjs'],
  'hostile.mjs': [...TYPED, 'steps/hostile.mjs'],
  'quality-of.mjs': ['quality.mjs', 'engines/words.mjs', 'pairs-sv.tsv', 'pairs-en.tsv', 'steps/quality-of.mjs'],
  'residents-of.mjs': ['residents.mjs', 'documents.mjs', 'engines/words.mjs', RESIDENTS],
};

/** Changes whenever something changes that the answer depends on. */
function keyOf(parts, script, engine) {
  const hash = createHash('sha256').update(JSON.stringify(parts));
  const add = (path) => {
    if (!existsSync(path)) return;
    if (!statSync(path).isDirectory()) hash.update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) if (!/\.(?:map|d\.ts)$/.test(name)) add(join(path, name));
  };
  for (const path of DEPENDS[script]) add(resolve(SEARCH, path));
  for (const name of readdirSync(join(SEARCH, 'engines')).filter((name) => isOf(engine, name)))
    add(join(SEARCH, 'engines', name));
  if (engine === 'ours') for (const name of OUR_PACKAGES) add(join(ROOT, 'packages', name, 'dist', 'es'));
  else add(join(SEARCH, '..', 'package-lock.json'));
  return hash.digest('hex').slice(0, 12);
}

/** Whether a file of engines/ is about an engine: `fuse.mjs` is, for `fuse-titles`; `publish-ours.mjs` for `ours`. */
const isOf = (engine, file) => file.split(/[-.]/).includes(engine.split('-')[0]);
