import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { reshape } from '../pipeline/activity-shape.js';

/** How a new catalogue differs from the one published last, by id of the activity. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function changesBetween(before: readonly Activity[], now: readonly Activity[]): Changes {
  const written = (activity: Activity): string => JSON.stringify(reshape(activity, 'Activity'));
  const earlier = new Map(before.map((activity) => [activity.id, written(activity)]));
  const later = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    changed: now
      .filter((activity) => earlier.has(activity.id) && earlier.get(activity.id) !== written(activity))
      .map(({ id }) => id),
    removed: [...earlier.keys()].filter((id) => !later.has(id)),
  };
}
