import type { Season } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TextScanner } from './text-scanner.js';
import type { Span } from './time-dates.js';

/** A part of the year as it was written: of every year, or of one. */
export interface ReadSeason {
  readonly season?: Season;
  readonly span?: Span;
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

const NOT = '(?:(?:ei|paitsi|suljettu|kiinni|inte|ej|utom|stängt|not|except|closed)\\s+)';
/** What makes a part of the year the one that is left out, behind it. */
const SHUT = /\s*(?:suljettu|kiinni|stängt|closed|tauko|ei\s+(?:toimintaa|ryhmää|kokoontumista))(?!\p{L})/iuy;
/** Words by which a part of the year is where something begins or ends. */
const BEGINS_BEFORE = /(?:alkaen|alkaa|alkavat|alk\.|start\p{L}*|börjar|från|from)\s*$/iu;
const BEGINS_BEHIND = /\s*(?:alkaen|lähtien|asti|saakka|alkaa|onwards)(?!\p{L})/iuy;
/** `syyskuu–toukokuu`, `syys–toukokuussa`, `syyskuusta toukokuuhun`, `september till maj`; with a year it is a span of dates. */
const MONTH_SPAN = new RegExp(
  `(${NOT})?(?:${MONTH})(?:kuu\\p{L}*)?\\s*(?:[-–—]|till|to|(?<=sta)\\s)\\s*(?:${MONTH})(?:kuu\\p{L}*)?(?!\\p{L}|\\s*\\d)`,
  'iuy',
);
/** `heinäkuussa`, `ei heinäkuussa`, `inte i juli`. Other cases name a day (`joulukuun 5.`) or nothing for sure. */
const ONE_MONTH = new RegExp(`(${NOT})?(i\\s+|in\\s+)?(?:${MONTH})(ku(?:ussa|isin))?(?!\\p{L}|\\s*\\d)`, 'iuy');

/** Parts of the year without days of their own, by their months. Terms are cut to the months that surely belong to them. */
const PARTS: readonly (readonly [first: number, last: number, words: string])[] = [
  [
    6,
    8,
    'kesäisin|kesällä|kesäaikana|kesäaikaan|kesäkuukausina|kesäkau\\p{L}+|kesän\\s+aikana|kesä|(?:på|under)\\s+somma?r\\p{L}*|sommartid|(?:in|during)\\s+(?:the\\s+)?summer',
  ],
  [
    9,
    11,
    'syyskau\\p{L}+|syyslukukau\\p{L}+|syksyisin|syksyllä|syksyn\\s+aikana|syksy|höstterminen|höstsäsongen|(?:på|under)\\s+hösten|(?:in|during)\\s+(?:the\\s+)?autumn',
  ],
  [
    2,
    4,
    'kevätkau\\p{L}+|kevätlukukau\\p{L}+|keväisin|keväällä|kevään\\s+aikana|kevät|vårterminen|vårsäsongen|(?:på|under)\\s+våren|(?:in|during)\\s+(?:the\\s+)?spring',
  ],
  [
    12,
    2,
    'talvikau\\p{L}+|talvisin|talvella|talviaikana|talviaikaan|talven\\s+aikana|talvi|(?:på|under)\\s+vintern|vintertid|(?:in|during)\\s+(?:the\\s+)?winter',
  ],
];
const PART = new RegExp(
  `(${NOT})?(?:vain\\s+|bara\\s+|only\\s+)?(?:${PARTS.map(([, , words]) => `(${words})`).join('|')})(?!\\p{L})(?:\\s+(20\\d\\d)(?![\\d.]))?`,
  'iuy',
);
const SUMMER_BREAK = /(?:kesätauko|kesällä\s+tauko|sommaruppehåll|sommarpaus)(?!\p{L})/iuy;

/** Longest length of each month. */
const LAST_DATES = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number) => String(value).padStart(2, '0');
const nextMonth = (month: number) => (month % 12) + 1;
const monthBefore = (month: number) => ((month + 10) % 12) + 1;

/** From one month to another, or all but these. */
function months(first: number, last: number, outside: boolean): Season {
  const [from, to] = outside ? [nextMonth(last), monthBefore(first)] : [first, last];
  return { from: `${two(from)}-01`, to: `${two(to)}-${LAST_DATES[to - 1]}` };
}

const monthOf = (groups: readonly (string | undefined)[]) => groups.findIndex((group) => group !== undefined) + 1;

/** Reads a part of the year where the scanner stands. */
export function readSeason(text: TextScanner): ReadSeason | undefined {
  const start = text.at;
  const begins = BEGINS_BEFORE.test(text.before);
  const read = readPart(text);
  if (read === undefined) return undefined;
  if (!begins && !text.skip(BEGINS_BEHIND)) return read;
  text.at = start;
  return undefined;
}

function readPart(text: TextScanner): ReadSeason | undefined {
  if (text.skip(SUMMER_BREAK)) return { season: months(6, 8, true), vague: true };
  const start = text.at;
  const span = text.match(MONTH_SPAN);
  if (span !== null) {
    const outside = span[1] !== undefined || text.skip(SHUT);
    return { season: months(monthOf(span.slice(2, 14)), monthOf(span.slice(14, 26)), outside), vague: false };
  }
  const single = text.match(ONE_MONTH);
  if (single !== null && (single[2] ?? single[15]) !== undefined) {
    const month = monthOf(single.slice(3, 15));
    return { season: months(month, month, single[1] !== undefined || text.skip(SHUT)), vague: false };
  }
  text.at = start;
  const part = text.match(PART);
  return part === null ? undefined : partOfYear(part, part[1] !== undefined || text.skip(SHUT));
}

function partOfYear(match: RegExpExecArray, outside: boolean): ReadSeason | undefined {
  const [first, last] = PARTS[match.slice(2, 6).findIndex((group) => group !== undefined)]!;
  const season = months(first, last, outside);
  const year = match[6];
  if (year === undefined) return { season, vague: true };
  if (outside) return undefined;
  const from = `${first > last ? Number(year) - 1 : year}-${season.from}`;
  const to = `${year}-${season.to}`.replace(/02-29$/, Number(year) % 4 === 0 ? '02-29' : '02-28');
  return { span: { from, to, guessed: false }, vague: true };
}
