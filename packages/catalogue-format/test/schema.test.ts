import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('catalogue.schema.json', () => {
  it('says of every type and field what it is', async () => {
    const schema = JSON.parse(await readFile(at('../catalogue.schema.json'), 'utf8'));
    const silent: string[] = [];
    const visit = (node: Record<string, any>, path: string) => {
      const described =
        node['description'] ?? (node['$ref'] && schema.$defs[node['$ref'].replace('#/$defs/', '')]?.description);
      if (typeof described !== 'string' || described.length < 4) silent.push(path);
      for (const group of ['properties', '$defs']) {
        for (const [key, child] of Object.entries<any>(node[group] ?? {})) visit(child, `${path}/${group}/${key}`);
      }
      for (const key of ['items', 'additionalProperties', 'propertyNames'])
        if (node[key]) visit(node[key], `${path}/${key}`);
    };
    visit(schema, '');
    assert.deepEqual(silent, []);
  });

  it('gives an example of what each pattern accepts', async () => {
    const text = await readFile(at('../catalogue.schema.json'), 'utf8');
    JSON.parse(text, (_key, node) => {
      if (node && typeof node.pattern === 'string') {
        for (const example of node.examples ?? ['']) assert.match(example, new RegExp(node.pattern, 'u'));
      }
      return node as unknown;
    });
  });
});

describe('what is generated from it', () => {
  const made: string[] = [];
  after(() => Promise.all(made.map((path) => rm(path, { recursive: true }))));

  it('is what it says now', async () => {
    await run(process.execPath, [at('../scripts/generate.mjs'), '--check']);
  });

  it('is reported when it drifts', async () => {
    const project = await mkdtemp(join(tmpdir(), 'catalogue-format-'));
    made.push(project);
    const copy = join(project, 'packages/catalogue-format');
    for (const part of ['scripts', 'src', 'package.json', 'catalogue.schema.json'])
      await cp(at(`../${part}`), join(copy, part), { recursive: true });
    await cp(at('../../../scripts/schema-types.mjs'), join(project, 'scripts/schema-types.mjs'));
    await symlink(at('../node_modules'), join(copy, 'node_modules'));
    await symlink(at('../../../node_modules'), join(project, 'node_modules'));
    const schema = join(copy, 'catalogue.schema.json');
    await writeFile(schema, (await readFile(schema, 'utf8')).replace('"maximum": 120', '"maximum": 130'));
    const failure = await run(process.execPath, [join(copy, 'scripts/generate.mjs'), '--check']).catch(
      (error: unknown) => error,
    );
    assert.match(String((failure as { stderr?: string }).stderr), /rules\.ts is not what catalogue\.schema\.json says/);
  });

  it('reads a catalogue where code may not be made from strings', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { parseCatalogue } from '@hyte/catalogue-format/read-catalogue.js';
      let forbidden = false;
      try { new Function('return 1')(); } catch { forbidden = true; }
      const { catalogue, problems } = parseCatalogue(readFileSync('examples/catalogue.json', 'utf8'));
      console.log(forbidden, catalogue.activities.length, problems.length);`;
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
    const { stdout } = await run(process.execPath, flags, { cwd: at('..') });
    assert.equal(stdout.trim(), 'true 10 0');
  });
});
