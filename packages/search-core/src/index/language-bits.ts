import { RULED_LANGUAGES } from '../analysis/ruled-languages.js';

/** Place of a text's language (BCP 47) in `RULED_LANGUAGES`; −1 for languages without rules. */
export function ruledLanguageOf(language: string): number {
  return RULED_LANGUAGES.findIndex((ruled) => language === ruled || language.startsWith(`${ruled}-`));
}

/** Bit of a text's language in a term; 0 for languages without rules. */
export function bitOfLanguage(language: string): number {
  const place = ruledLanguageOf(language);
  return place < 0 ? 0 : 1 << place;
}
