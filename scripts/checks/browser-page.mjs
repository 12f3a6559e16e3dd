import { chromium } from 'playwright-core';
import { findChromium } from '../browsers/chromium.mjs';

export async function launchChromium() {
  const { path, args, env } = await findChromium();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}

/** Collects what goes wrong on a page: uncaught errors, console errors and blocked content. */
export function collectErrors(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
