import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { buildFacetColumn, type FacetColumn } from '../facets/facet-column.js';
import { facetReaders } from '../facets/facet-values.js';
import { readTimetable, type Timetable } from '../schedule/timetable.js';
import { FACET_NAMES } from '../search-query.js';
import { hashOf } from '../sorting/rotation.js';
import { lastChecked } from '../sorting/standing.js';

/**
 * What is read from a catalogue before anything is answered. Activities are numbers: their places in the catalogue. Words are
 * read when somebody types some (`query/text-search.ts`).
 */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly activities: readonly Activity[];
  /** Number of the activity with an id. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly columns: readonly FacetColumn[];
  readonly timetables: readonly Timetable[];
  /** Day on which each was last checked; not a number when not known. */
  readonly checked: Float64Array;
  /** Hash of each activity's id, for the rotation of equals. */
  readonly hashes: Uint32Array;
}

/** Reads a catalogue. When two activities have one id, `get` gives the first. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const { activities } = catalogue;
  const readers = facetReaders(catalogue);
  const numberOf = new Map<string, number>();
  activities.forEach(({ id }, number) => {
    if (!numberOf.has(id)) numberOf.set(id, number);
  });
  return {
    catalogue,
    activities,
    numberOf,
    columns: FACET_NAMES.map((name) => buildFacetColumn(name, activities, readers[name])),
    timetables: activities.map(({ schedule }) => readTimetable(schedule)),
    checked: Float64Array.from(activities, lastChecked),
    hashes: Uint32Array.from(activities, ({ id }) => hashOf(id)),
  };
}
