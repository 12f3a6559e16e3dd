// What the packages' `scripts/generate.mjs` have in common: TypeScript types of a JSON Schema, and files that must be what the schema says.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

/** A `$ref` with a description of its own would become a copy of the type: name the type instead. */
function named(node) {
  if (Array.isArray(node)) return node.map(named);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string' && node.description)
    return { description: node.description, tsType: node.$ref.replace('#/$defs/', '') };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, named(value)]));
}

/** Types of a schema whose root is called `name`; `options` are those of json-schema-to-typescript. */
export async function typesOf(schema, name, options = {}) {
  const body = await compile(named(schema), name, {
    // Readers keep unknown fields, but code must not reach for them by accident.
    additionalProperties: false,
    bannerComment: '',
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
    ...options,
  });
  const reference = new RegExp(
    `^ \\* This interface was referenced by \`${name}\`'s JSON-Schema\\n \\* via the \`definition\` ".*"\\.\\n`,
    'gm',
  );
  return body
    .replaceAll(reference, '')
    .replaceAll(/^ \*\n \*\/$/gm, ' */')
    .replaceAll(/^\/\*\*\n \*\/\n/gm, '');
}

/** Writes files into a folder; with `--check` on the command line it fails instead when what is there differs. */
export async function writeGenerated(folder, files, schemaName) {
  const check = process.argv.includes('--check');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (!check) await writeFile(path, text);
    else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
      console.error(`src/generated/${name} is not what ${schemaName} says: run node scripts/generate.mjs`);
      process.exitCode = 1;
    }
  }
}
