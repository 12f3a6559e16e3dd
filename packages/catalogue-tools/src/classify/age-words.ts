import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';

type AgeRange = NonNullable<Activity['ageRange']>;

/** Years of people's ages; `vuotta` and `vuotis-` are as often the length of a course or a jubilee. */
const YEARS =
  '(?:\\s?v\\.?(?!\\p{L})|\\s?-?\\s?vuotia\\p{L}*|\\s?-?\\s?år(?:ingar|iga|s)?(?!\\p{L})|\\s?-?\\s?(?:years?|yrs?)(?!\\p{L}))';
const age = (digits: string | undefined): number | undefined =>
  digits !== undefined && Number(digits) <= 120 ? Number(digits) : undefined;
const words = (pattern: string): RegExp => new RegExp(pattern.replaceAll('YEARS', YEARS), 'iu');

/** `7–12-vuotiaat`, `7-12 v`, `7–12 år`, `ages 7–12`. */
const SPANS = [
  words('(?<![\\d.,])(\\d{1,2})\\s?[-–—]\\s?(\\d{1,3})YEARS'),
  words('(?<!\\p{L})age[sd]?\\s(\\d{1,2})\\s?(?:[-–—]|to)\\s?(\\d{1,3})(?!\\d)'),
];
/** `65+`, `yli 65-vuotiaille`, `60 vuotta täyttäneet`, `65 år fyllda`, `65 år och äldre`, `aged 65 and over`. */
const FROM = [
  /(?<![\d.,+:–-])([1-9]\d)(?:\s?v\.?)?\s?\+(?!\s?\d)/u,
  words('(?<!\\p{L})(?:yli|vähintään|över|minst|från|over|at least|from)\\s(\\d{1,2})YEARS'),
  words('(?<![\\d.,])(\\d{1,2})(?:\\s(?:vuotta|v\\.?)\\stäyttän\\p{L}+|\\sår\\sfyllda)'),
  words('(?<![\\d.,])(\\d{1,2})YEARS?\\s(?:ja (?:yli|vanhem)|och (?:äldre|över)|and (?:over|older|above))'),
];
/** `alle 7-vuotiaat` are six at most, `enintään 7-vuotiaat` seven. */
const BELOW = words('(?<!\\p{L})(?:alle|under)\\s(\\d{1,2})YEARS');
const UP_TO = words('(?<!\\p{L})(?:enintään|högst|up to)\\s(\\d{1,2})YEARS');
/** `5-vuotiaiden kuvataide`; one that is `50-vuotias` is a choir. */
const ONE = /(?<![\d.,–-])(\d{1,2})\s?-?\s?(?:vuotia(?:at|ille|iden|itten|ita|illa)|åringar|year[- ]olds)(?!\p{L})/iu;

/** The ages that a text surely tells, both ends included; `undefined` when it tells none. */
export function agesInWords(text: string): AgeRange | undefined {
  for (const span of SPANS) {
    const found = span.exec(text);
    const [min, max] = [age(found?.[1]), age(found?.[2])];
    if (found) return min !== undefined && max !== undefined && min <= max ? { min, max } : undefined;
  }
  for (const from of FROM) {
    const min = age(from.exec(text)?.[1]);
    if (min !== undefined) return { min };
  }
  const below = age(BELOW.exec(text)?.[1]);
  if (below !== undefined && below > 0) return { max: below - 1 };
  const upTo = age(UP_TO.exec(text)?.[1]);
  if (upTo !== undefined) return { max: upTo };
  const one = age(ONE.exec(text)?.[1]);
  return one === undefined ? undefined : { min: one, max: one };
}

/** `65+`, `7–12`, `–17`: ages as the reason of a fact names them. */
export function agesWritten({ min, max }: AgeRange): string {
  return max === undefined ? `${min}+` : `${min ?? ''}–${max}`;
}

/** The ages that the names of an activity tell: all that tell any must tell the same. */
export function agesOfNames({ name }: Pick<Activity, 'name'>): { ages: AgeRange; words: string } | undefined {
  const told = Object.values(name).flatMap((text) => {
    const ages = agesInWords(text ?? '');
    return ages === undefined ? [] : [{ ages, words: (text ?? '').slice(0, 80) }];
  });
  const [first, ...others] = told;
  return first && others.every(({ ages }) => agesWritten(ages) === agesWritten(first.ages)) ? first : undefined;
}
