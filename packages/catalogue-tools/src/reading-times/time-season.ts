import type { Season } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TextScanner } from './text-scanner.js';

/** A season as it was written. */
export interface ReadSeason {
  readonly season: Season;
  /** True when the words leave the days open (`ei kesällä`): then they must be kept beside it. */
  readonly vague: boolean;
}

/** Months by stems in Finnish, Swedish and English. */
const MONTHS = [
  'tammi|januari|january',
  'helmi|februari|february',
  'maalis|mars|march',
  'huhti|april',
  'touko|maj|may',
  'kesä|juni|june',
  'heinä|juli|july',
  'elo|augusti|august',
  'syys|september',
  'loka|oktober|october',
  'marras|november',
  'joulu|december',
];
const MONTH = MONTHS.map((stems) => `(${stems})`).join('|');

/** `syyskuu–toukokuu`, `syys–toukokuussa`, `syyskuusta toukokuuhun`, `september till maj`; with a year it is a span of dates. */
const MONTH_SPAN = new RegExp(
  `(?:${MONTH})(?:kuu\\p{L}*)?\\s*(?:[-–—]|till|to|(?<=sta)\\s)\\s*(?:${MONTH})(?:kuu\\p{L}*)?(?!\\p{L}|\\s*\\d)`,
  'iuy',
);

const NO_SUMMER =
  /(?:(?:ei|paitsi)\s+(?:kesällä|kesäisin|kesäaikana|kesäaikaan|kesäkuukausina|kesän\s+aikana)|kesätauko|kesällä\s+tauko|(?:inte|ej)\s+(?:på|under)\s+somma?r\p{L}*|sommaruppehåll|not\s+(?:in|during)\s+(?:the\s+)?summer)(?!\p{L})/iuy;
const ONLY_SUMMER =
  /(?:(?:vain\s+)?(?:kesäisin|kesällä|kesäaikana|kesäkuukausina)|(?:bara\s+)?(?:på|under)\s+sommaren|(?:only\s+)?(?:in|during)\s+(?:the\s+)?summer)(?!\p{L})/iuy;

/** Summer in Finland, and the rest of the year: what hobby groups mean by it. */
const SUMMER: Season = { from: '06-01', to: '08-31' };
const NOT_SUMMER: Season = { from: '09-01', to: '05-31' };

/** Longest length of each month. */
const LAST_DATES = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number) => String(value).padStart(2, '0');

/** Reads a part of the year where the scanner stands. */
export function readSeason(text: TextScanner): ReadSeason | undefined {
  if (text.skip(NO_SUMMER)) return { season: NOT_SUMMER, vague: true };
  const months = text.match(MONTH_SPAN);
  if (months === null) return text.skip(ONLY_SUMMER) ? { season: SUMMER, vague: true } : undefined;
  const [first, last] = [months.slice(1, 13), months.slice(13, 25)].map((groups) =>
    groups.findIndex((group) => group !== undefined),
  );
  const end = last ?? 0;
  return { season: { from: `${two((first ?? 0) + 1)}-01`, to: `${two(end + 1)}-${LAST_DATES[end]}` }, vague: false };
}
