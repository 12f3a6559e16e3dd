import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { FIELDS, type Field, type Label } from './labels.js';

/** How often a value was given and was right. */
export interface Score {
  readonly value: string;
  readonly given: number;
  readonly labelled: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(value: string, given: number, labelled: number, right: number): Score {
  const precision = given === 0 ? 1 : right / given;
  const recall = labelled === 0 ? 1 : right / labelled;
  return {
    value,
    given,
    labelled,
    right,
    precision,
    recall,
    f1: given + labelled === 0 ? 1 : (2 * right) / (given + labelled),
  };
}

function priceOf({ price }: Activity): string {
  if (price?.free === 'yes')
    return (price.max ?? 0) > 0 || /kahvi|kaffe|coffee/iu.test(JSON.stringify(price.text ?? '')) ? 'voluntary' : 'free';
  return price?.free === 'no' || price?.min !== undefined ? 'paid' : 'unknown';
}

/** What the tools say of a field of an activity; nothing for a record that they set aside. */
export function givenFor(activity: Activity | undefined, field: Field): readonly string[] {
  if (activity === undefined) return [];
  if (field === 'price') return [priceOf(activity)];
  if (field !== 'access') return activity[field] ?? [];
  const all = [activity.access, ...(activity.places ?? []).map(({ access }) => access)].flatMap((each) =>
    Object.entries(each ?? {}),
  );
  return [...new Set(all.filter(([, answer]) => answer === 'yes').map(([feature]) => feature))];
}

/** A label beside what the tools gave. */
export interface Pair {
  readonly record: string;
  readonly labelled: readonly string[];
  readonly given: readonly string[];
}

/** The labels of a field beside what was given. */
export function pairsOf(labels: readonly Label[], activities: ReadonlyMap<string, Activity>, field: Field): Pair[] {
  return labels.flatMap(({ record, values }) => {
    const labelled = values.get(field);
    return labelled === undefined ? [] : [{ record, labelled, given: givenFor(activities.get(record), field) }];
  });
}

/** Scores of each value that was labelled or given, and of all together (micro). */
export function scoresOf(pairs: readonly Pair[]): { values: Score[]; micro: Score; macro: number } {
  const counts = new Map<string, { given: number; labelled: number; right: number }>();
  const countOf = (value: string) => {
    const count = counts.get(value) ?? { given: 0, labelled: 0, right: 0 };
    counts.set(value, count);
    return count;
  };
  for (const { labelled, given } of pairs) {
    for (const value of labelled) countOf(value).labelled += 1;
    for (const value of given) {
      const count = countOf(value);
      count.given += 1;
      if (labelled.includes(value)) count.right += 1;
    }
  }
  const values = [...counts].map(([value, { given, labelled, right }]) => score(value, given, labelled, right));
  const sum = (of: 'given' | 'labelled' | 'right') => values.reduce((total, each) => total + each[of], 0);
  // A value that nobody labelled has no recall; what is wrong about it counts in the micro figures.
  const judged = values.filter(({ labelled }) => labelled > 0);
  return {
    values: values.sort((a, b) => b.labelled - a.labelled || (a.value < b.value ? -1 : 1)),
    micro: score('all', sum('given'), sum('labelled'), sum('right')),
    macro: judged.reduce((total, { f1 }) => total + f1, 0) / (judged.length || 1),
  };
}

/** Scores of every field. */
export function scoresByField(labels: readonly Label[], activities: ReadonlyMap<string, Activity>) {
  return new Map(FIELDS.map((field) => [field, scoresOf(pairsOf(labels, activities, field))]));
}
