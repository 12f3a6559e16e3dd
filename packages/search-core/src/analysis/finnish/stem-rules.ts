import { EITHER, NONE, STRENGTHEN, WEAKEN, withGradation, type Gradation } from './gradation.js';

/**
 * One way back from a stem to a base form: the stem ends in `end`, the base has `base` there.
 * `gradation` undoes the consonant change in what stands before `tail`, which is then appended.
 */
export type StemRule = readonly [end: string, base: string, gradation: Gradation, tail?: string];

/** Applies every rule that fits the stem. */
export function applyRules(rules: readonly StemRule[], stem: string, emit: (base: string) => void): void {
  for (const [end, base, gradation, tail] of rules) {
    if (stem.length <= end.length || !stem.endsWith(end)) continue;
    const changed = stem.slice(0, stem.length - end.length) + base;
    if (tail === undefined) withGradation(changed, gradation, emit);
    else withGradation(changed, gradation, (graded) => emit(graded + tail));
  }
}

/** Singular vowel stems (before -ssa, -n, -lla …) → nominative. */
export const SINGULAR_STEMS: readonly StemRule[] = [
  ['', '', STRENGTHEN], // talo- → talo, kadu- → katu
  ['e', 'i', STRENGTHEN], // joe- → joki
  ['kse', 's', NONE], // harjoitukse- → harjoitus
  ['kse', 'ksi', NONE], // sukse- → suksi
  ['pse', 'psi', NONE], // lapse- → lapsi
  ['tse', 'tsi', NONE], // veitse- → veitsi
  ['se', 'nen', NONE], // naise- → nainen
  ['de', 'si', NONE], // käde- → käsi
  ['te', 'si', NONE], // käte- → käsi
  ['de', 's', NONE], // terveyde- → terveys
  ['te', 's', NONE], // terveyte- → terveys
  ['nne', 's', NONE], // kolmanne- → kolmas
  ['nte', 's', NONE], // kolmante- → kolmas
  ['he', 's', NONE], // miehe- → mies
  ['hee', 's', NONE],
  ['ee', 'e', WEAKEN], // huonee- → huone, liikkee- → liike
  ['ee', 'et', NONE], // kevee-
  ['ee', 'es', WEAKEN],
  ['aa', 'as', WEAKEN], // rikkaa- → rikas
  ['ii', 'is', WEAKEN], // kaunii- → kaunis
  ['ui', 'uis', NONE],
  ['uu', 'us', WEAKEN],
  ['ue', 'ut', NONE], // olue- → olut
  ['ye', 'yt', NONE], // kevye- → kevyt
  ['me', 'n', WEAKEN], // avaime- → avain
  ['ma', 'n', WEAKEN], // lämpimä- → lämmin
  ['me', 'mi', NONE], // lume- → lumi
  ['mpa', 'mpi', NONE], // vanhempa- → vanhempi
  ['mma', 'mpi', NONE], // vanhemma- → vanhempi
  ['mpa', 'n', NONE], // vanhimpa- → vanhin
  ['mma', 'n', NONE], // vanhimma- → vanhin
  ['nee', 'nut', NONE], // väsynee- → väsynyt
  ['nee', 'nyt', NONE],
  ['re', 'r', WEAKEN], // tyttäre- → tytär
  ['le', 'l', WEAKEN], // askele- → askel
  ['ne', 'n', WEAKEN], // jäsene- → jäsen
  ['i', '', NONE], // Internet-i- → internet
];

/** Plural stems (end in i) → nominative singular. */
export const PLURAL_STEMS: readonly StemRule[] = [
  ['oi', 'o', STRENGTHEN], // taloi- → talo
  ['oi', 'a', STRENGTHEN], // jumpoi- → jumppa
  ['i', 'a', STRENGTHEN], // koiri- → koira
  ['i', 'i', STRENGTHEN], // tunni- → tunti
  ['i', 'e', WEAKEN], // huonei- → huone
  ['ei', 'i', STRENGTHEN], // tunnei- → tunti
  ['ei', 'e', WEAKEN], // liikkei- → liike
  ['ui', 'u', STRENGTHEN], // taidui- → taitu
  ['yi', 'y', STRENGTHEN], // yhtyi-
  ['ksi', 's', NONE], // harjoituksi- → harjoitus
  ['ksi', 'ksi', NONE], // suksi- → suksi
  ['si', 'nen', NONE], // naisi- → nainen
  ['si', 'si', NONE], // lapsi- → lapsi
  ['uksi', 'us', NONE], // mahdollisuuksi-
  ['uusi', 'uus', NONE],
  ['mi', 'n', WEAKEN], // avaimi- → avain
  ['mpi', 'mpi', NONE], // vanhempi- → vanhempi
  ['mmi', 'mpi', NONE],
  ['mpi', 'n', NONE],
  ['mmi', 'n', NONE],
  ['ai', 'as', WEAKEN], // rikkai- → rikas
  ['ii', 'is', WEAKEN],
  ['i', 'is', WEAKEN], // kaunii-
  ['ei', 'es', WEAKEN],
  ['nei', 'nut', NONE],
  ['nei', 'nyt', NONE],
  ['ri', 'r', WEAKEN], // tyttäri- → tytär
  ['li', 'l', WEAKEN], // askeli- → askel
  ['ni', 'n', WEAKEN], // jäseni- → jäsen
  ['hi', 's', NONE], // miehi- → mies
  ['ai', 'aa', NONE], // vapai- → vapaa
  ['ai', 'a', NONE],
  ['i', 'ii', NONE],
  ['ui', 'uu', NONE], // kuui-
  ['ei', 'ee', NONE],
  ['ui', 'ut', NONE], // olui- → olut
  ['yi', 'yt', NONE], // kevyi- → kevyt
  ['ei', 'eet', NONE],
  ['oi', 'oo', NONE],
  ['oi', 'uo', NONE], // soi- → suo
  ['oi', 'yo', NONE], // öi- → yö
  ['ei', 'ie', NONE], // tei- → tie
  ['oi', 'oi', NONE],
];

