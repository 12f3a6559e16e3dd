// Which engines the tests run in: those named in BROWSERS, else all that are installed (Chromium always).
import { existsSync } from 'node:fs';
import { hasWebKit } from './webkit.mjs';

export const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
  (path) => existsSync(path),
);

const present = { chromium: true, firefox: Boolean(firefoxPath), webkit: hasWebKit };

/** @returns {string[]} names of the engines to use; says aloud which known ones are left out and why. */
export function chooseEngines() {
  const asked = process.env.BROWSERS?.split(',').map((name) => name.trim()).filter(Boolean);
  for (const name of asked ?? []) {
    if (!(name in present)) throw new Error(`BROWSERS names "${name}"; known are ${Object.keys(present).join(', ')}.`);
    if (!present[name]) throw new Error(`BROWSERS names ${name}, which is not installed here (see CONTRIBUTING.md).`);
  }
  const chosen = asked ?? Object.keys(present).filter((name) => present[name]);
  for (const name of Object.keys(present)) {
    if (!chosen.includes(name)) console.log(`not tested in ${name}: ${present[name] ? 'not asked for' : 'not installed'}`);
  }
  return chosen;
}
