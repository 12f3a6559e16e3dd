import { STRENGTHEN, WEAKEN } from './gradation.js';
import { ANY_HARMONY, losesA, RuleTable, turnsAToO, type Condition, type StemRule } from './rule-table.js';

/**
 * Words with a consonant stem beside an e-stem (kieli, nuori) have no diphthong in i and no short a there: mailta is no form of
 * maili, kanta none of kani.
 */
const oldE: Condition = (base) => (/([aeou]i|^[^aeiouy]*a)[lnr]i$/.test(base) ? 0 : ANY_HARMONY);

/**
 * Nouns in -e have a long ee in their stem (hake : hakkeen); a short one have only names, loans and a few more: nallen, karaten,
 * kolmen.
 */
const shortE: Condition = (base) => (/^[^aeiouy]*[aeiouy]{1,2}(hd|[dhkptv])e$/.test(base) ? 0 : ANY_HARMONY);
/** The past participle: -nut, and -lut, -rut, -sut after l, r, s. */
const perfect: Condition = (base) => (/(n|ll|rr|ss)[uy]t$/.test(base) ? ANY_HARMONY : 0);
/** Nouns in -i with an e-stem have no ll, rr, ss, tt and, but for kaikki, no kk: tulle- is no stem of tulli. */
const eStem: Condition = (base) => (/(ll|rr|ss|tt|[^i]kk)i$/.test(base) ? 0 : ANY_HARMONY);

/** Stems that lose their last vowel before the i of the plural: harjoitukse-n : harjoituks-i-a, huonee-n : huone-i-ta. */
const BOTH_NUMBERS: readonly StemRule[] = [
  ['kse', 's'], // harjoituksen, harjoituksia → harjoitus
  ['se', 'nen'], // naiselle, naisille → nainen
  ['he', 's'], // miehen, miehiä → mies
  ['ee', 'e', WEAKEN], // huoneessa, huoneissa → huone, liikkeen, liikkeitä → liike
  ['ee', 'ut', perfect], // tulleen, tulleita → tullut, nousseen, nousseita → noussut
  ['ee', 'yt', perfect], // väsyneen, väsyneitä → väsynyt, pesseen, pesseitä → pessyt
  ['aa', 'as', WEAKEN], // rikkaan, rikkaita → rikas
  ['ii', 'is', WEAKEN], // kauniin, kauniita → kaunis
  ['rvee', 'rves'], // kirveellä, kirveitä → kirves
  ['aa', 'at'], // keväällä, keväinä → kevät
  ['ue', 'ut'], // ohuella, ohuita → ohut
  ['ye', 'yt'], // kevyen, kevyitä → kevyt
  ['lje', 'li'], // veljen, veljiä → veli
  ['me', 'n', WEAKEN], // avaimen, avaimia → avain
  ['mpa', 'n'], // vanhimpana, vanhimpia → vanhin, vasempana → vasen
  ['mma', 'n'], // vanhimman, vanhimmilla → vanhin, vasemman → vasen
  ['ne', 'n', WEAKEN], // jäsenelle, jäsenille → jäsen
  ['re', 'r', WEAKEN], // tyttären, tyttärille → tytär
  ['le', 'l', WEAKEN], // askelen, askelia → askel
  ['ree', 'r', WEAKEN], // mantereella, mantereita → manner
  ['lee', 'l', WEAKEN], // taipaleella, taipaleita → taival
];

