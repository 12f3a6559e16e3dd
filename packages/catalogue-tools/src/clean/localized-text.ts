import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { fieldOf, objectOf, objectsOf, textOf } from './json-fields.js';
import { lineText, plainText } from './plain-text.js';

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Frequent little words that tell which language a text is written in. */
const TELLING_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['fi', /(?<!\p{L})(ja|on|tai|sekä|että|ovat|myös|voit|kanssa|klo|mukaan|saa|ei)(?!\p{L})/giu],
  ['sv', /(?<!\p{L})(och|att|för|är|med|på|som|av|eller|till|den|det|inte|kan|du)(?!\p{L})/giu],
  ['en', /(?<!\p{L})(the|and|of|for|is|are|with|to|in|you|or|can|not)(?!\p{L})/giu],
]);

/** Language a text looks to be written in, `undefined` when the words do not tell. */
export function guessLanguage(text: string): 'fi' | 'sv' | 'en' | undefined {
  const ranked = [...TELLING_WORDS]
    .map(([tag, words]) => [tag, (text.match(words) ?? []).length] as const)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && second && first[1] > second[1] ? (first[0] as 'fi' | 'sv' | 'en') : undefined;
}

/** Pairs of language tag and text. */
export function entriesOf(text: LocalizedText | undefined): [tag: string, text: string][] {
  return Object.entries(text ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/**
 * Leaves out translations that are copies: sources that copy the Finnish text into the Swedish and English slots.
 * The copy that stays is the one whose language the text is written in; when the words do not tell, Finnish, then Swedish.
 */
export function withoutCopies(text: LocalizedText): { text: LocalizedText; dropped: string[] } {
  const groups = new Map<string, string[]>();
  for (const [tag, value] of entriesOf(text))
    groups.set(comparable(value), [...(groups.get(comparable(value)) ?? []), tag]);
  const dropped: string[] = [];
  for (const tags of groups.values()) {
    if (tags.length < 2) continue;
    const guess = guessLanguage(text[tags[0]!]!);
    const keep =
      guess && tags.includes(guess) ? guess : (['fi', 'sv', 'en'].find((tag) => tags.includes(tag)) ?? tags[0]!);
    dropped.push(...tags.filter((tag) => tag !== keep));
  }
  return { text: Object.fromEntries(entriesOf(text).filter(([tag]) => !dropped.includes(tag))), dropped };
}

/** Makes a localized text from pairs of language tag and text; `undefined` when nothing is left. Later pairs do not overwrite. */
export function localizedText(pairs: Iterable<readonly [string, string | undefined]>): LocalizedText | undefined {
  const texts = new Map<string, string>();
  for (const [tag, value] of pairs) {
    if (value !== undefined && value !== '' && LANGUAGE_TAG.test(tag) && !texts.has(tag)) texts.set(tag, value);
  }
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
}

/** How a text is cleaned: a line for names and labels, paragraphs for descriptions. */
export type TextShape = 'line' | 'paragraphs';

/** What people begin list items with; the catalogue's begin with `- `. */
const OTHER_BULLETS = /^[ \t]*[*•·▪‣–][ \t]+/gmu;

/** A text of unknown type, cleaned; `undefined` when there is none. A lone `-` or `…` stands for none. */
export function cleanText(value: unknown, shape: TextShape): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const plain = plainText(text);
  if (/^[\s–—_.…·-]*$/u.test(plain)) return undefined;
  return shape === 'line' ? lineText(plain) : plain.replace(OTHER_BULLETS, '- ');
}

/** `{ fi: …, sv: … }` of a source, cleaned. */
export function fromLanguageMap(value: unknown, shape: TextShape): LocalizedText | undefined {
  return localizedText(Object.entries(objectOf(value)).map(([tag, text]) => [tag, cleanText(text, shape)] as const));
}

/** `[{ language, value, type }]` of a source, cleaned; only items of `type` when it is given. */
export function fromLanguageItems(value: unknown, shape: TextShape, type?: string): LocalizedText | undefined {
  return localizedText(
    objectsOf(value)
      .filter((item) => type === undefined || fieldOf(item, 'type') === type)
      .map((item) => [textOf(item['language']) ?? '', cleanText(item['value'], shape)] as const),
  );
}

/** Joins localized texts language by language with an empty line between; texts that repeat an earlier one are left out. */
export function joinTexts(
  parts: readonly (LocalizedText | undefined)[],
  separator = '\n\n',
): LocalizedText | undefined {
  const joined = new Map<string, string[]>();
  for (const part of parts) {
    for (const [tag, text] of entriesOf(part)) {
      const sofar = joined.get(tag) ?? [];
      if (!sofar.some((other) => comparable(other) === comparable(text))) joined.set(tag, [...sofar, text]);
    }
  }
  return localizedText([...joined].map(([tag, texts]) => [tag, texts.join(separator)] as const));
}

/** The text in the first of the languages that has one. */
export function firstText(
  text: LocalizedText | undefined,
  languages: readonly string[] = ['fi', 'sv', 'en'],
): string | undefined {
  if (text === undefined) return undefined;
  for (const tag of languages) if (text[tag] !== undefined) return text[tag];
  return entriesOf(text)[0]?.[1];
}
