import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { hasOwnSchoolHolidays } from './school-holidays.js';

/** Tells whose school holidays an activity keeps, by its places; `undefined` when it is in several counties, or nowhere. */
export type SchoolAreas = (places: Activity['places']) => string | undefined;

/**
 * The municipality of an activity when that one's own school holidays are known, else its county.
 *
 * @param countyOf wellbeing services county of a municipality, where it is known.
 */
export function schoolAreas(countyOf: (municipality: string) => string | undefined): SchoolAreas {
  return (places = []) => {
    const municipalities = new Set(places.map(({ municipality }) => municipality));
    const [only] = municipalities;
    if (municipalities.size === 1 && only && hasOwnSchoolHolidays(only)) return only;
    const counties = new Set([...municipalities].map((code) => code && countyOf(code)));
    return counties.size === 1 ? [...counties][0] : undefined;
  };
}
