// Opens the demo's host pages, the pages of the recipes and the README's embed snippet in Chromium as a visitor would: at phone and desktop
// width, they must show the tray without errors, blocked content, outside requests or anything stored. (test/pages has the
// accessibility checkers look at them, in every engine.)
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { handler } from '../serve.mjs';
import { collectErrors, launchChromium } from './browser-page.mjs';
import { checkRecipePages } from './recipe-pages.mjs';
import { startServer } from './static-server.mjs';

const counts = { passed: 0, failed: 0, skipped: [] };
const { base, stop } = await startServer(handler());
const browser = await launchChromium();

async function check(name, work, own = []) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors = collectErrors(page);
  const outside = [];
  page.on('request', (request) => {
    if (![base, 'data:', ...own].some((start) => request.url().startsWith(start))) outside.push(request.url());
  });
  try {
    await work(page, errors);
    if (outside.length > 0) errors.push(`requests to other hosts: ${outside.join(', ')}`);
    const stored = await page.evaluate(() => ({ cookie: globalThis.document.cookie, local: globalThis.localStorage.length, session: globalThis.sessionStorage.length }));
    if (stored.cookie || stored.local || stored.session) errors.push(`something was stored: ${JSON.stringify(stored)}`);
  } catch (error) {
    errors.push(error.message);
  }
  await context.close();
  if (errors.length === 0) counts.passed += 1;
  else {
    counts.failed += 1;
    console.error(`FAILED ${name}\n  ${errors.join('\n  ')}`);
  }
}

const cards = (page) => page.locator('hyte-activity-card');
async function showsActivities(page) {
  await cards(page).first().waitFor({ timeout: 15_000 });
}

const pages = ['/', '/municipality/', '/municipality/sv/', '/association/', '/county-intranet/'];
for (const path of pages) {
  for (const width of [320, 1280]) {
    await check(`${path} at ${width} px`, async (page, errors) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(base + path);
      if (path !== '/') await showsActivities(page);
      const overflow = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth);
      if (overflow > 0) errors.push(`the page is ${overflow} px wider than the window`);
    });
  }
}

await check('a search narrows the list and the address says so', async (page, errors) => {
  await page.goto(`${base}/municipality/`);
  await showsActivities(page);
  await page.locator('hyte-search-box input').first().fill('tasapaino');
  await page.waitForFunction(() => globalThis.location.search.includes('tasapaino'));
  await page.waitForFunction(() => /tasapaino/i.test(globalThis.document.querySelector('hyte-catalogue').shadowRoot.querySelector('hyte-activity-list').shadowRoot.querySelector('hyte-activity-card').shadowRoot.textContent));
  await page.reload();
  await showsActivities(page);
  if ((await page.locator('hyte-search-box input').first().inputValue()) !== 'tasapaino') errors.push('the search was lost on reload');
});

const mapParts = (page) => page.evaluate(() => globalThis.performance.getEntriesByType('resource').filter(({ name }) => /hyte-activity-map/.test(name)).length);
const drawnMap = (page) => page.locator('hyte-activity-map svg').first();

await check('the map is loaded when it is chosen, not before', async (page, errors) => {
  await page.goto(`${base}/municipality/`, { waitUntil: 'networkidle' });
  await showsActivities(page);
  if ((await mapParts(page)) > 0) errors.push('the map was loaded although nobody asked for it');
  await page.locator('hyte-catalogue').getByRole('button', { name: 'Kartta' }).click();
  await drawnMap(page).waitFor();
});

await check('a map that a page places itself is shown, also when it comes late', async (page) => {
  await page.goto(`${base}/municipality/`, { waitUntil: 'networkidle' });
  await showsActivities(page);
  await page.evaluate(() => {
    const { document } = globalThis;
    document.querySelector('hyte-catalogue').id = 'tray';
    const map = document.createElement('hyte-activity-map');
    map.setAttribute('catalogue', 'tray');
    document.body.prepend(map);
  });
  await drawnMap(page).waitFor();
});

const readme = readFileSync('README.md', 'utf8');
const snippet = /```html\n([\s\S]*?<hyte-catalogue[\s\S]*?)```/.exec(readme)?.[1];
if (!snippet) throw new Error('README.md has no ```html block with <hyte-catalogue>.');
// The README names the address that `npm start` prints; here it is this server's.
const empty = `<!doctype html><html lang="fi"><title>Tyhjä</title>${snippet.replaceAll('http://localhost:8080/', `${base}/`)}`;

const other = await startServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(empty));
await check('the embed tag of the README shows the tray in an empty page of another site', async (page, errors) => {
  await page.goto(other.base);
  await showsActivities(page);
  if ((await cards(page).count()) < 5) errors.push('fewer than five activities are shown');
}, [other.base]);

await check('and in a file on the disk', async (page, errors) => {
  const file = join(mkdtempSync(join(tmpdir(), 'tarjotin-')), 'empty.html');
  writeFileSync(file, empty);
  await page.goto(pathToFileURL(file).href);
  await showsActivities(page);
  await page.locator('hyte-search-box input').first().fill('kahvila');
  await page.locator('hyte-activity-card', { hasText: /kahvila/i }).first().waitFor();
  if ((await cards(page).count()) < 5) errors.push('fewer than five activities are shown');
}, ['file://']);

await checkRecipePages(check, { base, site: handler() });

await browser.close();
other.stop();
stop();
console.log(`host pages: ${counts.passed} passed, ${counts.failed} failed`);
if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
