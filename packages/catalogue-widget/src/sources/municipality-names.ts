import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { LoadedCatalogue } from './catalogue-source.js';

/** Adds the names and centres of municipalities that activities mention by code and the catalogue does not describe. */
export function withMunicipalityNames(loaded: LoadedCatalogue): LoadedCatalogue {
  const { catalogue } = loaded;
  const described = catalogue.municipalities ?? [];
  const missing = municipalitiesOf(catalogue.activities);
  for (const { code } of described) missing.delete(code);
  const added = MUNICIPALITIES.filter(({ code }) => missing.has(code)).map(
    ({ code, label, wellbeingCounty, centre }) => ({
      ...{ code, name: label, wellbeingCounty, centre },
    }),
  );
  return added.length ? { ...loaded, catalogue: { ...catalogue, municipalities: [...described, ...added] } } : loaded;
}

/** Codes of the municipalities that activities take place in or serve. */
function municipalitiesOf(activities: readonly Activity[]): Set<string> {
  const codes = new Set<string>();
  for (const { places = [], areaServed } of activities) {
    for (const { municipality } of places) if (municipality) codes.add(municipality);
    for (const code of areaServed?.municipalities ?? []) codes.add(code);
  }
  return codes;
}
