import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { accessFact } from '@hyte/search-core/facets/access-facts.js';
import { labelIn, type ReaderLanguage } from './locale.js';

/** Labels of access features, told apart by whether they are known to be there. */
export interface AccessFacts {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
}

/** Sorts the features of an activity, or of one of its places, as a search does; what nobody tells is unknown, never no. */
export function accessFacts(of: Pick<Activity, 'access' | 'places'>, language: ReaderLanguage): AccessFacts {
  const facts = { yes: [] as string[], no: [] as string[], unknown: [] as string[] };
  for (const { id, label } of ACCESS_FEATURES) facts[accessFact(of, id)].push(labelIn(label, language));
  return facts;
}

/** True when the places differ in a feature, so that it is to be told for each of them. */
export function differsByPlace({ places = [] }: Pick<Activity, 'places'>): boolean {
  return ACCESS_FEATURES.some(
    ({ id }) => new Set(places.map((place) => accessFact({ places: [place] }, id))).size > 1,
  );
}
