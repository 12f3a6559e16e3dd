// A host page with a tray, served compressed as web servers do.
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { writePublication } from '../../packages/catalogue-tools/dist/es/publish/write-publication.js';
import { INDEX_VERSION } from '../../packages/search-core/dist/es/index/sections.js';
import { composeMade } from '../../test/browser/support/compose-made.mjs';

const EMBED = 'packages/catalogue-widget/dist/embed';
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.bin': 'application/octet-stream' };

/** Publishes the made-up catalogue as a night's run would: once a day, and again for an index of another version; gives its folder. */
export async function published(size, folder = '.cache/bench') {
  const place = join(folder, `published-${size}`);
  const now = new Date().toISOString();
  const { files } = JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8').catch(() => '{}'));
  if (files?.first?.day !== now.slice(0, 10) || files.index.version !== INDEX_VERSION) {
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { recursive: true });
    await writePublication(place, await composeMade(size, undefined, now), { compress: false });
  }
  return place;
}

/**
 * Serves the embed at /embed/, a publication at /catalogue/ and a page with a tray everywhere else, all of it as brotli.
 * @returns {Promise<{ address: string, close(): void }>}
 */
export async function host(catalogue) {
  const page = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Palvelutarjotin</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <script type="module" src="/embed/tarjotin.js"></script><h1>Liiku ja voi hyvin</h1>
    <hyte-catalogue src="/catalogue/manifest.json" url-sync="none"><a href="#">Luettelo</a></hyte-catalogue>`;
  const packed = new Map();
  const pack = (path, body) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    if (!packed.has(path)) packed.set(path, brotliCompressSync(body, { params }));
    return packed.get(path);
  };
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const file = path.startsWith('/embed/')
      ? join(EMBED, path.slice(7))
      : path.startsWith('/catalogue/') && join(catalogue, path.slice(11));
    if (file && !existsSync(file)) return response.writeHead(404).end();
    const type = file ? (TYPES[extname(file)] ?? 'text/plain') : 'text/html; charset=utf-8';
    const body = pack(path, file ? await readFile(file) : page);
    const headers = { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=600' };
    response.writeHead(200, headers).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
