import type { LocalizedText, Organiser } from '@hyte/catalogue-format/generated/catalogue.js';
import { municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { LipasPlace } from './lipas-place.js';

/** What LIPAS says of a party that it does not name. */
const UNNAMED: ReadonlyMap<string, { kind: NonNullable<Organiser['kind']>; name: LocalizedText }> = new Map([
  ['state', { kind: 'state', name: { fi: 'Valtio', sv: 'Staten', en: 'The State of Finland' } }],
  [
    'municipal-consortium',
    { kind: 'municipality', name: { fi: 'Kuntayhtymä', sv: 'Samkommun', en: 'Joint municipal authority' } },
  ],
  ['private-association', { kind: 'association', name: { fi: 'Yhdistys', sv: 'Förening', en: 'An association' } }],
  ['registered-association', { kind: 'association', name: { fi: 'Yhdistys', sv: 'Förening', en: 'An association' } }],
  ['private-company', { kind: 'company', name: { fi: 'Yritys', sv: 'Företag', en: 'A company' } }],
  ['company-ltd', { kind: 'company', name: { fi: 'Yritys', sv: 'Företag', en: 'A company' } }],
  [
    'city-main-owner',
    { kind: 'company', name: { fi: 'Kunnan yhtiö', sv: 'Kommunalt bolag', en: 'A company of the municipality' } },
  ],
  ['private-foundation', { kind: 'other', name: { fi: 'Säätiö', sv: 'Stiftelse', en: 'A foundation' } }],
  ['foundation', { kind: 'other', name: { fi: 'Säätiö', sv: 'Stiftelse', en: 'A foundation' } }],
]);

function party(code: string | undefined, place: LipasPlace): Organiser | undefined {
  if (code === undefined) return undefined;
  if (code.startsWith('city') && code !== 'city-main-owner') {
    const municipality = place.municipality === undefined ? undefined : municipalityOfCode(place.municipality);
    return municipality && { id: `municipality:${municipality.code}`, name: municipality.label, kind: 'municipality' };
  }
  return UNNAMED.get(code);
}

/**
 * Who keeps the place up: the administrator, else the owner. LIPAS names neither, only their sort; a municipality is
 * named after the place's own. Parties of other sorts get no id, so that they are not taken for one and the same.
 */
export function placeOrganiser(place: LipasPlace): Organiser | undefined {
  return party(place.admin, place) ?? party(place.owner, place);
}
