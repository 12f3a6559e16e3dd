// Makes the types and the validator of the configuration from tarjotin.schema.json.
//   node scripts/generate.mjs           writes src/generated/
//   node scripts/generate.mjs --check   fails when the files there differ from what the schema says
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { typesOf, writeGenerated } from '../../../scripts/schema-types.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = JSON.parse(await readFile(at('../tarjotin.schema.json'), 'utf8'));
const header = '// Generated from tarjotin.schema.json by scripts/generate.mjs. Do not edit.\n';

function validator() {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    strict: true,
    code: { source: true, esm: true, lines: false },
  });
  // The schema uses nothing that is new in 2020-12, and ajv's code for the older core needs no run-time module.
  const core = { ...schema };
  delete core.$schema;
  ajv.addSchema(core);
  const code = standaloneCode
    .default(ajv, { validateConfiguration: schema.$id })
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '((text) => [...text].length)');
  if (code.includes('require('))
    throw new Error('The validator would need a runtime module: avoid that keyword in the schema.');
  return `// @ts-nocheck\n/* eslint-disable */\n${header}${code}\n`;
}

const types = header + (await typesOf(schema, 'Configuration'));
const files = { 'configuration.ts': types, 'configuration-validator.ts': validator() };
await writeGenerated(at('../src/generated'), files, 'tarjotin.schema.json');
