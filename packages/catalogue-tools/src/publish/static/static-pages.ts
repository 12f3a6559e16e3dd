import { frontPage, languagePage, municipalityPage, themePage } from './index-pages.js';
import { STYLE_PATH } from './frame.js';
import { municipalityPath, themePath } from './lists.js';
import { listPage } from './list-page.js';
import { publicUrl, type Site } from './site.js';
import { STYLE } from './style.js';

/** A file of the pages; the text is made when it is asked for, so that only one is in memory. */
export interface StaticFile {
  /** Relative to the folder of the pages. */
  readonly path: string;
  readonly text: string;
}

/** Addresses a sitemap may hold. */
const SITEMAP_SIZE = 50_000;

/** All files of the pages, lists before what leads to them, one made after the other. */
export function* staticFiles(site: Site): Generator<StaticFile> {
  yield { path: STYLE_PATH, text: STYLE };
  const paths: string[] = [];
  for (const page of pages(site)) {
    paths.push(page.path);
    yield page;
  }
  yield* sitemaps(paths, site);
}

function* pages(site: Site): Generator<StaticFile> {
  for (const [language, { lists, municipalities, themes }] of site.lists) {
    for (const list of lists)
      for (const [number, path] of list.paths.entries()) yield { path, text: listPage(list, number, site, language) };
    for (const code of municipalities.keys())
      yield { path: municipalityPath(code, language), text: municipalityPage(code, site, language) };
    for (const theme of themes.keys())
      yield { path: themePath(theme, language), text: themePage(theme, site, language) };
    yield { path: `${language}/index.html`, text: frontPage(site, language) };
  }
  yield { path: 'index.html', text: languagePage(site) };
}

/** A sitemap needs absolute addresses: there is none without a public address. */
function* sitemaps(paths: readonly string[], site: Site): Generator<StaticFile> {
  if (site.baseUrl === undefined) return;
  const urls = paths
    .map((path) => `<url><loc>${inXml(publicUrl(site, path) ?? '')}</loc>${lastModified(site)}</url>\n`)
    .sort();
  const parts = Array.from({ length: Math.ceil(urls.length / SITEMAP_SIZE) }, (_, part) =>
    urls.slice(part * SITEMAP_SIZE, (part + 1) * SITEMAP_SIZE),
  );
  if (parts.length === 1) {
    yield { path: 'sitemap.xml', text: sitemap('urlset', urls) };
    return;
  }
  for (const [part, some] of parts.entries()) yield { path: `sitemap-${part + 1}.xml`, text: sitemap('urlset', some) };
  const index = parts.map(
    (_, part) => `<sitemap><loc>${inXml(`${site.baseUrl}sitemap-${part + 1}.xml`)}</loc></sitemap>\n`,
  );
  yield { path: 'sitemap.xml', text: sitemap('sitemapindex', index) };
}

function sitemap(element: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${element}>\n`;
}

function lastModified({ manifest }: Site): string {
  return manifest.generated ? `<lastmod>${inXml(manifest.generated.slice(0, 10))}</lastmod>` : '';
}

function inXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
