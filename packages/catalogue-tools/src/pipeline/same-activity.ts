import type { Activity, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { distanceKm } from '@hyte/search-core/geo/distance.js';
import { textsOf } from './texts-of.js';

/** Farther apart than this two records are never taken for the same activity. */
const NEAR_KM = 0.3;
/** Kinds that may be two names for one thing. PTV calls nearly everything a service. */
const SAME_THING: readonly ReadonlySet<Activity['kind']>[] = [
  new Set(['event', 'course', 'group']),
  new Set(['service', 'group']),
  new Set(['service', 'place']),
  new Set(['service', 'advice', 'self-care', 'digital-service', 'volunteering']),
];

/** Names by which a record can be found: each language's own, folded. Two records share one when they may be the same. */
export function nameKeys(activity: Activity): string[] {
  const names = textsOf(activity.name)
    .map(folded)
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/**
 * Whether two records of different sources are surely the same activity: the same name in some language, the same
 * municipality, and the same spot – within 300 m, or the same street address – or, where no spot is known, the same
 * business id of the organiser. Anything that contradicts (other spot, other organiser, other dates) keeps them apart:
 * two cards for one activity are a nuisance, one card for two activities sends somebody to the wrong door.
 */
export function surelySame(a: Activity, b: Activity): boolean {
  if (!nameKeys(a).some((name) => nameKeys(b).includes(name))) return false;
  if (!kindsAgree(a, b) || organisersDiffer(a, b)) return false;
  const pairs = (a.places ?? []).flatMap((one) => (b.places ?? []).map((other) => [one, other] as const));
  const local = pairs.filter(
    ([one, other]) => one.municipality !== undefined && one.municipality === other.municipality,
  );
  if (local.length === 0) return false;
  const spots = local.map(([one, other]) => sameSpot(one, other));
  if (spots.includes('yes')) return true;
  return !spots.includes('no') && sameBusiness(a, b);
}

function sameSpot(a: Place, b: Place): 'yes' | 'no' | 'unknown' {
  if (a.point && b.point) return distanceKm(a.point, b.point) <= NEAR_KM ? 'yes' : 'no';
  const streets = (place: Place): string[] =>
    textsOf(place.address)
      .map(folded)
      .filter((street) => /\d/.test(street));
  const [one, other] = [streets(a), streets(b)];
  if (one.length === 0 || other.length === 0) return 'unknown';
  const postcodesDiffer = a.postcode !== undefined && b.postcode !== undefined && a.postcode !== b.postcode;
  return one.some((street) => other.includes(street)) && !postcodesDiffer ? 'yes' : 'no';
}

/** A swimming hall is not the water gym in it, and two events of one name are one only when they share a session. */
function kindsAgree(a: Activity, b: Activity): boolean {
  if (!SAME_THING.some((kinds) => kinds.has(a.kind) && kinds.has(b.kind))) return false;
  const [one, other] = [starts(a), starts(b)];
  if (one.size > 0 && other.size > 0) return [...one].some((start) => other.has(start));
  return a.kind !== 'event' && b.kind !== 'event';
}

function starts(activity: Activity): Set<string> {
  return new Set((activity.schedule?.sessions ?? []).map(({ start }) => start));
}

function organisersDiffer(a: Activity, b: Activity): boolean {
  const [one, other] = [a.organiser?.businessId, b.organiser?.businessId];
  return one !== undefined && other !== undefined && one !== other;
}

function sameBusiness(a: Activity, b: Activity): boolean {
  return a.organiser?.businessId !== undefined && a.organiser.businessId === b.organiser?.businessId;
}

/** Lower case, only letters and digits, single spaces. å, ä and ö stay letters of their own. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
