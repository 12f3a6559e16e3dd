import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where the schema of the configuration is, for editors to be pointed to. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../../tarjotin.schema.json', import.meta.url));

/** The JSON Schema of the configuration. */
export function schemaText(): Promise<string> {
  return readFile(SCHEMA_FILE, 'utf8');
}
