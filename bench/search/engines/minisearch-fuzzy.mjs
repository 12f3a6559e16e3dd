import { miniSearchAdapter } from './minisearch.mjs';

export const label = 'MiniSearch, fuzzy';
export const settings = 'the same, and words of five letters or more with edits up to a fifth of their length';
export const { build, save, load, search, find } = miniSearchAdapter({
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
});
