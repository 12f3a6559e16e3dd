import { finnishBases, fitsBase } from '../../analysis/finnish/finnish-bases.js';
import { fold } from '../../analysis/fold.js';
import type { RingLanguage } from '../../rings/ring.js';
import { stemTerm } from './analyser.js';
import type { TermTable } from './term-table.js';

/**
 * Tells the terms that a member of a ring is, as a whole word. Swedish and English words have one stem. A Finnish word stands for itself
 * where the catalogue has it, else for the base forms it may have there: `talkoot` for `talkoo`. Nothing is analysed: the terms are there
 * already, and members are nearly always base forms.
 */
export function ringTerms({
  numberOf,
  keys,
  spellings,
  classes,
}: TermTable): (word: string, language: RingLanguage) => readonly number[] {
  let byKey: ReadonlyMap<string, readonly number[]> | undefined;
  const beginnings = new Set(keys.map((key) => key.slice(0, BEGINNING)));
  return (word, language) => {
    if (language !== 'fi') {
      const may = beginnings.has(fold(word.slice(0, BEGINNING)));
      return may ? listOf(numberOf(stemTerm(word, language).spelling)) : [];
    }
    const itself = numberOf(word);
    if (itself !== undefined) return [itself];
    const key = fold(word);
    if (!MAY_BE_A_FORM.test(key)) return [];
    byKey ??= numbersByKey(keys);
    const found: number[] = [];
    for (const [base, bits] of finnishBases(word)) {
      if (base === key) continue;
      for (const term of byKey.get(base) ?? [])
        if (fitsBase(bits, classes[term] ?? 0, spellings[term] ?? '')) found.push(term);
    }
    return found;
  };
}

/** The stem of a base form keeps its first letters; most members are sorted out by them, for stemming is slow. */
const BEGINNING = 3;
/** Members that are no base form: plurals (talkoot) and nouns of doing, which stand for their verb. */
const MAY_BE_A_FORM = /(?:t|minen)$/;

function listOf(term: number | undefined): number[] {
  return term === undefined ? [] : [term];
}

function numbersByKey(keys: readonly string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  keys.forEach((key, term) => {
    const same = numbers.get(key);
    if (same) same.push(term);
    else numbers.set(key, [term]);
  });
  return numbers;
}
