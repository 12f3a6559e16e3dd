/** What sets groups of one name apart: `Jooga, taso 1` is not `Jooga, taso 2`. */
export const MARK_KINDS = [
  'number',
  'level',
  'age-group',
  'gender',
  'weekday',
  'day-part',
  'season',
  'year',
  'language',
  'remote',
  'side',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Ages in whole years, both ends included. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** The marks of a name, and which of its words are nothing else. */
export interface NameMarks<W> {
  readonly values: ReadonlyMap<MarkKind, ReadonlySet<string>>;
  readonly ages: Ages | undefined;
  /** The other words, in order. */
  readonly rest: readonly W[];
}

interface Rule {
  readonly kind: MarkKind;
  readonly value: string;
  /** Matches a folded word. */
  readonly word: RegExp;
  /** Whether the word says something else too and stays (`aamujumppa`). */
  readonly stays?: boolean;
}

const rule = (kind: MarkKind, value: string, word: string, stays = false): Rule => ({
  kind,
  value,
  word: new RegExp(`^(?:${word})`),
  ...(stays && { stays }),
});

/** Words are folded (`ä` → `a`); `$` where only the whole word is meant. The first rule of a kind that fits a word counts. */
const RULES: readonly Rule[] = [
  rule(
    'level',
    'begin',
    'alkeet$|alkeis\\w*$|aloitteli\\w*$|perustaso|peruskurssi$|noviisi|nyborjar|grundkurs$|beginner|vasta-?alkaj',
  ),
  rule(
    'level',
    'go-on',
    'jatko$|jatkotaso|jatkokurssi$|jatkoryhma$|edisty\\w+|fortsattning|avancerad|advanced|intermediate|keskitaso',
  ),
  rule('age-group', 'babies', 'vauva|vauvojen|babies$|spadbarn'),
  rule('age-group', 'toddlers', 'taapero|naperoi|naperot|toddler'),
  rule('age-group', 'children', 'lapset$|lasten$|lapsille$|barn$|barnens?$|children'),
  rule('age-group', 'young', 'nuoret$|nuorten$|nuorille$|ungdom(ar|arnas?|arna)?$|unga$|teini|teen|youth$|young$'),
  rule('age-group', 'adults', 'aikuiset$|aikuisten$|aikuisille$|tyoikai|vuxna?$|adults?$'),
  rule(
    'age-group',
    'older',
    'ikaihmis|ikaihmiset|ikaanty|elakelais|seniorit$|senioreiden$|senioreille$|seniorien$|aldre$|pensionar|seniors?$',
  ),
  rule(
    'gender',
    'women',
    'naiset$|naisten$|naisille$|tytot$|tyttojen$|tytoille$|kvinn|damer$|flickor$|flickornas?$|women|girls|ladies',
  ),
  rule(
    'gender',
    'men',
    'miehet$|miesten$|miehille$|pojat$|poikien$|pojille$|man$|mannens?$|herrar$|pojkar$|pojkarnas?$|men$|mens$|boys',
  ),
  ...[
    'maanantai|mandag|monday',
    'tiistai|tisdag|tuesday',
    'keskiviikko|onsdag|wednesday',
    'torstai|torsdag|thursday',
    'perjantai|fredag|friday',
    'lauantai|lordag|saturday',
    'sunnuntai|sondag|sunday',
  ].flatMap((names, day) => [
    rule('weekday', String(day + 1), `(?:${names})(?:n|sin|na|ar|arna|s)?$`),
    rule('weekday', String(day + 1), names, true),
  ]),
  rule('day-part', 'morning', '(?:aamu|aamuisin|aamupaiva|formiddag|morgon|morning)$'),
  rule('day-part', 'morning', 'aamu|morgon|formiddag', true),
  rule('day-part', 'afternoon', '(?:iltapaiva|iltapaivisin|eftermiddag|afternoon)$'),
  rule('day-part', 'afternoon', 'iltapaiva|eftermiddag', true),
  rule('day-part', 'evening', '(?:ilta|iltaisin|kvall|evening)$'),
  rule('day-part', 'evening', 'ilta|kvalls', true),
  rule('season', 'spring', 'kevat$|kevaan$|kevatkausi|varen$|varens$|varterminen$|spring$'),
  rule('season', 'summer', 'kesa$|kesan$|kesakausi|sommaren$|sommarens$|summer$'),
  rule('season', 'autumn', 'syksy$|syksyn$|syyskausi|hosten$|hostens$|hostterminen$|autumn$'),
  rule('season', 'winter', 'talvi$|talven$|talvikausi|vintern$|vinterns$|winter$'),
  rule('season', 'spring', 'kevat', true),
  rule('season', 'summer', 'kesa(?!nto|ranta)|sommar', true),
  rule('season', 'autumn', 'syys|syksy|hosti?', true),
  rule('season', 'winter', 'talvi|vinter', true),
  rule('language', 'fi', 'suomenkiel|suomeksi$|finsksprak|finnish$'),
  rule('language', 'sv', 'ruotsinkiel|ruotsiksi$|svensksprak|swedish$'),
  rule('language', 'en', 'englanninkiel|englanniksi$|engelsksprak|english$'),
  rule('language', 'ru', 'venajankiel|venajaksi$|rysksprak|russian$'),
  rule('language', 'ar', 'arabiankiel|arabiaksi$|arabisksprak|arabic$'),
  rule('language', 'uk', 'ukrainankiel|ukrainaksi$|ukrainsksprak|ukrainian$'),
  rule('language', 'plain', 'selkokiel|selko$|selkoryhma'),
  rule(
    'remote',
    'yes',
    'etana$|etaryhma|etajumppa|etakurssi|etatapaaminen|etaluento|etavertais|verkkokurssi|verkkoryhma|verkkokerho|verkkojumppa|verkkovertais|verkkoluento|online$|distans|webbkurs|webbgrupp|webbinarium|webinaari|webinar|zoom$|teams$',
  ),
  rule('side', 'small', '(?:pieni|pikku|pien|lilla|small|little)$'),
  rule('side', 'big', '(?:iso|suuri|stora|big|large)$'),
  rule('side', 'upper', '(?:yla|ylempi|ovre|upper)$'),
  rule('side', 'lower', '(?:ala|alempi|nedre|lower)$'),
  rule('side', 'north', '(?:pohjoinen|pohjois|norra|north)$'),
  rule('side', 'south', '(?:etelainen|etela|sodra|south)$'),
  rule('side', 'east', '(?:itainen|ita|ostra|east)$'),
  rule('side', 'west', '(?:lantinen|lansi|vastra|west)$'),
];

const SHORT_WEEKDAYS = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];
const ROMAN = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
]);
const YEARS_OF_AGE = '(?:-?\\s?(?:v\\b|vuo\\w*|ar\\b|-?aring\\w*|y\\b|year\\w*|yrs?\\b))';
const AGE_SPAN = new RegExp(`\\b(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2})${YEARS_OF_AGE}`);
const AGE_FROM = new RegExp(
  `(?:\\byli\\s*|\\bover\\s*)(\\d{1,2})${YEARS_OF_AGE}?|\\b(\\d{1,2})\\s*\\+|\\b(\\d{1,2})${YEARS_OF_AGE}?\\s*(?:tayttane|ja yli|och aldre|and over)`,
);
const AGE_UNDER = new RegExp(`(?:\\balle\\s*|\\bunder\\s*)(\\d{1,2})${YEARS_OF_AGE}?`);
const AGE_ONE = new RegExp(`\\b(\\d{1,2})${YEARS_OF_AGE}`);
/** Times and dates are told better by schedules: `klo 17.30–18.30`, `12.3.`, `12.3.2026`. */
const TIMES =
  /\b(?:klo|kl|kello)\.?\s*\d{1,2}(?:[.:]\d\d)?(?:\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?)?|\b\d{1,2}[.:]\d\d(?:\s*[-–—]\s*\d{1,2}[.:]\d\d)?\b|\b\d{1,2}\.\d{1,2}\.(?:\d{4})?/g;
