import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { organiserValue } from '@hyte/search-core/facets/facet-values.js';

/**
 * The order in which activities are published: by municipality, organiser, first theme and id. Those that people look at
 * together then come in the same files, and the search index, whose postings and columns follow the order, compresses to two thirds.
 * The order depends on nothing but the activities.
 * @returns for each place in the publication, where the activity is in `activities`
 */
export function publishedOrder(activities: Iterable<Activity>): Uint32Array {
  const keys = Array.from(activities, (activity) => keyOf(activity));
  return Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a] ?? [], keys[b] ?? []));
}

/** Puts activities into the order they are published in. */
export function inPublishedOrder(activities: readonly Activity[]): Activity[] {
  return Array.from(publishedOrder(activities), (place) => activities[place] as Activity);
}

function keyOf(activity: Activity): readonly string[] {
  const { id, places, areaServed, themes } = activity;
  const municipality = places?.find((place) => place.municipality)?.municipality ?? areaServed?.municipalities?.[0];
  return [municipality ?? '', organiserValue(activity.organiser)[0] ?? '', themes?.[0] ?? '', id];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let part = 0; part < a.length; part++) {
    const [one, other] = [a[part] ?? '', b[part] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
