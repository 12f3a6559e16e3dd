const TYPES = [1120, 1130, 1310, 1320, 1370, 2120, 2150, 2230, 3110, 3220, 4401, 4402, 4405, 4412];

/** A place as version 1 of LIPAS gives it. */
export function lipasPlace({ name, places, organiser, contacts, description }, number, random) {
  const place = places?.[0];
  const typeCode = random.pick(TYPES);
  return {
    sportsPlaceId: 100_000 + number,
    name: name.fi,
    type: { typeCode, name: 'Paikka' },
    admin: random.pick(['Kunta / tekninen toimi', 'Kunta / liikuntatoimi', 'Yksityinen / yhdistys']),
    owner: 'Kunta',
    lastModified: `2025-0${1 + random.below(9)}-06 07:08:09.123`,
    www: organiser?.url,
    phoneNumber: contacts?.[0]?.phone,
    properties: { infoFi: description?.fi, surfaceMaterial: ['sand'], fieldsCount: random.below(4), ligthing: true },
    location: {
      address: place?.address?.fi ?? 'Katu 1',
      postalCode: place?.postcode ?? '45100',
      postalOffice: 'Kunta',
      city: { cityCode: Number(place?.municipality ?? 286), name: 'Kunta' },
      coordinates: { wgs84: place?.point ?? { lat: 60.868, lon: 26.704 } },
    },
  };
}
