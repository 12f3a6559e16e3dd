import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { reshape } from '../pipeline/activity-shape.js';

/** An activity that differs between two publications. */
export interface ChangedActivity {
  readonly before: Activity;
  readonly now: Activity;
  /** Its fields that differ, in the order of the schema. */
  readonly fields: readonly (keyof Activity)[];
}

/** How two publications differ, each list in order of id. */
export interface Differences {
  readonly added: readonly Activity[];
  readonly changed: readonly ChangedActivity[];
  readonly removed: readonly Activity[];
}

/** Fields that tell where facts come from and change every night, without anything being different for a resident. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['provenance', 'classified']);

/** Compares two publications as a resident would: an activity that was only read again has not changed. */
export function differences(before: readonly Activity[], now: readonly Activity[]): Differences {
  const earlier = new Map(before.map((activity) => [activity.id, activity]));
  const later = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((activity): ChangedActivity[] => {
    const old = earlier.get(activity.id);
    const fields = old === undefined ? [] : changedFields(old, activity);
    return old === undefined || fields.length === 0 ? [] : [{ before: old, now: activity, fields }];
  });
  return {
    added: byId(now.filter(({ id }) => !earlier.has(id))),
    changed: changed.sort((a, b) => (a.now.id < b.now.id ? -1 : 1)),
    removed: byId(before.filter(({ id }) => !later.has(id))),
  };
}

function changedFields(before: Activity, now: Activity): (keyof Activity)[] {
  const [old, young] = [before, now].map((activity) => reshape(activity, 'Activity') as Record<string, unknown>) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const keys = Object.keys(reshape({ ...young, ...old }, 'Activity') as object);
  return keys.filter(
    (key) => !BOOKKEEPING.has(key) && JSON.stringify(old[key]) !== JSON.stringify(young[key]),
  ) as (keyof Activity)[];
}

const byId = (activities: readonly Activity[]): Activity[] => [...activities].sort((a, b) => (a.id < b.id ? -1 : 1));
