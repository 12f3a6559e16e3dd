// What a visitor of a host page feels, against the bars: until the list can be used on a slow network, how late it answers, what moves,
// and what trays leave behind.
//   node bench/page/run.mjs [--slow 4] [--repeat 5] [--mounts 200] [--only load,use,mounts] [--out bench/results/page-<day>.md]
// Times are of the clock unless they say processor: a busy machine makes them longer, and then the processor time tells.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { table } from '../search/report/markdown.mjs';
import { surroundings } from '../search/report/surroundings.mjs';
import { host, published } from './host.mjs';
import { NETWORKS, visit } from './load.mjs';
import { mounts } from './mounts.mjs';
import { use } from './use.mjs';

const { values: asked } = parseArgs({
  options: {
    slow: { type: 'string', default: '4' },
    repeat: { type: 'string', default: '5' },
    mounts: { type: 'string', default: '200' },
    only: { type: 'string', default: 'load,use,mounts' },
    out: { type: 'string', default: `bench/results/page-${new Date().toISOString().slice(0, 10)}.md` },
  },
});
const slow = Number(asked.slow);
const WIDTHS = [320, 1280];
const [SMALL, MIDDLE] = [1000, 10_000];

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const verdict = (value, must, aim) => (value <= aim ? 'aim' : value <= must ? 'must' : '**missed**');
const ms = (value) => Math.round(value).toLocaleString('en-GB');
const bars = [];
const bar = (measure, must, aim, value, shown = String(value)) =>
  bars.push([measure, must, aim, shown, verdict(value, must, aim)]);

/** Until the list can be used, 1,000 activities. */
async function loading(browser) {
  const server = await host(await published(SMALL));
  const rows = [];
  let files = [];
  for (const [name, network] of Object.entries(NETWORKS)) {
    const visits = [];
    for (let time = 0; time < Number(asked.repeat); time++) {
      visits.push(await visit(browser, server.address, { network, slow }));
    }
    const usable = middle(visits.map((each) => each.usable));
    const answered = middle(visits.map((each) => each.answered));
    const least = Math.min(...visits.map((each) => each.usable));
    ({ files } = visits[0]);
    rows.push([name, ms(usable), ms(least), ms(answered), ms(Math.min(...visits.map((each) => each.processor)))]);
    if (network)
      bar(
        `1,000 activities, ${name}, CPU slowed ${slow}×: list shown, can be opened and scrolled, ms`,
        2500,
        1500,
        usable,
        `${ms(usable)} (best ${ms(least)})`,
      );
    if (network) bar(`… a theme chosen at that moment is answered, ms`, 2500, 1500, answered, ms(answered));
  }
  server.close();
  const heads = [
    'network',
    'list shown ms, middle',
    'best',
    'a theme chosen then is answered ms',
    'processor of the page until then, best',
  ];
  const came = files.map(({ path, bytes }) => [path, (bytes / 1000).toFixed(1)]);
  return `${table(heads, rows)}\n\nWhat had come by then (the page itself included):\n\n${table(['file', 'kB over the network'], came)}`;
}

/** Interactions and what moves, 10,000 activities. */
async function using(browser) {
  const server = await host(await published(MIDDLE));
  const rows = [];
  const moved = [];
  const notes = [];
  for (const width of WIDTHS) {
    const felt = await use(browser, server.address, { width, slow });
    // What moves is no matter of the processor: an answer that comes half a second after its key would only be called unexpected.
    const { longestTask, loading: first, after } = await use(browser, server.address, { width, slow: 1, traced: true });
    for (const [phase, interactions] of Object.entries(felt.phases)) {
      const durations = interactions.map(({ duration }) => duration);
      const worst = Math.max(0, ...durations);
      rows.push([`${phase}, ${width} px`, durations.length, ms(middle(durations)), ms(worst), ms(longestTask * slow)]);
      bar(
        `10,000 activities, ${phase}, ${width} px, CPU slowed ${slow}×: slowest interaction, ms`,
        200,
        50,
        worst,
        `${ms(worst)} (middle ${ms(middle(durations))})`,
      );
    }
    const all = first.unexpected + after.unexpected;
    const slowly = felt.loading.unexpected + felt.after.unexpected;
    moved.push([`${width} px`, first.unexpected.toFixed(4), after.unexpected.toFixed(4), slowly.toFixed(4)]);
    bar(`layout shift over loading, typing and filtering, ${width} px`, 0.02, 0, all, all.toFixed(4));
    for (const { value, what, hadRecentInput, at } of [...first.shifts, ...after.shifts]) {
      if (!hadRecentInput) notes.push(`- ${width} px, at ${ms(at)} ms: ${value.toFixed(4)}, ${what.join('; ')}`);
    }
  }
  server.close();
  const heads = ['phase', 'interactions', 'middle ms', 'slowest ms', `longest task, processor × ${slow}`];
  const shifts = table(
    ['width', 'while loading', 'afterwards, not within 500 ms of an interaction', `both, CPU slowed ${slow}×`],
    moved,
  );
  return `${table(heads, rows)}\n\nInteractions shorter than 16 ms are not reported by the browser and not counted.\n\n## What moves\n\n${shifts}\n\n${notes.join('\n')}`;
}

/** What trays leave behind, 1,000 activities. */
async function leaving(browser) {
  const server = await host(await published(SMALL));
  const left = await mounts(browser, server.address, Number(asked.mounts));
  server.close();
  for (const name of ['instances', 'nodes', 'listeners']) {
    const value = name === 'instances' ? left[name].after : left[name].after - left[name].before;
    bar(`${asked.mounts} mounts and removals: ${name} left`, 0, 0, value);
  }
  const rows = Object.entries(left).map(([name, { before, after }]) => [
    name,
    before.toLocaleString('en-GB'),
    after.toLocaleString('en-GB'),
  ]);
  return table(['what lives', 'after 10 mounts and removals', `after ${asked.mounts} more`], rows);
}

const STEPS = {
  load: [loading, 'Loading'],
  use: [using, 'Typing and filtering'],
  mounts: [leaving, 'Coming and going'],
};
const { path, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
const { date, commit, processors, node } = surroundings();
const parts = [];

/** After every step, so that a run that is stopped has told what it knows. */
async function report() {
  const text = `# The page, measured

Written ${date.slice(0, 16).replace('T', ' ')} UTC by \`node bench/page/run.mjs\`. Commit ${commit}. ${processors}, load ${loadavg()[0].toFixed(1)}; Node ${node.slice(1)}, Chromium ${browser.version()} headless.
How to read this is in bench/README.md.

## The bars

${table(['measure', 'must', 'aim', 'this run', 'reached'], bars)}

${parts.join('\n\n')}
`;
  await mkdir(dirname(asked.out), { recursive: true });
  await writeFile(asked.out, text);
}

for (const name of asked.only.split(',')) {
  const [step, title] = STEPS[name];
  parts.push(`## ${title}\n\n${await step(browser)}`);
  await report();
  console.log(parts.at(-1));
}
await browser.close();
console.log(`\n${table(['measure', 'must', 'aim', 'this run', 'reached'], bars)}\n\nwritten to ${asked.out}`);
