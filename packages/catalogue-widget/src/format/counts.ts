import { msg, str } from '@lit/localize';
import type { SearchResult } from '@hyte/search-core/search-engine.js';

/** `1 toiminta`, `42 toimintaa`. */
export function activitiesInWords(count: number): string {
  return count === 1 ? msg('1 toiminta', { id: 'count.one' }) : msg(str`${count} toimintaa`, { id: 'count.many' });
}

/** How many were found, as a heading: what is only nearly what was asked for does not count. */
export function foundInWords({ total, relaxed }: Pick<SearchResult, 'total' | 'relaxed'>): string {
  if (relaxed) return msg('Juuri tätä ei löytynyt', { id: 'list.not-quite' });
  return total ? activitiesInWords(total) : msg('Ei osumia', { id: 'list.none' });
}
