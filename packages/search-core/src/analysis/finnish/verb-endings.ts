import { isVowel } from './gradation.js';
import { EndingTable, type Emit, type RuleTable } from './rule-table.js';
import { BEFORE_I, LONG_PASSIVE, PERFECT, PRESENT, SHORT_PASSIVE, WHOLE, WITH_E } from './verb-stems.js';

interface Ending {
  readonly end: string;
  readonly stem: RuleTable;
  /** The ending closes the syllable: the stem before it is weak. */
  readonly weak: boolean;
}

type Endings = readonly [endings: string, stem: RuleTable, weak: boolean];

function ending([endings, stem, weak]: Endings): Ending[] {
  return endings.split(' ').map((end) => ({ end, stem, weak }));
}

const INFINITIVE_ENDINGS: readonly Endings[] = [
  ['essa en', WITH_E, false], // sanoessa, sanoen → sanoa, tehdessä → tehdä
  ['kse an', WHOLE, false], // voidakseni, voidaan → voida
];

const FINITE_ENDINGS: readonly Endings[] = [
  ...INFINITIVE_ENDINGS,
  [' n t mme tte', PRESENT, true], // ota, otan, otat, otamme, otatte → ottaa; -vat is the plural of -va
  ['i ivat', BEFORE_I, false], // otti, ottivat → ottaa
  ['in it imme itte', BEFORE_I, true], // otin, otit, otimme, otitte → ottaa
  ['isi isin isit isimme isitte isivat', BEFORE_I, false], // ottaisi, ottaisin, ottaisit, ottaisimme, ottaisitte, ottaisivat → ottaa
  ['kaa koon koot', PERFECT, false], // ottakaa, ottakoon, ottakoot → ottaa
  ['taan ta ttiin ttaisiin ttaessa ttakoon', LONG_PASSIVE, true], // otetaan, oteta, otettiin, otettaisiin, otettaessa, otettakoon → ottaa
  ['tiin taisiin taessa takoon', SHORT_PASSIVE, false], // voitiin, voitaisiin, voitaessa, voitakoon → voida
];

/** Participles and nouns that are made of every verb, in their nominative. */
const PARTICIPLE_ENDINGS: readonly Endings[] = [
  ['va ma minen maton', PRESENT, false], // ottava, ottama, ottaminen, ottamaton → ottaa
  ['nut nyt', PERFECT, false], // ottanut → ottaa, kysynyt → kysyä
  ['lut lyt rut ryt sut syt tu ty tava', SHORT_PASSIVE, false], // tullut, tultu, tultava → tulla, niellyt → niellä, pessyt, pesty → pestä
  ['ttu tty ttava', LONG_PASSIVE, true], // otettu, otettava → ottaa, kysytty → kysyä
];

/** Possible infinitives of a folded form with person, tense and mood. */
export function finiteBases(word: string, emit: Emit): void {
  undo(FINITE, word, emit);
  const last = word[word.length - 1];
  const short = word.slice(0, -1);
  if (isVowel(last) && word[word.length - 2] === last) PRESENT.apply(short, false, emit); // sanoo → sanoa
}

/** Possible infinitives of a participle or a verbal noun in the nominative. */
export function participleBases(word: string, emit: Emit): void {
  undo(PARTICIPLES, word, emit);
}

/** Possible infinitives of a form of the infinitive that a possessive may follow. */
export function infinitiveForms(word: string, emit: Emit): void {
  undo(INFINITIVES, word, emit);
}

const FINITE = new EndingTable(FINITE_ENDINGS.flatMap(ending));
const INFINITIVES = new EndingTable(INFINITIVE_ENDINGS.flatMap(ending));
const PARTICIPLES = new EndingTable(PARTICIPLE_ENDINGS.flatMap(ending));

function undo(endings: EndingTable<Ending>, word: string, emit: Emit): void {
  for (const { end, stem, weak } of endings.mayEnd(word)) {
    const length = word.length - end.length;
    if (length > 1 && word.endsWith(end)) stem.apply(word.slice(0, length), weak, emit);
  }
}
