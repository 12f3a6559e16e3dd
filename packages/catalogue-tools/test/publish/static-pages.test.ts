import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Activity, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { siteOf } from '@hyte/catalogue-tools/publish/static/site.js';
import { staticFiles } from '@hyte/catalogue-tools/publish/static/static-pages.js';
import { writeStaticPages } from '@hyte/catalogue-tools/publish/static/write-static-pages.js';

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tarjotin-static-'))));
after(() => rm(folder, { recursive: true, force: true }));

const manifest: Manifest = {
  formatVersion: '1.0',
  generated: '2026-11-22T03:00:00Z',
  title: { fi: 'Toiminnat', sv: 'Verksamheter', en: 'Activities' },
  languages: ['fi', 'sv', 'en'],
  sources: [
    {
      id: 'a',
      name: { fi: 'Lähde A' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ],
  advice: { name: { fi: 'Neuvonta', sv: 'Rådgivning' }, phone: '+358401234567' },
  files: { activities: [] },
};
const yoga: Activity = {
  id: 'a:1',
  kind: 'group',
  name: { fi: 'Tuolijooga', sv: 'Stolyoga', en: 'Chair yoga' },
  description: { fi: 'Rauhallista liikettä.\n\n- Tuoli riittää\n- Tule yksin' },
  organiser: { name: { fi: 'Seura ry' } },
  themes: ['exercise', 'mind'],
  places: [
    {
      name: { fi: 'Talo' },
      address: { fi: 'Katu 1' },
      postcode: '45100',
      municipality: '286',
      point: { lat: 60.8, lon: 26.7 },
    },
  ],
  schedule: { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:30', validFrom: '2026-09-01' }] },
  price: { free: 'yes' },
  provenance: [{ source: 'a', recordId: '1' }],
  checked: '2026-10-01',
};
const finnishOnly: Activity = {
  id: 'a:2',
  kind: 'advice',
  name: { fi: 'Neuvontapiste' },
  themes: [],
  areaServed: { nationwide: true },
};
const BASE = { baseUrl: 'https://example.org/lista' };

const pagesOf = (
  activities: readonly Activity[],
  options: object = BASE,
  head: Manifest = manifest,
): Map<string, string> =>
  new Map([...staticFiles(siteOf(head, activities, options))].map(({ path, text }) => [path, text]));

/** Elements with their attributes, in order, and the text between them. */
function read(page: string): { tags: { name: string; attributes: Record<string, string> }[]; text: string } {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => void tags.push({ name, attributes: { ...attributes } }),
    ontext: (piece) => void (text += piece),
  });
  parser.end(page);
  return { tags, text };
}

const dataOf = (page: string): { '@graph': Record<string, unknown>[] } =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? '{}') as never;

test('there are pages by municipality and theme in Finnish and Swedish, in English where texts are', () => {
  assert.deepEqual(
    [...pagesOf([yoga, finnishOnly]).keys()].sort(),
    [
      'en/286-kouvola/exercise.html',
      'en/286-kouvola/index.html',
      'en/286-kouvola/mind.html',
      'en/index.html',
      'en/theme/exercise.html',
      'en/theme/mind.html',
      ...['fi', 'sv'].flatMap((language) =>
        [
          '000/index.html',
          '000/other.html',
          '286-kouvola/exercise.html',
          '286-kouvola/index.html',
          '286-kouvola/mind.html',
          'index.html',
          'theme/exercise.html',
          'theme/mind.html',
          'theme/other.html',
        ].map((path) => `${language}/${path}`),
      ),
      'index.html',
      'sitemap.xml',
      'style.css',
    ].sort(),
  );
});

test('a page tells what, when, where, price, source and licence, and marks texts that are in another language', () => {
  const page = pagesOf([yoga]).get('sv/286-kouvola/exercise.html') ?? '';
  const { tags, text } = read(page);
  assert.equal(tags.find(({ name }) => name === 'html')?.attributes['lang'], 'sv');
  for (const words of [
    'Motion, Kouvola',
    'Stolyoga',
    'tis kl. 13–14.30',
    '45100 Kouvola',
    'avgiftsfritt',
    'Lähde A',
    'CC BY 4.0',
    'kontrollerad 1.10.2026',
    '040 123 4567',
  ])
    assert.ok(text.includes(words), words);
  assert.match(page, /<span lang="fi">Seura ry<\/span>/);
  assert.match(
    page,
    /<div class="text" lang="fi">\s*<p>Rauhallista liikettä\.<\/p>\s*<ul>\s*<li>Tuoli riittää<\/li>\s*<li>Tule yksin<\/li>\s*<\/ul>/,
  );
});

