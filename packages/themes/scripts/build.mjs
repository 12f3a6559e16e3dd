// Writes the style sheets from the tokens; refuses a theme that fails the contrast gate.
//   node scripts/build.mjs                                     src/generated/base.ts and dist/css/<organisation>.css
//   node scripts/build.mjs --check                             fails when src/generated/base.ts is not what the tokens say
//   node scripts/build.mjs --organisations <folder> --css <folder>    the same for themes kept elsewhere
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { report } from './report.mjs';
import { readOptions, readThemes, run } from './read-themes.mjs';

const { checkContrast } = await tsImport('../src/contrast.ts', import.meta.url);
const { baseTable, organisationCss } = await tsImport('../src/write-css.ts', import.meta.url);

await run(async () => {
  const options = readOptions({ check: { type: 'boolean', default: false }, css: { type: 'string' } });
  const [base, ...themes] = await readThemes(options.organisations);
  const failures = [base, ...themes].flatMap(checkContrast).filter((finding) => !finding.passes);
  if (failures.length > 0) {
    console.error(report(failures).failures);
    process.exitCode = 1;
    return;
  }
  await writeBase(join(options.packageRoot, 'src/generated/base.ts'), base, options.check);
  const folder = resolve(options.css ?? join(options.packageRoot, 'dist/css'));
  await mkdir(folder, { recursive: true });
  await Promise.all(themes.map((theme) => writeFile(join(folder, `${theme.name}.css`), organisationCss(theme, base))));
});

async function writeBase(file, base, check) {
  const { colours, shapes } = baseTable(base);
  const text = `// Written by scripts/build.mjs from tokens/; what the columns are, ../base-sheet.ts says. Do not edit.
export const COLOURS = \`${colours}\`;
export const SHAPES = \`${shapes}\`;
`;
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === text) return;
  if (check) {
    console.error('src/generated/base.ts is not what the tokens say: run node scripts/build.mjs');
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
