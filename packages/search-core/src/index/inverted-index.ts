import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { fold } from '../analysis/fold.js';
import { RULED_LANGUAGES } from '../analysis/language.js';
import { tokenise } from '../analysis/tokenise.js';
import { activityTexts } from './activity-texts.js';
import { FIELD_BITS, fieldBit } from './fields.js';
import { TermDictionary } from './term-dictionary.js';

/** Which activities hold which word, in which fields. */
export interface InvertedIndex {
  /** The words of all texts as they are written. */
  readonly terms: TermDictionary;
  /** Postings of term `t` are `postings[starts[t]]` to `postings[starts[t + 1]]`, in order of activity. */
  readonly starts: Uint32Array;
  /** `activity << FIELD_BITS | bits of the fields`. */
  readonly postings: Uint32Array;
  /** Number of words in the longest name of each activity: shorter names go first among equals. */
  readonly nameLengths: Uint8Array;
  readonly size: number;
}

/** The activity of a posting. */
export function postingActivity(posting: number): number {
  return posting >>> FIELD_BITS;
}

/** The field bits of a posting. */
export function postingFields(posting: number): number {
  return posting & ((1 << FIELD_BITS) - 1);
}

/** Reads every text of the catalogue into an inverted index. */
export function buildInvertedIndex(catalogue: Catalogue): InvertedIndex {
  const lists = new Map<string, { languages: number; postings: number[] }>();
  const size = catalogue.activities.length;
  const nameLengths = new Uint8Array(size);
  const readActivity = activityTexts(catalogue);

  const put = (word: string, language: number, activity: number, bit: number): void => {
    let list = lists.get(word);
    if (!list) lists.set(word, (list = { languages: 0, postings: [] }));
    list.languages |= language;
    const last = list.postings.at(-1);
    if (last !== undefined && last >>> FIELD_BITS === activity) list.postings[list.postings.length - 1] = last | bit;
    else list.postings.push((activity << FIELD_BITS) | bit);
  };

  catalogue.activities.forEach((activity, number) => {
    readActivity(activity, (field, language, text) => {
      const words = tokenise(text);
      const bit = fieldBit(field);
      const languageBit = bitOfLanguage(language);
      for (const word of words) put(word, languageBit, number, bit);
      if (text.includes('-')) for (const joined of hyphenated(text)) put(joined, languageBit, number, bit);
      if (field === 'name') nameLengths[number] = Math.max(nameLengths[number] ?? 0, Math.min(255, words.length));
    });
  });

  const sorted = [...lists].map(([word, list]) => ({ word, key: fold(word), ...list }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.word < b.word ? -1 : 1));
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((term, number) => (starts[number + 1] = (starts[number] ?? 0) + term.postings.length));
  const postings = new Uint32Array(starts[sorted.length] ?? 0);
  sorted.forEach((term, number) => postings.set(term.postings, starts[number]));
  const terms = new TermDictionary(
    sorted.map((term) => term.key),
    sorted.map((term) => term.word),
    Uint8Array.from(sorted, (term) => term.languages),
  );
  return { terms, starts, postings, nameLengths, size };
}

/** Bit of a text's language in a term; 0 for languages without rules. */
export function bitOfLanguage(language: string): number {
  const place = RULED_LANGUAGES.findIndex((ruled) => language === ruled || language.startsWith(`${ruled}-`));
  return place < 0 ? 0 : 1 << place;
}

/** `sote-keskus` is found as `sotekeskus` too. */
function hyphenated(text: string): string[] {
  const joined = text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return joined.flatMap((word) => tokenise(word.replaceAll('-', '')));
}
