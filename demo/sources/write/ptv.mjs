import { createHash } from 'node:crypto';
import { BODIES, OFFICES, SERVICES } from '../tables/services.mjs';
import { lipasId } from './lipas.mjs';
import { MUNICIPALITY_CODES, SWEDISH_NAMES, phone, recordsAsJson, uuid } from './text.mjs';
import { tm35fin } from './tm35fin.mjs';

const idOf = (...words) => uuid(createHash('sha256').update(words.join('|')).digest('hex'));
const items = (fi, sv, en, type) =>
  [
    ['fi', fi],
    ['sv', sv],
    ['en', en],
  ].flatMap(([language, value]) => (value ? [{ language, value, ...(type && { type }) }] : []));
const coded = (code, ontologyType) => ({
  code,
  name: [],
  ontologyType,
  uri: `http://uri.suomi.fi/codelist/ptv/ptv${ontologyType.toLowerCase()}/code/${code}`,
});
const municipality = (name) => ({ code: MUNICIPALITY_CODES[name], name: items(name, SWEDISH_NAMES[name]) });
const MODIFIED = '2026-11-05T06:40:00Z';

function area(body) {
  return body === 'county'
    ? {
        areaType: 'LimitedType',
        areas: [
          {
            type: 'WellbeingServiceCounties',
            code: '10',
            name: items('Kymenlaakso', 'Kymmenedalen'),
            municipalities: Object.keys(MUNICIPALITY_CODES).map(municipality),
          },
        ],
      }
    : {
        areaType: 'LimitedType',
        areas: [{ type: 'Municipality', code: null, name: null, municipalities: [municipality(BODIES[body][2])] }],
      };
}

const hours = (ranges) =>
  ranges.length === 0
    ? []
    : [
        {
          serviceHourType: 'DaysOfTheWeek',
          validFrom: null,
          validTo: null,
          isClosed: false,
          validForNow: true,
          isAlwaysOpen: false,
          isReservation: false,
          additionalInformation: [],
          openingHour: ranges.map(([dayFrom, dayTo, from, to], order) => ({
            dayFrom,
            dayTo: dayTo === dayFrom ? '' : dayTo,
            from,
            to,
            isExtra: false,
            order,
          })),
        },
      ];

const head = (id, type, body, names, summary) => ({
  id,
  sourceId: null,
  oid: null,
  serviceChannelType: type,
  organizationId: idOf('body', body),
  serviceChannelNames: names,
  serviceChannelDescriptions: summary,
  ...area(body),
  languages: ['fi', 'sv'],
  publishingStatus: 'Published',
  modified: MODIFIED,
});

/** Ids that LIPAS gives to what it sends to PTV: a place, and the service of its sub-category. */
const sentPlace = (body, name) => `lipas-${idOf('body', body)}-${lipasId(name)}-2026-01-15T08-00-00.000Z`;
const sentService = (body, subCategory) => `lipas-${idOf('body', body)}-${subCategory}`;

function office(key, body) {
  const [fi, sv, street, streetNumber, postalCode, town, place, lat, lon, ranges, sentences, fromLipas] = OFFICES[key];
  const [northing, easting] = tm35fin(lat, lon);
  return {
    ...head(
      idOf('office', key),
      'ServiceLocation',
      body,
      items(fi, sv, '', 'Name'),
      items(`${fi} palvelee asukkaita. Esimerkkitieto.`, `${sv} betjänar invånarna. Exempeluppgift.`, '', 'Summary'),
    ),
    ...(fromLipas && { sourceId: sentPlace(body, fi) }),
    phoneNumbers: [],
    emails: [{ value: 'info@hyvinvointi.example.org', language: 'fi' }],
    webPages: [],
    addresses: [
      {
        type: 'Location',
        subType: 'Single',
        postOfficeBoxAddress: null,
        otherAddress: null,
        locationAbroad: null,
        country: 'FI',
        streetAddress: {
          street: items(street),
          streetNumber,
          postalCode,
          postOffice: items(town.toUpperCase()),
          municipality: municipality(place),
          additionalInformation: [],
          latitude: northing.toFixed(3),
          longitude: easting.toFixed(3),
          coordinateState: 'Ok',
        },
        entrances:
          sentences.length === 0
            ? []
            : [
                {
                  name: items('Pääsisäänkäynti', 'Huvudingång'),
                  isMainEntrance: true,
                  accessibilitySentences: [
                    {
                      sentenceGroup: items('Sisäänkäynti', 'Ingång'),
                      sentences: sentences.map((sentence) => ({ sentence: items(sentence) })),
                    },
                  ],
                },
              ],
      },
    ],
    serviceHours: hours(ranges),
  };
}

