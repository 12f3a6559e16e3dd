import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { CodeEvidence } from '../../classify/evidence.js';

/** Ages that producers tick, youngest first. The interface writes `65-99` for older people: they have no upper end. */
const BRACKETS = [
  { min: 0, max: 1 },
  { min: 2, max: 6 },
  { min: 7, max: 12 },
  { min: 13, max: 17 },
  { min: 18, max: 29 },
  { min: 30, max: 64 },
  { min: 65, max: undefined },
] as const;

/** The words that the interface turns into ranges, should it give them. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['baby', 0],
  ['child', 1],
  ['schoolAge', 2],
  ['young', 3],
  ['youngAdult', 4],
  ['adult', 5],
  ['elderly', 6],
]);

/** Whom an activity is for. */
export interface Audience {
  readonly evidence: readonly CodeEvidence[];
  readonly ageRange: Activity['ageRange'];
  /** Women's and men's groups. */
  readonly gender: 'female' | 'male' | undefined;
}

/** Reads `ageGroup/range:18-29`, `ageGroup/any`, `gender/female`. */
export function audienceOf(demographic: readonly string[]): Audience {
  const ticked = new Set<number>();
  let everybody = false;
  for (const code of demographic) {
    const range = /^ageGroup\/(?:range:)?(\d{1,3})-(\d{1,3})$/.exec(code);
    const word = /^ageGroup\/(\w+)$/.exec(code)?.[1] ?? '';
    if (range) {
      const [from, to] = [Number(range[1]), Number(range[2])];
      BRACKETS.forEach(({ min, max = 120 }, index) => from <= max && to >= min && ticked.add(index));
    } else if (word === 'any') everybody = true;
    else if (WORDS.has(word)) ticked.add(WORDS.get(word)!);
  }
  const ages = [...ticked].sort((a, b) => a - b);
  const [first, last] = [ages[0], ages.at(-1)];
  everybody ||= ages.length === BRACKETS.length;
  // Babies and old people together are no range of ages: then only the groups tell.
  const unbroken = first !== undefined && last !== undefined && last - first + 1 === ages.length;
  const [youngest, oldest] = unbroken ? [BRACKETS[first]!, BRACKETS[last]!] : [];
  const genders = (['female', 'male'] as const).filter((gender) => demographic.includes(`gender/${gender}`));
  return {
    evidence: everybody ? [group('KR1', 'kaikki iät')] : groupsOf(ticked),
    ageRange:
      everybody || !youngest || !oldest
        ? undefined
        : { ...(youngest.min > 0 && { min: youngest.min }), ...(oldest.max !== undefined && { max: oldest.max }) },
    gender: genders.length === 1 ? genders[0] : undefined,
  };
}

function groupsOf(ticked: ReadonlySet<number>): CodeEvidence[] {
  const groups: CodeEvidence[] = [];
  if ([0, 1, 2].some((index) => ticked.has(index))) groups.push(group('KR1.2', 'ages 0–12'));
  if (ticked.has(3)) groups.push(group('KR1.3', 'ages 13–17'));
  // Young adults beside all other adults are adults.
  else if (ticked.has(4) && !ticked.has(5)) groups.push(group('KR1.3', 'ages 18–29'));
  if (ticked.has(6)) groups.push(group('KR1.1', 'ages 65 and over'));
  return groups;
}

const group = (value: string, ages: string): CodeEvidence => ({
  field: 'targetGroups',
  value,
  because: `lähellä.fi ${ages}`,
});
