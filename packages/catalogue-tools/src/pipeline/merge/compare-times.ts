import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { EvidenceCode } from './evidence-table.js';
import type { Profile } from './profile.js';

/** Kinds that may be two names for one thing. PTV calls nearly everything a service. */
const SAME_THING: readonly ReadonlySet<Activity['kind']>[] = [
  new Set(['event', 'course', 'group']),
  new Set(['service', 'group']),
  new Set(['service', 'place']),
  new Set(['service', 'advice', 'self-care', 'digital-service', 'volunteering']),
];

/** What kind, times and manner of two records say. */
export function compareTimes(a: Profile, b: Profile): EvidenceCode[] {
  return [kindCode(a, b), ...sessionCodes(a, b), ...weeklyCodes(a, b), ...mannerCodes(a, b)].filter(
    (code) => code !== undefined,
  );
}

function kindCode(a: Profile, b: Profile): EvidenceCode | undefined {
  if (a.kind === b.kind) return 'kind-same';
  return kindsExclude(a, b) ? 'kind-other' : undefined;
}

/** A place is not the group that meets in it. */
export function kindsExclude({ kind }: Profile, other: Profile): boolean {
  return kind !== other.kind && !SAME_THING.some((kinds) => kinds.has(kind) && kinds.has(other.kind));
}

/** Whether they have a session or a weekly time in common. */
export function shareTime(a: Profile, b: Profile): boolean {
  return overlap(a.starts, b.starts) || overlap(a.weekly, b.weekly);
}

/** Two events of one name are one only when they share a session. */
function sessionCodes(a: Profile, b: Profile): EvidenceCode[] {
  const event = a.kind === 'event' || b.kind === 'event';
  if (a.starts.size > 0 && b.starts.size > 0) {
    if (overlap(a.starts, b.starts)) return ['session-same'];
    return [event ? 'sessions-other' : 'sessions-differ'];
  }
  const weekly = (a.starts.size > 0 && b.weekly.size > 0) || (b.starts.size > 0 && a.weekly.size > 0);
  if (weekly) {
    const [dated, rules] = a.starts.size > 0 ? [a.starts, b.weekly] : [b.starts, a.weekly];
    return [overlap(new Set([...dated].map(weekdayAndTime)), rules) ? 'weekly-same' : 'weekly-other'];
  }
  return event ? ['event-without-times'] : [];
}

function weeklyCodes(a: Profile, b: Profile): EvidenceCode[] {
  if (a.weekly.size === 0 || b.weekly.size === 0) return [];
  if (overlap(a.weekly, b.weekly)) return ['weekly-same'];
  const day = (weekly: ReadonlySet<string>): Set<string> => new Set([...weekly].map((each) => each.slice(0, 1)));
  return [overlap(day(a.weekly), day(b.weekly)) ? 'weekly-day' : 'weekly-other'];
}

function mannerCodes(a: Profile, b: Profile): EvidenceCode[] {
  const codes: EvidenceCode[] = [];
  if (a.hours !== undefined && a.hours === b.hours) codes.push('hours-same');
  if (areApart(a.languages, b.languages)) codes.push('languages-other');
  if (areApart(a.channels, b.channels)) codes.push('channels-other');
  if (areApart(a.groups, b.groups)) codes.push('groups-other');
  if (a.free !== undefined && b.free !== undefined && a.free !== b.free) codes.push('price-other');
  return codes;
}

/** `2026-11-24T13:00` → `2 13:00`. */
function weekdayAndTime(start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${day === 0 ? 7 : day} ${start.slice(11)}`;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !overlap(a, b);
}
