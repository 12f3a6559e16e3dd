import type { Fault } from './faults.js';

/** What goes, by key: `true` takes the whole, a map looks deeper. */
type Cuts = Map<string, Cuts | true>;

/**
 * A copy of `value` without what is wrong in it: an optional field or a list item goes alone, a required field takes along
 * what holds it. What stays is shared with the original, which is not changed.
 */
export function withoutFaults<T extends object>(value: T, faults: readonly Fault[]): T {
  const cuts: Cuts = new Map();
  for (const { path, cut = path.length } of faults) {
    const way = path.slice(0, path.length - cut + 1).map(String);
    const last = way.pop() as string;
    let level: Cuts | true = cuts;
    for (const key of way) {
      if (level === true) break;
      const next: Cuts | true = level.get(key) ?? new Map<string, Cuts | true>();
      level.set(key, next);
      level = next;
    }
    if (level !== true) level.set(last, true);
  }
  return kept(value, cuts) as T;
}

function kept(value: object, cuts: Cuts): object {
  const entries = Object.entries(value as Record<string, object>).flatMap(([key, item]) => {
    const cut = cuts.get(key);
    if (cut === true) return [];
    return [[key, cut ? kept(item, cut) : item] as const];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
