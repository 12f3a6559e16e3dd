import { NOMINAL, UNKNOWN, VERB } from '../../index/term-class.js';
import { fold } from '../fold.js';
import { comparedBases, nominalBases, possessedBases } from './nominal-endings.js';
import { ANY_HARMONY, BACK, EndingTable, FRONT, type Emit } from './rule-table.js';
import { finiteBases, infinitiveForms, participleBases } from './verb-endings.js';

/** Particles that hang on any word. */
const CLITICS = new EndingTable('kin kaan han ko pa kos pas kohan pahan'.split(' ').map((end) => ({ end }))); // ryhmäkin, ryhmäkään, ryhmäköhän → ryhmä
/** Shorter words have no endings to undo, longer ones are no words. */
const SHORTEST = 3;
const LONGEST = 60;

/**
 * Possible base forms of a Finnish word, the word itself among them, each with bits: NOMINAL and VERB for the rules that made it,
 * BACK and FRONT for the vowels it may end in (the word itself has all of them and OTHER). They are about nine, made by undoing
 * endings and gradation. Most do not exist, so keep only those that are terms and `fitsBase`. Keys are folded; the word is
 * normalised (`normalise`), and better not folded: its ä and ö tell more.
 */
export function finnishBases(word: string): Map<string, number> {
  return basesOf(word, true);
}

/** The same without verbs: parts of compounds are nouns and adjectives. */
export function finnishNominalBases(word: string): Map<string, number> {
  return basesOf(word, false);
}

/** True when a term of these classes and this spelling can be the base that the bits of `finnishBases` allow. */
export function fitsBase(bits: number, classBits: number, spelling: string): boolean {
  const last = spelling[spelling.length - 1] ?? '';
  const harmony = 'äöy'.includes(last) ? FRONT : 'aou'.includes(last) ? BACK : ANY_HARMONY;
  return (bits & classBits) !== 0 && (bits & harmony) !== 0;
}

const ANY = UNKNOWN | ANY_HARMONY;

function basesOf(word: string, withVerbs: boolean): Map<string, number> {
  const key = fold(word);
  const bases = new Map([[key, ANY]]);
  if (key.length < SHORTEST || key.length > LONGEST || /[^a-z]/.test(key)) return bases;
  const harmony = harmonyOf(word);
  const add = (base: string, bits: number): void => {
    if (base.length > 1 && bits & harmony) bases.set(base, (bases.get(base) ?? 0) | (bits & (harmony | UNKNOWN)));
  };
  const nominal: Emit = (base, ends) => add(base, NOMINAL | ends);
  const verb: Emit = (base, ends) => add(base, VERB | ends);
  const undo = (form: string): void => {
    nominalBases(form, nominal);
    possessedBases(form, nominal, (bare) => {
      if (withVerbs) infinitiveForms(bare, verb); // tullessani → tulla, tehdäkseni → tehdä
    });
    if (withVerbs) finiteBases(form, verb);
  };
  undo(key);
  for (const { end } of CLITICS.mayEnd(key)) {
    const bare = key.slice(0, -end.length);
    if (bare.length < SHORTEST || !key.endsWith(end)) continue;
    add(bare, ANY);
    undo(bare);
  }
  const superlative = /im[mp].|in(ta)?$/.test(key); // vanhimman, vanhin, vanhinta
  // Nouns in -nta look like superlatives of nouns in -i: toiminta is no form of toimi.
  const compared: Emit = (base, ends) => (key.endsWith('nta') && base.endsWith('i') ? undefined : nominal(base, ends));
  for (const base of [...bases.keys()]) if (base.endsWith('mpi') || superlative) comparedBases(base, compared);
  // Also those found on the way: sopivin → sopiva → sopia. Each step makes a word shorter or ends.
  if (withVerbs) for (const base of bases.keys()) participleBases(base, verb);
  return bases;
}

/**
 * Vowel harmony: endings have ä and ö after ä, ö, y and a and o after a, o, u, so the last of these letters tells what the base may end in.
 * Who types no ä and ö at all may mean either.
 */
function harmonyOf(word: string): number {
  let at = word.length - 1;
  while (at >= 0 && !'aouäöy'.includes(word[at] as string)) at--;
  if (at >= 0 && 'äöy'.includes(word[at] as string)) return FRONT;
  return word.includes('ä') || word.includes('ö') ? BACK : ANY_HARMONY;
}
