// The figures of the house style: file sizes, and things that must not be in the code.
import { readFileSync } from 'node:fs';
import { projectFiles } from './project-files.mjs';

const LIMIT = 500;
const MEDIAN = 120;
// Data that reads as a table may be longer than a file of code.
const isTable = (path) => /\/(generated|vocabularies)\/|\.data\.ts$|synonyms/.test(path);

const files = projectFiles();
const sources = files.filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !isTable(path));
const problems = [];

const lines = (path) => readFileSync(path, 'utf8').split('\n').length - 1;
const sizes = sources.map((path) => ({ path, lines: lines(path) })).sort((a, b) => a.lines - b.lines);
for (const { path, lines } of sizes) if (lines > LIMIT) problems.push(`${path} has ${lines} lines; the limit is ${LIMIT}.`);
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
if (median > MEDIAN) problems.push(`The median source file has ${median} lines; the house aims at about 100.`);

const never = [
  [/\b(it|describe|test)\.(only|skip)\(/, /\.test\.ts$/, 'a test switched off or alone'],
  [/\bsetTimeout\([^)]*\b(1\d{3,}|[2-9]\d{2,})\)/, /\.test\.ts$/, 'a sleep in a test'],
  [/(^|[\s"'(=])\/(work|root|home|tmp)\/[a-z]/, /^(packages|demo|docs|recipes|stories|test|README|[A-Z]+\.md)/, 'a path of one machine'],
  [/registry\.npmjs|registry\.yarnpkg|repo\.maven/, /./, 'a registry host'],
];
for (const path of files) {
  if (!/\.(ts|mjs|js|md|json|ya?ml|php|html|css)$/.test(path) || path.startsWith('scripts/checks/') || path === 'pnpm-lock.yaml') continue;
  const text = readFileSync(path, 'utf8');
  for (const [pattern, where, what] of never) {
    if (where.test(path) && pattern.test(text)) problems.push(`${path}: ${what}`);
  }
}
problems.forEach((problem) => console.error(problem));
const over = sizes.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} (${lines})`);
console.log(`${sizes.length} source files, median ${median} lines, largest ${sizes.at(-1)?.path} ${sizes.at(-1)?.lines}`);
if (over.length > 0) console.log(`over 300 lines: ${over.join(', ')}`);
process.exit(problems.length > 0 ? 1 : 0);