test('search engines are told the public address, the other languages, the things and a sitemap', () => {
  const pages = pagesOf([yoga, finnishOnly]);
  const page = pages.get('fi/286-kouvola/mind.html') ?? '';
  assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/lista\/fi\/286-kouvola\/mind\.html"/);
  const alternates = (text: string): string[] =>
    [...text.matchAll(/<link\s+rel="alternate"\s+hreflang="(\w+)"\s+href="([^"]+)"/g)].map(
      ([, language, url]) => `${language} ${url}`,
    );
  assert.deepEqual(
    alternates(page),
    ['fi', 'sv', 'en'].map((each) => `${each} https://example.org/lista/${each}/286-kouvola/mind.html`),
  );
  assert.equal(
    alternates(pages.get('fi/000/other.html') ?? '').length,
    2,
    'no English page of what has no English name',
  );
  const graph = dataOf(page)['@graph'];
  const [item] = graph.find((each) => each['@type'] === 'ItemList')?.['itemListElement'] as {
    item: Record<string, unknown>;
  }[];
  assert.deepEqual(
    [item?.item['@type'], item?.item['name'], item?.item['startDate'], item?.item['isAccessibleForFree']],
    ['Event', 'Tuolijooga', '2026-09-01', true],
  );
  assert.deepEqual((item?.item['eventSchedule'] as object[])[0], {
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: ['https://schema.org/Tuesday'],
    startTime: '13:00',
    endTime: '14:30',
    startDate: '2026-09-01',
    scheduleTimezone: 'Europe/Helsinki',
  });
  const urls = [...(pages.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
  const html = [...pages.keys()].filter((path) => path.endsWith('.html'));
  assert.deepEqual(
    urls.sort(),
    html.map((path) => `https://example.org/lista/${path.replace(/(^|\/)index\.html$/, '$1')}`).sort(),
  );
});

test('a time in winter and in summer has its own offset', () => {
  const session = (start: string): unknown => {
    const page =
      pagesOf([{ ...yoga, kind: 'event', schedule: { sessions: [{ start }] } }]).get('fi/286-kouvola/mind.html') ?? '';
    const list = dataOf(page)['@graph'].find((each) => each['@type'] === 'ItemList');
    return (list?.['itemListElement'] as { item: { startDate: string } }[])[0]?.item.startDate;
  };
  assert.equal(session('2026-12-01T18:00'), '2026-12-01T18:00:00+02:00');
  assert.equal(session('2027-06-01T18:00'), '2027-06-01T18:00:00+03:00');
  assert.equal(session('2027-03-28T02:59'), '2027-03-28T02:59:00+02:00');
  assert.equal(session('2027-10-31T04:00'), '2027-10-31T04:00:00+02:00');
});

test('without a public address there is neither canonical nor sitemap, and every link still leads to a page', () => {
  const pages = pagesOf([yoga, finnishOnly], {});
  assert.ok(!pages.has('sitemap.xml'));
  assert.ok(![...pages.values()].some((text) => text.includes('rel="canonical"')));
  let followed = 0;
  for (const [path, text] of pages) {
    const ids = new Set(read(text).tags.map(({ attributes }) => attributes['id']));
    for (const { attributes } of read(text).tags) {
      const href = attributes['href'];
      if (href === undefined || /^(https?|tel|mailto):/.test(href)) continue;
      const url = new URL(href, `https://x.example/${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      assert.ok(pages.has(target), `${path} → ${href}`);
      if (url.hash && target === path) assert.ok(ids.has(decodeURIComponent(url.hash.slice(1))), `${path} → ${href}`);
      followed += 1;
    }
  }
  assert.ok(followed > 50);
});

test('hostile texts in every field stay text: no element, attribute or address comes of them', () => {
  const evil = fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    'javascript:alert(1)',
    '<!--',
    '</title><svg/onload=x>',
    '&lt;b&gt;',
    '\u0000<\u202e',
    '${x}',
    '__proto__',
  );
  const allowed = new Set([
    'html',
    'head',
    'meta',
    'title',
    'link',
    'script',
    'body',
    'a',
    'header',
    'p',
    'nav',
    'ul',
    'ol',
    'li',
    'main',
    'h1',
    'h2',
    'article',
    'dl',
    'div',
    'dt',
    'dd',
    'span',
    'aside',
    'footer',
    'section',
    'br',
  ]);
  const attributes = new Set([
    'lang',
    'charset',
    'name',
    'content',
    'http-equiv',
    'rel',
    'href',
    'hreflang',
    'type',
    'class',
    'id',
    'tabindex',
    'aria-label',
    'aria-labelledby',
    'aria-current',
  ]);
  fc.assert(
    fc.property(fc.array(evil, { minLength: 12, maxLength: 12 }), (texts) => {
      const at = (index: number): string => texts[index] ?? '';
      const both = (index: number) => ({ fi: at(index), [at(index + 1)]: at(index) });
      const activity = {
        ...yoga,
        id: at(0),
        name: both(1),
        summary: both(2),
        description: both(3),
        organiser: { name: both(4), url: at(5) },
        themes: [at(6)],
        places: [{ name: both(7), address: both(8), postcode: at(9), municipality: at(10), postOffice: both(1) }],
        contacts: [{ label: both(2), phone: at(3), email: at(4), url: at(5) }],
        links: [{ url: at(6), title: both(7) }],
        price: { text: both(8) },
        registration: { url: at(9), note: both(10), phone: at(0), email: at(1) },
        firstTime: { bring: both(2), whoMeets: both(3) },
        schedule: {
          note: both(4),
          recurrences: [{ frequency: 'weekly', from: at(5), days: [1], validTo: '2030-01-01' }],
        },
        languages: [at(6)],
        targetGroups: [at(7)],
        provenance: [{ source: 'a', recordId: at(8), url: at(9) }],
        checked: at(10),
        image: { url: at(0) },
      } as unknown as Activity;
      const head = {
        ...manifest,
        title: both(0),
        advice: { name: both(1), note: both(2), url: at(3), phone: at(4) },
        sources: [{ id: 'a', name: both(5), attribution: both(6), url: at(7), licence: { name: at(8), url: at(9) } }],
      } as Manifest;
      for (const [path, page] of pagesOf([activity], BASE, head)) {
        if (!path.endsWith('.html')) continue;
        const { tags } = read(page);
        for (const { name, attributes: given } of tags) {
          assert.ok(allowed.has(name), `${path}: <${name}>`);
          for (const key of Object.keys(given)) assert.ok(attributes.has(key), `${path}: <${name} ${key}>`);
          if (given['href'] !== undefined)
            assert.match(
              given['href'],
              /^(https?:|mailto:|tel:|#|\.\.\/|fi\/|sv\/|en\/|style\.css|[a-z0-9/.-]+\.html)/,
            );
          if (name === 'script') assert.equal(given['type'], 'application/ld+json');
        }
        assert.ok(tags.filter(({ name }) => name === 'script').length <= 1);
        dataOf(page);
      }
    }),
    { numRuns: 150 },
  );
});

test('long lists go on on further pages, every activity is on one of them, and only the first is told in other languages', () => {
  const many = Array.from({ length: 250 }, (_, index): Activity => ({
    ...yoga,
    id: `a:${index}`,
    themes: ['exercise'],
    name: { fi: `Jooga ${index}` },
  }));
  const pages = pagesOf(many);
  const parts = ['exercise.html', 'exercise-2.html', 'exercise-3.html'].map(
    (name) => pages.get(`fi/286-kouvola/${name}`) ?? '',
  );
  assert.deepEqual(
    parts.map((page) => page.split('<article ').length - 1),
    [100, 100, 50],
  );
  assert.equal(new Set(parts.join('').match(/<article id="[^"]+"/g)).size, 250);
  assert.deepEqual(
    parts.map((page) => page.includes('rel="alternate"')),
    [true, false, false],
  );
  assert.ok(!pages.has('fi/286-kouvola/exercise-4.html'));
});

test('the same publication gives the same bytes; what is no more goes, and files of others stay', async () => {
  const output = join(folder, 'output');
  const packed = { ...BASE, compress: true };
  await writeStaticPages(output, manifest, [yoga, finnishOnly], packed);
  const all = async (): Promise<Record<string, string>> => {
    const entries = (await readdir(join(output, 'static'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(
      await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)),
    );
  };
  const first = await all();
  await writeStaticPages(output, manifest, [yoga, finnishOnly], packed);
  assert.deepEqual(await all(), first);
  const page = await readFile(join(output, 'static/fi/000/other.html'));
  assert.deepEqual(gunzipSync(await readFile(join(output, 'static/fi/000/other.html.gz'))), page);

  await writeFile(join(output, 'static', 'robots.txt'), 'x');
  const written = await writeStaticPages(output, manifest, [yoga], { ...BASE, compress: false });
  const left = Object.keys(await all()).map((file) => file.replace(join(output, 'static/'), ''));
  assert.equal(left.filter((file) => file.endsWith('.html')).length, written.pages);
  assert.ok(
    left.includes('robots.txt') && !left.some((file) => file.includes('000') || /\.(br|gz)$/.test(file)),
    left.join(),
  );
});
