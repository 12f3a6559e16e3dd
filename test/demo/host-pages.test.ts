import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const pages = readdirSync(demo, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !/^(catalogue|real)\//.test(path))
  .sort();
const read = (path: string): string => readFileSync(join(demo, path), 'utf8');
const hosts = pages.filter((page) => read(page).includes('<hyte-catalogue src='));

/** The file an address of the demo server is answered with; addresses of built things are answered elsewhere. */
function fileOf(address: string, page: string): string | undefined {
  const path = new URL(address, `http://demo/${page}`).pathname;
  if (/^\/(embed|themes|catalogue)\//.test(path)) return undefined;
  const file = join(demo, path);
  return existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
}

describe('host pages', () => {
  it('are the start page, three hosts (one in two languages) and the plain lists', () => {
    assert.deepEqual(hosts, [
      'association/index.html',
      'county-intranet/index.html',
      'index.html',
      'municipality/index.html',
      'municipality/sv/index.html',
    ]);
    assert.deepEqual(
      pages.filter((page) => !hosts.includes(page)),
      ['list/index.html', 'list/sv/index.html'],
    );
  });

  for (const page of pages) {
    const html = read(page);

    it(`${page} says that it is made up, in its own language`, () => {
      const language = /<html lang="(fi|sv)">/.exec(html)?.[1];
      assert.match(html, language === 'sv' ? /påhitta/i : /keksitty/i);
      assert.equal(language, page.includes('sv/') ? 'sv' : 'fi');
    });

    it(`${page} works under a strict policy: no inline style, no inline script, nothing from elsewhere`, () => {
      assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i);
      assert.deepEqual([...html.matchAll(/<script(?![^>]*\ssrc=)/g)], []);
      assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
    });

    it(`${page} has no dead link`, () => {
      const dead = [...html.replaceAll(/<pre[\s\S]*?<\/pre>/g, '').matchAll(/(?:src|href)="([^"]+)"/g)]
        .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
        .filter((address) => !/^(tel|mailto):/.test(address))
        .filter((address) => {
          const file = fileOf(address, page);
          if (file === undefined) return false;
          const fragment = new URL(address, 'http://demo/').hash.slice(1);
          return !existsSync(file) || (fragment !== '' && !readFileSync(file, 'utf8').includes(`id="${fragment}"`));
        });
      assert.deepEqual(dead, []);
    });
  }

  for (const page of hosts) {
    it(`${page} embeds the catalogue with one script and a plain link as its content`, () => {
      const html = read(page);
      assert.equal([...html.matchAll(/<script type="module" src="\/embed\/tarjotin\.js"><\/script>/g)].length, 1);
      const inside =
        /<hyte-catalogue src="\/catalogue\/manifest\.json"[^>]*>([\s\S]*?)<\/hyte-catalogue>/.exec(html)?.[1] ?? '';
      assert.match(inside, /<a href="\/list\/(sv\/)?">/);
    });
  }

  it('name an association that the example sources have', () => {
    const name = /organiser="([^"]+)"/.exec(read('association/index.html'))?.[1] ?? assert.fail('no organiser');
    const rows = read('sources/associations.csv')
      .split('\r\n')
      .filter((row) => row.includes(`;${name};`));
    assert.ok(rows.length >= 5, `${rows.length} activities`);
  });

  it('include an intranet that allows scripts, styles and data of its own origin only', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read('county-intranet/index.html'))?.[1] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types hyte hyte-lit/);
    assert.doesNotMatch(policy, /unsafe|\*|data:|https?:/);
  });
});
