import { msg } from '@lit/localize';
import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { labelIn, type ReaderLanguage } from './locale.js';
import { municipalityName } from './place.js';

/** Where people may live to take part: `koko Suomi`, `Kymenlaakso`, `Kouvola, Kotka`; empty when nothing is said. Call while rendering. */
export function areaServedInWords(
  { areaServed }: Pick<Activity, 'areaServed'>,
  catalogue: Catalogue | undefined,
  language: ReaderLanguage,
): string {
  if (areaServed?.nationwide) return msg('koko Suomi', { id: 'card.nationwide' });
  const counties = WELLBEING_COUNTIES.filter(({ code }) => areaServed?.wellbeingCounties?.includes(code));
  const municipalities = (areaServed?.municipalities ?? []).map((code) => municipalityName(code, catalogue, language));
  return [...counties.map(({ label }) => labelIn(label, language)), ...municipalities].filter(Boolean).join(', ');
}
