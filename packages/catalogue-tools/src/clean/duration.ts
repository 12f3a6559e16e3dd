import type { LocalMoment } from './clock.js';

/** Minutes of an ISO 8601 duration, `PT1H30M`, `P1D`, `P1W`; `undefined` for longer units and for anything else. */
export function minutesOfDuration(value: string | undefined): number | undefined {
  const match = /^\+?P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,5}S)?)?$/.exec(
    value ?? '',
  );
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = (weeks * 7 + days) * 1440 + hours * 60 + minutes;
  return total > 0 ? total : undefined;
}

/** The wall-clock moment so many minutes after another; what lasts hours is not measured over a change of the clock. */
export function minutesLater(moment: LocalMoment, minutes: number): Required<LocalMoment> {
  const at = new Date(Date.parse(`${moment.day}T${moment.time ?? '00:00'}:00Z`) + minutes * 60_000).toISOString();
  return { day: at.slice(0, 10), time: at.slice(11, 16) };
}
