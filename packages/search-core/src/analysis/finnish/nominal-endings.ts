import { isVowel } from './gradation.js';
import { applyRules, CONSONANT_STEMS, PLURAL_STEMS, SINGULAR_STEMS } from './stem-rules.js';

/** Endings that follow a singular vowel stem and, with -i- before them, a plural one. */
const BOTH_NUMBERS = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'kse', 'na', 'tta'];

/** Singular only: talo-n, talo-t, talo-a, maa-ta, huonee-seen, Internet-in, and the adverb rauhallise-sti. */
const SINGULAR_ONLY = ['n', 't', 'a', 'ta', 'seen', 'in', 'sti'];

/** Plural only, after the i or j of the plural: talo-j-a, talo-j-en, mai-den, mai-tten, mai-hin, huonei-siin, koiri-ne. */
const PLURAL_ONLY = ['n', 'a', 'ta', 'en', 'in', 'den', 'tten', 'hin', 'siin', 'ne'];

/** After a consonant stem: nais-ta, harjoitus-ten, kät-tä, nuor-ten, nuor-na. */
const AFTER_CONSONANT = ['ta', 'na', 'ten', 'tten', 'en'];

/** Possible nominatives of a folded noun or adjective form. */
export function nominalBases(word: string, emit: (base: string) => void): void {
  const singular = (stem: string): void => {
    if (stem.length > 1 && isVowel(stem.at(-1))) applyRules(SINGULAR_STEMS, stem, emit);
  };
  const plural = (stem: string): void => {
    const last = stem.at(-1);
    if (stem.length < 2) return;
    if (last === 'i') applyRules(PLURAL_STEMS, stem, emit);
    else if (last === 'j') applyRules(PLURAL_STEMS, `${stem.slice(0, -1)}i`, emit);
  };
  const without = (endings: readonly string[], give: (stem: string) => void): void => {
    for (const ending of endings) if (word.endsWith(ending)) give(word.slice(0, -ending.length));
  };
  without(BOTH_NUMBERS, (stem) => {
    singular(stem);
    plural(stem);
  });
  without(SINGULAR_ONLY, singular);
  without(PLURAL_ONLY, plural);
  without(AFTER_CONSONANT, (stem) => {
    if (stem.length > 1 && !isVowel(stem.at(-1))) applyRules(CONSONANT_STEMS, stem, emit);
  });
  illatives(word, singular, plural);
  spokenPartitive(word, singular);
}

/** Into: taloon → talo-, maahan → maa-, koiriin → koiri-. */
function illatives(word: string, singular: (stem: string) => void, plural: (stem: string) => void): void {
  if (!word.endsWith('n')) return;
  const vowel = word.at(-2);
  if (!isVowel(vowel)) return;
  if (word.at(-3) === vowel) {
    singular(word.slice(0, -2));
    if (vowel === 'i') plural(word.slice(0, -2));
  }
  if (word.at(-3) === 'h' && word.at(-4) === vowel) singular(word.slice(0, -3));
}

/** Spoken partitive: vertaistukee → vertaistuke-, kahvii → kahvi-, verkkoo → verkko-. */
function spokenPartitive(word: string, singular: (stem: string) => void): void {
  if (/(ee|ii|oo|uu|yy)$/.test(word)) singular(word.slice(0, -1));
}
