import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { arrows } from '../../scripts/checks/arrows.mjs';

// The lint rule is what keeps the rooms apart: these are arrows it must refuse, and arrows it must allow.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'] }, ...arrows],
});

async function refused(file: string, from: string): Promise<boolean> {
  const [result] = await eslint.lintText(`import '${from}';\n`, { filePath: file });
  return result?.messages.some((message) => message.ruleId === 'no-restricted-imports') ?? false;
}

const wrong: [string, string][] = [
  ['packages/search-core/src/a.ts', '@hyte/catalogue-widget/elements/x.js'],
  ['packages/search-core/src/a.ts', '@hyte/catalogue-tools/a.js'],
  ['packages/search-core/src/a.ts', 'node:fs'],
  ['packages/search-core/src/a.ts', 'lit'],
  ['packages/catalogue-format/src/a.ts', '@hyte/search-core/search-query.js'],
  ['packages/themes/src/a.ts', '@hyte/catalogue-format/problem.js'],
  ['packages/catalogue-tools/src/a.ts', '@hyte/catalogue-widget/define/all.js'],
  ['packages/catalogue-tools/src/a.ts', '../../catalogue-widget/src/a.js'],
  ['packages/catalogue-widget/src/controllers/a.ts', '../elements/filters/filters.js'],
  ['packages/catalogue-widget/src/elements/x/a.ts', '../../define/all.js'],
  ['packages/catalogue-widget/src/define/a.ts', '../embed/tarjotin.js'],
];
const right: [string, string][] = [
  ['packages/search-core/src/a.ts', '@hyte/catalogue-format/problem.js'],
  ['packages/catalogue-widget/src/elements/x/a.ts', '../../controllers/tray-store.js'],
  ['packages/catalogue-widget/src/elements/x/a.ts', '@hyte/themes/base.js'],
  ['packages/catalogue-widget/src/embed/a.ts', '../define/all.js'],
  ['packages/catalogue-tools/src/a.ts', '@hyte/search-core/search-query.js'],
];

for (const [file, from] of wrong) {
  test(`${file} may not import ${from}`, async () => assert.equal(await refused(file, from), true));
}
for (const [file, from] of right) {
  test(`${file} may import ${from}`, async () => assert.equal(await refused(file, from), false));
}
