// Makes the types and the validator of the configuration from tarjotin.schema.json.
//   node scripts/generate.mjs           writes src/generated/
//   node scripts/generate.mjs --check   fails when the files there differ from what the schema says
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = JSON.parse(await readFile(at('../tarjotin.schema.json'), 'utf8'));
const header = '// Generated from tarjotin.schema.json by scripts/generate.mjs. Do not edit.\n';

/** A `$ref` with a description of its own would become a copy of the type: name the type instead. */
function named(node) {
  if (Array.isArray(node)) return node.map(named);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string' && node.description)
    return { description: node.description, tsType: node.$ref.replace('#/$defs/', '') };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, named(value)]));
}

async function types() {
  const body = await compile(named(schema), 'Configuration', {
    additionalProperties: false,
    bannerComment: '',
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return (
    header +
    body
      .replaceAll(
        /^ \* This interface was referenced by `Configuration`'s JSON-Schema\n \* via the `definition` ".*"\.\n/gm,
        '',
      )
      .replaceAll(/^\/\*\*\n \*\/\n/gm, '')
  );
}

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

const files = { 'configuration.ts': await types(), 'configuration-validator.ts': validator() };
const check = process.argv.includes('--check');
await mkdir(at('../src/generated'), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = at(`../src/generated/${name}`);
  if (!check) await writeFile(path, text);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`src/generated/${name} is not what tarjotin.schema.json says: run node scripts/generate.mjs`);
    process.exitCode = 1;
  }
}
