const CLASSES = ['P27.1', 'P27.3', 'P5.17', 'P26.1', 'P22.1', 'P3.3', 'P4.2'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** A service of PTV v11, the place it is at, and who is responsible for it. */
export function ptvRecords(activity, number, random) {
  const { name, description, summary, organiser, places, targetGroups, lifeSituations, meets } = activity;
  const place = places?.[0];
  const texts = (localized, type) =>
    Object.entries(localized ?? {}).map(([language, value]) => ({ language, value, ...(type && { type }) }));
  const organization = {
    id: organiser.id,
    organizationType: organiser.kind === 'municipality' ? 'Municipality' : 'Organization',
    organizationNames: texts(organiser.name, 'Name'),
  };
  const service = {
    id: `service-${number}`,
    type: 'Service',
    publishingStatus: 'Published',
    modified: `2026-0${1 + random.below(9)}-02T03:04:05.123`,
    serviceNames: texts(name, 'Name'),
    serviceDescriptions: [...texts(summary ?? description, 'Summary'), ...texts(description, 'Description')],
    serviceChargeType: random.pick([meets.free ? 'FreeOfCharge' : 'Chargeable', null]),
    areaType: 'LimitedType',
    areas: [{ type: 'Municipality', municipalities: [{ code: place?.municipality ?? '286' }] }],
    languages: ['fi', 'sv'],
    serviceClasses: [{ code: random.pick(CLASSES), name: [{ language: 'fi', value: 'Luokka' }] }],
    targetGroups: (meets.elderly ? ['KR1.1'] : (targetGroups ?? ['KR1'])).map((code) => ({ code, name: [] })),
    lifeEvents: (lifeSituations ?? []).map((code) => ({ code, name: [] })),
    ontologyTerms: [{ uri: `http://www.yso.fi/onto/koko/p${random.below(9999)}`, name: [{ language: 'fi', value: 'liikunta' }] }],
    organizations: [{ roleType: 'Responsible', organization: { id: organiser.id, name: organiser.name.fi } }],
    serviceChannels: [{ serviceChannel: { id: `channel-${number}` } }],
  };
  const channel = {
    id: `channel-${number}`,
    serviceChannelType: 'ServiceLocation',
    publishingStatus: 'Published',
    serviceChannelNames: texts(place?.name ?? name, 'Name'),
    addresses: [
      {
        type: 'Location',
        streetAddress: {
          street: [{ language: 'fi', value: place?.address?.fi.replace(/ \d.*$/, '') ?? 'Katu' }],
          streetNumber: place?.address?.fi.replace(/^\D+/, '') ?? '1',
          postalCode: place?.postcode ?? '45100',
          postOffice: [{ language: 'fi', value: 'KUNTA' }],
          municipality: { code: place?.municipality ?? '286' },
          ...tm35fin(place?.point ?? { lat: 60.868, lon: 26.704 }),
        },
      },
    ],
    phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: String(52340000 + (number % 9999)), language: 'fi' }],
    emails: [{ language: 'fi', value: `neuvonta${number % 300}@example.org` }],
    webPages: [{ url: `https://example.org/palvelu/${number}`, value: 'Palvelu', language: 'fi' }],
    serviceHours: [
      { serviceHourType: 'DaysOfTheWeek', openingHour: [{ dayFrom: random.pick(DAYS), dayTo: '', from: '09:00:00', to: '15:00:00' }] },
    ],
    services: [{ service: { id: `service-${number}` } }],
  };
  return { service, channel, organization };
}

/** Transverse Mercator of ETRS-TM35FIN by its first terms: within some metres. */
function tm35fin({ lat, lon }) {
  const radians = Math.PI / 180;
  const [a, f, k] = [6378137, 1 / 298.257222101, 0.9996];
  const n = f / (2 - f);
  const A = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const h = [n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3, (13 / 48) * n ** 2 - (3 / 5) * n ** 3, (61 / 240) * n ** 3];
  const e = Math.sqrt(2 * f - f * f);
  const [phi, lambda] = [lat * radians, (lon - 27) * radians];
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const [xi, eta] = [Math.atan2(t, Math.cos(lambda)), Math.atanh(Math.sin(lambda) / Math.hypot(1, t))];
  const north = h.reduce((sum, each, i) => sum + each * Math.sin(2 * (i + 1) * xi) * Math.cosh(2 * (i + 1) * eta), xi);
  const east = h.reduce((sum, each, i) => sum + each * Math.cos(2 * (i + 1) * xi) * Math.sinh(2 * (i + 1) * eta), eta);
  return { latitude: (k * A * north).toFixed(2), longitude: (500_000 + k * A * east).toFixed(2) };
}
