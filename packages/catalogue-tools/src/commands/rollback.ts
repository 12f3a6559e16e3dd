import { resolve } from 'node:path';
import type { LoadedConfiguration } from '../configuration/load-configuration.js';
import type { Generation } from '../publish/generations.js';
import { lockOutput } from '../publish/lock.js';
import { generationsOf, rollBack } from '../publish/roll-back.js';
import { writeStaticPages } from '../publish/static/write-static-pages.js';
import type { GenerationSummary, RollbackReport } from '../report/rollback-report.js';

/**
 * Puts the generation before in use again, and its static pages when the configuration asks for them.
 * @throws TarjotinError `no-generation`, `broken-generation`, `locked`
 */
export async function rollback({ configuration, folder }: LoadedConfiguration): Promise<RollbackReport> {
  const output = resolve(folder, configuration.output);
  // An output that is not there has nothing to roll back to, and taking its lock would make it.
  if ((await generationsOf(output)).earlier.length === 0) await rollBack(output, { compress: false });
  const unlock = await lockOutput(output);
  try {
    const compress = configuration.compress ?? true;
    const { from, to, activities } = await rollBack(output, { compress });
    if (configuration.static)
      await writeStaticPages(output, to.manifest, activities, { ...configuration.static, compress });
    return { output, rolledBack: true, current: summaryOf(to), earlier: from ? [summaryOf(from)] : [] };
  } finally {
    await unlock();
  }
}

/** Tells what is in use and what there is to roll back to, and changes nothing. */
export async function listGenerations({ configuration, folder }: LoadedConfiguration): Promise<RollbackReport> {
  const output = resolve(folder, configuration.output);
  const { current, earlier } = await generationsOf(output);
  return {
    output,
    rolledBack: false,
    ...(current && { current: summaryOf(current) }),
    earlier: earlier.map(summaryOf),
  };
}

function summaryOf({ id, manifest }: Generation): GenerationSummary {
  return {
    generation: id,
    ...(manifest.generated !== undefined && { generated: manifest.generated }),
    activities: manifest.counts?.activities ?? 0,
  };
}
