import { fold, normalise } from '@hyte/search-core/analysis/fold.js';
import { tokenise } from '@hyte/search-core/analysis/tokenise.js';
import { readMarks, type Ages, type MarkKind } from './marks.js';
import { beginsPhrase, isPhrase, type Word, type WordBook } from './word-book.js';

/** A name in one language, read for comparing. */
export interface ReadName {
  readonly language: string;
  /** Folded words without those that only join, of the town or a mark; never empty for a name that has letters. */
  readonly words: readonly Word[];
  /** The same as one text. */
  readonly text: string;
  /** Without its spaces, for `sydän kerho` is `sydänkerho`. */
  readonly joined: string;
  /** Sorts of place it names. */
  readonly things: ReadonlySet<string>;
  /** Sorts of place it says the thing is in or of: `uimahallin kuntosali`. */
  readonly ofThings: ReadonlySet<string>;
  readonly marks: ReadonlyMap<MarkKind, ReadonlySet<string>>;
  readonly ages: Ages | undefined;
}

/** Say nothing in a name, in any of its languages. */
const JOINING = new Set(
  'ja sekä eli och samt and the of for i pa pao på at in on a an ry rf ryn oy ab oyj osk saatio stiftelsen kaupunki kaupungin stad stads kunta kunnan kommun kommunens city rn'
    .split(' ')
    .map(fold),
);
/** What is shortened again and again. */
const SHORT_FORMS = new Map([
  ['srk', 'seurakunta'],
  ['srkkeskus', 'seurakuntakeskus'],
  ['khall', 'kuntosali'],
  ['kans', 'kansalais'],
  ['spr', 'punainen risti'],
  ['mll', 'mannerheimin lastensuojeluliitto'],
  ['frk', 'roda korset'],
]);
const PHRASE = 3;
/** Whose it is, which the municipality tells already: `kunnankirjasto`, `stadsbibliotek`. */
const OWNER = /^(?:kunnan|kaupungin|stads|kommun)(?=\p{L}{5})/u;

/**
 * @param towns codes of the municipalities the record is in: their names say nothing there (`Kouvolan uimahalli` in Kouvola)
 */
export function readName(
  text: string,
  language: string,
  towns: ReadonlySet<string>,
  book: WordBook,
): ReadName | undefined {
  const folded = fold(normalise(text));
  const marks = readMarks(folded, (part) => wordsOf(part).map((word) => book.of(word)));
  const all = marks.rest.filter(({ text: word }) => !JOINING.has(word));
  const bare = all.filter(({ town }) => town === undefined || !towns.has(town));
  const words = [...new Set(bare.length > 0 ? bare : all)];
  if (words.length === 0) return undefined;
  const name = words.map((word) => word.text);
  const isOf = (word: Word, at: number): boolean => word.ofThing && at < words.length - 1;
  return {
    language,
    words,
    text: name.join(' '),
    joined: name.join('').replaceAll(' ', ''),
    things: thingsOf(words.filter((word, at) => !isOf(word, at))),
    ofThings: thingsOf(words.filter(isOf)),
    marks: marks.values.size > 0 ? marks.values : NO_MARKS,
    ages: marks.ages,
  };
}

const NO_MARKS: ReadName['marks'] = new Map();
const NO_THINGS: ReadName['things'] = new Set();

function thingsOf(words: readonly Word[]): ReadonlySet<string> {
  const things = words.flatMap(({ thing }) => thing ?? []);
  return things.length > 0 ? new Set(things) : NO_THINGS;
}

/** Folded words; phrases that are one word elsewhere are put together. */
function wordsOf(text: string): string[] {
  const single = tokenise(text).flatMap((word) => {
    const folded = fold(word).replace(OWNER, '');
    const said = SHORT_FORMS.get(folded);
    return said === undefined ? folded : said.split(' ');
  });
  const words: string[] = [];
  for (let at = 0; at < single.length;) {
    const length = phraseAt(single, at);
    words.push(length === 1 ? (single[at] as string) : single.slice(at, at + length).join(' '));
    at += length;
  }
  return words;
}

function phraseAt(words: readonly string[], at: number): number {
  if (!beginsPhrase(words[at] ?? '')) return 1;
  for (let length = Math.min(PHRASE, words.length - at); length > 1; length--)
    if (isPhrase(words.slice(at, at + length).join(' '))) return length;
  return 1;
}
