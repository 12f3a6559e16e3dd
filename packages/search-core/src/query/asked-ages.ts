import type { TypedWord } from './typed-words.js';

/** Ages that typed words ask for, and the first of the words that say so. */
export interface AskedAges {
  /** Values of the facet `age`. */
  readonly ages: readonly string[];
  readonly from: number;
}

const OLDEST = 120;
const NUMBER = /^\d{1,3}$/;
/** Folded words after a number that make it an age: `70-vuotiaille`, `65 v`, `7-årig`, `72 years`. No `50-vuotisjuhla`. */
const YEARS = 'v|vuotia.*|vuotta|ar|ar(?:ing|ig).*|years?|yrs?|yo';
const AFTER = new RegExp(`^(?:${YEARS})$`);
const JOINED = new RegExp(`^(\\d{1,3})(?:${YEARS})$`);
/** Folded words before a number that make it one, and what is to be added to it: nobody under 7 is 7. */
const BEFORE: ReadonlyMap<string, number> = new Map([
  ...['ika', 'ikainen', 'iassa', 'alder', 'age', 'aged', 'yli', 'over'].map((word) => [word, 0] as const),
  ...['alle', 'under'].map((word) => [word, -1] as const),
]);

/**
 * The ages that the word at a place asks for, alone or with those before it: `72-vuotias`, `7–12 v`, `yli 65`, `65+`. Only the ages that are
 * named: whoever asks for 65+ finds what a person of 65 may come to.
 */
export function askedAges(words: readonly TypedWord[], place: number): AskedAges | undefined {
  const { key = '', andOver } = words[place] ?? {};
  const joined = JOINED.exec(key)?.[1];
  const isAfter = AFTER.test(key);
  const last = isAfter ? place - 1 : place;
  const number = joined ?? words[last]?.key ?? '';
  const before = BEFORE.get(words[last - 1]?.key ?? '');
  if (!NUMBER.test(number) || !(joined || isAfter || andOver || before !== undefined)) return undefined;
  const other = words[last - 1]?.key ?? '';
  const isRange = NUMBER.test(other) && Number(other) < Number(number);
  const ages = [...(isRange ? [Number(other)] : []), Number(number) + (before ?? 0)];
  if (ages.some((age) => age < 0 || age > OLDEST)) return undefined;
  return { ages: ages.map(String), from: isRange || before !== undefined ? last - 1 : last };
}
