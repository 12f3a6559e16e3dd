import { createHash } from 'node:crypto';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { ActivityList } from '../pipeline/activity-list.js';
import { reshape } from '../pipeline/activity-shape.js';

/** How a new catalogue differs from the one published last, by id of the activity. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** With `--verbose`: what the ids are called and what has changed of them, in the order of the lists. */
  readonly details?: readonly ChangeDetail[];
}

export interface ChangeDetail {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly name: string;
  /** Fields that differ; only of what has changed. */
  readonly fields?: readonly string[];
}

/** @param verbose whether names and fields are told too */
export function changesBetween(before: ActivityList, now: ActivityList, verbose = false): Changes {
  const earlier = new Map(
    Array.from(before, (activity, place) => [activity.id, { place, digest: digestOf(activity) }]),
  );
  const later = new Set<string>();
  const added: Change[] = [];
  const changed: Change[] = [];
  let place = 0;
  for (const activity of now) {
    const { id } = activity;
    const known = earlier.get(id);
    later.add(id);
    if (known === undefined) added.push({ id, now: place });
    else if (known.digest !== digestOf(activity)) changed.push({ id, before: known.place, now: place });
    place += 1;
  }
  const removed = [...earlier]
    .filter(([id]) => !later.has(id))
    .map(([id, known]): Change => ({ id, before: known.place }));
  const lists = { added, changed, removed };
  for (const list of Object.values(lists)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  const details = (['added', 'changed', 'removed'] as const).flatMap((change) =>
    verbose ? lists[change].map((each) => detail(change, each, before, now)) : [],
  );
  const ids = (list: readonly Change[]): string[] => list.map(({ id }) => id);
  return { added: ids(added), changed: ids(changed), removed: ids(removed), ...(verbose && { details }) };
}

/** Where an activity is in the lists that are compared. */
interface Change {
  readonly id: string;
  readonly before?: number;
  readonly now?: number;
}

function detail(
  change: ChangeDetail['change'],
  { id, ...places }: Change,
  before: ActivityList,
  now: ActivityList,
): ChangeDetail {
  const old = places.before === undefined ? undefined : before.at(places.before);
  const fresh = places.now === undefined ? undefined : now.at(places.now);
  const name = localize((fresh ?? old)?.name, 'fi').text;
  return { id, change, name, ...(old && fresh && { fields: fieldsBetween(old, fresh) }) };
}

/** Names of the fields that differ, in the order of the schema. */
function fieldsBetween(old: Activity, activity: Activity): string[] {
  const [before, now] = [old, activity].map((each) => reshape(each, 'Activity') as Record<string, unknown>);
  const fields = [...new Set([...Object.keys(now ?? {}), ...Object.keys(before ?? {})])];
  return fields.filter((field) => JSON.stringify(before?.[field]) !== JSON.stringify(now?.[field]));
}

/** Stands for all facts of an activity, so that a large catalogue is not held in memory to be compared. */
function digestOf(activity: Activity): string {
  return createHash('sha1')
    .update(JSON.stringify(reshape(activity, 'Activity')))
    .digest('base64');
}
