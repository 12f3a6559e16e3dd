import type { TextScanner } from './text-scanner.js';

/** ISO weekdays by what people write, in three languages; longer forms are reached by the endings below. */
const DAY_STEMS: readonly (readonly [day: number, pattern: string])[] = [
  [1, 'maanantai|måndag|monday|månd|mon|ma|må|mån'],
  [2, 'tiistai|tisdag|tuesday|tues|tue|tisd|ti|tis'],
  [3, 'keskiviikko|keskiviiko|onsdag|wednesday|wed|ke|onsd|ons|on(?=\\s*(?:[-–,.&]|\\d|och|kl|$))'],
  [4, 'torstai|torsdag|thursday|thurs|thu|torsd|to|tors'],
  [5, 'perjantai|fredag|friday|fri|pe|fred|fre|fr'],
  [6, 'lauantai|lördag|saturday|sat|la|lörd|lör|lö'],
  [7, 'sunnuntai|söndag|sunday|sun|su|sönd|sön|sö'],
];
const ENDINGS = '(?:na|nä|sin|isin|in|n|t|ar|arna|en|s|sta|hin|on)?';
const DAY = DAY_STEMS.map(([, stems]) => `(${stems})`).join('|');

/** A weekday in any usual form. The groups tell which. */
export const DAY_WORD = new RegExp(`(?:${DAY})${ENDINGS}\\.?(?!\\p{L})`, 'iuy');

/** Number of the weekday a match of `DAY_WORD` found. */
export function dayOfMatch(match: RegExpExecArray): number {
  return match.slice(1).findIndex((group) => group !== undefined) + 1;
}

/** Groups of days. */
export const DAY_GROUPS: readonly (readonly [readonly number[], RegExp])[] = [
  [
    [1, 2, 3, 4, 5],
    /(?:arkisin|arkipäivisin|arkipäivinä|(?:joka\s+)?arkipäivä|varje\s+vardag|vardagar|på vardagar|weekdays|on weekdays)(?!\p{L})/iuy,
  ],
  [[6, 7], /(?:viikonloppuisin|viikonloput|veckoslut|på veckoslut|weekends)(?!\p{L})/iuy],
  [[1, 2, 3, 4, 5, 6, 7], /(?:päivittäin|joka päivä|dagligen|varje dag|daily|every day)(?!\p{L})/iuy],
];

/** Even and odd weeks. */
export const PARITIES: readonly (readonly ['even' | 'odd', RegExp])[] = [
  [
    'odd',
    /(?:parit(?:on|tomat|tomina|tomilla|toman|tomien)|parit\.|udda|ojämna|odd)(?:\s+(?:viikot|viikoilla|viikolla|viikkoina|viikkojen|viikko|vkot|vkoilla|vko|veckor|vecka|weeks?))?(?!\p{L})/iuy,
  ],
  [
    'even',
    /(?:parilli(?:nen|set|sina|silla|sen|sten)|parill\.|jämna|even)(?:\s+(?:viikot|viikoilla|viikolla|viikkoina|viikkojen|viikko|vkot|vkoilla|vko|veckor|vecka|weeks?))?(?!\p{L})/iuy,
  ],
];

/** Every second, third, fourth week: useless without a first day. The groups tell how many, in each language's turn. */
const EVERY_WEEKS =
  /(?:joka\s+(?:(toinen|toisella|2\.(?!\d))|(kolmas|kolmannella|3\.(?!\d))|(neljäs|neljännellä|4\.(?!\d)))(?:\s+(?:viikko|viikolla))?|(?:(kahden|2:?n?)|(kolmen|3:?n?)|(neljän|4:?n?))\s+viikon\s+välein|(?:(varannan)|var(?:t|je)?\s*(tredje)|var(?:t|je)?\s*(fjärde))(?:\s+vecka)?|every\s+(?:(other|second)|(third)|(fourth))(?:\s+week)?)(?!\p{L})/iuy;

/** Number of weeks from one time to the next, where the scanner stands. */
export function readWeekInterval(text: TextScanner): number | undefined {
  const match = text.match(EVERY_WEEKS);
  return match === null ? undefined : (match.slice(1).findIndex((group) => group !== undefined) % 3) + 2;
}

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, '1\\.?|ensimmäi\\p{L}*|första|first|1st'],
  [2, '2\\.?|toi(?:nen|sena|sen)|andra|second|2nd'],
  [3, '3\\.?|kolma\\p{L}*|tredje|third|3rd'],
  [4, '4\\.?|neljä\\p{L}*|fjärde|fourth|4th'],
  [5, '5\\.?|viide\\p{L}*|femte|fifth|5th'],
  [-1, 'viimei\\p{L}*|sista|last'],
];
const MONTH = '(?:joka\\s+)?(?:kuun|kuukauden|kk:n|kk)';
const ORDINAL = ORDINALS.map(([, words]) => `(${words})`).join('|');

