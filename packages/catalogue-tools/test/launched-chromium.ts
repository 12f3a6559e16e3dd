import { chromium, type Browser } from 'playwright-core';

/**
 * The Chromium of this machine, for what only a browser can tell.
 * @throws Error when there is none: the tests then skip and say so
 */
export async function launchedChromium(): Promise<Browser> {
  const finder = new URL('../../../scripts/browsers/chromium.mjs', import.meta.url).href;
  const { findChromium } = (await import(finder)) as {
    findChromium: () => Promise<{ path: string; args: string[]; env: Record<string, string> }>;
  };
  const { path, args, env } = await findChromium();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } as Record<string, string> });
}
