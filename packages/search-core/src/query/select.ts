import { IMPLIED_MATCH, NO_MATCH, type FilterName, type GroupFilter } from '../facets/activity-filter.js';

/** A list of activities: the first `count` of the numbers. */
export interface ActivityList {
  readonly activities: ArrayLike<number>;
  readonly count: number;
}

/** What is left of the activities that match the words when the filters have spoken. */
export interface Selection extends ActivityList {
  /** Those of them that fit some filter only by implication. */
  readonly implied: ReadonlySet<number>;
  /** Activities that one filter alone keeps out, by that filter: they count for its facet. */
  readonly keptOutBy: ReadonlyMap<FilterName, ActivityList>;
}

const NOTHING_IMPLIED: ReadonlySet<number> = new Set();

/** Filters activities in one pass. Without filters nothing is copied. */
export function select(candidates: ActivityList, filters: readonly GroupFilter[]): Selection {
  const keptOutBy = new Map<FilterName, ActivityList>();
  if (filters.length === 0) return { ...candidates, implied: NOTHING_IMPLIED, keptOutBy };
  const activities = new Uint32Array(candidates.count);
  const implied = new Set<number>();
  const keptOut = filters.map((): number[] => []);
  let count = 0;
  for (let at = 0; at < candidates.count; at++) {
    const activity = candidates.activities[at] as number;
    let missed = -1;
    let misses = 0;
    let onlyImplied = false;
    for (let place = 0; place < filters.length && misses < 2; place++) {
      const { groupOf, answers } = filters[place] as GroupFilter;
      const answer = answers[groupOf[activity] as number] as number;
      if (answer === NO_MATCH) {
        missed = place;
        misses++;
      } else if (answer === IMPLIED_MATCH) onlyImplied = true;
    }
    if (misses === 0) {
      activities[count++] = activity;
      if (onlyImplied) implied.add(activity);
    } else if (misses === 1) (keptOut[missed] as number[]).push(activity);
  }
  filters.forEach(({ name }, place) => {
    const out = keptOut[place] as number[];
    if (out.length > 0) keptOutBy.set(name, { activities: out, count: out.length });
  });
  return { activities, count, implied, keptOutBy };
}
