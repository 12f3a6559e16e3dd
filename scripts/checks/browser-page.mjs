import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers/chromium.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** Axe over the page or one part of it; gives one line a violation. Evaluated, not inserted, so a strict CSP allows it. */
export async function axeViolations(page, selector) {
  await page.evaluate(axeSource);
  return page.evaluate(async (where) => {
    const options = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const run = () => globalThis.axe.run(where ?? globalThis.document, options);
    // Storybook's own accessibility panel may be running axe at the same moment: one at a time is all it can.
    const whenFree = async (tries) => {
      try {
        return await run();
      } catch (error) {
        if (tries === 0 || !/already running/.test(error.message)) throw error;
        await new Promise((next) => globalThis.requestAnimationFrame(next));
        return whenFree(tries - 1);
      }
    };
    const { violations } = await whenFree(600);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.flat().join(' ')).join(' | ')}`);
  }, selector);
}
