// The same session in a page of headless Chromium, a browser of its own for each engine:
//   node steps/type-in-chromium.mjs <engine> <size> <budget in ms> [CPU slowed n times]
// Served from 127.0.0.1 with cross-origin isolation, which gives the page a fine clock.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers/chromium.mjs';
import { answer } from './step.mjs';
import { savedFolder } from './saved-files.mjs';
import { bundle } from './bundle.mjs';

const [engine, size, budget, slowed] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const folder = savedFolder(engine, size);
const { bytes: script } = await bundle(`
  import * as adapter from './engines/${engine}.mjs';
  import { session } from './steps/session.mjs';
  window.measure = async (names, budget) => {
    const files = new Map();
    for (const name of names) files.set(name, new Uint8Array(await (await fetch('/saved/' + name)).arrayBuffer()));
    await window.collect();
    return session(adapter, (name) => Promise.resolve(files.get(name).slice()), { budget, heap: window.collect });
  };`);
const page = Buffer.from(
  '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/script.js"></script>',
);

const server = createServer((request, response) => {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  const asked = normalize(new URL(request.url, 'http://localhost').pathname);
  if (asked === '/') return send(response, 'text/html', page);
  if (asked === '/script.js') return send(response, 'text/javascript', script);
  const file = join(folder, asked.replace('/saved/', ''));
  if (!asked.startsWith('/saved/') || !existsSync(file)) return response.writeHead(404).end();
  response.setHeader('content-type', 'application/octet-stream');
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const { path, args, env } = await findChromium();
const memory = '--js-flags=--max-old-space-size=8000';
const browser = await chromium.launch({
  executablePath: path,
  args: [...args, memory],
  env: { ...process.env, ...env },
});
try {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(0);
  const devTools = await tab.context().newCDPSession(tab);
  await devTools.send('HeapProfiler.enable');
  await tab.exposeFunction('collect', async () => {
    await devTools.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await devTools.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => window.measure);
  if (slowed > 1) await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const measured = await tab.evaluate(
    ([names, budget]) => window.measure(names, budget),
    [readdirSync(folder), budget],
  );
  answer({
    ...measured,
    browser: browser.version(),
    code: { minified: script.length, brotli: brotliCompressSync(script).length },
  });
} finally {
  await browser.close();
  server.close();
}

function send(response, type, body) {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(body);
}
