import { isVowel } from './gradation.js';
import { CONSONANT, PLURAL, SINGULAR } from './nominal-stems.js';
import { EndingTable, type Emit } from './rule-table.js';

/**
 * A case ending and the stems it follows: `s` the singular vowel stem, `l` the same when it ends in two vowels, `p` the plural stem,
 * `q` the same but not of two syllables (mansikoita, never taloita), `c` the consonant stem. A capital says that the ending closes
 * the syllable, so that the stem is weak. Some are only used before a possessive (true), some never (false).
 */
type Cases = readonly [endings: string, stems: string, possessed?: boolean];

const CASE_ENDINGS: readonly Cases[] = [
  ['n ksi', 'SP', false], // kadun, kaduksi, kaduiksi → katu, omin → oma
  ['t sti', 'S', false], // kadut → katu, helposti → helppo, rauhallisesti → rauhallinen
  ['kse', 'SP', true], // kadukseni, kaduikseni → katu
  ['ssa sta lla lta lle tta', 'SP'], // kadussa, kadusta, kadulla, kadulta, kadulle, kadutta, kaduissa, kaduista → katu
  ['na', 'spc'], // katuna, katuina → katu, vuonna → vuosi
  ['a', 'sp'], // katua, katuja → katu
  ['ta', 'lQc'], // vapaata → vapaa, mansikoita → mansikka, naista → nainen
  ['en siin ne', 'p'], // katujen → katu, lapsien, lapsineen → lapsi, huoneisiin → huone
  ['den tten', 'Q'], // mansikoiden, mansikoitten → mansikka
  ['ten', 'c'], // naisten → nainen
  ['in', 's'], // vanhain → vanha
  ['sin', 'sp'], // maanantaisin → maanantai, aamuisin → aamu
  ['hin', 'pP'], // katuihin → katu, mansikoihin → mansikka
  ['seen', 'l'], // huoneeseen → huone
];

const CASES = new EndingTable(
  CASE_ENDINGS.flatMap(([endings, stems, possessed]) => endings.split(' ').map((end) => ({ end, stems, possessed }))),
);

/** Possible nominatives of a folded noun, adjective, pronoun or numeral with a case ending. */
export function nominalBases(word: string, emit: Emit, beforePossessive = false): void {
  const last = word.length - 1;
  for (const { end, stems, possessed = beforePossessive } of CASES.mayEnd(word)) {
    if (possessed !== beforePossessive || !word.endsWith(end)) continue;
    for (const kind of stems) stemOf(kind, word.slice(0, -end.length), emit);
  }
  const vowel = word[last - 1];
  if (word[last] === 'n' && isVowel(vowel)) {
    // Into: taloon → talo, koiriin → koira, maahan → maa.
    if (word[last - 2] === vowel) {
      stemOf('s', word.slice(0, -2), emit);
      if (vowel === 'i') stemOf('p', word.slice(0, -2), emit);
    } else if (word[last - 2] === 'h' && word[last - 3] === vowel) stemOf('l', word.slice(0, -3), emit);
  }
  // Spoken partitive: vertaistukee → vertaistuki. In two syllables it is a verb nearly always (tukee → tukea).
  if (SPOKEN_PARTITIVE.test(word) && !AT_MOST_TWO_SYLLABLES.test(word)) stemOf('s', word.slice(0, -1), emit);
}

const SPOKEN_PARTITIVE = /(ee|ii|oo|uu|yy)$/;
const AT_MOST_TWO_SYLLABLES = /^[^aeiouy]*[aeiouy]+([^aeiouy]+[aeiouy]+)?$/;
const TWO_SYLLABLES = /^[^aeiouy]*[aeiouy]{1,2}[^aeiouy]+[aiouy]$/;

function stemOf(kind: string, stem: string, emit: Emit): void {
  if (stem.length < 2) return;
  const last = stem[stem.length - 1];
  const weak = kind < 'a';
  if (kind === 'c') {
    if (!isVowel(last)) CONSONANT.apply(stem, false, emit);
  } else if ('pPQ'.includes(kind)) {
    const afterVowel = isVowel(stem[stem.length - 2]);
    if (last === 'j' ? !afterVowel : last !== 'i' || (kind === 'Q' && !afterVowel)) return;
    PLURAL.apply(`${stem.slice(0, -1)}i`, weak, (base, harmony) => {
      if (kind !== 'Q' || !TWO_SYLLABLES.test(base)) emit(base, harmony);
    });
  } else if (isVowel(last) && (kind !== 'l' || isVowel(stem[stem.length - 2]))) SINGULAR.apply(stem, weak, emit);
}

const POSSESSIVES = ['ni', 'si', 'nsa', 'mme', 'nne']; // taloni, talosi, talonsa, talomme, talonne → talo

/** Possible nominatives of a folded form with a possessive; `bare` gets what is left of a form of a verb (tullessa-ni). */
export function possessedBases(word: string, emit: Emit, bare: (form: string) => void): void {
  for (const possessive of POSSESSIVES) {
    const rest = word.slice(0, -possessive.length);
    if (rest.length < 3 || !word.endsWith(possessive) || !isVowel(rest[rest.length - 1])) continue;
    SINGULAR.apply(rest, false, emit); // katuni → katu, harjoitukseni → harjoitus
    nominalBases(rest, emit, true); // kadullani → katu
    nominalBases(`${rest}n`, emit, true); // katuuni, katujeni → katu
    bare(rest);
  }
  // The third person after a case: kadullaan → katu, lapsineen → lapsi.
  const vowel = word[word.length - 2];
  if (word.endsWith('n') && isVowel(vowel) && word[word.length - 3] === vowel && word.length > 5) {
    const rest = word.slice(0, -2);
    nominalBases(rest, emit, true);
    bare(rest);
  }
}

/** Comparative and superlative, as nominatives (-mpi, -in) or adverbs (-mmin, -immin), → positive. */
export function comparedBases(word: string, emit: Emit): void {
  const [, stem, sign] = /^(..+)(mpi|mmin|in)$/.exec(word) ?? [];
  if (stem === undefined) return;
  if (sign !== 'in') {
    SINGULAR.apply(stem, true, emit); // helpompi, helpommin → helppo, kauniimpi → kaunis
    if (stem.endsWith('e')) SINGULAR.apply(`${stem.slice(0, -1)}a`, true, emit); // vanhempi → vanha
  }
  const most = sign === 'in' ? stem : stem.slice(0, -1);
  if (sign === 'in' || stem.endsWith('i')) {
    PLURAL.apply(`${most}i`, true, emit); // iloisin, iloisimmin → iloinen
    SINGULAR.apply(`${most}a`, true, emit); // vanhin, vanhimmin → vanha
  }
}
