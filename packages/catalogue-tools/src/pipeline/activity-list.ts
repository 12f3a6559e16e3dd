import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';

/** Activities that are looked at one after the other, in memory or on disk: an array is one. */
export interface ActivityList extends Iterable<Activity> {
  readonly length: number;
  at(place: number): Activity | undefined;
}
