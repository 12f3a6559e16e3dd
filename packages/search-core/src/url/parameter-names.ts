import type { FacetName } from '../search-query.js';

/** Readable names of the facets in an address: `?q=jumppa&where=286&for=KR1.1`. */
export const FACET_PARAMETERS: Readonly<Record<FacetName, string>> = {
  theme: 'theme',
  municipality: 'where',
  county: 'county',
  targetGroup: 'for',
  age: 'age',
  form: 'form',
  kind: 'kind',
  channel: 'channel',
  price: 'price',
  language: 'spoken',
  access: 'access',
  signUp: 'signup',
  lifeSituation: 'situation',
  organiser: 'organiser',
  organiserKind: 'organiser-kind',
};

/** Names of the other parts of a query. */
export const PARAMETERS = {
  text: 'q',
  weekdays: 'day',
  times: 'time',
  from: 'from',
  to: 'to',
  near: 'near',
  withinKm: 'within',
  mapArea: 'map',
  sort: 'sort',
  offset: 'start',
  limit: 'count',
  language: 'lang',
} as const;
