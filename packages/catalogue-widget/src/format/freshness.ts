import { msg, str } from '@lit/localize';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { daysBetween, relativeTime, type ReaderLanguage } from './locale.js';

/** How old the facts of an activity are. */
export interface Freshness {
  /** Day a person checked them, else day the source last changed them; `YYYY-MM-DD`. */
  readonly day: string;
  readonly checked: boolean;
  /** Over half a year is `ageing`, over a year `old`. */
  readonly level: 'fresh' | 'ageing' | 'old';
}

/** `undefined` when the catalogue tells neither day. */
export function freshness(activity: Activity, today: string): Freshness | undefined {
  const modified = (activity.provenance ?? []).flatMap(({ modified }) => (modified ? [modified.slice(0, 10)] : []));
  const day = activity.checked ?? modified.sort().at(-1);
  const age = daysBetween(day ?? '', today);
  if (!day || Number.isNaN(age)) return undefined;
  return { day, checked: activity.checked !== undefined, level: age > 365 ? 'old' : age > 183 ? 'ageing' : 'fresh' };
}

/** `tarkistettu 3 kk sitten`, `päivitetty tänään`. */
export function freshnessInWords({ day, checked }: Freshness, today: string, language: ReaderLanguage): string {
  const ago = timeAgo(Math.max(0, daysBetween(day, today)), language);
  return checked
    ? msg(str`tarkistettu ${ago}`, { id: 'freshness.checked' })
    : msg(str`päivitetty ${ago}`, { id: 'freshness.modified' });
}

function timeAgo(days: number, language: ReaderLanguage): string {
  const [value, unit] =
    days < 31
      ? ([days, 'day'] as const)
      : days < 365
        ? ([days / 30.4, 'month'] as const)
        : ([days / 365, 'year'] as const);
  return relativeTime(-Math.floor(value), unit, language, {
    numeric: days < 2 ? 'auto' : 'always',
    style: language === 'fi' ? 'short' : 'long',
  });
}
