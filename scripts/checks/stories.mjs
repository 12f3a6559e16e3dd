// Opens every story of the static Storybook in Chromium. A story fails on page errors or axe violations.
import { createReadStream, existsSync, readFileSync, statSync, appendFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { axeViolations, collectErrors, launchChromium } from './browser-page.mjs';
import { startServer } from './static-server.mjs';

const folder = 'storybook-static';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };
const { base, stop } = await startServer((request, response) => {
  const path = join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname));
  if (path.endsWith('favicon.ico')) return response.writeHead(204).end();
  if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  return createReadStream(path).pipe(response);
});

const entries = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
const counts = { passed: 0, failed: 0, skipped: [] };
const browser = await launchChromium();

async function open({ id, type }) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const errors = collectErrors(page);
  const story = type !== 'docs';
  try {
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=${story ? 'story' : 'docs'}`);
    await page.waitForSelector(story ? '#storybook-root > *' : '#storybook-docs h1', { state: 'attached', timeout: 20_000 });
    await page.waitForFunction(() => globalThis.document.body.classList.contains('sb-show-main'), undefined, { timeout: 20_000 });
    await page.waitForLoadState('networkidle');
    if (story) errors.push(...(await axeViolations(page, '#storybook-root')));
  } catch (error) {
    errors.push(error.message);
  }
  await page.close();
  return errors;
}

const left = [...entries];
async function openRest() {
  for (let entry = left.shift(); entry; entry = left.shift()) {
    const errors = await open(entry);
    if (errors.length === 0) counts.passed += 1;
    else {
      counts.failed += 1;
      console.error(`FAILED story ${entry.id}\n  ${errors.join('\n  ')}`);
    }
  }
}
await Promise.all([openRest(), openRest(), openRest()]);
await browser.close();
stop();
console.log(`stories: ${counts.passed} passed, ${counts.failed} failed`);
if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify(counts)}\n`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
