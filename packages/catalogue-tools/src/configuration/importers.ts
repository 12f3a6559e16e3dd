import type { SourceImporter } from '../pipeline/record.js';
import { csvImporter } from '../sources/csv/csv-importer.js';
import { hsdsImporter } from '../sources/hsds/hsds-importer.js';
import { lahellaImporter } from '../sources/lahella/lahella-importer.js';
import { linkedEventsImporter } from '../sources/linked-events/linked-events-importer.js';
import { lipasImporter } from '../sources/lipas/lipas-importer.js';
import { openActiveImporter } from '../sources/openactive/openactive-importer.js';
import { ptvImporter } from '../sources/ptv/ptv-importer.js';
import { tprImporter } from '../sources/tpr/tpr-importer.js';

/** The importers by the `system` of the configuration. */
export const IMPORTERS: ReadonlyMap<string, SourceImporter> = new Map(
  [
    lipasImporter,
    ptvImporter,
    linkedEventsImporter,
    csvImporter,
    lahellaImporter,
    tprImporter,
    hsdsImporter,
    openActiveImporter,
  ].map((importer) => [importer.system, importer]),
);