/** Vowel stems of the singular (before -n, -ssa, -lle …) → nominative. */
export const SINGULAR = new RuleTable([
  ['', '', STRENGTHEN, shortE], // talossa → talo, kadulla → katu
  ['e', 'i', STRENGTHEN, eStem], // kivessä → kivi, lapsella → lapsi, joella → joki
  ...BOTH_NUMBERS,
  ['ma', 'n', WEAKEN], // lämpimän → lämmin, onnettoman → onneton
  ['de', 'si'], // kädessä → käsi
  ['te', 'si'], // kätenä → käsi
  ['nne', 'nsi'], // kannen → kansi
  ['rre', 'rsi'], // varren → varsi
  ['ude', 'us'], // nuoruudessa → nuoruus
  ['yde', 'ys'], // terveyden → terveys
  ['ute', 'us'], // nuoruuteen → nuoruus
  ['yte', 'ys'], // terveyteen → terveys
  ['nne', 's'], // kolmannen → kolmas
  ['nte', 's'], // kolmantena → kolmas
  ['kahde', 'kaksi'], // kahdella → kaksi
  ['kahte', 'kaksi'], // kahtena → kaksi
  ['yhde', 'yksi'], // yhdellä → yksi
  ['yhte', 'yksi'], // yhtenä → yksi
  ['ksa', 'ksan'], // kahdeksalla → kahdeksan
  ['mpa', 'mpi'], // vanhempana → vanhempi
  ['mma', 'mpi'], // vanhemman → vanhempi
  ['Ci', ''], // internetissä → internet
  ['uua', 'uoka'], // ruuan → ruoka
]);

/** Stems of the plural, which end in i, → nominative singular. */
export const PLURAL = new RuleTable([
  ['i', 'i', STRENGTHEN], // kivien → kivi, lapsien → lapsi
  ['i', 'a', STRENGTHEN, losesA], // koirilla → koira, nopeita → nopea
  ['oi', 'o', STRENGTHEN], // taloissa → talo, aitoihin → aito
  ['oi', 'a', STRENGTHEN, turnsAToO], // kaloissa, kaloja → kala, mansikoita → mansikka
  ['ei', 'i', STRENGTHEN], // tunneilla → tunti
  ['ei', 'e', STRENGTHEN], // nukeilla → nukke
  ['Cei', ''], // podcasteja → podcast
  ['ui', 'u', STRENGTHEN], // kaduilla → katu
  ['yi', 'y', STRENGTHEN], // kyvyillä → kyky
  ...BOTH_NUMBERS.map(([end, ...rest]): StemRule => [`${end.slice(0, -1)}i`, ...rest]),
  ['nsi', 's'], // kolmansissa → kolmas
  ['ai', 'aa'], // vapaita → vapaa
  ['ui', 'uu'], // kuita → kuu
  ['yi', 'yy'], // syitä → syy
  ['ei', 'ee'], // teitä → tee
  ['ei', 'ie'], // teitä → tie
  ['oi', 'uo'], // soita → suo
  ['oi', 'yo'], // öitä → yö
]);

/** Consonant stems (before -ta, -ten) → nominative. */
export const CONSONANT = new RuleTable([
  ['s', 'nen'], // naista → nainen
  ['s', 's'], // harjoitusta → harjoitus
  ['s', 'si'], // kuusta → kuusi
  ['s', 'psi'], // lasta → lapsi
  ['is', 'itsi'], // veistä → veitsi
  ['t', 'si'], // kättä → käsi
  ['ut', 'us'], // nuoruutta → nuoruus
  ['yt', 'ys'], // terveyttä → terveys
  ['t', 't'], // ohutta → ohut
  ['et', 'e'], // sadetta → sade
  ['at', 'as'], // kolmatta → kolmas
  ['et', 'es'], // viidettä → viides
  ['r', 'ri', oldE], // nuorta → nuori
  ['l', 'li', oldE], // tulta → tuli
  ['n', 'ni', oldE], // pientä → pieni
  ['n', 'mi'], // lunta → lumi
  ['n', 'n'], // jäsentä → jäsen
  ['l', 'l'], // askelta → askel
  ['r', 'r'], // tytärtä → tytär
  ['h', 'hi'], // lohta → lohi
  ['yh', 'yksi'], // yhtä → yksi
  ['kah', 'kaksi'], // kahta → kaksi
  ['vuon', 'vuosi'], // vuonna → vuosi
]);
