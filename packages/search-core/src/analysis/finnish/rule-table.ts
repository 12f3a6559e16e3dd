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

/** Items by how their ending ends, so that few are tried on a word. */
export class EndingTable<Item extends { readonly end: string }> {
  /** Items that fit the last two letters, made when a word first has them. */
  readonly #byLastTwo: (readonly Item[])[] = [];

  constructor(readonly items: readonly Item[]) {}

  /** Items whose ending may be that of a folded word: of longer ones only the last two letters are looked at. */
  mayEnd(word: string): readonly Item[] {
    const { length } = word;
    const code = (word.charCodeAt(length - 2) & 31) * 32 + (word.charCodeAt(length - 1) & 31);
    return (this.#byLastTwo[code] ??= this.#fitting(word.slice(-2)));
  }

  #fitting(two: string): Item[] {
    return this.items.filter(({ end }) => end.endsWith(two) || two.endsWith(end));
  }
}

/** Rules in a form that is quick to apply: by the last letter of the stem, their conditions taken apart. */
export class RuleTable {
  readonly #rules: EndingTable<Prepared>;

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
    this.#rules = new EndingTable(prepared);
  }

  /** Applies every rule that fits the stem; `weak` says that the ending after the stem weakens its consonants. */
  apply(stem: string, weak: boolean, emit: Emit): void {
    for (const { kept, end, base, gradation, tail, when } of this.#rules.mayEnd(stem)) {
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
