import Fuse from 'fuse.js';

/**
 * Ranks spellings by Fuse.js, best first. Loaded by itself, and only when a query has no hits: it is right for a few
 * hundred candidates and far too slow for a whole catalogue.
 */
export function rankSpellings(word: string, candidates: readonly string[]): readonly string[] {
  const fuse = new Fuse(candidates, {
    includeScore: true,
    threshold: 0.6,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return fuse.search(word).map(({ item }) => item);
}
