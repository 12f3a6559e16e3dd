import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';

/** The texts of a localized text, whatever their languages. */
export function textsOf(text: LocalizedText | undefined): string[] {
  return Object.values(text ?? {}).filter((each) => typeof each === 'string');
}
