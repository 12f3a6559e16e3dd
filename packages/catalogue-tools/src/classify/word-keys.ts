import { fold } from '@hyte/search-core/analysis/fold.js';
import { stem } from '@hyte/search-core/analysis/stem.js';
import { swedishParts } from '@hyte/search-core/analysis/swedish-parts.js';
import { SWEDISH_PART_WORDS } from '@hyte/search-core/analysis/swedish-part-words.js';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';
import type { TermLanguage } from './term-index.js';

/** Where a word of a term stands in a word of a text: it is the whole of it, its last part, or another part. */
export type Place = 'whole' | 'head' | 'part';

/** Tells which words of terms a word of a text holds, and where. */
export type WordReader = (word: string) => ReadonlyMap<string, Place>;

/** Longer words are noise. */
const LONGEST_WORD = 45;
/** Parts of compounds that are shorter than this are there by accident: `universumi` holds no `uni`. */
const SHORTEST_PART = 4;
/** Words of this length keep their first four letters in all forms. */
const LONG_WORD = 7;

const NOTHING: ReadonlyMap<string, Place> = new Map();

/** Beginnings of words of terms whose inflection changes them early: `lasten`, `ruuan`, `ongella`. */
const CHANGED_BEGINNINGS = ['las', 'ruu', 'ong'];

/**
 * Tells quickly of most words that they hold no word of a term: none of their places begins like one. Reading a word in earnest
 * takes some fifty times as long.
 */
function mayHold(known: ReadonlySet<string>): (folded: string) => boolean {
  const beginnings = new Set(CHANGED_BEGINNINGS);
  const short = new Set<string>();
  for (const word of known) {
    const key = fold(word);
    if (key.length < SHORTEST_PART) short.add(key.slice(0, 2));
    else beginnings.add(key.slice(0, key.length < LONG_WORD ? 3 : 4));
  }
  return (folded) => {
    if (short.has(folded.slice(0, 2))) return true;
    for (let at = 0; at + 3 <= folded.length; at++)
      if (beginnings.has(folded.slice(at, at + 4)) || beginnings.has(folded.slice(at, at + 3))) return true;
    return false;
  };
}

function finnishReader(known: ReadonlySet<string>): WordReader {
  const lexicon = createRulesLexicon(new Map([...known].map((word) => [word, 0])));
  const worthReading = mayHold(known);
  return (word) => {
    if (!worthReading(fold(word))) return NOTHING;
    const { lemmas, parts } = lexicon.analyse(word);
    const found = new Map<string, Place>();
    for (const lemma of lemmas) if (known.has(lemma.word)) found.set(lemma.word, 'whole');
    for (const { word: part } of parts) {
      if (part.length < SHORTEST_PART || !known.has(part) || found.has(part)) continue;
      found.set(part, lemmas.some((lemma) => lemma.word.endsWith(part)) ? 'head' : 'part');
    }
    return found;
  };
}

function swedishReader(known: ReadonlySet<string>): WordReader {
  const partWords = new Set([...known, ...SWEDISH_PART_WORDS.map((word) => stem(fold(word), 'sv'))]);
  const worthReading = mayHold(known);
  return (word) => {
    const folded = fold(word);
    if (!worthReading(folded)) return NOTHING;
    const whole = stem(folded, 'sv');
    const found = new Map<string, Place>();
    if (known.has(whole)) found.set(whole, 'whole');
    for (const part of swedishParts(folded, (text) => partWords.has(text))) {
      if (part.length < SHORTEST_PART || !known.has(part) || found.has(part)) continue;
      found.set(part, whole.endsWith(part) ? 'head' : 'part');
    }
    return found;
  };
}

function englishReader(known: ReadonlySet<string>): WordReader {
  return (word) => {
    const whole = stem(fold(word), 'en');
    return new Map(known.has(whole) ? [[whole, 'whole']] : []);
  };
}

/** A reader of words of a language, for lower-case words as `tokenise` gives them. */
export function wordReader(language: TermLanguage, known: ReadonlySet<string>): WordReader {
  const read = { fi: finnishReader, sv: swedishReader, en: englishReader }[language](known);
  return (word) => (word.length > LONGEST_WORD ? NOTHING : read(word));
}
