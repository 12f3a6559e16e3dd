import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetColumns } from '../../facets/facet-column.js';
import { buildPointColumn } from '../../geo/point-column.js';
import { readTimetables } from '../../schedule/distinct-schedules.js';
import { organiserNames } from '../organiser-names.js';
import { recordColumns } from '../record-columns.js';
import { schedulesOf } from '../timetable-column.js';
import type { SectionName } from '../sections.js';
import { facetsSection } from './facets-section.js';
import { idListSection } from './id-list-section.js';
import {
  idsSection,
  namesSection,
  organisersSection,
  pointsSection,
  recordsSection,
  schedulesSection,
} from './record-sections.js';
import { buildWordSections, type WordOptions } from './word-sections.js';

/**
 * Makes the files of all sections of a catalogue's index. Activities are numbered in their order in the catalogue; those near each other
 * should be alike, for then the files are small. The same catalogue and lexicon give the same bytes.
 */
export async function buildIndex(catalogue: Catalogue, options: WordOptions): Promise<Record<SectionName, Uint8Array>> {
  const { activities } = catalogue;
  const columns = facetColumns(catalogue);
  const schedules = schedulesOf(catalogue);
  const records = recordColumns(activities, { distinct: readTimetables(schedules.distinct), of: schedules.of });
  return {
    facets: facetsSection(columns),
    records: recordsSection(records),
    ...(await buildWordSections(catalogue, columns, options)),
    schedules: schedulesSection(schedules),
    points: pointsSection(buildPointColumn(activities)),
    names: namesSection(activities),
    ids: idsSection(activities),
    organisers: organisersSection(organiserNames(activities)),
    idlist: idListSection(activities),
  };
}
