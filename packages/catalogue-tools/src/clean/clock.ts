const HELSINKI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Wall-clock date and time in Finland, `YYYY-MM-DDTHH:MM:SS`, of a moment given in milliseconds. */
function wallClock(milliseconds: number): string {
  const part = new Map(HELSINKI.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const year = (part.get('year') ?? '').padStart(4, '0');
  return `${year}-${part.get('month')}-${part.get('day')}T${part.get('hour')}:${part.get('minute')}:${part.get('second')}`;
}

const STAMP = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is a real calendar day `YYYY-MM-DD` between 1900 and 2199. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Milliseconds of a time stamp. Without an offset it is read as `zone`: wall clock in Finland or UTC. A wall-clock time
 * that is skipped in March or met twice in October is read with the offset before the change.
 */
function milliseconds(stamp: string, zone: 'finland' | 'utc'): number | undefined {
  const match = STAMP.exec(stamp.trim());
  if (!match || !isDay(`${match[1]}-${match[2]}-${match[3]}`)) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', offset] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const asUtc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  if (offset === 'Z' || (offset === undefined && zone === 'utc')) return asUtc;
  if (offset !== undefined) {
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
    return asUtc - (offset.startsWith('-') ? -1 : 1) * minutes * 60_000;
  }
  // Finland has been two or three hours ahead since 1981: the offset that leads back to the same wall clock is right.
  for (const hours of [3, 2]) {
    const moment = asUtc - hours * 3_600_000;
    if (Date.parse(`${wallClock(moment)}.${String(((asUtc % 1000) + 1000) % 1000).padStart(3, '0')}Z`) === asUtc)
      return moment;
  }
  return asUtc - 2 * 3_600_000;
}

/** A UTC instant of the catalogue (`…Z`, whole seconds) from a source's time stamp, `undefined` when it is none. */
export function toInstant(stamp: unknown, zone: 'finland' | 'utc'): string | undefined {
  const time = typeof stamp === 'string' ? milliseconds(stamp, zone) : undefined;
  return time === undefined ? undefined : new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

/** A date, or a date and time, in Finland. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`; missing when only the date is known. */
  readonly time?: string;
}

/** A source's time stamp as wall clock in Finland; a bare date stays a date. */
export function toLocalMoment(stamp: unknown): LocalMoment | undefined {
  if (typeof stamp !== 'string') return undefined;
  if (isDay(stamp.trim())) return { day: stamp.trim() };
  const time = milliseconds(stamp, 'finland');
  if (time === undefined) return undefined;
  const local = wallClock(time);
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}
