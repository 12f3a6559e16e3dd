// The contrast gate: measures every colour pair of every theme in light and dark, with and without the wish for more contrast.
//   node scripts/contrast.mjs                            prints a table; exit code 1 and one sentence per failure
//   node scripts/contrast.mjs --organisations <folder>   the same for themes kept elsewhere
import { tsImport } from 'tsx/esm/api';
import { report } from './report.mjs';
import { readOptions, readThemes, run } from './read-themes.mjs';

const { checkContrast } = await tsImport('../src/contrast.ts', import.meta.url);

await run(async () => {
  const themes = await readThemes(readOptions().organisations);
  const { table, failures } = report(themes.flatMap(checkContrast));
  console.log(table);
  if (failures !== '') {
    console.error(`\n${failures}`);
    process.exitCode = 1;
  }
});
