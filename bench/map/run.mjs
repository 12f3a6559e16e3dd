// How fast is the map? Draws made-up points in headless Chromium and drags the view, with the processor of the page slowed down.
//   node bench/map/run.mjs [--size 10000] [--slow 4] [--repeat 9] [--report]
// Two figures for each: of the clock, slowed by the browser, which other work on the machine makes longer; and processor time of the
// page's thread without slowing, times the slowing, which it does not. `--report` writes results/map-<day>.md.
import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { surroundings } from '../search/report/surroundings.mjs';
import { bundle } from '../search/steps/bundle.mjs';
import { partSizes } from './part-sizes.mjs';

const { values: asked } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    slow: { type: 'string', default: '4' },
    repeat: { type: 'string', default: '9' },
    report: { type: 'boolean', default: false },
  },
});
const [size, slow, repeat] = [asked.size, asked.slow, asked.repeat].map(Number);
const FRAMES = 120;
const VIEWS = [
  { name: 'whole country', zoom: 0 },
  { name: 'a county', zoom: 3 },
  { name: 'a town', zoom: 3 },
];

/** The scenery comes when the page says so: it is measured by itself. */
const sceneryOnCall = {
  name: 'scenery-on-call',
  setup({ onLoad }) {
    const contents = 'export const loadScenery = () => globalThis.loadScenery();';
    onLoad({ filter: /scenery-loader\.js$/ }, () => ({ contents }));
  },
};
const { bytes: script } = await bundle(`import '../map/page.js';`, { plugins: [sceneryOnCall] });
const PAGE = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Map</title><link rel="icon" href="data:,">
<style>body{margin:0;font:16px sans-serif}main{inline-size:900px;container-type:inline-size;--_land:#f6f4ec;--_water:#d9e8ee;--_border:#888;
--_point:#0b5563;--_surface:#fff;--_text:#111;--_muted:#444;--_line:#ccc;--_radius:4px;--_radius-control:4px}</style>
<main></main><script type="module" src="/script.js"></script></html>`;
const server = createServer((request, response) => {
  const isScript = request.url === '/script.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(isScript ? script : PAGE);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { path, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });

const middle = (values) => quantile(values, 0.5);
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function openPage(rate) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('globalThis.firstDraw');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, cdp };
}

/** Runs something in the page and gives the processor milliseconds of the tasks between the marks of each span. */
async function traced({ page, cdp }, spans, action) {
  const events = [];
  const take = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', take);
  const traceConfig = {
    includedCategories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await action(page);
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  const mark = (name) => events.findLast((event) => event.name === name);
  return spans.map((span) => {
    const [start, end] = [mark(`${span}-start`), mark(`${span}-end`)];
    return events
      .filter(({ name, tid, pid }) => /:RunTask$/.test(name) && tid === start.tid && pid === start.pid)
      .filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts <= end.ts)
      .map(({ tdur = 0 }) => tdur / 1000);
  });
}

/** A first draw in a fresh page each time: nobody has warmed it up. */
async function firstDraws() {
  const points = { clock: [], processor: [] };
  const land = { clock: [], processor: [] };
  let spots = 0;
  for (let turn = 0; turn < repeat; turn++) {
    const slowed = await openPage(slow);
    const drawn = await slowed.page.evaluate((count) => globalThis.firstDraw(count), size);
    points.clock.push(drawn.ms);
    land.clock.push(drawn.land);
    spots = drawn.spots;
    await slowed.page.close();
    const free = await openPage(1);
    const [first, second] = await traced(free, ['draw', 'land'], (page) =>
      page.evaluate((count) => globalThis.firstDraw(count), size),
    );
    points.processor.push(first.reduce((sum, each) => sum + each, 0) * slow);
    land.processor.push(second.reduce((sum, each) => sum + each, 0) * slow);
    await free.page.close();
  }
  return { points, land, spots };
}

async function pans() {
  const slowed = await openPage(slow);
  const free = await openPage(1);
  const rows = [];
  for (const each of [slowed, free]) await each.page.evaluate((count) => globalThis.firstDraw(count), size);
  for (const { name, zoom } of VIEWS) {
    let spots = 0;
    for (const { page } of [slowed, free]) spots = await page.evaluate((steps) => globalThis.zoom(steps), zoom);
    const clock = await slowed.page.evaluate((frames) => globalThis.pan(frames), FRAMES);
    const [tasks] = await traced(free, ['pan'], (page) => page.evaluate((frames) => globalThis.pan(frames), FRAMES));
    // A frame is a task of its own; what the browser does between them takes next to nothing.
    const frames = tasks
      .sort((a, b) => b - a)
      .slice(0, FRAMES)
      .map((task) => task * slow);
    rows.push({ name, spots, clock, frames });
  }
  return rows;
}

const draw = await firstDraws();
const rows = await pans();
await browser.close();
server.close();

const ms = (value) => value.toFixed(1);
const sizes = partSizes();
const { date, commit, node, processors } = surroundings();
const report = `# The map, ${date.slice(0, 10)}

${size} made-up points, 320 made-up outlines of areas, headless Chromium, page slowed ${slow}×. ${processors}, Node ${node}, commit ${commit}.
Clock: as the slowed page tells it, from making the map, areas and points given, to the task after the frame that paints the spots; waits for
other programs, the compositor and typefaces are in it, loading the part and the search are not. Processor: time of the page's thread without slowing, times ${slow}. Bars: first draw 150 ms (aim 60), pan
frame 16 ms (aim 8), code of the svg map 10,000 B (aim 6,000).

| first draw, ${repeat} fresh pages | median ms | best ms | worst ms |
| --- | --- | --- | --- |
${['points', 'land']
  .flatMap((what) => ['clock', 'processor'].map((kind) => [what, kind, draw[what][kind]]))
  .map(
    ([what, kind, times]) =>
      `| ${what}, ${kind} | ${ms(middle(times))} | ${ms(Math.min(...times))} | ${ms(Math.max(...times))} |`,
  )
  .join('\n')}

${draw.spots} spots are drawn. _Land_ is what follows by itself: coast, outlines, names; the points are there and work meanwhile.

| dragging, ${FRAMES} frames | spots | frame to frame, clock, median / p95 ms | a frame, processor, median / p95 / longest ms |
| --- | --- | --- | --- |
${rows
  .map(
    ({ name, spots, clock, frames }) =>
      `| ${name} | ${spots} | ${ms(middle(clock))} / ${ms(quantile(clock, 0.95))} | ${ms(middle(frames))} / ${ms(quantile(frames, 0.95))} / ${ms(Math.max(...frames))} |`,
  )
  .join('\n')}

| part of the embed | bytes, brotli |
| --- | --- |
${sizes.map(([name, bytes]) => `| ${name} | ${bytes} |`).join('\n')}
`;
console.log(report);
console.log(`page with everything: ${brotliCompressSync(script).length} B brotli`);
if (asked.report) await writeFile(join(import.meta.dirname, '..', 'results', `map-${date.slice(0, 10)}.md`), report);
