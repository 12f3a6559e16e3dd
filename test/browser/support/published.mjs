// Published catalogues for the browser tests, made in memory by the code that publishes real ones:
//   /published/<size>/<what>/manifest.json        what: whole | damaged | version | missing
// and host pages with one tray each, under the policies of a strict site:
//   /host/<policy>?src=…&embed=…                  policy: open | no-worker | own-worker | street-map | trusted-types | strict
// where clock=fast makes their timers run out early, and storage=refused has every store of the browser throw
import { composeMade } from './compose-made.mjs';

const POLICIES = {
  strict: "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  open: undefined,
  'street-map':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'",
  'no-worker': "worker-src 'none'",
  'own-worker': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'",
  'trusted-types': "require-trusted-types-for 'script'; trusted-types hyte hyte-lit",
};
const EMBED = '/packages/catalogue-widget/dist/embed/tarjotin.js';

const made = new Map();
function publication(size) {
  if (!made.has(size)) made.set(size, composeMade(size));
  return made.get(size);
}

/** Flips a bit in the middle, as a broken disk would. */
function damaged(bytes) {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] ^= 1;
  return copy;
}

function manifestOf({ manifest }, what) {
  if (what !== 'version') return manifest;
  const { index } = manifest.files;
  return { ...manifest, files: { ...manifest.files, index: { ...index, version: 999 } } };
}

async function serveCatalogue(context, [, size, what, file]) {
  const whole = await publication(Number(size));
  context.set('access-control-allow-origin', '*');
  if (file === 'manifest.json') {
    context.type = 'application/json';
    context.body = JSON.stringify(manifestOf(whole, what));
    return;
  }
  const found = whole.files.find(({ path }) => path === file);
  const isSection = file.includes('/index-');
  if (!found || (isSection && what === 'missing')) return;
  context.type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  context.body = isSection && what === 'damaged' ? damaged(found.bytes) : found.bytes;
}

function serveHost(context, policy) {
  const { src, embed = EMBED, clock, storage, ...attributes } = context.query;
  const text = Object.entries({ src, 'url-sync': 'none', ...attributes })
    .map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ');
  if (POLICIES[policy]) context.set('content-security-policy', POLICIES[policy]);
  context.type = 'text/html';
  context.body = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Host</title>
    <script src="/host/watch.js"></script>${clock === 'fast' ? '<script src="/host/fast.js"></script>' : ''}
    ${storage === 'refused' ? '<script src="/host/refuse.js"></script>' : ''}
    <script type="module" src="${embed}"></script>
    <hyte-catalogue ${text}><a href="#list">Katso luettelo</a></hyte-catalogue>`;
}

// Remembers what the page was told, what went wrong on it, and which workers it started.
const WATCH = `
  window.told = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => window.told.push(words.map(String).join(' '));
  window.wrong = [];
  const note = (what) => window.wrong.push(String(what));
  addEventListener('error', ({ message, target }) => note(message ?? (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  window.broken = [];
  addEventListener('securitypolicyviolation', (event) => window.broken.push(event.violatedDirective));
  window.workers = [];
  const Real = window.Worker;
  if (Real) window.Worker = class extends Real {
    constructor(url, options) {
      super(url, options);
      window.workers.push({ url: String(url), options, worker: this, ended: false });
    }
    terminate() {
      for (const each of window.workers) if (each.worker === this) each.ended = true;
      super.terminate();
    }
  };
`;

// A clock five times as fast: what a page waits for silent servers and workers takes less time of the tests, and slow machines still have time.
const FAST = `
  const realTimeout = window.setTimeout;
  window.setTimeout = (run, milliseconds = 0, ...rest) => realTimeout(run, milliseconds / 5, ...rest);
`;

// As a browser does that keeps nothing for the site.
const REFUSE = `
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, { get() { throw new DOMException('Refused by the test.', 'SecurityError'); } });
  Object.defineProperty(document, 'cookie', { get() { throw new DOMException('Refused by the test.', 'SecurityError'); } });
`;
const SCRIPTS = { 'watch.js': WATCH, 'fast.js': FAST, 'refuse.js': REFUSE };

/** Middleware of the test server. */
export async function servePublished(context, next) {
  const catalogue = /^\/published\/(\d+)\/(\w+)\/(.+)$/.exec(context.path);
  if (catalogue) return serveCatalogue(context, catalogue);
  const [, host] = /^\/host\/([\w.-]+)$/.exec(context.path) ?? [];
  if (SCRIPTS[host]) {
    context.type = 'text/javascript';
    context.body = SCRIPTS[host];
    return;
  }
  if (host) return serveHost(context, host);
  return next();
}
