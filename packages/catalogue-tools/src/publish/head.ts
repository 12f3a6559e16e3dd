import type { Activity, Manifest, Municipality, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMAT_VERSION } from '@hyte/catalogue-format/format-version.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { Configuration } from '../generated/configuration.js';
import { areaCodes } from '../pipeline/area.js';

/** The head of the catalogue: what the configuration says, and what can be told from the activities. */
export function headOf(
  configuration: Configuration,
  activities: readonly Activity[],
  sources: readonly Source[],
): Omit<Manifest, 'generation' | 'files' | 'counts' | 'areas'> {
  const { title, languages, area, advice } = configuration;
  const used = new Set(activities.flatMap(({ provenance }) => (provenance ?? []).map(({ source }) => source)));
  const telling = sources.filter(({ id }) => used.has(id));
  const generated = newest(activities, telling);
  return {
    formatVersion: FORMAT_VERSION,
    ...(generated !== undefined && { generated }),
    title,
    ...(languages && { languages }),
    ...(area && { area }),
    municipalities: municipalitiesOf(configuration, activities),
    sources: telling,
    ...(advice && { advice }),
  };
}

/** Names of those municipalities that activities name: a page needs no table of all 308. */
function municipalitiesOf(configuration: Configuration, activities: readonly Activity[]): Municipality[] {
  const area = areaCodes(configuration.area);
  const codes = new Set<string>();
  for (const { places, areaServed } of activities) {
    for (const { municipality } of places ?? []) if (municipality !== undefined) codes.add(municipality);
    for (const code of areaServed?.municipalities ?? [])
      if (area === undefined || area.municipalities.has(code)) codes.add(code);
  }
  return MUNICIPALITIES.filter(({ code }) => codes.has(code))
    .map(({ code, label, wellbeingCounty, centre }) => ({ code, name: label, wellbeingCounty, centre }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The newest date in the data. The clock is not asked: two runs on the same input must give the same bytes. */
function newest(activities: readonly Activity[], sources: readonly Source[]): string | undefined {
  const dates = [
    ...sources.map(({ fetched }) => fetched),
    ...activities.flatMap(({ provenance }) =>
      (provenance ?? []).flatMap(({ fetched, modified }) => [fetched, modified]),
    ),
  ].filter((date) => date !== undefined);
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || Date.parse(date) > Date.parse(best) ? date : best),
    undefined,
  );
}
