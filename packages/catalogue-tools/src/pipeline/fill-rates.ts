import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';

/** Facts whose disappearance shows that a source, or what reads it, has changed. Texts count by language. */
const FACTS: Readonly<Record<string, (activity: Activity) => unknown>> = {
  'name.fi': ({ name }) => name.fi,
  'name.sv': ({ name }) => name.sv,
  'name.en': ({ name }) => name.en,
  description: ({ description, summary }) => description ?? summary,
  organiser: ({ organiser }) => organiser,
  themes: ({ themes }) => themes?.length,
  forms: ({ forms }) => forms?.length,
  targetGroups: ({ targetGroups }) => targetGroups?.length,
  languages: ({ languages }) => languages?.length,
  places: ({ places }) => places?.length,
  'places.address': ({ places }) => places?.some(({ address }) => address),
  'places.point': ({ places }) => places?.some(({ point }) => point),
  schedule: ({ schedule }) => schedule && Object.keys(schedule).length > 0,
  price: ({ price }) => price,
  registration: ({ registration }) => registration,
  contacts: ({ contacts }) => contacts?.length,
  links: ({ links }) => links?.length,
};

/** How many activities there are, and how many of them tell each fact. */
export interface FillCounts {
  count: number;
  readonly filled: Map<string, number>;
}

/** Counts the facts of activities in every group they belong to. */
export class FillTable {
  readonly groups = new Map<string, FillCounts>();
  readonly #groupsOf: (activity: Activity) => Iterable<string>;

  constructor(groupsOf: (activity: Activity) => Iterable<string>) {
    this.#groupsOf = groupsOf;
  }

  add(activity: Activity): void {
    const told = Object.keys(FACTS).filter((fact) => FACTS[fact]?.(activity));
    for (const id of this.#groupsOf(activity)) {
      const group = this.groups.get(id) ?? { count: 0, filled: new Map<string, number>() };
      group.count += 1;
      for (const fact of told) group.filled.set(fact, (group.filled.get(fact) ?? 0) + 1);
      this.groups.set(id, group);
    }
  }
}

/** Facts told by a share of activities that has fallen by `points` percentage points or more; shares in per cent. */
export function fallenFacts(
  before: FillCounts,
  now: FillCounts,
  points: number,
): { readonly fact: string; readonly before: number; readonly now: number }[] {
  const share = ({ count, filled }: FillCounts, fact: string): number => ((filled.get(fact) ?? 0) / count) * 100;
  return Object.keys(FACTS)
    .map((fact) => ({ fact, before: share(before, fact), now: share(now, fact) }))
    .filter((each) => each.before - each.now >= points)
    .map(({ fact, ...shares }) => ({ fact, before: Math.round(shares.before), now: Math.round(shares.now) }));
}
