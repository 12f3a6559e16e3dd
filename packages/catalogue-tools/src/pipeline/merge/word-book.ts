import { fold } from '@hyte/search-core/analysis/fold.js';
import { finnishNominalBases } from '@hyte/search-core/analysis/finnish/finnish-bases.js';
import { stem } from '@hyte/search-core/analysis/stem.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';
import { RING_LANGUAGES } from '@hyte/search-core/rings/ring.js';
import { THING_WORDS } from './things.js';

/** What there is to know of a folded word, whatever the name it stands in. */
export interface WordFacts {
  /** The word itself and what it may be a form of. */
  readonly bases: ReadonlySet<string>;
  readonly stem: string;
  /** Code of the municipality it names, in whatever form. */
  readonly town?: string;
  /** The sort of place it names. */
  readonly thing?: string;
  /** `thing` is told by a form of the word: `uimahallin kuntosali` is no swimming hall. */
  readonly ofThing?: boolean;
  /** Words that say the same in another language, as `language:ring`. */
  readonly rings: ReadonlySet<number>;
}

/** Shorter endings of a compound are accidents: `sali` in `rosali`. */
const SHORTEST_ENDING = 4;
/** Words of fewer letters have too many bases that are other words. */
const SHORTEST_BASE = 4;

const TOWNS = new Map(
  MUNICIPALITIES.flatMap(({ code, label }) =>
    [label.fi, label.sv]
      .filter((name) => name !== undefined && !/[\s-]/.test(name))
      .map((name) => [fold((name as string).toLowerCase()), code] as const),
  ),
);
/** By the whole word; the words of English phrases are joined by a space. */
const THINGS = new Map(THING_WORDS.map(({ thing, words }) => [fold(words.join(' ').toLowerCase()), thing]));
const RINGS = ringNumbers();

/** Facts of words, each found out once in a run. */
export class WordBook {
  readonly #facts = new Map<string, WordFacts>();

  /** @param word folded; a phrase is known when its words are joined by a space */
  of(word: string): WordFacts {
    let facts = this.#facts.get(word);
    if (facts === undefined) this.#facts.set(word, (facts = factsOf(word)));
    return facts;
  }
}

/** Whether a phrase of several words is one word of another language (`swimming hall`). */
export function isPhrase(words: string): boolean {
  return THINGS.has(words) || RINGS.has(words);
}

function factsOf(word: string): WordFacts {
  const bases = new Set([
    word,
    ...[...finnishNominalBases(word).keys()].filter(({ length }) => length >= SHORTEST_BASE),
  ]);
  const swedish = stem(word, 'sv');
  const town = firstOf([...bases, genitive(word)], (base) => TOWNS.get(base));
  const whole = THINGS.get(word) ?? endingThing(word);
  const inflected =
    whole === undefined ? firstOf([...bases, swedish], (base) => THINGS.get(base) ?? endingThing(base)) : undefined;
  const thing = whole ?? inflected;
  return {
    bases,
    stem: swedish,
    rings: new Set([...bases, swedish].flatMap((base) => RINGS.get(base) ?? [])),
    ...(town !== undefined && { town }),
    ...(thing !== undefined && { thing }),
    ...(whole === undefined && thing !== undefined && isGenitive(word) && { ofThing: true }),
  };
}

/** `Vasas` → `Vasa`. */
function genitive(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function isGenitive(word: string): boolean {
  return word.endsWith('n') || word.endsWith('s');
}

function firstOf<T>(words: Iterable<string>, find: (word: string) => T | undefined): T | undefined {
  for (const word of words) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest ending that is a thing: `paakirjasto` → `kirjasto`. */
function endingThing(word: string): string | undefined {
  for (let start = 2; start <= word.length - SHORTEST_ENDING; start++) {
    const thing = THINGS.get(word.slice(start));
    if (thing !== undefined) return thing;
  }
  return undefined;
}

/** Rings that a word is in; those of one language are no translations of each other, which `sameWord` sees to. */
function ringNumbers(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  SYNONYM_RINGS.forEach(({ words }, ring) => {
    for (const language of RING_LANGUAGES) {
      for (const word of words[language]) {
        const key = fold(word.toLowerCase());
        const known = numbers.get(key);
        if (known === undefined) numbers.set(key, [ring]);
        else if (!known.includes(ring)) known.push(ring);
      }
    }
  });
  return numbers;
}
