import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchedChromium } from '../launched-chromium.js';
import type { Activity, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { writeStaticPages } from '@hyte/catalogue-tools/publish/static/write-static-pages.js';

let folder = '';
let server: Server;
let browser: Browser | undefined;
let missing = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjotin-static-'));
  await writeStaticPages(folder, manifest, activities, { compress: false, searchUrl: 'https://example.org/' });
  server = createServer((request, response) => {
    const path = join(folder, 'static', decodeURIComponent(request.url ?? ''));
    const type = path.endsWith('.css') ? 'text/css' : 'text/html';
    readFile(path).then(
      (bytes) => response.writeHead(200, { 'content-type': type }).end(bytes),
      () => response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  browser = await launchedChromium().catch((error: unknown) => {
    missing = `no Chromium: ${error instanceof Error ? error.message : String(error)}`;
    return undefined;
  });
});

after(async () => {
  await browser?.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const manifest: Manifest = {
  formatVersion: '1.0',
  generated: '2026-11-22T03:00:00Z',
  title: { fi: 'Toiminnat', sv: 'Verksamheter', en: 'Activities' },
  sources: [{ id: 'a', name: { fi: 'Lähde' }, licence: { name: 'CC BY 4.0', url: 'https://example.org/l' } }],
  advice: {
    name: { fi: 'Neuvonta', sv: 'Rådgivning' },
    phone: '+358401234567',
    hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }],
  },
  files: { activities: [] },
};
const activities = Array.from({ length: 105 }, (_, index): Activity => ({
  id: `a:${index}`,
  kind: index % 3 === 0 ? 'place' : 'group',
  name: { fi: `Tasapainoharjoitteluryhmä ikäihmisille ${index}`, sv: `Balansgrupp ${index}`, en: `Balance ${index}` },
  description: { fi: 'Kappale.\n\n- yksi\n- kaksi\n\nhttps://example.org/' + 'pitka'.repeat(30) },
  organiser: { name: { fi: 'Kuusankosken Voimistelijat ry' }, url: 'https://example.org/' },
  themes: index < 102 ? ['exercise'] : ['mind'],
  forms: ['led-group'],
  places: [{ address: { fi: 'Katu 1' }, postcode: '45100', municipality: index === 104 ? '285' : '286' }],
  access: { wheelchair: 'yes', 'induction-loop': 'no' },
  schedule: { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:30' }] },
  price: { free: 'yes' },
  contacts: [{ phone: '+358401234567', email: 'info@example.org' }],
  provenance: [{ source: 'a', recordId: String(index), url: 'https://example.org/1' }],
  checked: '2026-10-01',
}));

const PAGES = [
  'index.html',
  'fi/index.html',
  'sv/286-kouvola/index.html',
  'en/theme/exercise.html',
  'fi/286-kouvola/exercise.html',
  'sv/286-kouvola/mind.html',
];
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test('axe finds nothing on any sort of page, narrow and wide, light and dark; nothing overflows and nothing is logged', async (t: TestContext) => {
  if (!browser) return t.skip(missing);
  const axe = await readFile(axeSource, 'utf8');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
    [1280, 'light'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    for (const path of PAGES) {
      const page = await context.newPage();
      const logged: string[] = [];
      page.on('console', (message) => void logged.push(message.text()));
      await page.goto(`${base}/${path}`);
      await page.evaluate(axe);
      const { violations, wider, small } = (await page.evaluate(`(async () => {
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly });
        const links = [...document.querySelectorAll('nav a, .entries a, .title a')];
        return {
          violations: violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')),
          wider: document.documentElement.scrollWidth - innerWidth,
          small: links.filter((link) => link.getBoundingClientRect().height < 24).map((link) => link.textContent),
        };
      })()`)) as { violations: string[]; wider: number; small: string[] };
      assert.deepEqual(
        { violations, small, logged },
        { violations: [], small: [], logged: [] },
        `${path} at ${width} px`,
      );
      assert.ok(wider <= 0, `${path} is ${wider} px wider than ${width} px`);
      await page.close();
    }
    await context.close();
  }
});

test('the keyboard comes to the skip link first, sees it, and skips the navigation', async (t: TestContext) => {
  if (!browser) return t.skip(missing);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sv/286-kouvola/mind.html`);
  await page.keyboard.press('Tab');
  const skip = page.getByText('Gå till innehållet');
  const box = await skip.boundingBox();
  assert.ok(box && box.x >= 0 && box.y >= 0, 'it is seen');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'content');
  await page.close();
});
