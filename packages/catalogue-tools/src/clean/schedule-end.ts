import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';

/** Whether everything a schedule names is over: its sessions, and the last days of its rules. `today` is `YYYY-MM-DD`. */
export function hasEnded(schedule: Schedule, today: string): boolean {
  const { recurrences = [], sessions = [], openingHours = [], alwaysOpen } = schedule;
  const rules = [...recurrences, ...openingHours];
  if (alwaysOpen === true || rules.length + sessions.length === 0) return false;
  return (
    rules.every((rule) => rule.validTo !== undefined && rule.validTo < today) &&
    sessions.every((session) => (session.end ?? session.start).slice(0, 10) < today)
  );
}
