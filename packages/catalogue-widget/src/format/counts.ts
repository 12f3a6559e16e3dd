import { msg, str } from '@lit/localize';

/** `1 toiminta`, `42 toimintaa`. */
export function activitiesInWords(count: number): string {
  return count === 1 ? msg('1 toiminta', { id: 'count.one' }) : msg(str`${count} toimintaa`, { id: 'count.many' });
}
