// Does typing ever block the page? Types residents' words letter by letter over a large published catalogue, with the processor of the
// page slowed down, and counts the tasks over 50 ms (PerformanceObserver `longtask`).
//   node bench/browser-typing.mjs [--size 100000] [--slow 4] [--mode bare|worker|page|all] [--pause 120]
// `bare` is search-core in a worker behind a plain page, `worker` the whole tray, `page` the tray where workers are refused.
// The browser slows the thread of the page only, not the worker's: what is counted is whether the page stays free. Durations are of
// the clock, so a busy machine makes them longer; the last column does not depend on that: processor time of the longest task
// without slowing, times the slowing.
/* global PerformanceObserver, addEventListener -- of the page */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/browsers/chromium.mjs';
import { handler } from '../scripts/serve.mjs';
import { BARE_PAGE, bareScripts } from './bare-page.mjs';
import { published } from './page/host.mjs';

const { values: asked } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    slow: { type: 'string', default: '4' },
    mode: { type: 'string', default: 'all' },
    pause: { type: 'string', default: '120' },
    folder: { type: 'string', default: '.cache/bench' },
  },
});
const WORDS = [
  'tasapainoharjoituksia',
  'jumppa kouvolassa',
  'vertaistukea',
  'senioritanssi',
  'uimahallj',
  'ystäväkahvila',
];
const LONG = 50;
const TRAY_PAGE = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Typing</title>
  <link rel="icon" href="data:,"><script type="module" src="/embed/tarjotin.js"></script>
  <hyte-catalogue src="/catalogue/manifest.json" url-sync="none"><a href="#">Luettelo</a></hyte-catalogue>`;

/** Serves the demo's files, and the page that is measured, under the policy of the mode. */
async function serve(catalogue, mode) {
  const files = handler({ catalogue });
  const scripts = mode === 'bare' ? await bareScripts() : {};
  const server = createServer((request, response) => {
    const script = scripts[request.url];
    if (!script && request.url !== '/typing') return files(request, response);
    response.writeHead(200, {
      'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
      ...(mode === 'page' && { 'content-security-policy': "worker-src 'none'" }),
    });
    response.end(script ?? (mode === 'bare' ? BARE_PAGE : TRAY_PAGE));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** In the page: long tasks from here on, and how long each answer took from its key. */
function watch() {
  const seen = { tasks: [], answers: [], key: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ at: startTime, duration });
  }).observe({ type: 'longtask' });
  addEventListener('input', () => (seen.key = performance.now()), true);
  addEventListener('hyte-searched', () => seen.answers.push(performance.now() - seen.key), true);
  globalThis.seen = seen;
}

/** Milliseconds of processor time of the longest task while typing, without slowing. */
async function longestOfProcessor(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const cdp = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.locator('hyte-activity-card, li').first().waitFor();
  await page.waitForTimeout(1500);
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await type(page);
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await page.close();
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(({ name, tid, pid }) => /RunTask$/.test(name) && tid === main?.tid && pid === main?.pid);
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

async function type(page) {
  const field = page.locator('input').first();
  await field.click();
  // The first letters also load what words need: that is typing too.
  for (const words of WORDS) {
    await field.pressSequentially(words, { delay: Number(asked.pause) });
    await page.waitForTimeout(800);
    await field.fill('');
    await page.waitForTimeout(400);
  }
}

async function measure(browser, address, slow) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const notes = [];
  page.on('console', (message) => notes.push(message.text()));
  await page.addInitScript(() => {
    globalThis.loaded = new Promise((done) => addEventListener('hyte-loaded', () => done(performance.now()), true));
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.goto(address);
  const loaded = await page.evaluate(() => globalThis.loaded);
  await page.evaluate(watch);
  await type(page);
  const { tasks, answers } = await page.evaluate(() => globalThis.seen);
  await page.close();
  return { loaded, tasks: tasks.map(({ duration }) => duration), answers, notes };
}

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (value) => value.toFixed(0);

const size = Number(asked.size);
const folder = await published(size, asked.folder);
const { index } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')).files;
console.log(`${size} activities, index ${index ? `of version ${index.version} (${index.lexicon})` : 'missing'}`);
const { path, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
console.log(
  '| mode | slowed | catalogue shown ms | keys answered | answer p50 / p95 / max ms | tasks over 50 ms | longest ms | longest, processor ms |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const mode of asked.mode === 'all' ? ['bare', 'worker', 'page'] : [asked.mode]) {
  const server = await serve(folder, mode);
  const address = `http://127.0.0.1:${server.address().port}/typing`;
  const { loaded, tasks, answers, notes } = await measure(browser, address, Number(asked.slow));
  const processor = (await longestOfProcessor(browser, address)) * Number(asked.slow);
  const times = [0.5, 0.95, 1].map((share) => ms(quantile(answers, share))).join(' / ');
  const long = tasks.filter((duration) => duration > LONG);
  console.log(
    `| ${mode} | ${asked.slow}× | ${ms(loaded)} | ${answers.length} | ${times} | ${long.length} | ${ms(Math.max(0, ...long))} | ${ms(processor)} |`,
  );
  for (const note of notes) console.log(`  console: ${note.slice(0, 200)}`);
  server.close();
}
await browser.close();
