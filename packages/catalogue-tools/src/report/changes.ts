import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
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
export function changesBetween(before: readonly Activity[], now: readonly Activity[], verbose = false): Changes {
  const earlier = new Map(before.map((activity) => [activity.id, activity]));
  const later = new Set(now.map(({ id }) => id));
  const added = now.filter(({ id }) => !earlier.has(id));
  const changed = now.filter((activity) => {
    const old = earlier.get(activity.id);
    return old !== undefined && written(old) !== written(activity);
  });
  const removed = before.filter(({ id }) => !later.has(id));
  const ids = (activities: readonly Activity[]): string[] => activities.map(({ id }) => id);
  return {
    added: ids(added),
    changed: ids(changed),
    removed: ids(removed),
    ...(verbose && {
      details: [
        ...added.map((activity) => detail('added', activity)),
        ...changed.map((activity) => detail('changed', activity, earlier.get(activity.id))),
        ...removed.map((activity) => detail('removed', activity)),
      ],
    }),
  };
}

function detail(change: ChangeDetail['change'], activity: Activity, old?: Activity): ChangeDetail {
  const { id, name } = activity;
  return { id, change, name: localize(name, 'fi').text, ...(old && { fields: fieldsBetween(old, activity) }) };
}

/** Names of the fields that differ, in the order of the schema. */
function fieldsBetween(old: Activity, activity: Activity): string[] {
  const [before, now] = [old, activity].map((each) => reshape(each, 'Activity') as Record<string, unknown>);
  const fields = [...new Set([...Object.keys(now ?? {}), ...Object.keys(before ?? {})])];
  return fields.filter((field) => JSON.stringify(before?.[field]) !== JSON.stringify(now?.[field]));
}

function written(activity: Activity): string {
  return JSON.stringify(reshape(activity, 'Activity'));
}
