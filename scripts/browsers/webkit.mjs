// Debian's WebKitGTK under a virtual display; both end with this process.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';

const folders = ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}`);
export const miniBrowser = folders.map((folder) => `${folder}/MiniBrowser`).find((path) => existsSync(path));
export const hasWebKit =
  existsSync('/usr/bin/WebKitWebDriver') &&
  Boolean(miniBrowser) &&
  (existsSync('/usr/bin/Xvfb') || Boolean(process.env.DISPLAY));

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function startDisplay(children) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(display);
  const number = await new Promise((done, fail) => {
    display.stdio[3].once('data', (data) => done(String(data).trim()));
    display.once('exit', () => fail(new Error('Xvfb did not start.')));
  });
  return `:${number}`;
}

/** Starts the driver and gives its port. */
export async function startWebKit() {
  const children = [];
  process.on('exit', () => children.reverse().forEach((child) => child.kill()));
  const env = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  if (!env.DISPLAY) env.DISPLAY = await startDisplay(children);
  const port = await freePort();
  children.push(spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return port;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver did not answer.');
}
