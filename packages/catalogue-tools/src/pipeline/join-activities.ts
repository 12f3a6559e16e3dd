import type { Activity, LocalizedText, Place, Provenance } from '@hyte/catalogue-format/generated/catalogue.js';
import { distanceKm } from '@hyte/search-core/geo/distance.js';
import type { KeptRecord } from './map-kept.js';

type Field = keyof Activity;
/** Never taken from another record: they say what the record is, not what is true of the activity. */
const OWN_FIELDS: ReadonlySet<Field> = new Set(['id', 'kind', 'provenance', 'classified']);
const TEXT_FIELDS: ReadonlySet<Field> = new Set(['name', 'summary', 'description']);

/**
 * One activity out of several records of it. The first keeps its facts; each other one gives the fields that are still
 * missing, languages of name, summary and description that are still missing, facts of the same place, and its codes.
 * `provenance` names for each record the fields it gave.
 */
export function joinActivities(first: KeptRecord, others: readonly KeptRecord[]): Activity {
  const own = first.outcome.activity;
  if (others.length === 0) return own;
  let joined: Activity = own;
  const provenance = withFields(provenanceOf(first), fieldsOf(own));
  for (const other of others) {
    const { activity, given } = filledIn(joined, other.outcome.activity);
    joined = activity;
    provenance.push(...withFields(provenanceOf(other), given));
  }
  return { ...joined, provenance: newestOfRecord(provenance) };
}

/** An activity taken over from the last publication may already name a record that has now come afresh. */
function newestOfRecord(provenance: readonly Provenance[]): Provenance[] {
  return [...new Map(provenance.map((each) => [JSON.stringify([each.source, each.recordId]), each])).values()];
}

function filledIn(base: Activity, extra: Activity): { activity: Activity; given: Field[] } {
  const activity: Record<string, unknown> = { ...base };
  const given: Field[] = [];
  for (const field of fieldsOf(extra)) {
    const value = joinField(field, base, extra);
    if (value === undefined) continue;
    activity[field] = value;
    given.push(field);
  }
  const classified = (extra.classified ?? []).filter(({ field }) => given.some((each) => each === field));
  if (classified.length > 0) activity['classified'] = [...(base.classified ?? []), ...classified];
  return { activity: activity as unknown as Activity, given };
}

/** The new value of a field, `undefined` when `extra` has nothing to add. */
function joinField(field: Field, base: Activity, extra: Activity): unknown {
  if (base[field] === undefined) return extra[field];
  // Languages that are missing; the texts that are there stay whole.
  if (TEXT_FIELDS.has(field)) return fill(base[field] as LocalizedText, extra[field] as LocalizedText);
  if (field === 'places') return fillPlaces(base.places ?? [], extra.places ?? []);
  if (field === 'codes') return union(base.codes ?? [], extra.codes ?? []);
  if (field === 'access') return fill(base.access ?? {}, extra.access ?? {});
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
  return a.point !== undefined && b.point !== undefined && distanceKm(a.point, b.point) <= 0.05;
}

function union(base: readonly string[], extra: readonly string[]): string[] | undefined {
  const all = [...new Set([...base, ...extra])];
  return all.length === base.length ? undefined : all;
}

function fieldsOf(activity: Activity): Field[] {
  return (Object.keys(activity) as Field[]).filter((field) => !OWN_FIELDS.has(field) && activity[field] !== undefined);
}

function provenanceOf({ sourceId, outcome }: KeptRecord): Provenance[] {
  return outcome.activity.provenance ?? [{ source: sourceId, recordId: outcome.recordId }];
}

function withFields(provenance: readonly Provenance[], fields: readonly Field[]): Provenance[] {
  return provenance.map((each) => ({ ...each, fields: each.fields ?? [...fields].sort() }));
}
