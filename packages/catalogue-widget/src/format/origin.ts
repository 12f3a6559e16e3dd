import { msg } from '@lit/localize';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { NearPoint } from '@hyte/search-core/search-query.js';
import type { ReaderLanguage } from './locale.js';
import { municipalityName } from './place.js';

/** What distances are measured from: `Kouvola`, `45100`, the name of a place, `oma sijaintisi`. Call while rendering. */
export function originInWords(
  { origin }: NearPoint,
  catalogue: Catalogue | undefined,
  language: ReaderLanguage,
): string {
  const value = origin.slice(origin.indexOf(':') + 1);
  if (origin.startsWith('municipality:')) return municipalityName(value, catalogue, language) || value;
  return origin === 'device' ? msg('oma sijaintisi', { id: 'near.device' }) : value;
}
