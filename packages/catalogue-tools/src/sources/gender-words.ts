import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';

/** Women's and men's groups: our vocabularies have no place for it, so the description says it, in the languages it has. */
const WORDS = {
  female: { fi: 'Tarkoitettu naisille.', sv: 'För kvinnor.', en: 'For women.' },
  male: { fi: 'Tarkoitettu miehille.', sv: 'För män.', en: 'For men.' },
} as const satisfies Record<string, LocalizedText>;

/** The sentence in the languages of a name. */
export function genderWords(
  gender: 'female' | 'male' | undefined,
  name: LocalizedText | undefined,
): LocalizedText | undefined {
  if (gender === undefined) return undefined;
  const tags = Object.keys(name ?? {});
  const own = Object.entries(WORDS[gender]).filter(([tag]) => tags.includes(tag));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
