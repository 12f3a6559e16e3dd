import type { Access, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { tm35finPoint, wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, listOf, numberOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf } from '../../clean/localized-text.js';
import { municipalityCode, municipalityNamed } from '../../clean/municipality.js';
import { noMunicipality, noPoint, postcodeOf } from '../../clean/place-facts.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { unitName } from './unit-text.js';

/** The place of a unit: the unit itself. */
export function unitPlace(id: string, unit: JsonObject, access: Access): { place: Loose<Place>; notes: Note[] } {
  const [lon, lat] = listOf(fieldOf(unit, 'location', 'coordinates')).map(numberOf);
  const point =
    wgs84Point(numberOf(unit['latitude']) ?? lat, numberOf(unit['longitude']) ?? lon) ??
    tm35finPoint(numberOf(unit['northing_etrs_tm35fin']), numberOf(unit['easting_etrs_tm35fin']));
  const postOffice = unitName(unit, 'address_city');
  const postcode = textOf(unit['address_zip']);
  // The register's own code is surest; the postal town is often another municipality's.
  const municipality =
    municipalityCode(unit['arealcity_id']) ??
    municipalityNamed(textOf(unit['municipality']) ?? '') ??
    entriesOf(postOffice)
      .map(([, town]) => municipalityNamed(town))
      .find((code) => code !== undefined);
  const notes: Note[] = [];
  if (point === undefined) notes.push(noPoint('latitude'));
  if (municipality === undefined) notes.push(noMunicipality('arealcity_id'));
  return {
    place: {
      id: `tprek:${id}`.replace(/\s/g, '-'),
      name: unitName(unit, 'name'),
      address: unitName(unit, 'street_address'),
      postcode: postcodeOf(postcode),
      postOffice,
      municipality,
      point,
      access,
    },
    notes,
  };
}
