import type { Activity, Provenance } from '@hyte/catalogue-format/generated/catalogue.js';
import type { KeptRecord } from '../map-kept.js';
import { chooseSchedule } from './choose-schedule.js';
import { fillField } from './fill-gaps.js';
import { lostFacts } from './lost-facts.js';
import type { LostFact } from './merge-log.js';

type Field = keyof Activity;
/** Never taken from another record: they say what the record is, not what is true of the activity. */
const OWN_FIELDS: ReadonlySet<Field> = new Set(['id', 'kind', 'provenance', 'classified']);

/** One activity of several records, and what of each record is not in it. */
export interface Joined {
  readonly activity: Activity;
  readonly lost: ReadonlyMap<KeptRecord, readonly LostFact[]>;
}

/**
 * One activity out of several records of it. The first keeps its facts; each other one gives the fields that are still
 * missing, languages of name, summary and description that are still missing, facts of the same place, a phone or mail
 * address where there was none, and its codes. Times come from the record that tells them best (see `chooseSchedule`).
 * `provenance` names for each record the fields it gave.
 * @param records the most trusted first, at least two
 */
export function joinActivities(records: readonly KeptRecord[]): Joined {
  const [first, ...others] = records as [KeptRecord, ...KeptRecord[]];
  const schedule = chooseSchedule(records);
  let joined: Activity = withSchedule(first, schedule.record);
  const provenance = withFields(provenanceOf(first), fieldsOf(first.outcome.activity), schedule.record === first);
  for (const other of others) {
    const { activity, given } = filledIn(joined, other.outcome.activity);
    joined = activity;
    const fields: Field[] = other === schedule.record && !given.includes('schedule') ? [...given, 'schedule'] : given;
    provenance.push(...withFields(provenanceOf(other), fields, other === schedule.record));
  }
  const activity = { ...joined, provenance: newestOfRecord(provenance) };
  return {
    activity,
    lost: new Map(records.map((record) => [record, lostFacts(record.outcome.activity, activity, schedule)])),
  };
}

function withSchedule({ outcome: { activity } }: KeptRecord, holder: KeptRecord): Activity {
  const { schedule } = holder.outcome.activity;
  return schedule === undefined ? activity : { ...activity, schedule };
}

/** An activity taken over from the last publication may already name a record that has now come afresh. */
function newestOfRecord(provenance: readonly Provenance[]): Provenance[] {
  return [...new Map(provenance.map((each) => [JSON.stringify([each.source, each.recordId]), each])).values()];
}

function filledIn(base: Activity, extra: Activity): { activity: Activity; given: Field[] } {
  const activity: Record<string, unknown> = { ...base };
  const given: Field[] = [];
  for (const field of fieldsOf(extra)) {
    const value = fillField(field, base, extra);
    if (value === undefined) continue;
    activity[field] = value;
    given.push(field);
  }
  const classified = (extra.classified ?? []).filter(({ field }) => given.some((each) => each === field));
  if (classified.length > 0) activity['classified'] = [...(base.classified ?? []), ...classified];
  return { activity: activity as unknown as Activity, given };
}

function fieldsOf(activity: Activity): Field[] {
  return (Object.keys(activity) as Field[]).filter((field) => !OWN_FIELDS.has(field) && activity[field] !== undefined);
}

function provenanceOf({ sourceId, outcome }: KeptRecord): Provenance[] {
  return outcome.activity.provenance ?? [{ source: sourceId, recordId: outcome.recordId }];
}

function withFields(provenance: readonly Provenance[], fields: readonly Field[], ownTimes: boolean): Provenance[] {
  const given = [...fields].filter((field) => field !== 'schedule' || ownTimes).sort();
  return provenance.map((each) => ({ ...each, fields: each.fields ?? given }));
}
