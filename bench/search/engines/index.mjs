/** Engines in the order of the report: ours first, then those a site would most likely pick. */
export const ENGINES = [
  'ours',
  'minisearch',
  'minisearch-fuzzy',
  'flexsearch',
  'ufuzzy',
  'orama',
  'fuse',
  'fuse-titles',
  'lunr',
];

/** The engine others are compared with. */
export const BASELINE = 'minisearch';

export const loadEngine = (name) => import(`./${name}.mjs`);
