import type { NumberFormat } from './number-formats.js';

const MINUTES_OF_DAY = 1440;
/** The last day Excel knows, 31.12.9999. */
const LAST_DAY = 2_958_465;

/**
 * A number of a cell as a Finn would have typed it: `2.12.2026`, `13.30`, `2.12.2026 klo 13.30`, `5,50 €`, `00100`.
 * @param from1904 days count from 1.1.1904 instead of 1900
 */
export function numberText(raw: string, format: NumberFormat | undefined, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim();
  const timed = format !== undefined && (format.day || format.clock);
  if (timed && value >= 0 && value < LAST_DAY) return momentText(value, format, from1904);
  if (format?.percent) return `${plain(value * 100, undefined)} %`;
  const text = plain(value, format?.decimals);
  return format?.euros ? `${text} €` : text.padStart(format?.digits ?? 1, '0');
}

function plain(value: number, decimals: number | undefined): string {
  // Sums such as 0.1 + 0.2 are stored with all their binary digits; Excel itself shows fifteen.
  const exact = Number(value.toPrecision(15));
  const written = Number.isInteger(exact) && (decimals ?? 0) === 0 ? String(exact) : undefined;
  // A format that shows fewer decimals than there are would hide half of a price.
  const own = (String(exact).split('.')[1] ?? '').length;
  return (written ?? (own > 15 ? String(exact) : exact.toFixed(Math.min(Math.max(own, decimals ?? 0), 15)))).replace(
    '.',
    ',',
  );
}

function momentText(value: number, { day, clock }: NumberFormat, from1904: boolean): string {
  const minutes = Math.round(value * MINUTES_OF_DAY);
  const days = Math.floor(minutes / MINUTES_OF_DAY);
  const left = minutes - days * MINUTES_OF_DAY;
  const hours = day ? Math.floor(left / 60) : Math.floor(minutes / 60);
  const time = `${hours}.${String(left % 60).padStart(2, '0')}`;
  if (!day) return time;
  const date = dateText(days, from1904);
  return clock && left > 0 ? `${date} klo ${time}` : date;
}

/** Excel counts a 29 February in 1900 that never was, so its first two months are a day late. */
function dateText(days: number, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + days * 86_400_000);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}
