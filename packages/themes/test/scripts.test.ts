import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { baseTheme } from '@hyte/themes/base.js';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const script = (name: string, ...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts', name), ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

describe('commands', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'themes-'));
    await cp(join(root, 'organisations'), join(folder, 'organisations'), { recursive: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const edit = async (name: string, change: (text: string) => string): Promise<void> => {
    const file = join(folder, 'organisations', name, `${name}.tokens.json`);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };

  it('pass for the themes of the package, with one row for each theme and mode', async () => {
    const { code, stdout, stderr } = await script('contrast.mjs');
    assert.equal(code, 0, stderr);
    assert.equal(stdout.trim().split('\n').length, 1 + 4 * 4);
  });

  it('have written the default look that is checked in', async () => {
    const { code, stderr } = await script('build.mjs', '--check', '--css', join(folder, 'css'));
    assert.equal(code, 0, stderr);
    assert.deepEqual((await readdir(join(folder, 'css'))).sort(), [
      'association.css',
      'county.css',
      'municipality.css',
    ]);
  });

  it('refuse a theme whose text cannot be read: token, pair, ratio, mode and the nearest colour', async () => {
    await edit('municipality', (text) =>
      text.replace(/"text": .*/, '"text": { "$value": { "colorSpace": "srgb", "components": [0.7, 0.7, 0.7] } },'),
    );
    const gate = await script('contrast.mjs', '--organisations', join(folder, 'organisations'));
    assert.equal(gate.code, 1);
    assert.match(
      gate.stderr,
      /municipality \(light\): text on surface is 2\.\d\d:1 and must be 4\.5:1\. Nearest colour that passes: #[0-9a-f]{6}\./,
    );
    const build = await script(
      'build.mjs',
      '--organisations',
      join(folder, 'organisations'),
      '--css',
      join(folder, 'refused'),
    );
    assert.equal(build.code, 1);
    await assert.rejects(readdir(join(folder, 'refused')), 'a theme that fails is not published');
  });

  it('say what is wrong with a file that is not JSON', async () => {
    await edit('county', (text) => text.slice(0, 40));
    const { code, stderr } = await script('contrast.mjs', '--organisations', join(folder, 'organisations'));
    assert.equal(code, 1);
    assert.match(stderr, /theme-file: .*county\.tokens\.json is not JSON/);
  });
});

describe('default look', () => {
  it('maps each public property to a private one on the wrapper, and never selects anything else', () => {
    const selectors = [...baseTheme.matchAll(/^([^\s{}][^{]*) \{/gm)]
      .map((match) => match[1])
      .filter((selector) => !selector?.startsWith('@'));
    assert.deepEqual([...new Set(selectors)], ['.hyte']);
    assert.match(baseTheme, /--_text: var\(--hyte-color-text, light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)\);/);
    assert.match(baseTheme, /@media \(prefers-contrast: more\)/);
    assert.doesNotMatch(baseTheme, /\drem\b/);
  });
});
