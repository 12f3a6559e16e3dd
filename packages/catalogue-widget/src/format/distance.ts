import { formatter, type ReaderLanguage } from './locale.js';

/** `350 m`, `1,2 km`, `14 km` from kilometres; coarser the farther it is. The number and its unit stay on one line. */
export function distanceInWords(kilometres: number, language: ReaderLanguage): string {
  const near = kilometres < 0.975;
  const value = near ? Math.max(50, Math.round(kilometres * 20) * 50) : kilometres;
  const words = formatter(Intl.NumberFormat, language, {
    style: 'unit',
    unit: near ? 'meter' : 'kilometer',
    maximumFractionDigits: near || value >= 10 ? 0 : 1,
  }).format(value);
  return words.replace(' ', '\u00a0');
}
