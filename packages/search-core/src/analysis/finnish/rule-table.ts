import { IF_WEAK, isVowel, SAME, STRENGTHEN, WEAKEN, withGradation, type Gradation } from './gradation.js';

/**
 * One way back from a stem to a base form: the stem ends in `end`, the base has `base` there. A capital before `end` asks for
 * what stands before it, and stays: `V` a vowel, `L` two vowels (a long vowel or a diphthong), `C` a consonant.
 * Then, in any order: which gradation is undone in the new base, what is appended to it afterwards, and a condition on the whole.
 * STRENGTHEN is undone only where the ending weakens the stem.
 */
export type StemRule = readonly [end: string, base: string, ...(Gradation | string | Condition)[]];

/** Says which endings a base may have if it is right: bits BACK (-a) and FRONT (-ä), 0 if it cannot be right. */
export type Condition = (base: string) => number;

/** Bits beside those of `term-class.ts`: the base may be spelt with a, o, u at its end; */
export const BACK = 32;
/** with ä, ö, y at its end; */
export const FRONT = 64;
/** with either, or with e, i or a consonant. */
export const ANY_HARMONY = BACK | FRONT;

/** Takes a possible base and the vowels it may end in. */
export type Emit = (base: string, harmony: number) => void;

/** Items by the last letter of their ending, so that few are tried on a word; those without an ending are under every letter. */
export function byLastLetter<Item extends { readonly end: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item[]> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return new Map(letters.map((last) => [last, items.filter(({ end }) => end === '' || end.endsWith(last))]));
}

/** Rules in a form that is quick to apply: by the last letter of the stem, their conditions taken apart. */
export class RuleTable {
  readonly #byLast: ReadonlyMap<string, Prepared[]>;

  constructor(rules: readonly StemRule[]) {
    const prepared = rules.map(([pattern, base, ...more]) => {
      const kept = /^[A-Z]/.exec(pattern)?.[0] ?? '';
      const rule: Prepared = {
        kept,
        end: pattern.slice(kept.length),
        base,
        gradation: SAME,
        tail: '',
        when: undefined,
      };
      for (const one of more) {
        if (typeof one === 'number') rule.gradation = one;
        else if (typeof one === 'string') rule.tail = one;
        else rule.when = one;
      }
      return rule;
    });
    this.#byLast = byLastLetter(prepared);
  }

  /** Applies every rule that fits the stem; `weak` says that the ending after the stem weakens its consonants. */
  apply(stem: string, weak: boolean, emit: Emit): void {
    for (const { kept, end, base, gradation, tail, when } of this.#byLast.get(stem[stem.length - 1] ?? '') ?? []) {
      const length = stem.length - end.length;
      if (length + base.length < 1 || (gradation === IF_WEAK && !weak)) continue;
      if (!stem.endsWith(end) || !standsBefore(kept, stem, length)) continue;
      const give = (graded: string): void => {
        const found = graded + tail;
        const harmony = when ? when(found) : ANY_HARMONY;
        if (harmony) emit(found, harmony);
      };
      const changed = stem.slice(0, length) + base;
      if (gradation === WEAKEN || (gradation === STRENGTHEN && weak)) withGradation(changed, gradation, give);
      else give(changed);
    }
  }
}

interface Prepared {
  readonly kept: string;
  readonly end: string;
  readonly base: string;
  gradation: Gradation;
  tail: string;
  when: Condition | undefined;
}

function standsBefore(kept: string, stem: string, at: number): boolean {
  if (kept === '') return true;
  const vowel = isVowel(stem[at - 1]);
  if (kept === 'C') return !vowel;
  return vowel && (kept === 'V' || isVowel(stem[at - 2]));
}

/**
 * Words of two syllables in -a have o for it before the i of the plural and the past when their first vowel is a, e or i (kala :
 * kaloissa, antaa : antoi), and lose it when that is o or u (koira : koirissa, ottaa : otti). Words in -ä always lose it.
 */
export const losesA: Condition = (base) => (/^[^aeiouy]*[aei][aeiouy]?[^aeiouy]+a+$/.test(base) ? FRONT : ANY_HARMONY);
export const turnsAToO: Condition = (base) => {
  if (!/^[^aeiouy]*[aeiouy]{1,2}[^aeiouy]+a+$/.test(base)) return ANY_HARMONY;
  return /^[^aeiouy]*[aei]/.test(base) ? BACK : 0;
};
