import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { IMPORTERS } from '../configuration/importers.js';
import type { LoadedConfiguration } from '../configuration/load-configuration.js';
import type { OpenedSource } from '../pipeline/import.js';
import type { SourceImporter } from '../pipeline/record.js';
import { createNetwork } from '../reading/network.js';
import { openSource } from '../reading/open-source.js';
import type { PageSpool } from '../reading/page-spool.js';
import type { Progress } from '../report/progress.js';

/**
 * Opens the sources of a configuration, in its order; each tells `progress` how its reading goes on.
 * @throws TarjotinError `no-importer`
 */
export function openSources(
  { configuration, folder }: LoadedConfiguration,
  spool: PageSpool,
  progress: Progress,
): OpenedSource[] {
  const place = { folder, network: createNetwork(configuration.reading), spool };
  return configuration.sources.map((source) => {
    const importer = IMPORTERS.get(source.system);
    if (importer === undefined)
      throw new TarjotinError(
        'no-importer',
        `Sources of the system ${source.system} cannot be read yet.`,
        `Known: ${[...IMPORTERS.keys()].join(', ')}.`,
      );
    const reader = openSource(source, place, (pages, total) => progress.page(source.id, pages, total));
    return { reader, importer: watched(importer, source.id, progress) };
  });
}

function watched(importer: SourceImporter, id: string, progress: Progress): SourceImporter {
  return {
    system: importer.system,
    async *records(read) {
      progress.start(id);
      try {
        yield* importer.records(read);
      } finally {
        progress.end(id);
      }
    },
  };
}
