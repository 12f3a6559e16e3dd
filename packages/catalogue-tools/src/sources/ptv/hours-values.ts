import { toLocalMoment } from '../../clean/clock.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';

/** `08:00:00` → `08:00`; midnight as an end is `24:00`. */
export function clockOf(value: unknown, end: boolean): string | undefined {
  const match = /^(\d{1,2})[:.](\d{2})/.exec(textOf(value) ?? '');
  if (!match) return undefined;
  const clock = `${match[1]!.padStart(2, '0')}:${match[2]}`;
  if (clock === '24:00') return end ? clock : undefined;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return undefined;
  return end && clock === '00:00' ? '24:00' : clock;
}

/** Days from and to which hours hold. */
export type Valid = { validFrom?: string; validTo?: string };

/** Day a period holds from or to. PTV gives midnight in Finland as a UTC instant or without an offset. */
export function validityOf(hours: JsonObject): Valid {
  const from = toLocalMoment(hours['validFrom'])?.day;
  const to = toLocalMoment(hours['validTo'])?.day;
  return { ...(from && { validFrom: from }), ...(to && { validTo: to }) };
}

/** `09:00` → `9`, `13:30` → `13.30`. */
export const shortClock = (clock: string) => clock.replace(/^0/, '').replace(/:00$/, '').replace(':', '.');
