import { SAME, STRENGTHEN, WEAKEN, withGradation } from '../../analysis/finnish/gradation.js';
import { fold } from '../../analysis/fold.js';
import { NOMINAL, VERB } from '../../index/term-class.js';
import { spellings } from '../spellings.js';

/**
 * How a base form makes one telling form: its `end` becomes `stem`, consonants change, and `ending` follows. Folded.
 */
type TellingForm = readonly [
  end: string,
  stem: string,
  gradation: typeof SAME | typeof STRENGTHEN | typeof WEAKEN,
  ending: string,
];

/** Genitives, and the essive: a word is a noun or an adjective when such a form of it is a word too. */
const GENITIVES: readonly TellingForm[] = [
  ['', '', WEAKEN, 'n'], // talo → talon, jumppa → jumpan
  ['', '', SAME, 'na'], // aika → aikana
  ['i', 'e', WEAKEN, 'n'], // nuori → nuoren, joki → joen
  ['e', 'e', STRENGTHEN, 'en'], // huone → huoneen, liike → liikkeen
  ['nen', 'se', SAME, 'n'], // nainen → naisen
  ['s', 'kse', SAME, 'n'], // harjoitus → harjoituksen
  ['s', 'de', SAME, 'n'], // terveys → terveyden
  ['si', 'de', SAME, 'n'], // käsi → käden
  ['as', 'aa', STRENGTHEN, 'n'], // rikas → rikkaan
  ['is', 'ii', STRENGTHEN, 'n'], // kaunis → kauniin
  ['es', 'ee', STRENGTHEN, 'n'],
  ['us', 'uu', STRENGTHEN, 'n'],
  ['es', 'ehe', SAME, 'n'], // mies → miehen
  ['s', 'nne', SAME, 'n'], // kolmas → kolmannen
  ['in', 'i', STRENGTHEN, 'men'], // avain → avaimen, keitin → keittimen
  ['in', 'i', STRENGTHEN, 'man'], // lämmin → lämpimän
  ['an', 'a', SAME, 'men'], // sydän → sydämen
  ['in', 'i', SAME, 'mman'], // vanhin → vanhimman
  ['ton', 'tto', SAME, 'man'], // maksuton → maksuttoman
  ['mpi', 'mma', SAME, 'n'], // vanhempi → vanhemman
  ['nut', 'nee', SAME, 'n'], // väsynyt → väsyneen
  ['nyt', 'nee', SAME, 'n'],
  ['ut', 'ue', STRENGTHEN, 'n'], // olut → oluen
  ['yt', 'ye', STRENGTHEN, 'n'], // kevyt → kevyen
  ['en', 'e', STRENGTHEN, 'nen'], // jäsen → jäsenen
  ['r', '', STRENGTHEN, 'ren'], // tytär → tyttären
  ['r', '', STRENGTHEN, 'reen'], // manner → mantereen
  ['l', '', STRENGTHEN, 'len'], // askel → askelen
  ['l', '', STRENGTHEN, 'leen'],
];

/** Loan words that end in a consonant: internet → internetin. Names and accidents end so too, and the rest is tried first. */
const LOANS: readonly TellingForm[] = [['', '', SAME, 'in']];

/** Nouns of doing: an infinitive is a verb when its noun of doing is a word too. */
const ACTION_NOUNS: readonly TellingForm[] = [
  ['a', '', SAME, 'minen'], // sanoa → sanominen
  ['da', '', SAME, 'minen'], // voida → voiminen
  ['hda', '', SAME, 'keminen'], // nähdä → näkeminen
  ['lla', '', STRENGTHEN, 'leminen'], // tulla → tuleminen, ajatella → ajatteleminen
  ['nna', '', SAME, 'neminen'], // mennä → meneminen
  ['rra', '', SAME, 'reminen'], // surra → sureminen
  ['sta', '', SAME, 'seminen'], // pestä → peseminen
  ['sta', '', SAME, 'kseminen'], // juosta → juokseminen
  ['ta', '', STRENGTHEN, 'aminen'], // haluta → haluaminen, tavata → tapaaminen
  ['ta', '', SAME, 'tseminen'], // tarvita → tarvitseminen
  ['ta', '', STRENGTHEN, 'neminen'], // vanheta → vaneneminen
];

/** Words that end so are nouns and adjectives and never forms of others. */
const SURE_NOMINAL = /(nen|uus|yys)$/;

/** Tells by the forms a list has whether a listed word is a base form: the bits NOMINAL and VERB, 0 when it is neither. */
export function paradigmOf(word: string, has: (form: string) => boolean): number {
  const key = fold(word);
  const hasForm = (forms: readonly TellingForm[]): boolean => forms.some((form) => isListed(word, key, form, has));
  let classes = 0;
  if (SURE_NOMINAL.test(key) || hasForm(GENITIVES) || (/[bdfgkmpv]$/.test(key) && hasForm(LOANS))) classes |= NOMINAL;
  if (key.endsWith('a') && hasForm(ACTION_NOUNS)) classes |= VERB;
  return classes;
}

function isListed(
  word: string,
  key: string,
  [end, stem, gradation, ending]: TellingForm,
  has: (form: string) => boolean,
): boolean {
  if (key.length < end.length + 2 || !key.endsWith(end)) return false;
  let found = false;
  const look = (graded: string): void => {
    found ||= spellings(graded + ending, word).some(has);
  };
  const beginning = key.slice(0, key.length - end.length) + stem;
  if (gradation === SAME) look(beginning);
  else withGradation(beginning, gradation, look);
  return found;
}
