// Serves the demo from files: no cache, no directory listings, loopback only.
import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.map': 'application/json',
  '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8', '.woff2': 'font/woff2',
};

/** Which folder an address is served from; the first prefix that fits. */
const mounts = (catalogue) => [
  ['/embed/', 'packages/catalogue-widget/dist/embed'],
  ['/themes/', 'packages/themes/dist/css'],
  ['/catalogue/', catalogue],
  ['/', 'demo'],
];

function fileFor(pathname, places) {
  const [prefix, folder] = places.find(([start]) => pathname.startsWith(start));
  const base = join(root, folder);
  const path = normalize(join(base, pathname.slice(prefix.length)));
  if (path !== base && !path.startsWith(base + sep)) return undefined;
  if (existsSync(path) && statSync(path).isDirectory()) {
    return pathname.endsWith('/') ? join(path, 'index.html') : { redirect: `${pathname}/` };
  }
  return path;
}

/** A request handler over the demo's folders; used by the tests too. */
export function handler({ catalogue = 'demo/catalogue' } = {}) {
  const places = mounts(catalogue);
  return (request, response) => {
    let found;
    try {
      found = fileFor(decodeURIComponent(new URL(request.url, 'http://localhost').pathname), places);
    } catch {
      found = undefined;
    }
    if (found?.redirect) return response.writeHead(301, { location: found.redirect }).end();
    if (!found || !existsSync(found) || !statSync(found).isFile()) {
      return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    }
    response.writeHead(200, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      // Pages on other sites may embed the catalogue: modules and data from another origin need this.
      'access-control-allow-origin': '*',
    });
    return createReadStream(found).pipe(response);
  };
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });
}

/** Starts the demo on PORT, else on the next free port from 8080, and prints the address. Ctrl-C ends it. */
export async function serve(options = {}) {
  const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
  for (let port = wanted ?? 8080; port < 65536; port++) {
    const server = http.createServer(handler(options));
    try {
      const used = await listen(server, port);
      console.log(`\nThe demo is at http://localhost:${used}/  (Ctrl-C ends it)`);
      const stop = () => process.exit(0);
      process.on('SIGINT', stop).on('SIGTERM', stop);
      return server;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted !== undefined) {
        console.error(`Port ${port} cannot be used (${error.code}). Name another in PORT.`);
        process.exit(1);
      }
    }
  }
  throw new Error('No free port from 8080 up.');
}
