import { EITHER, isVowel, STRENGTHEN, WEAKEN, withGradation } from './gradation.js';
import { applyRules, CONSONANT_VERB_STEMS, VERB_STEMS } from './stem-rules.js';

type Emit = (infinitive: string) => void;

/** Present: sano-n, -t, -mme, -tte, -vat; participles and nouns of the same stem: sano-va, sano-ma, sano-minen, sano-ja. */
const PRESENT = [
  'n',
  't',
  'mme',
  'tte',
  'vat',
  'va',
  'ma',
  'minen',
  'ja',
  'vansa',
  'maton',
  'massa',
  'maan',
  'masta',
  'malla',
  'matta',
];
/** Past: sano-in, -it, -i, -imme, -itte, -ivat. */
const PAST = ['in', 'it', 'i', 'imme', 'itte', 'ivat'];
/** Conditional: sano-isin … */
const CONDITIONAL = ['isin', 'isit', 'isi', 'isimme', 'isitte', 'isivat'];
/** Past participle and imperative: sano-nut, sano-neet, sano-kaa; assimilated: tul-lut, pur-rut, pes-syt. */
const PERFECT = [
  'nut',
  'nyt',
  'neet',
  'nee',
  'kaa',
  'koon',
  'koot',
  'lut',
  'lyt',
  'rut',
  'ryt',
  'sut',
  'syt',
  'leet',
  'reet',
  'seet',
];
/** Passive: sano-taan, sano-ttiin, sano-ttu, voi-daan, tul-laan. */
const PASSIVE = [
  'taan',
  'daan',
  'laan',
  'naan',
  'raan',
  'tiin',
  'ttiin',
  'taisiin',
  'ttaisiin',
  'ttu',
  'tty',
  'tu',
  'ty',
  'tta',
  'ttava',
  'tava',
  'du',
  'dy',
  'tua',
  'ttua',
  'taneen',
  'ttaneen',
  'taa',
  'ttaessa',
  'taessa',
  'ttakoon',
  'takoon',
  'ta',
];
/** While doing: sano-essa, sano-en, voi-dessa, juos-ten, tul-lessa. */
const WHILE = ['essa', 'en', 'dessa', 'den', 'tessa', 'ten', 'lessa', 'len'];

/** Possible infinitives of a folded verb form. */
export function verbBases(word: string, emit: Emit): void {
  const without = (endings: readonly string[], give: (stem: string, ending: string) => void): void => {
    for (const ending of endings) {
      if (word.length > ending.length + 1 && word.endsWith(ending)) give(word.slice(0, -ending.length), ending);
    }
  };
  present(word, emit); // sano
  if (isVowel(word.at(-1)) && word.at(-1) === word.at(-2)) present(word.slice(0, -1), emit); // sanoo
  without(PRESENT, (stem) => present(stem, emit));
  without(PAST, (stem) => past(stem, emit));
  without(CONDITIONAL, (stem) => conditional(stem, emit));
  without(PERFECT, (stem) => perfect(stem, emit));
  without(PASSIVE, (stem) => passive(stem, emit));
  without(WHILE, (stem, ending) => whileDoing(stem, ending, emit));
}

function present(stem: string, emit: Emit): void {
  if (stem.length > 1 && isVowel(stem.at(-1))) applyRules(VERB_STEMS, stem, emit);
}

function past(stem: string, emit: Emit): void {
  for (const lost of ['a', 'e', 'i', 'o', 'u', 'y']) present(stem + lost, emit); // otti- → otta-, tuli- → tule-
  present(stem, emit); // sanoi- → sano-
  const front = stem.slice(0, -1);
  if (stem.endsWith('s')) {
    for (const root of ['taa', 'ntaa', 'rtaa', 'ltaa']) emit(front + root); // huusi → huutaa, rakensi → rakentaa
    present(`${front}ta`, emit); // pyysi
    withGradation(front, WEAKEN, (graded) => emit(`${graded}ta`)); // halusi → haluta
  }
  if (stem.endsWith('ts')) emit(`${front}ta`); // tarvitsi → tarvita
  if (stem.endsWith('o')) {
    present(`${front}a`, emit); // kaatoi-
    emit(`${front}uoda`); // joi → juoda
    emit(`${front}yoda`); // söi → syödä
  }
  if (stem.endsWith('e')) emit(`${front}ieda`); // vei → viedä
}

function conditional(stem: string, emit: Emit): void {
  for (const lost of ['', 'e', 'i', 'a']) present(stem + lost, emit); // sanoisi, tulisi, oppisi
  emit(`${stem}da`); // saisi → saada
  withGradation(stem, WEAKEN, (graded) => emit(`${graded}ta`)); // haluaisi
  if (stem.endsWith('k')) emit(`${stem.slice(0, -1)}hda`); // näkisi → nähdä
  if (stem.endsWith('o')) emit(`${stem.slice(0, -1)}uoda`); // joisi → juoda
}

function perfect(stem: string, emit: Emit): void {
  const last = stem.at(-1);
  applyRules(CONSONANT_VERB_STEMS, stem, emit);
  if (isVowel(last)) withGradation(`${stem}ta`, EITHER, emit);
}

function passive(stem: string, emit: Emit): void {
  const last = stem.at(-1) ?? '';
  if (isVowel(last)) {
    withGradation(`${stem}a`, STRENGTHEN, emit); // sano-taan
    if (last === 'e') withGradation(`${stem.slice(0, -1)}aa`, STRENGTHEN, emit); // ote-taan → ottaa
    emit(`${stem}da`); // voi-daan
    withGradation(`${stem}ta`, EITHER, emit); // halu-ttu → haluta
    return;
  }
  emit(`${stem}ta`); // pes-ty → pestä
  emit(`${stem}${last}a`); // tul-tu → tulla
  if (last === 'h') emit(`${stem}da`); // näh-ty → nähdä
  if (last === 't') withGradation(`${stem}a`, EITHER, emit);
}

function whileDoing(stem: string, ending: string, emit: Emit): void {
  if (isVowel(stem.at(-1))) {
    withGradation(`${stem}a`, EITHER, emit); // sano-en
    if (stem.endsWith('i')) withGradation(`${stem.slice(0, -1)}ea`, EITHER, emit); // luki-en → lukea
  } else {
    emit(`${stem}a`);
  }
  emit(stem + ending.replace(/(essa|en)$/, 'a')); // juos-ten → juosta, tul-len → tulla
}
