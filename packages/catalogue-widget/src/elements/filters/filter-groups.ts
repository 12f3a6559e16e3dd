import { FACET_NAMES, type FacetName } from '@hyte/search-core/search-query.js';

/** What the `facets` attribute may name. `when`, `near` and `lowCost` are no facets of the index but are chosen like them. */
export type FilterName = FacetName | 'when' | 'near' | 'lowCost';

/** One disclosure: its id names its heading, its filters are shown in it one after the other. */
export interface FilterGroup {
  readonly id: FilterName | 'audience' | 'participation' | 'area';
  readonly filters: readonly FilterName[];
}

/** Shown when the page does not say which: theme and area have their own places in the tray. */
export const DEFAULT_FILTERS: readonly FilterName[] = [
  'age',
  'targetGroup',
  'when',
  'near',
  'price',
  'form',
  'channel',
  'signUp',
  'language',
  'access',
  'lifeSituation',
  'organiser',
  'lowCost',
];

const NAMES: readonly string[] = [...FACET_NAMES, 'when', 'near', 'lowCost'];

// Filters that a resident thinks of as one question.
const GROUP_OF: Partial<Record<FilterName, FilterGroup['id']>> = {
  age: 'audience',
  targetGroup: 'audience',
  form: 'participation',
  channel: 'participation',
  signUp: 'participation',
  municipality: 'area',
  county: 'area',
};

/** Reads names parted by spaces or commas, `targetGroup` or `target-group`; names that are none are given back apart. */
export function parseFilterNames(text: string): { readonly names: FilterName[]; readonly unknown: string[] } {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const names = words.map((word) => word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  return {
    names: names.filter((name): name is FilterName => NAMES.includes(name)),
    unknown: words.filter((_, index) => !NAMES.includes(names[index] as string)),
  };
}

/** Puts filters into groups; a group stands where its first filter does. */
export function groupsOf(names: readonly FilterName[]): FilterGroup[] {
  const groups = new Map<FilterGroup['id'], FilterName[]>();
  for (const name of new Set(names)) {
    const id = GROUP_OF[name] ?? name;
    groups.set(id, [...(groups.get(id) ?? []), name]);
  }
  return [...groups].map(([id, filters]) => ({ id, filters }));
}
