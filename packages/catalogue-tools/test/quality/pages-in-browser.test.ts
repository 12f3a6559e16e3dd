import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchedChromium } from '../launched-chromium.js';
import type { Activity, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { mirrorPage } from '@hyte/catalogue-tools/mirror/page.js';
import { readFile as readProducersFile } from '@hyte/catalogue-tools/mirror/read-file.js';
import { qualityReport } from '@hyte/catalogue-tools/quality-report/report.js';
import { writeReport } from '@hyte/catalogue-tools/quality-report/write-report.js';
import { messyWorkbook, swedishCsv } from '../mirror/samples.js';

let folder = '';
let browser: Browser | undefined;
let missing = '';
const pages: string[] = [];

const manifest: Manifest = {
  formatVersion: '1.0',
  generated: '2026-11-22T03:00:00Z',
  title: { fi: 'Palvelutarjotin', sv: 'Servicebrickan' },
  sources: [{ id: 'a', name: { fi: 'PTV' }, system: 'ptv', stale: true }],
  files: { activities: [] },
};
const activity = (index: number, more: Partial<Activity> = {}): Activity => ({
  id: `a:${index}`,
  kind: 'group',
  name: { fi: `Tasapainoharjoitteluryhmä ikäihmisille ${index}` },
  description: { fi: 'Kokoonnumme klo 13 osoitteessa Varastokatu 1.' },
  organiser: { name: { fi: `Kuusankosken Voimistelijat ${index % 3} ry` } },
  links: [{ url: `https://example.org/${'pitka'.repeat(20)}` }],
  provenance: [{ source: 'a', recordId: String(index), url: 'https://example.org/1' }],
  ...more,
});

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjotin-report-'));
  const activities = Array.from({ length: 20 }, (_, index) => activity(index));
  const report = qualityReport({
    now: { manifest, activities },
    before: { manifest, activities: [activity(0, { price: { free: 'yes' } }), activity(30)] },
    today: '2026-11-22',
    links: {
      checked: 3,
      dead: new Map([[activity(0).links![0]!.url, '404']]),
      unsure: new Map([['https://example.org/', '503']]),
    },
    duplicates: {
      pairs: [
        {
          records: [
            { source: 'a', recordId: '1', name: 'Yksi', url: 'https://example.org/' },
            { source: 'b', recordId: '2', name: 'Kaksi' },
          ],
          activities: ['a:1', 'b:2'],
          because: 'score',
          score: 3,
          evidence: [{ code: 'name-same', points: 4, why: 'The names are the same.' }],
          same: 'same;a:1;b:2;',
          different: 'different;a:1;b:2;',
        },
      ],
    },
  });
  for (const language of ['fi', 'sv'] as const) {
    await writeReport(join(folder, language), report, language);
    const [own] = (await readdir(join(folder, language, 'organisations'))).filter((name) => name.endsWith('.html'));
    pages.push(join(folder, language, 'index.html'), join(folder, language, 'organisations', own!));
  }
  for (const [name, bytes, language] of [
    ['kerhot.xlsx', messyWorkbook(), 'fi'],
    ['verksamhet.csv', swedishCsv(), 'sv'],
  ] as const) {
    const html = mirrorPage(
      await readProducersFile(name, bytes, '2026-11-22'),
      { csv: 'a.csv', xlsx: 'a.xlsx' },
      language,
    );
    await writeFile(join(folder, `${name}.html`), html);
    pages.push(join(folder, `${name}.html`));
  }
  browser = await launchedChromium().catch((error: unknown) => {
    missing = `no Chromium: ${error instanceof Error ? error.message : String(error)}`;
    return undefined;
  });
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test('opened from a disk, axe finds nothing, nothing overflows, nothing is blocked', async (t: TestContext) => {
  if (!browser) return t.skip(missing);
  const axe = await readFile(axeSource, 'utf8');
  for (const [width, colorScheme] of [
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    for (const path of pages) {
      const page = await context.newPage();
      const logged: string[] = [];
      page.on('console', (message) => void logged.push(message.text()));
      await page.goto(pathToFileURL(path).href);
      await page.evaluate(axe);
      const { violations, wider, styled } = (await page.evaluate(`(async () => {
        for (const each of document.querySelectorAll('details')) each.open = true;
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly });
        return {
          violations: violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')),
          wider: document.documentElement.scrollWidth - innerWidth,
          styled: getComputedStyle(document.querySelector('.title')).fontWeight,
        };
      })()`)) as { violations: string[]; wider: number; styled: string };
      const where = `${path.replace(folder, '')} at ${width} px, ${colorScheme}`;
      assert.deepEqual({ violations, logged, styled }, { violations: [], logged: [], styled: '700' }, where);
      assert.ok(wider <= 0, `${where} is ${wider} px wider`);
      await page.close();
    }
    await context.close();
  }
});
