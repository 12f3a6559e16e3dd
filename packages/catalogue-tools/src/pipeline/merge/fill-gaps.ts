import type { Activity, Contact, LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { distanceKm } from '@hyte/search-core/geo/distance.js';

type Field = keyof Activity;
const TEXT_FIELDS: ReadonlySet<Field> = new Set(['name', 'summary', 'description']);
/** Points of one place in two registers. */
const SAME_PLACE_KM = 0.05;

/** The new value of a field of `base`, filled from `extra`; `undefined` when `extra` has nothing to add. */
export function fillField(field: Field, base: Activity, extra: Activity): unknown {
  if (base[field] === undefined) return extra[field];
  // Languages that are missing; the texts that are there stay whole.
  if (TEXT_FIELDS.has(field)) return fill(base[field] as LocalizedText, extra[field] as LocalizedText);
  if (field === 'places') return fillPlaces(base.places ?? [], extra.places ?? []);
  if (field === 'codes') return union(base.codes ?? [], extra.codes ?? []);
  if (field === 'access') return fill(base.access ?? {}, extra.access ?? {});
  if (field === 'contacts') return fillContacts(base.contacts ?? [], extra.contacts ?? []);
  return undefined;
}

/** Gaps of `base` filled from `extra`; `unknown` is a gap. `undefined` when nothing was added. */
function fill<T extends object>(base: T, extra: T): T | undefined {
  const has = (object: T, key: string): boolean =>
    Object.hasOwn(object, key) && (object as Record<string, unknown>)[key] !== 'unknown';
  const added = Object.entries(extra).filter(([key]) => has(extra, key) && !has(base, key));
  return added.length === 0 ? undefined : { ...base, ...Object.fromEntries(added) };
}

function fillPlaces(base: readonly Place[], extra: readonly Place[]): Place[] | undefined {
  let changed = false;
  const places = base.map((place) => {
    const twin = extra.length === 1 && base.length === 1 ? extra[0] : extra.find((other) => samePlace(place, other));
    if (twin === undefined) return place;
    const access = fill(place.access ?? {}, twin.access ?? {});
    const filled = fill(place, twin);
    changed ||= access !== undefined || filled !== undefined;
    return { ...(filled ?? place), ...(access && { access }) };
  });
  return changed ? places : undefined;
}

function samePlace(a: Place, b: Place): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  return a.point !== undefined && b.point !== undefined && distanceKm(a.point, b.point) <= SAME_PLACE_KM;
}

/** Contacts of one source stay together; a phone or a mail address is added where there was none at all. */
function fillContacts(base: readonly Contact[], extra: readonly Contact[]): Contact[] | undefined {
  const lacking = (['phone', 'email'] as const).filter((way) => !base.some((contact) => contact[way] !== undefined));
  const added = extra.filter((contact) => lacking.some((way) => contact[way] !== undefined));
  return added.length === 0 ? undefined : [...base, ...added];
}

function union(base: readonly string[], extra: readonly string[]): string[] | undefined {
  const all = [...new Set([...base, ...extra])];
  return all.length === base.length ? undefined : all;
}
