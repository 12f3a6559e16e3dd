import type { SourceImporter } from '../pipeline/record.js';
import { hsdsImporter } from '../sources/hsds/hsds-importer.js';
import { icalendarImporter } from '../sources/icalendar/icalendar-importer.js';
import { lahellaImporter } from '../sources/lahella/lahella-importer.js';
import { linkedEventsImporter } from '../sources/linked-events/linked-events-importer.js';
import { lipasImporter } from '../sources/lipas/lipas-importer.js';
import { openActiveImporter } from '../sources/openactive/openactive-importer.js';
import { ptvImporter } from '../sources/ptv/ptv-importer.js';
import { schemaOrgImporter } from '../sources/schema-org/schema-org-importer.js';
import { csvImporter } from '../sources/spreadsheet/csv-importer.js';
import { xlsxImporter } from '../sources/spreadsheet/xlsx-importer.js';
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
    xlsxImporter,
    schemaOrgImporter,
    icalendarImporter,
  ].map((importer) => [importer.system, importer]),
);
