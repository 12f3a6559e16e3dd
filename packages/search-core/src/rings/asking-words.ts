import { fold } from '../analysis/fold.js';

/**
 * Words people put around what they look for: "etsin jotain tekemistä lapsille" asks for `lapsille`. A catalogue need not have them, and
 * nothing is to be found by them. Forms as they are typed, for the verbs of asking have few.
 */
const ASKING_WORDS = [
  // Finnish
  'etsin etsitään haluan haluaisin haluaa haetaan tarvitsen tarvitaan tarvitsisin kaipaan löytyykö löytyy onko olisiko olen olisin olemme voiko voin voinko voisi voisin saako saanko saisi saisin pääsen pääsisi pääsisin mennä menen menisin lähteä lähtisin löydän löytäisin kiinnostaa kiinnostaisi',
  'jotain jotakin joku mitä missä mistä mihin minne milloin miten kuinka kuka minulle meille minun meidän lähellä lähelläni tekemistä tekeminen',
  'juttuja juttu vinkkejä ja tai sekä että kun jos on ei vaan vain myös kanssa',
  // Swedish
  'söker vill skulle behöver finns var vad när hur något nån någon åt mig oss nära och eller som är har att jag vi för med på i kan man bara också',
  // English
  'looking want would need find where what when how something anything some any near me us my the a an and or for in with to is are am i do can could go there',
];

const KEYS: ReadonlySet<string> = new Set(ASKING_WORDS.join(' ').split(' ').map(fold));

/** Whether a typed, folded word only asks and is to be left out, unless nothing else was typed or the catalogue has it in a name. */
export function isAskingWord(key: string): boolean {
  return KEYS.has(key);
}