/** The channel a table names: an office, a phone, a page or an e-service. */
function channel(named, body, service) {
  if (typeof named === 'string') return office(named, body);
  const { name } = service;
  if (named.phone !== undefined) {
    return {
      ...head(
        idOf('phone', String(named.phone)),
        'Phone',
        body,
        items(`${name.fi}, puhelin`, `${name.sv}, telefon`, '', 'Name'),
        items('Puhelinpalvelu. Esimerkkitieto.', 'Telefontjänst. Exempeluppgift.', '', 'Summary'),
      ),
      phoneNumbers: [
        {
          type: 'Phone',
          additionalInformation: null,
          serviceChargeType: 'Chargeable',
          chargeDescription: null,
          prefixNumber: '+358',
          isFinnishServiceNumber: false,
          number: phone(named.phone).replace(/\s/g, '').slice(1),
          language: 'fi',
        },
      ],
      serviceHours: hours(named.hours),
    };
  }
  const url = `https://hyvinvointi.example.org/${named.electronic}`;
  return {
    ...head(
      idOf('electronic', named.electronic),
      'EChannel',
      body,
      items(`${name.fi}, verkossa`, `${name.sv}, på nätet`, '', 'Name'),
      items('Verkkopalvelu. Esimerkkitieto.', 'Webbtjänst. Exempeluppgift.', '', 'Summary'),
    ),
    requiresAuthentication: false,
    webPages: [{ url, value: null, language: 'fi' }],
    supportPhones: [],
    serviceHours: [],
  };
}

function service([body, fi, sv, en, classes, groups, events, free, channels, subCategory]) {
  const name = { fi: fi.name, sv: sv.name };
  const connected = channels.map((named) => channel(named, body, { name }));
  return {
    channels: connected,
    record: {
      id: idOf('service', body, fi.name),
      sourceId: subCategory ? sentService(body, subCategory) : null,
      type: 'Service',
      subType: null,
      fundingType: 'PubliclyFunded',
      serviceNames: items(fi.name, sv.name, en?.name, 'Name'),
      serviceDescriptions: [
        ...items(fi.summary, sv.summary, en?.summary, 'Summary'),
        ...items(fi.text, '', '', 'Description'),
        ...items(fi.how, '', '', 'UserInstruction'),
      ],
      serviceChargeType: free ? 'FreeOfCharge' : 'Chargeable',
      requirements: /lähetteen lääkäriltä/.test(fi.text)
        ? items('Ryhmään tarvitaan lähete.', 'Gruppen kräver remiss.')
        : [],
      ...area(body),
      languages: ['fi', 'sv', ...(en ? ['en'] : [])],
      serviceClasses: classes.map((code) => coded(code, 'PTVL')),
      targetGroups: groups.map((code) => coded(code, 'TARGETGROUP')),
      lifeEvents: events.map((code) => coded(code, 'LIFESITUATION')),
      ontologyTerms: [],
      industrialClasses: [],
      keywords: [],
      organizations: [{ roleType: 'Responsible', organization: { id: idOf('body', body), name: BODIES[body][0] } }],
      serviceChannels: connected.map(({ id, serviceChannelNames }) => ({
        serviceChannel: { id, name: serviceChannelNames[0].value },
        serviceChargeType: null,
        description: [],
        extraTypes: [],
        serviceHours: [],
        contactDetails: null,
        digitalAuthorizations: [],
        modified: MODIFIED,
      })),
      publishingStatus: 'Published',
      modified: MODIFIED,
    },
  };
}

function organization([key, [fi, sv, place]]) {
  return {
    id: idOf('body', key),
    organizationType: place === '' ? 'WellbeingServicesCounty' : 'Municipality',
    organizationNames: items(fi, sv, '', 'Name'),
    businessCode: null,
    municipality: place === '' ? null : municipality(place),
    webPages: [{ url: `https://${key}.example.org/`, value: null, language: 'fi' }],
    publishingStatus: 'Published',
    modified: MODIFIED,
  };
}

/** Pages of PTV's interface of version 11: services, their channels and their organisations. */
export function ptvPages() {
  const services = SERVICES.map(service);
  const channels = new Map(services.flatMap((each) => each.channels.map((one) => [one.id, one])));
  const page = (records) =>
    recordsAsJson(records, (list) => `{ "pageNumber": 1, "pageSize": 100, "pageCount": 1, "itemList": ${list} }`);
  return {
    services: page(services.map((each) => each.record)),
    channels: page([...channels.values()]),
    organizations: page(Object.entries(BODIES).map(organization)),
  };
}
