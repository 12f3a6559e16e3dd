import { tokenise } from '@hyte/search-core/analysis/tokenise.js';
import {
  TERM_LANGUAGES,
  termKey,
  termsOf,
  type Meaning,
  type Phrase,
  type TermLanguage,
  type TermTable,
} from './term-index.js';
import { CHANNEL_TERMS } from './terms/channel-terms.js';
import { FORM_TERMS } from './terms/form-terms.js';
import { LIFE_SITUATION_TERMS, TARGET_GROUP_TERMS } from './terms/audience-terms.js';
import { THEME_TERMS } from './terms/theme-terms.js';
import { wordReader, type Place } from './word-keys.js';

/** A word of a text that leads to a value. */
export interface TermHit {
  readonly field: string;
  readonly value: string;
  readonly weak: boolean;
  /** The word or words of the text. */
  readonly word: string;
}

const TABLES: readonly TermTable[] = [
  { field: 'themes', rows: THEME_TERMS },
  { field: 'forms', rows: FORM_TERMS, heads: true },
  { field: 'targetGroups', rows: TARGET_GROUP_TERMS },
  { field: 'lifeSituations', rows: LIFE_SITUATION_TERMS },
  { field: 'channels', rows: CHANNEL_TERMS },
];

/** Distinct words that are remembered: those of a catalogue of a hundred thousand activities. */
const MOST_REMEMBERED = 150_000;
/** No text needs to be read further. */
const LONGEST_TEXT = 20_000;
/** Finnish illatives: `kerhoon`, `ryhmään`, `konserttiin`, `huoneeseen`, `konsertteihin`. */
const ILLATIVE = /(?:aa|ää|oo|öö|uu|yy|ii|ee)n$|ihin$/u;
/** A word of a phrase may be met in any form, but little words only as they are. */
const AS_IT_IS = 4;

/** What a word tells by itself, and the phrases it may begin. */
interface Told {
  readonly meanings: readonly Meaning[];
  readonly phrases: readonly Phrase[];
  readonly places: ReadonlyMap<string, Place>;
}

const fits = (place: Place, wanted: Meaning['place']) =>
  place === 'whole' || wanted === 'part' || (place === 'head' && wanted === 'head');

/** Words of a language, each read once and remembered; `null` for the many that tell nothing. */
function tellerOf(language: TermLanguage): (word: string) => Told | null {
  const terms = termsOf(TABLES, language);
  const read = wordReader(language, terms.known);
  const remembered = new Map<string, Told | null>();
  return (word) => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const places = read(word);
    const entries = [...places];
    const told =
      entries.length === 0
        ? null
        : {
            places,
            meanings: entries.flatMap(([key, place]) =>
              (terms.words.get(key) ?? []).filter(
                (meaning) => fits(place, meaning.place) && (meaning.form ?? word) === word,
              ),
            ),
            phrases: entries.flatMap(([key]) => terms.phrases.get(key) ?? []),
          };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, told);
    return told;
  };
}

function finderOf(language: TermLanguage): (tokens: readonly string[]) => TermHit[] {
  const tell = tellerOf(language);
  /** Whether the words of a text from a place on are those of a phrase. */
  const follows = (tokens: readonly string[], from: number, words: readonly string[]) =>
    words.every((word, step) => {
      const token = tokens[from + step];
      if (token === undefined) return false;
      return word.length < AS_IT_IS ? termKey(token, language) === word : tell(token)?.places.get(word) === 'whole';
    });

  return (tokens) => {
    const hits: (TermHit & { at: number })[] = [];
    const silenced = new Set<string>();
    const take = (meaning: Meaning, at: number, word: string, length: number) => {
      const { field, value, weak } = meaning;
      if (meaning.silent) for (let i = 0; i < length; i++) silenced.add(`${field} ${value} ${at + i}`);
      else if (!(meaning.destination && ILLATIVE.test(word))) hits.push({ field, value, weak, word, at });
    };
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const told = tell(token);
      if (told === null) continue;
      for (const meaning of told.meanings) take(meaning, at, token, 1);
      for (const { words, meaning } of told.phrases)
        if (follows(tokens, at, words)) take(meaning, at, tokens.slice(at, at + words.length).join(' '), words.length);
    }
    return silenced.size === 0 ? hits : hits.filter(({ field, value, at }) => !silenced.has(`${field} ${value} ${at}`));
  };
}

let finders: Readonly<Record<TermLanguage, (tokens: readonly string[]) => TermHit[]>> | undefined;

/** Little words that tell that a text is in the language it says. */
const LITTLE_WORDS: Readonly<Record<TermLanguage, ReadonlySet<string>>> = {
  fi: new Set(['ja', 'on', 'ei', 'tai', 'sekä', 'myös', 'voit', 'että']),
  sv: new Set(['och', 'att', 'är', 'för', 'med', 'eller', 'inte', 'på']),
  en: new Set(['the', 'and', 'of', 'is', 'for', 'with', 'to', 'or']),
};

/**
 * Words of a text that lead to values. A text is read in the language it says it is in; when no word of it tells anything in
 * that one, and none says that it is in that one, in the others: producers write Swedish into the slot for Finnish.
 * @param tag language tag of the text
 */
export function findTerms(text: string, tag: string): TermHit[] {
  finders ??= { fi: finderOf('fi'), sv: finderOf('sv'), en: finderOf('en') };
  const tokens = tokenise(text.slice(0, LONGEST_TEXT));
  const own = TERM_LANGUAGES.find((language) => language === tag.slice(0, 2));
  const hits = own === undefined ? [] : finders[own](tokens);
  if (hits.length > 0 || (own !== undefined && tokens.some((token) => LITTLE_WORDS[own].has(token)))) return hits;
  return TERM_LANGUAGES.filter((language) => language !== own)
    .map((language) => finders![language](tokens))
    .reduce((most, each) => (each.length > most.length ? each : most), []);
}