const OLDEST = 120;

/** What a word says of its own, wherever it stands. */
export interface WordMarks {
  readonly marks: readonly { readonly kind: MarkKind; readonly value: string }[];
  /** Whether it says something else too (`aamujumppa`). */
  readonly saysMore: boolean;
}

const NO_MARKS: WordMarks = { marks: [], saysMore: true };

/** @param word folded */
export function marksOfWord(word: string): WordMarks {
  const found = new Map<MarkKind, Rule>();
  for (const each of RULES) if (!found.has(each.kind) && each.word.test(word)) found.set(each.kind, each);
  if (found.size === 0) return NO_MARKS;
  const rules = [...found.values()];
  return {
    marks: rules.map(({ kind, value }) => ({ kind, value })),
    saysMore: rules.every(({ stays }) => stays === true),
  };
}

/**
 * Takes the marks out of a name.
 * @param text folded, with its signs: ages and times need their dashes
 * @param wordsOf cuts a text into words
 */
export function readMarks<W extends MarkedWord>(text: string, wordsOf: (text: string) => readonly W[]): NameMarks<W> {
  const values = new Map<MarkKind, Set<string>>();
  const add: AddMark = (kind, value) => void values.set(kind, (values.get(kind) ?? new Set()).add(value));
  const [ages, withoutAges] = /\d/.test(text) ? readAges(text.replace(TIMES, ' ')) : [undefined, text];
  const words = wordsOf(withoutAges);
  const rest = words.filter((word, at) => saysMore(word, at, words.length, add));
  return { values, ages, rest: rest.length > 0 ? rest : words };
}

