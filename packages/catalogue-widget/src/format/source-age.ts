import { msg, str } from '@lit/localize';
import type { Source } from '@hyte/catalogue-format/generated/catalogue.js';
import { formatDay, type ReaderLanguage } from './locale.js';

/** How old the records of a source are that could not be read lately; empty when it was read. Call while rendering. */
export function sourceAgeInWords({ stale, fetched }: Source, language: ReaderLanguage): string {
  if (!stale) return '';
  if (!fetched) return msg('tietoja ei ole saatu päivitettyä', { id: 'source.stale' });
  const day = formatDay(fetched, language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  return msg(str`tiedot haettu viimeksi ${day}`, { id: 'source.stale-since' });
}
