/** Languages with inflection rules. Words of other languages match as written and by their beginning. */
export const RULED_LANGUAGES = ['fi', 'sv', 'en'] as const;
