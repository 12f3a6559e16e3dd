// Finds a Chromium; where there is none, unpacks the one shipped inside the npm package @sparticuz/chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

// Without these Chromium calls home at start, which a closed network refuses many times a second.
const quiet = [
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-gpu',
];
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/**
 * @returns {Promise<{ path: string, args: string[], env: Record<string, string>, headless: true | 'shell' }>}
 * @throws when there is none and this is not Linux on x64; the message says what to install.
 */
export async function findChromium() {
  const known = process.env.IGNORE_SYSTEM_BROWSERS ? [] : (installed[process.platform] ?? []);
  const path = [process.env.CHROME_PATH, ...known].find((candidate) => candidate && existsSync(candidate));
  if (path) return { path, args: asRoot ? [...quiet, '--no-sandbox'] : quiet, env: {}, headless: true };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install Chrome, or name one in CHROME_PATH.');
  }
  return unpack();
}

async function unpack() {
  const home = resolve('.cache/chromium');
  const done = join(home, 'ok');
  if (!existsSync(done)) {
    // The package reuses whatever lies in the temporary folder, even half-unpacked: it gets one of its own.
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
    const code = `import chromium, { inflate } from '@sparticuz/chromium';
      import { join } from 'node:path';
      await inflate(join(${JSON.stringify(bin)}, 'al2023.tar.br'));
      await chromium.executablePath();`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: home },
    });
    if (run.status !== 0) throw new Error('The Chromium of @sparticuz/chromium could not be unpacked.');
    // Its own fonts.conf names a fixed temporary folder; with it every text would be invisible.
    const fonts = `<dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fc-cache</cachedir>`;
    writeFileSync(
      join(home, 'fonts/fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`,
    );
    writeFileSync(done, '');
  }
  const path = join(home, 'chromium');
  const env = { FONTCONFIG_PATH: join(home, 'fonts') };
  const libraries = spawnSync('ldd', [path], { encoding: 'utf8' });
  // A bare system lacks nss and expat: the package carries them.
  if (/not found/.test(libraries.stdout ?? '')) env.LD_LIBRARY_PATH = join(home, 'al2023/lib');
  return { path, args: [...new Set([...quiet, '--no-sandbox', '--no-zygote'])], env, headless: 'shell' };
}
