import type { Activity, Classification, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ClassifiedField, CodeEvidence, HitsByText, TextPlace } from './evidence.js';
import { findTerms, type TermHit } from './find-terms.js';
import { scoreThemes } from './score-themes.js';
import { TERM_LANGUAGES } from './term-index.js';

/** Most values of a field that words may give. */
const MOST_FORMS = 2;
const MOST_TARGET_GROUPS = 6;
const MOST_CHANNELS = 3;

/** What is known before classifying. */
export interface Described {
  readonly name: LocalizedText | undefined;
  readonly summary?: LocalizedText | undefined;
  readonly description?: LocalizedText | undefined;
  readonly keywords?: Activity['keywords'];
  /**
   * Which texts may tell the theme, for a source whose codes say that a record is hardly an activity: a description of a
   * building permit speaks of forests. `all` when missing.
   */
  readonly themesFrom?: 'all' | 'name' | 'codes';
}

/** The values with, for each, the code or word that led to it. */
export type Classified = Pick<Activity, 'themes' | 'forms' | 'targetGroups' | 'channels' | 'classified'>;

/** Without a summary the beginning of the description is one. */
const LENGTH_OF_SUMMARY = 350;
/** What stands further down in a description is detail. */
const LENGTH_OF_DESCRIPTION = 4000;

function readTexts({ name, summary, description, keywords }: Described): HitsByText[] {
  const tags = new Set([name, keywords, summary, description].flatMap((text) => Object.keys(text ?? {})));
  const inOrder = [...TERM_LANGUAGES.filter((tag) => tags.delete(tag)), ...tags];
  return inOrder.map((tag) => {
    const whole = description?.[tag]?.slice(0, LENGTH_OF_DESCRIPTION);
    const short = summary?.[tag];
    const texts: Readonly<Record<TextPlace, string | undefined>> = {
      name: name?.[tag],
      keywords: keywords?.[tag]?.join('\n'),
      summary: short ?? whole?.slice(0, LENGTH_OF_SUMMARY),
      description: short === undefined ? whole?.slice(LENGTH_OF_SUMMARY) : whole,
    };
    const read = new Map<TextPlace, readonly TermHit[]>();
    return (place) => {
      const text = texts[place];
      const hits = read.get(place) ?? (text === undefined ? [] : findTerms(text, tag));
      read.set(place, hits);
      return hits;
    };
  });
}

/** Hits of a field in the first of some texts that has any. */
function firstHits(field: ClassifiedField, readings: readonly (readonly [HitsByText, TextPlace])[]): TermHit[] {
  for (const [hits, place] of readings) {
    const found = hits(place).filter((hit) => hit.field === field);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Gives an activity its themes, forms, target groups and channels: codes first, words second.
 *
 * - Themes: those of the codes, then those of the words (`score-themes.ts`), up to three in all.
 * - Forms: words of the name, else of the keywords, else of the summary, in the first language, and only when no certain code tells.
 * - Target groups: words of the name, keywords or summary when no code tells. A code for everybody gives way to a group that
 *   the name itself speaks of: sources give it to what they have not thought about.
 * - Channels: words of any text, only when no code tells.
 *
 * Nothing is guessed without a code or a word: an empty field means unknown.
 */
export function classify(described: Described, codes: readonly CodeEvidence[]): Classified {
  const texts = readTexts(described);
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
  const giveHits = (field: ClassifiedField, hits: readonly TermHit[], most: number) => {
    for (const { value, word } of hits) if (values.get(field)!.length < most) give(field, value, `word: ${word}`);
  };
  const inNames = firstHits(
    'targetGroups',
    texts.map((hits) => [hits, 'name']),
  );
  const narrowed = inNames.length > 0;
  for (const { field, value, because, broad } of codes) {
    const everybody = field === 'targetGroups' && value === 'KR1';
    if (broad !== true && !(everybody && narrowed)) give(field, value, because);
  }
  const broadOf = (field: ClassifiedField) => codes.filter((code) => code.broad === true && code.field === field);
  const giveBroad = (field: ClassifiedField) => {
    if (values.get(field)!.length === 0) for (const { value, because } of broadOf(field)) give(field, value, because);
  };

  const themes = scoreThemes(texts, values.get('themes')!, broadOf('themes'), described.themesFrom ?? 'all');
  for (const { value, because } of themes) give('themes', value, because);
  const isMissing = (field: ClassifiedField) => values.get(field)!.length === 0;
  const [first] = texts;
  if (isMissing('forms') && first !== undefined)
    giveHits(
      'forms',
      firstHits(
        'forms',
        (['name', 'keywords', 'summary'] as const).map((place) => [first, place]),
      ),
      MOST_FORMS,
    );
  giveBroad('forms');
  if (isMissing('targetGroups'))
    giveHits(
      'targetGroups',
      [...inNames, ...texts.flatMap((hits) => [...hits('keywords'), ...hits('summary')])].filter(
        ({ field }) => field === 'targetGroups',
      ),
      MOST_TARGET_GROUPS,
    );
  if (isMissing('channels'))
    giveHits(
      'channels',
      texts
        .flatMap((hits) => [
          ...hits('name'),
          ...hits('keywords'),
          ...[...hits('summary'), ...hits('description')].filter(({ weak }) => !weak),
        ])
        .filter(({ field }) => field === 'channels'),
      MOST_CHANNELS,
    );
  for (const field of ['targetGroups', 'channels'] as const) giveBroad(field);
  return Object.fromEntries(
    [...values, ['classified', classified] as const].filter(([, list]) => list.length > 0),
  ) as Classified;
}
