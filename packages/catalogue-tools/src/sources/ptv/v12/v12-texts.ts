import { fieldOf, objectOf, objectsOf, textOf, type JsonObject } from '../../../clean/json-fields.js';

/** A text of the older versions: one language, sometimes with a type. */
export interface LanguageItem {
  readonly language: string;
  readonly value: string;
  readonly type?: string;
}

/** One language of a record's `languageVersions` with its texts. */
export function languageVersions(record: JsonObject): [language: string, texts: unknown][] {
  return Object.entries(objectOf(record['languageVersions']));
}

/** A field of every language version, as the older versions write it. Empty texts stand for missing ones. */
export function itemsOf(record: JsonObject, field: string, type?: string): LanguageItem[] {
  return languageVersions(record).flatMap(([language, texts]) => item(language, fieldOf(texts, field), type));
}

/** `{ fi: …, sv: … }` as the older versions write it. */
export function itemsOfMap(map: unknown, type?: string): LanguageItem[] {
  return Object.entries(objectOf(map)).flatMap(([language, value]) => item(language, value, type));
}

/** The objects of a list inside each language version, with their language. */
export function listedIn(record: JsonObject, field: string): JsonObject[] {
  return languageVersions(record).flatMap(([language, texts]) =>
    objectsOf(fieldOf(texts, field)).map((each) => ({ ...each, language })),
  );
}

function item(language: string, value: unknown, type: string | undefined): LanguageItem[] {
  const text = textOf(value);
  return text === undefined ? [] : [{ language, value: fromMarkdown(text), ...(type !== undefined && { type }) }];
}

/** Texts of version 12 are Markdown; the catalogue's are plain paragraphs and lists. */
export function fromMarkdown(text: string): string {
  return text
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, '')
    .replace(/^([ \t]{0,8})[*+][ \t]+/gm, '$1- ')
    .replace(
      /\[([^[\]]{1,300})\]\((https?:[^()\s]{1,500}|mailto:[^()\s]{1,200})\)/g,
      (_all, words: string, url: string) => (words === url ? url : `${words} (${url.replace(/^mailto:/, '')})`),
    )
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,1000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}
