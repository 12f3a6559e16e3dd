import type { Activity, Ternary } from '@hyte/catalogue-format/generated/catalogue.js';

/** Beside features in the `access` filter: what does not tell of them is found too. */
export const UNTOLD = 'unknown';

/** Before the id of a feature that is known to be missing, as a value of the facet `access`. */
export const MISSING = 'no-';

/**
 * Whether an activity has an access feature. One of its places is enough, and only when all of them lack it, they lack it; where the
 * activity itself says the opposite of its places, nobody knows.
 */
export function accessFact({ access, places = [] }: Pick<Activity, 'access' | 'places'>, feature: string): Ternary {
  const there = places.map((place) => place.access?.[feature]);
  const isMissing = there.length > 0 && there.every((fact) => fact === 'no');
  const said = [access?.[feature], there.includes('yes') ? 'yes' : isMissing && 'no'];
  const isThere = said.includes('yes');
  return isThere === said.includes('no') ? 'unknown' : isThere ? 'yes' : 'no';
}

/** Values of the facet `access`: `wheelchair` for a feature that is there, `no-wheelchair` for one that is not; none when nobody tells. */
export function accessValues(activity: Activity): { readonly own: readonly string[] } {
  const accesses = [activity.access, ...(activity.places ?? []).map(({ access }) => access)];
  const features = [...new Set(accesses.flatMap((access) => Object.keys(access ?? {})))];
  const signs = { yes: '', no: MISSING, unknown: undefined };
  return {
    own: features.flatMap((feature) => {
      const sign = signs[accessFact(activity, feature)];
      return sign === undefined ? [] : [sign + feature];
    }),
  };
}
