import { isVowel, STRENGTHEN, withGradation } from './gradation.js';
import { nominalBases } from './nominal-endings.js';
import { applyRules, PLURAL_STEMS, SINGULAR_STEMS } from './stem-rules.js';
import { verbBases } from './verb-endings.js';

/** Particles that hang on any word: ryhmä-kin, ryhmä-hän, ryhmä-kö. */
const CLITICS = ['kin', 'kaan', 'han', 'ko', 'pa'];
/** Possessives: ryhmä-ni, -si, -nsa, -mme, -nne. */
const POSSESSIVES = ['ni', 'si', 'nsa', 'mme', 'nne'];
/** Bases that are themselves forms of a verb: liikkuva, liikuttu, liikkuminen, liikkuja. */
const VERBAL_NOUN = /(va|ma|nut|nyt|t[uy]|d[uy]|minen|ja|maton)$/;
/** Beginnings of words shorter than this are not taken for stems. */
const SHORTEST_STEM = 3;

/**
 * Possible base forms of a folded Finnish word, the word itself among them: about twenty for a noun. They are made by
 * undoing endings and consonant gradation, and most do not exist: two words of one lemma share at least one of them.
 */
export function finnishBases(word: string): Set<string> {
  return basesBy(word, (form, emit) => {
    nominalBases(form, emit);
    verbBases(form, emit);
  });
}

/** The same without verbs: parts of compounds are nouns and adjectives. */
export function finnishNounBases(word: string): Set<string> {
  return basesBy(word, nominalBases);
}

type Undo = (form: string, emit: (base: string) => void) => void;

function basesBy(word: string, undo: Undo): Set<string> {
  const bases = new Set([word]);
  const emit = (base: string): void => {
    if (base.length > 1) bases.add(base);
  };
  if (word.length < SHORTEST_STEM || /\d/.test(word)) return bases;
  declined(word, undo, emit);
  for (const clitic of CLITICS) {
    const bare = word.slice(0, -clitic.length);
    if (word.endsWith(clitic) && bare.length > SHORTEST_STEM) {
      emit(bare);
      declined(bare, undo, emit);
    }
  }
  for (const base of [...bases]) if (undo !== nominalBases && VERBAL_NOUN.test(base)) verbBases(base, emit);
  for (const base of [...bases]) if (base.endsWith('mpi') || base.endsWith('in')) compared(base, emit);
  return bases;
}

/** Undoes case, person and possessive. */
function declined(word: string, undo: Undo, emit: (base: string) => void): void {
  undo(word, emit);
  for (const bare of withoutPossessive(word)) {
    emit(bare);
    if (isVowel(bare.at(-1))) {
      applyRules(SINGULAR_STEMS, bare, emit); // ryhmä-ni, harjoitukse-ni
      if (bare.endsWith('i')) applyRules(PLURAL_STEMS, bare, emit);
      nominalBases(`${bare}n`, emit); // taloo(n)-ni
      if (bare.endsWith('kse')) nominalBases(`${bare.slice(0, -1)}i`, emit); // ilokse-ni → iloksi
    }
    undo(bare, emit);
  }
}

function withoutPossessive(word: string): string[] {
  const bare: string[] = [];
  for (const possessive of POSSESSIVES) {
    const rest = word.slice(0, -possessive.length);
    if (word.endsWith(possessive) && rest.length > SHORTEST_STEM) bare.push(rest);
  }
  // Third person after a case ending: talossa-an, ystäviltä-än.
  if (word.length > 5 && word.endsWith('n') && word.at(-2) === word.at(-3)) bare.push(word.slice(0, -2));
  return bare;
}

/** Comparative and superlative → positive: vanhempi → vanha, nopein → nopea. */
function compared(base: string, emit: (base: string) => void): void {
  if (base.endsWith('mpi')) {
    const stem = base.slice(0, -3);
    withGradation(stem, STRENGTHEN, emit); // isompi → iso
    applyRules(SINGULAR_STEMS, stem, emit); // kauniimpi → kaunis
    if (stem.endsWith('e')) {
      withGradation(`${stem.slice(0, -1)}a`, STRENGTHEN, emit); // vanhempi → vanha
      applyRules(SINGULAR_STEMS, `${stem.slice(0, -1)}a`, emit);
    }
  } else {
    const stem = base.slice(0, -2);
    if (stem.length < SHORTEST_STEM) return;
    applyRules(PLURAL_STEMS, `${stem}i`, emit); // vanhin → vanha
    for (const vowel of ['a', 'e', 'u']) applyRules(SINGULAR_STEMS, stem + vowel, emit);
  }
}
