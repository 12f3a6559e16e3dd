import type { CodeEvidence } from '../../classify/evidence.js';

/** What a code of lähellä.fi says, and whether it says so for certain or only where nothing else tells. */
export type CodeMeaning = Pick<CodeEvidence, 'field' | 'value' | 'broad'>;

/** Type, theme, format and way to take part. A code that is not here says nothing of our vocabularies. */
const MEANINGS: ReadonlyMap<string, readonly CodeMeaning[]> = new Map<string, readonly CodeMeaning[]>([
  [
    'voluntary',
    [
      { field: 'forms', value: 'volunteering' },
      { field: 'themes', value: 'community', broad: true },
    ],
  ],
  ['support', [{ field: 'themes', value: 'advice', broad: true }]],
  ['ht_digi_teknologia', [{ field: 'themes', value: 'livelihood' }]],
  ['ht_hyvinvointi', [{ field: 'themes', value: 'mind', broad: true }]],
  ['ht_kansainvalisyys', [{ field: 'themes', value: 'community' }]],
  ['ht_kulttuuri', [{ field: 'themes', value: 'culture' }]],
  ['ht_kadentaidot', [{ field: 'themes', value: 'culture' }]],
  ['ht_luonto', [{ field: 'themes', value: 'nature' }]],
  ['ht_maanpuolustus', [{ field: 'themes', value: 'community', broad: true }]],
  ['ht_pelastustoiminta', [{ field: 'themes', value: 'community', broad: true }]],
  ['ht_urheilu', [{ field: 'themes', value: 'exercise' }]],
  ['ht_uskonnot', [{ field: 'themes', value: 'community' }]],
  ['ht_vaikuttaminen', [{ field: 'themes', value: 'community' }]],
  ['hm_esitykset', [{ field: 'forms', value: 'event' }]],
  ['hm_harrastukset', [{ field: 'forms', value: 'led-group', broad: true }]],
  ['hm_kohtaamispaikka', [{ field: 'forms', value: 'meeting-place' }]],
  ['hm_kylatoiminta', [{ field: 'themes', value: 'community', broad: true }]],
  ['hm_leirit', [{ field: 'forms', value: 'event', broad: true }]],
  ['hm_nayttelyt', [{ field: 'forms', value: 'event' }]],
  ['hm_oleskelu', [{ field: 'forms', value: 'meeting-place', broad: true }]],
  ['hm_ryhmat', [{ field: 'forms', value: 'led-group', broad: true }]],
  ['hm_tilaisuudet', [{ field: 'forms', value: 'event', broad: true }]],
  ['place', [{ field: 'channels', value: 'in-person' }]],
  ['online', [{ field: 'channels', value: 'remote' }]],
  ['phone', [{ field: 'channels', value: 'phone' }]],
  [
    'hybrid',
    [
      { field: 'channels', value: 'in-person' },
      { field: 'channels', value: 'remote' },
    ],
  ],
]);

/** What the codes of an activity say. */
export function codeEvidence(codes: readonly string[]): CodeEvidence[] {
  return codes.flatMap((code) =>
    (MEANINGS.get(code) ?? []).map((meaning) => ({ ...meaning, because: `lähellä.fi ${code}` })),
  );
}

/** Languages in which an activity is held. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['fi-FI', 'fi'],
  ['se-SE', 'se'],
  ['so-SO', 'so'],
  ['uk-UA', 'uk'],
  ['et-EE', 'et'],
  ['ru-RU', 'ru'],
  ['fisl', 'fse'],
]);

/** The language tags of `locale` codes; `fisl` is Finnish Sign Language. */
export function languagesOf(locales: readonly string[]): string[] {
  const tags = locales.map((code) => LANGUAGES.get(code) ?? (/^[a-z]{2,3}$/.test(code) ? code : undefined));
  return [...new Set(tags)].filter((tag) => tag !== undefined);
}

/** Features of a place that producers tick. Parking is parking, not a space for disabled people: it tells nothing here. */
const ACCESS: ReadonlyMap<string, string> = new Map([
  ['ac_wheelchair', 'wheelchair'],
  ['ac_rollator', 'rollator'],
  ['ac_inductionloop', 'induction-loop'],
  ['ac_itoilet', 'accessible-toilet'],
]);

/** Access features that are ticked. One that is not ticked is unknown, not missing. */
export function accessOf(codes: readonly string[]): Record<string, 'yes'> {
  return Object.fromEntries(
    codes
      .map((code) => ACCESS.get(code))
      .filter((feature) => feature !== undefined)
      .map((feature) => [feature, 'yes' as const]),
  );
}