/** A word as the marks need it. */
export interface MarkedWord {
  readonly text: string;
  /** Words for places (`talviuintipaikka`) are no marks. */
  readonly thing: string | undefined;
  readonly own: WordMarks;
}

type AddMark = (kind: MarkKind, value: string) => void;

/** Whether a word says more than its marks. */
function saysMore({ text, thing, own }: MarkedWord, at: number, length: number, add: AddMark): boolean {
  if (/^\d+$/.test(text)) {
    if (/^20\d\d$/.test(text)) add('year', text);
    else add('number', String(Number(text)));
    return false;
  }
  if (at > 0) {
    const last = at === length - 1;
    // `i` and `v` are words or letters too, unless they end the name.
    const number =
      (last || text.length > 1 ? ROMAN.get(text) : undefined) ?? (last && /^[a-h]$/.test(text) ? text : undefined);
    if (number !== undefined) add('number', number);
    const weekday = SHORT_WEEKDAYS.indexOf(text);
    if (weekday >= 0) add('weekday', String(weekday + 1));
    if (number !== undefined || weekday >= 0) return false;
  }
  if (thing !== undefined) return true;
  for (const { kind, value } of own.marks) add(kind, value);
  return own.saysMore;
}

function readAges(text: string): [Ages | undefined, string] {
  const span = AGE_SPAN.exec(text);
  if (span) return [{ from: Number(span[1]), to: Number(span[2]) }, text.replace(AGE_SPAN, ' ')];
  const from = AGE_FROM.exec(text);
  if (from) return [{ from: Number(from[1] ?? from[2] ?? from[3]), to: OLDEST }, text.replace(AGE_FROM, ' ')];
  const under = AGE_UNDER.exec(text);
  if (under) return [{ from: 0, to: Number(under[1]) }, text.replace(AGE_UNDER, ' ')];
  const one = AGE_ONE.exec(text);
  if (one) return [{ from: Number(one[1]), to: Number(one[1]) }, text.replace(AGE_ONE, ' ')];
  return [undefined, text];
}
