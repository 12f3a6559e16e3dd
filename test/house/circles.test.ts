import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { projectFiles } from '../../scripts/checks/project-files.mjs';

/** What each source file imports of its own package, types too: a circle of types is read like any other. */
const imports = new Map<string, string[]>(
  projectFiles('packages')
    .filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path))
    .map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*? from '(\.[^']+)\.js';/gms)].map(([, path]) =>
        join(dirname(file), `${path}.ts`),
      ),
    ]),
);

/** The files of a circle in the order in which they import each other, or `undefined`. */
function circleFrom(file: string, path: readonly string[], done: Set<string>): readonly string[] | undefined {
  const begin = path.indexOf(file);
  if (begin >= 0) return [...path.slice(begin), file];
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

test('no files import each other in a circle', () => {
  assert.ok(imports.size > 500, 'the sources were found');
  const done = new Set<string>();
  const circles = [...imports.keys()].flatMap((file) => circleFrom(file, [], done) ?? []);
  assert.deepEqual(circles, []);
});
