import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { fieldOf, objectOf, type JsonObject } from '../../clean/json-fields.js';
import {
  cleanText,
  fromLanguageMap,
  localizedText,
  withoutCopies,
  type TextShape,
} from '../../clean/localized-text.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/**
 * A text of a unit or connection: `name_fi`, `name_sv`, `name_en` in TPR, `name: { fi, sv, en }` in the Service Map.
 * A copy of one language's text in another's slot is dropped.
 */
export function unitText(object: JsonObject, field: string, shape: TextShape): LocalizedText | undefined {
  const text =
    localizedText(LANGUAGES.map((tag) => [tag, cleanText(fieldOf(object, `${field}_${tag}`), shape)] as const)) ??
    fromLanguageMap(objectOf(object[field]), shape);
  return text && withoutCopies(text).text;
}

/** The same of a text whose copies are right in every language: names of streets and of places. */
export function unitName(object: JsonObject, field: string): LocalizedText | undefined {
  return (
    localizedText(LANGUAGES.map((tag) => [tag, cleanText(fieldOf(object, `${field}_${tag}`), 'line')] as const)) ??
    fromLanguageMap(objectOf(object[field]), 'line')
  );
}
