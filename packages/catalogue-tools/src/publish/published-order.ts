import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { organiserValue } from '@hyte/search-core/facets/facet-values.js';

/**
 * Puts activities into the order they are published in: by municipality, organiser, first theme and id. Those that people look at
 * together then come in the same files, and the search index, whose postings and columns follow the order, compresses to two thirds.
 * The order depends on nothing but the activities.
 */
export function inPublishedOrder(activities: readonly Activity[]): Activity[] {
  const keyed = activities.map((activity) => ({ activity, key: keyOf(activity) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare([a.activity.id], [b.activity.id]));
  return keyed.map(({ activity }) => activity);
}

function keyOf(activity: Activity): readonly string[] {
  const { places, areaServed, themes } = activity;
  const municipality = places?.find((place) => place.municipality)?.municipality ?? areaServed?.municipalities?.[0];
  return [municipality ?? '', organiserValue(activity.organiser)[0] ?? '', themes?.[0] ?? ''];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let part = 0; part < a.length; part++) {
    const [one, other] = [a[part] ?? '', b[part] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
