import type { Activity, Classification, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { entriesOf, firstText } from '../clean/localized-text.js';
import { CHANNEL_WORDS, FORM_WORDS, TARGET_GROUP_WORDS, THEME_WORDS, wordsFound, type WordRule } from './word-rules.js';

/** Most themes words may bring an activity to: a fourth says nothing any more. */
const MOST_THEMES = 3;
/** Most forms guessed from words. */
const MOST_FORMS = 2;

/** The fields that are classified. */
export type ClassifiedField = 'themes' | 'forms' | 'targetGroups' | 'channels';

/** A value that a code of the source leads to, and the code in words. */
export interface CodeEvidence {
  readonly field: ClassifiedField;
  readonly value: string;
  readonly because: string;
}

/** What is known before classifying. */
export interface Described {
  readonly name: LocalizedText | undefined;
  readonly summary?: LocalizedText | undefined;
  readonly description?: LocalizedText | undefined;
  readonly keywords?: Activity['keywords'];
}

/** The values with, for each, the code or word that led to it. */
export type Classified = Pick<Activity, 'themes' | 'forms' | 'targetGroups' | 'channels' | 'classified'>;

interface WordHit {
  readonly value: string;
  readonly word: string;
  readonly times: number;
}

function wordHits(rules: readonly WordRule[], text: string): WordHit[] {
  return rules.flatMap((rule) => {
    const [word, ...more] = wordsFound(rule, text);
    return word === undefined ? [] : [{ value: rule.value, word: word.slice(0, 60), times: more.length + 1 }];
  });
}

/** No word is this long, and no text needs to be read further: stems are looked for at every letter of a word. */
const LONGEST_WORD = /\p{L}{60,}/gu;
const LONGEST_TEXT = 20_000;

/** Texts as one, in lower case, without what would take long and tell nothing. */
export const searchable = (texts: readonly string[]) =>
  texts.join('\n').slice(0, LONGEST_TEXT).toLowerCase().replace(LONGEST_WORD, ' ');

const wordsOf = (text: LocalizedText | undefined) => entriesOf(text).map(([, words]) => words);

/**
 * Gives an activity its themes, forms, target groups and channels: codes first, words second.
 *
 * - Themes: those of the codes; then those whose words stand in the name, keywords or summary, up to three in all. Beside
 *   codes, a word of the summary must be met twice: once is often a detail (`musiikkia taustalla`). The description is
 *   asked only when there is no theme yet.
 * - Forms: words of the name and keywords, else of the summary in its first language, and only when no code tells.
 * - Target groups: words of the name, keywords and summary, and only when no code tells.
 * - Channels: words of any text, only when no code tells.
 *
 * Nothing is guessed without a code or a word: an empty field means unknown.
 */
export function classify(described: Described, codes: readonly CodeEvidence[]): Classified {
  const named = searchable([...wordsOf(described.name), ...Object.values(described.keywords ?? {}).flat()]);
  const strong = searchable([named, ...wordsOf(described.summary)]);
  const weak = searchable(wordsOf(described.description));
  const values = new Map<ClassifiedField, string[]>([
    ['themes', []],
    ['forms', []],
    ['targetGroups', []],
    ['channels', []],
  ]);
  const classified: Classification[] = [];
  const give = (field: ClassifiedField, value: string, because: string) => {
    const sofar = values.get(field)!;
    if (sofar.includes(value)) return;
    sofar.push(value);
    classified.push({ field, value, because });
  };
  const giveHits = (field: ClassifiedField, hits: readonly WordHit[], most: number) => {
    for (const { value, word } of hits) if (values.get(field)!.length < most) give(field, value, `word: ${word}`);
  };
  for (const { field, value, because } of codes) give(field, value, because);
  const byTimes = (hits: WordHit[]) => hits.sort((a, b) => b.times - a.times);
  const certain = values.get('themes')!.length > 0 ? wordHits(THEME_WORDS, named).map(({ value }) => value) : undefined;
  const likely = wordHits(THEME_WORDS, strong).filter(
    ({ value, times }) => times > 1 || (certain?.includes(value) ?? true),
  );
  giveHits('themes', byTimes(likely), MOST_THEMES);
  if (values.get('themes')!.length === 0) giveHits('themes', byTimes(wordHits(THEME_WORDS, weak)), 1);
  for (const text of [named, searchable([firstText(described.summary) ?? ''])]) {
    if (values.get('forms')!.length === 0) giveHits('forms', wordHits(FORM_WORDS, text), MOST_FORMS);
  }
  if (values.get('targetGroups')!.length === 0) giveHits('targetGroups', wordHits(TARGET_GROUP_WORDS, strong), 6);
  if (values.get('channels')!.length === 0) giveHits('channels', wordHits(CHANNEL_WORDS, `${strong}\n${weak}`), 3);
  return Object.fromEntries(
    [...values, ['classified', classified] as const].filter(([, list]) => list.length > 0),
  ) as Classified;
}
