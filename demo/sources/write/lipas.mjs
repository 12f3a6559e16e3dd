import { LIPAS_PLACES } from '../tables/lipas-places.mjs';
import { MUNICIPALITY_CODES, phone, recordsAsJson } from './text.mjs';
import { tm35fin } from './tm35fin.mjs';

const TYPE_NAMES = new Map([
  [102, 'Ulkoilupuisto'],
  [103, 'Ulkoilualue'],
  [201, 'Kalastusalue/-paikka'],
  [204, 'Luontotorni'],
  [301, 'Laavu, kota tai kammi'],
  [1120, 'Lähiliikuntapaikka'],
  [1130, 'Ulkokuntoilupaikka'],
  [1160, 'Pyöräilyalue'],
  [1180, 'Frisbeegolfrata'],
  [1340, 'Pallokenttä'],
  [1510, 'Tekojääkenttä'],
  [1520, 'Luistelukenttä'],
  [1550, 'Luistelureitti'],
  [2120, 'Kuntosali'],
  [2150, 'Liikuntasali'],
  [2210, 'Liikuntahalli'],
  [2290, 'Petanque-halli'],
  [2520, 'Kilpajäähalli'],
  [2610, 'Keilahalli'],
  [3110, 'Uimahalli'],
  [3220, 'Uimaranta'],
  [3230, 'Uimapaikka'],
  [3240, 'Talviuintipaikka'],
  [4401, 'Kuntorata'],
  [4402, 'Latu'],
  [4403, 'Kävelyreitti/ulkoilureitti'],
  [4404, 'Luontopolku'],
  [4405, 'Retkeilyreitti'],
]);

/** Numbers that LIPAS has not come near yet. */
const FIRST_ID = 990001;

/** Id of the place with a name, as its other records refer to it. */
export const lipasId = (name) => FIRST_ID + LIPAS_PLACES.findIndex((each) => each[1] === name);

function place([typeCode, name, street, postcode, town, municipality, lat, lon, free, info, properties], index) {
  const id = FIRST_ID + index;
  const [northing, easting] = tm35fin(lat, lon);
  return {
    sportsPlaceId: id,
    name,
    type: { typeCode, name: TYPE_NAMES.get(typeCode) },
    lastModified: `2026-${String((index % 9) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')} 09:15:00.000`,
    admin: 'Kunta / liikuntatoimi',
    owner: 'Kunta',
    freeUse: free,
    constructionYear: 1968 + ((index * 7) % 55),
    ...(free
      ? {}
      : { phoneNumber: phone(50 + (index % 20)), www: 'https://liikunta.example.org/', email: 'liikunta@example.org' }),
    location: {
      geometries: {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { pointId: id } },
        ],
      },
      coordinates: {
        wgs84: { lon, lat },
        tm35fin: { lon: Number(easting.toFixed(3)), lat: Number(northing.toFixed(3)) },
      },
      ...(street && { address: street }),
      postalCode: postcode,
      postalOffice: town,
      city: { name: municipality, cityCode: Number(MUNICIPALITY_CODES[municipality]) },
      locationId: id,
      sportsPlaces: [id],
    },
    properties: { ...properties, ...(info && { infoFi: info }) },
  };
}

/** A page of `GET /v1/sports-places` of LIPAS: a bare array. */
export const lipasPage = () => recordsAsJson(LIPAS_PLACES.map(place));
