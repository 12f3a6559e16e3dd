import { readFileSync } from 'node:fs';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';

/** The text of `examples/catalogue.json`: ten made-up activities. */
export const EXAMPLE_TEXT = readFileSync(new URL('../examples/catalogue.json', import.meta.url), 'utf8');

/** A fresh copy of the example catalogue, for a test to spoil. */
export function exampleCatalogue(): Catalogue {
  return JSON.parse(EXAMPLE_TEXT) as Catalogue;
}