/** `joka kuun 1. ma`, `kuukauden viimeinen perjantai`: the ordinal; the weekday follows. */
export const MONTHLY_BEFORE = new RegExp(`${MONTH}\\s+(?:${ORDINAL})\\s*(?=(?:${DAY})${ENDINGS}\\.?(?!\\p{L}))`, 'iuy');
/** `första måndagen i månaden`, `first Monday of the month`: the ordinal; the weekday and the month follow. */
export const MONTHLY_AFTER = new RegExp(
  `(?:den\\s+|every\\s+|the\\s+|varje\\s+månads\\s+)?(?:${ORDINAL})\\s+(?=(?:${DAY})${ENDINGS}\\s+(?:i\\s+(?:varje\\s+)?månad\\p{L}*|varje\\s+månad|(?:of|in)\\s+(?:the|each|every)\\s+month|joka\\s+kuussa|kuussa))`,
  'iuy',
);
/** The words after such a weekday. */
export const MONTHLY_TAIL =
  /(?:i\s+(?:varje\s+)?månad\p{L}*|varje\s+månad|(?:of|in)\s+(?:the|each|every)\s+month|joka\s+kuussa|kuussa)(?!\p{L})/iuy;

/** Position in the month that a match of the monthly patterns found. */
export function positionOfMatch(match: RegExpExecArray): number {
  return ORDINALS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 1;
}

/** Open without a break. */
export const ALWAYS =
  /(?:24\s*\/\s*7|(?:avoinna|auki|öppet|open):?\s*24\s*h|ympäri vuorokauden|ympärivuorokauti\p{L}+|aina (?:auki|avoinna)|dygnet runt|alltid öppet|around the clock|always open)(?!\p{L})/iuy;

/** Not on public holidays, not in school holidays. */
export const NO_PUBLIC_HOLIDAYS =
  /(?:(?:ei|paitsi|suljettu)\s+(?:arki|juhla)?pyhi(?:nä|sin)|(?:arki|juhla)?pyhi(?:nä|sin)\s+(?:suljettu|kiinni)|(?:inte|ej|stängt)\s+(?:på\s+)?(?:helgdagar|röda\s+dagar)|(?:not|closed)\s+on\s+public\s+holidays)(?!\p{L})/iuy;
export const NO_SCHOOL_HOLIDAYS =
  /(?:(?:ei|paitsi)\s+(?:koulu(?:jen|laisten|n)?\s*)?(?:lomilla|lomina|loma-?ai(?:koina|koihin|kana)|lomien\s+aikana)|(?:inte|ej)\s+under\s+(?:skol)?lov(?:en|et)?|not\s+(?:in|during)\s+(?:the\s+)?school\s+holidays)(?!\p{L})/iuy;

/** Words that make a rule monthly or rarer in a way that was not understood: then no rule may be made of the rest. */
export const RARER =
  /kuukau|kuun(?!\p{L})|kuussa|månad|month|toinen|toise|varannan|(?<!\p{L})kk(?!\p{L})|välein|vuorovii|viikoilla|(?<![\d.])[1-5]\.(?!\d)|ensimmäi|viimei|kolma[st]|neljä[st]|först|andra|tredje|fjärde|sista|first|second|third|\d\/\d/iu;
/** Words that turn a time into a limit: `pe klo 15 asti`, `klo 13 jälkeen`. No rule may be made of them either. */
export const LIMITS =
  /(?<!\p{L})(?:asti|saakka|jälkeen|ennen|viimeistään|mennessä|efter|före|senast|tills|after|before)(?!\p{L})/iu;
/** Words that deny what stands beside them. */
export const DENIALS =
  /(?<!\p{L})(?:ei|eikä|paitsi|perut\p{L}*|inte|ej|ingen|inget|utom|inställ\p{L}*|not|no|except)(?!\p{L})/iu;

/** What is shut on the days before it. */
export const CLOSED = /\s*(?:suljettu|kiinni|stängt|closed|tauko|ei\s+(?:toimintaa|ryhmää|kokoontumista))(?!\p{L})/iuy;

/** Before weekdays that are left out of those before them: `arkisin paitsi pe`. */
export const EXCEPT = /(?:paitsi|ei|utom|ej|inte|except|not)\s+(?:on\s+|på\s+)?(?=\p{L})/iuy;

/** Words that carry no fact of their own. */
export const FILLERS =
  /(?:klo|kello|kl|klockan|at|ja|och|and|sekä|samt|joka|varje|every|aina|viikko|viikon|vecka|viikoittain|joka viikko|varje vecka|weekly|(?:aamu|aamupäiv|iltapäiv|ilta|päiv)(?:isin|ä|ällä|alla)?|on|på|i|alkaen|kokoontuu|kokoontumiset|avoinna|auki|öppet|open|tavataan|ajalla|välillä|mellan|between|from|h|tidpunkt|pvm|och|tapaamiset|vko|viikoilla)(?!\p{L})\.?:?/iuy;

/** Times that are agreed with each person: there is no rule to make, and the words say all there is to say. */
export const BY_ARRANGEMENT =
  /(?:sopimuksen mukaan|sovitaan (?:erikseen|yhdessä)|sop\.?\s*mukaan|sopien|sovittaessa|ajanvaraukse(?:lla|sta)|ajanvaraus|tilauksesta|(?:enligt|enl\.?|efter)\s+(?:överenskommelse|ök\.?)|med tidsbokning|tidsbokning|by (?:arrangement|appointment))(?!\p{L})/iuy;

/** Before a first day, and before a last one; the date that follows looks back for it. */
export const FROM =
  /(?:från och med|fr\.?\s?o\.?\s?m(?!\p{L})\.?|alk\.|alkaa(?!\p{L})|start(?:ar)?(?!\p{L})|börjar(?!\p{L})|alkaen(?=\s+\d))/iuy;
export const UNTIL = /(?:till och med|t\.\s?o\.?\s?m(?!\p{L})\.?|until(?!\p{L}))/iuy;
