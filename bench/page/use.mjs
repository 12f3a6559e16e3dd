// What somebody feels who types and filters: how late the screen answers, and what moves.
/* global PerformanceObserver -- of the page */
import { startTrace, tasksOf } from './tasks.mjs';

const WORDS = ['jumppa kouvolassa', 'senioritanssi'];
const PAUSE = 120;
const PATIENCE = 180_000;

/** In the page: the latency of every interaction as INP counts it, and everything that moved. */
function watch() {
  const seen = { interactions: new Map(), shifts: [] };
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name } of list.getEntries()) {
      const before = seen.interactions.get(interactionId)?.duration ?? 0;
      if (interactionId && duration > before) seen.interactions.set(interactionId, { name, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources, startTime } of list.getEntries()) {
      // What moves inside a shadow root is not named: where it went from and to tells.
      const place = ({ x, y, width, height }) =>
        `${[x, y].map(Math.round)} ${[width, height].map(Math.round).join('×')}`;
      const what = sources.map(({ previousRect, currentRect }) => `${place(previousRect)} → ${place(currentRect)}`);
      seen.shifts.push({ value, hadRecentInput, what, at: startTime });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.seen = seen;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Loads the page, types, chooses a theme and filters, opens a card and takes the choices back, with a real keyboard and mouse. */
export async function use(browser, address, { width, slow, traced = false }) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('hyte-activity-card .name').first().waitFor();
  await page.waitForTimeout(1500);
  const loaded = await page.evaluate(() => globalThis.seen.shifts);
  const end = traced ? await startTrace(cdp) : undefined;
  const phases = {};
  const phase = async (name, work) => {
    await page.evaluate(() => globalThis.seen.interactions.clear());
    await work();
    await page.waitForTimeout(700);
    phases[name] = await page.evaluate(() => [...globalThis.seen.interactions.values()]);
  };
  await phase('typing', () => type(page));
  await phase('filtering', () => filter(page));
  const tasks = end ? tasksOf(await end()) : [];
  const shifts = await page.evaluate(() => globalThis.seen.shifts);
  await context.close();
  return {
    phases,
    loading: { unexpected: sum(loaded.map(({ value }) => value)), shifts: loaded },
    after: {
      unexpected: sum(
        shifts
          .slice(loaded.length)
          .filter((each) => !each.hadRecentInput)
          .map(({ value }) => value),
      ),
      shifts: shifts.slice(loaded.length),
    },
    longestTask: Math.max(0, ...tasks.map(({ processor }) => processor)),
  };
}

async function type(page) {
  const field = page.locator('hyte-search-box input');
  await field.click();
  for (const words of WORDS) {
    await field.pressSequentially(words, { delay: PAUSE });
    await page.waitForTimeout(800);
    await field.press('Control+a');
    await field.press('Delete');
    await page.waitForTimeout(400);
  }
}

async function filter(page) {
  const pause = () => page.waitForTimeout(600);
  const theme = page.locator('hyte-theme-row button').first();
  await theme.click();
  await pause();
  const toggle = page.locator('hyte-filters .toggle');
  if (await toggle.isVisible()) await toggle.click();
  const group = page.locator('hyte-filters details').first();
  await group.locator('summary').click();
  await pause();
  const boxes = group.locator('input[type=checkbox]');
  for (const index of [0, 1]) {
    await boxes.nth(index).click();
    await pause();
  }
  await boxes.first().click();
  await pause();
  const done = page.locator('hyte-filters .done');
  if (await done.isVisible()) await done.click();
  await theme.click();
  await pause();
  const name = page.locator('hyte-activity-list ol .name').first();
  await name.click();
  await pause();
  await name.click();
}
