import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { LoadedCatalogue } from './catalogue-source.js';

/**
 * Adds the names and centres of municipalities that activities mention by code and the catalogue does not describe. Published
 * catalogues describe them all; hand-written ones seldom do, and only then is the table loaded.
 */
export async function withMunicipalityNames(loaded: LoadedCatalogue): Promise<LoadedCatalogue> {
  const { catalogue } = loaded;
  const described = catalogue.municipalities ?? [];
  const missing = municipalitiesOf(catalogue.activities);
  for (const { code } of described) missing.delete(code);
  if (!missing.size) return loaded;
  try {
    const { MUNICIPALITIES } = await import('@hyte/catalogue-format/vocabularies/municipalities.js');
    const added = MUNICIPALITIES.filter(({ code }) => missing.has(code)).map(
      ({ code, label, wellbeingCounty, centre }) => ({
        ...{ code, name: label, wellbeingCounty, centre },
      }),
    );
    return { ...loaded, catalogue: { ...catalogue, municipalities: [...described, ...added] } };
  } catch {
    // Without the table a municipality has no name to show; everything else works.
    return loaded;
  }
}

/** Codes of the municipalities that activities take place in or serve. */
export function municipalitiesOf(activities: readonly Activity[]): Set<string> {
  const codes = new Set<string>();
  for (const { places = [], areaServed } of activities) {
    for (const { municipality } of places) if (municipality) codes.add(municipality);
    for (const code of areaServed?.municipalities ?? []) codes.add(code);
  }
  return codes;
}