/** Consonant stems (before -ta, -na, -ten …) → nominative. */
export const CONSONANT_STEMS: readonly StemRule[] = [
  ['s', 'nen', NONE], // nais-ta → nainen
  ['s', 's', NONE], // harjoitus-ta → harjoitus
  ['s', 'si', NONE], // las-ta
  ['s', 'ksi', NONE], // sus-ta, las-ten
  ['s', 'tsi', NONE], // veis-tä → veitsi
  ['t', 'si', NONE], // kät-tä → käsi
  ['t', 's', NONE], // terveyt-tä → terveys
  ['t', 't', NONE], // olut-ta → olut
  ['t', '', WEAKEN], // huonet-ta → huone
  ['r', 'ri', NONE], // nuor-ta → nuori
  ['l', 'li', NONE], // tul-ta → tuli
  ['n', 'ni', NONE], // pien-tä → pieni
  ['n', 'mi', NONE], // lun-ta → lumi
  ['n', 'n', WEAKEN], // jäsen-tä → jäsen
  ['l', 'l', WEAKEN], // askel-ta → askel
  ['r', 'r', WEAKEN], // tytär-tä → tytär
  ['h', 'hi', NONE], // riih-tä
  ['p', 'psi', NONE], // lap-ta
  ['nut', 'nut', NONE],
  ['m', 'n', NONE],
];

/** Vowel stems of verbs (before -n, -t, -mme, -vat …) → infinitive. */
export const VERB_STEMS: readonly StemRule[] = [
  ['', 'a', STRENGTHEN], // sano- → sanoa, ota- → ottaa, lue- → lukea
  ['', '', NONE, 'da'], // voi- → voida
  ['le', '', NONE, 'lla'], // tule- → tulla
  ['lle', '', WEAKEN, 'lla'], // työskente-lle- → työskennellä
  ['ele', 'e', WEAKEN, 'lla'], // ajattele- → ajatella
  ['ile', 'i', WEAKEN, 'lla'], // retkeile- → retkeillä
  ['ole', 'o', WEAKEN, 'lla'],
  ['ne', '', NONE, 'nna'], // mene- → mennä
  ['re', '', NONE, 'rra'], // pure- → purra
  ['se', '', NONE, 'sta'], // pese- → pestä
  ['kse', '', NONE, 'sta'], // juokse- → juosta
  ['tse', '', NONE, 'ta'], // tarvitse- → tarvita
  ['ne', '', WEAKEN, 'ta'], // vanhene- → vanheta
  ['ke', 'hda', NONE], // näke- → nähdä
  ['aa', 'a', WEAKEN, 'ta'], // tapaa- → tavata
  ['ea', 'e', WEAKEN, 'ta'], // selviä-, kohene-
  ['ia', 'i', WEAKEN, 'ta'], // selviä- → selvitä
  ['oa', 'o', WEAKEN, 'ta'], // kokoa- → koota
  ['ua', 'u', WEAKEN, 'ta'], // halua- → haluta
  ['ya', 'y', WEAKEN, 'ta'],
];

/** Stems before the past and the active participle (-nut, -kaa …) → infinitive. */
export const CONSONANT_VERB_STEMS: readonly StemRule[] = [
  ['', 'a', EITHER], // sano-nut → sanoa
  ['', '', NONE, 'da'], // voi-nut → voida, näh-nyt → nähdä
  ['', '', EITHER, 'ta'], // halun-nut → haluta, pes-syt → pestä
  ['l', 'lla', NONE], // tul-lut → tulla
  ['n', 'nna', NONE], // men-nyt → mennä
  ['r', 'rra', NONE], // pur-rut → purra
  ['n', 'ta', NONE], // halun-nut → haluta
];
