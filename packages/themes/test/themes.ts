import { readFileSync } from 'node:fs';
import { readBaseTheme } from '@hyte/themes/base-theme.js';
import { readTokens } from '@hyte/themes/tokens.js';
import type { Tokens } from '@hyte/themes/tokens.js';

const read = (name: string): { name: string; json: unknown } => ({
  name,
  json: JSON.parse(readFileSync(new URL(`../tokens/${name}`, import.meta.url), 'utf8')) as unknown,
});
const resolved = (mode: string): Tokens => readTokens([read('base.tokens.json'), read(`${mode}.tokens.json`)]);

/** The default look, read from the tokens of the package. */
export const base = readBaseTheme({ light: resolved('light'), dark: resolved('dark') });
