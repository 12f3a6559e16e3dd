import { IF_WEAK, STRENGTHEN, WEAKEN } from './gradation.js';
import { ANY_HARMONY, losesA, RuleTable, turnsAToO, type Condition, type StemRule } from './rule-table.js';

/** Stems that lose their e before the i of the past and the conditional: tule-n : tul-i, tul-isi. */
const E_STEMS: readonly StemRule[] = [
  ['le', '', WEAKEN, 'lla'], // tulen, tuli, tulisi → tulla, ajattelen, ajatteli, ajattelisi → ajatella
  ['ne', 'nna'], // menen, meni, menisi → mennä
  ['re', 'rra'], // puren, puri, purisi → purra
  ['se', 'sta'], // nousen, nousi, nousisi → nousta
  ['kse', 'sta'], // juoksen, juoksi, juoksisi → juosta
  ['itse', 'ita'], // tarvitsen, tarvitsi, tarvitsisi → tarvita
  ['ene', 'e', WEAKEN, 'ta'], // vanhenen, vanheni → vanheta, lämpenen, lämpenisi → lämmetä
  ['ake', 'ahda'], // näkevät, näki, näkisi → nähdä
  ['eke', 'ehda'], // tekevät, teki, tekisi → tehdä
];

/** Vowel stem of the present → infinitive. */
export const PRESENT = new RuleTable([
  ['V', '', STRENGTHEN, 'a'], // sanon → sanoa, otan → ottaa, luen → lukea
  ['L', '', 'da'], // voin → voida, saan → saada
  ['ae', 'ahda', IF_WEAK], // näen → nähdä
  ['tee', 'tehda', IF_WEAK], // teen → tehdä
  ['Va', '', WEAKEN, 'ta'], // tapaan → tavata, haluan → haluta
  ...E_STEMS,
]);

/** What stands before the i of the past and the isi of the conditional → infinitive. */
export const BEFORE_I = new RuleTable([
  ['V', '', STRENGTHEN, 'a'], // sanoi → sanoa, ottaisi → ottaa
  ['C', 'e', STRENGTHEN, 'a'], // luki → lukea
  ['C', 'i', STRENGTHEN, 'a'], // oppisi → oppia
  ['C', 'a', STRENGTHEN, 'a', losesA], // otti → ottaa, otin → ottaa
  ['Co', 'a', STRENGTHEN, 'a', turnsAToO], // kantoi → kantaa, annoin → antaa
  ['Vs', '', WEAKEN, 'ta'], // tapasi → tavata, halusi → haluta
  ['a', 'a', WEAKEN, 'ta'], // tapaisi → tavata
  ['Va', '', WEAKEN, 'ta'], // haluaisi → haluta
  ...E_STEMS.map(([end, ...rest]): StemRule => [end.slice(0, -1), ...rest]),
  ['s', 'taa'], // huusi → huutaa, rakensi → rakentaa
  ['ns', 'ntea'], // tunsi → tuntea
  ['Ca', 'aada'], // sai → saada
  ['Co', 'uoda'], // joi → juoda
  ['Co', 'yoda'], // söi → syödä
  ['Ce', 'ieda'], // vei → viedä
  ['o', 'oida'], // tupakoisi → tupakoida
  ['y', 'yyda'], // myi → myydä
  ['av', 'ayda'], // kävi → käydä
]);

/** Long vowels, diphthongs and consonants to which endings with one t, l, n, r, s or k are joined → infinitive. */
const JOINED: readonly (readonly [string, string])[] = [
  ['L', 'da'], // voitu → voida
  ['h', 'hda'], // tehty → tehdä
  ['l', 'lla'], // tultu → tulla
  ['n', 'nna'], // menty → mennä
  ['r', 'rra'], // purtu → purra
  ['s', 'sta'], // noustu → nousta, pesty → pestä
];
/** What stands before the short endings of the passive, and before -lut, -rut, -sut → infinitive. */
export const SHORT_PASSIVE = new RuleTable(JOINED);

/** What stands before the past participle and the imperative -kaa → infinitive. */
export const PERFECT = new RuleTable([
  ...JOINED,
  ['V', 'a'], // sanonut, sanokaa → sanoa
  ['Vn', 'ta'], // halunnut → haluta
  ['Vt', 'ta'], // halutkaa → haluta
]);

/** Verbs in -aa have e before the endings of the passive: otettu, never ottattu. */
const notInA: Condition = (base) => (base.endsWith('aa') ? 0 : ANY_HARMONY);

/** What stands before the long endings of the passive → infinitive. */
export const LONG_PASSIVE = new RuleTable([
  ['V', '', STRENGTHEN, 'a', notInA], // sanottu → sanoa, luettu → lukea
  ['e', 'a', STRENGTHEN, 'a'], // otettu → ottaa
  ['V', 'ta'], // haluttu → haluta
]);

/** What stands before the e of an infinitive in -essa, -en → infinitive. */
export const WITH_E = new RuleTable([
  ['', 'a'], // sanoen → sanoa, tullen → tulla
  ['i', 'ea'], // lukiessa → lukea
]);
/** The infinitive itself, before -kse- and -an. */
export const WHOLE = new RuleTable([['a', 'a']]);
