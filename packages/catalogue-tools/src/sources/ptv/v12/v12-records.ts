import { fieldOf, listOf, objectOf, objectsOf, textOf, textsOf, type JsonObject } from '../../../clean/json-fields.js';
import { countiesOfRegion } from '../../../clean/regions.js';
import { serviceHoursOfV12 } from './v12-hours.js';
import { itemsOf, itemsOfMap, languageVersions, listedIn } from './v12-texts.js';

// Records of version 12 as the older versions write them, so that one mapping reads both.

const CHANNEL_TYPES: ReadonlyMap<string, string> = new Map([
  ['EService', 'EChannel'],
  ['TelephoneService', 'Phone'],
]);

/** Codes come bare, terms as bare addresses; their names are not given. */
const coded = (list: unknown) => textsOf(list).map((code) => (code.includes('/') ? { uri: code } : { code }));

export function serviceOfV12(record: JsonObject): JsonObject {
  const texts = (field: string, type: string) => itemsOf(record, field, type);
  return {
    id: record['contentId'],
    modified: record['publishedAt'],
    generalDescriptionId: record['generalDescriptionContentId'],
    serviceNames: [...texts('name', 'Name'), ...texts('alternativeName', 'AlternativeName')],
    serviceDescriptions: descriptionsOf(record),
    requirements: itemsOf(record, 'conditions'),
    serviceChargeType: record['chargeType'],
    languages: record['serviceLanguages'],
    serviceClasses: coded(record['serviceClasses']),
    targetGroups: coded(record['targetGroups']),
    lifeEvents: coded(record['lifeEvents']),
    ontologyTerms: coded(record['ontologyTerms']),
    keywords: keywordsOf(record),
    organizations: [{ roleType: 'Responsible', organization: { id: record['organizationContentId'] } }],
    ...areaOf(record['area']),
  };
}

/** A general description: its texts have the same names as a service's. */
export function generalDescriptionOfV12(record: JsonObject): JsonObject {
  return {
    ...serviceOfV12(record),
    names: itemsOf(record, 'name', 'Name'),
    descriptions: descriptionsOf(record),
  };
}

function descriptionsOf(record: JsonObject) {
  return [
    ...itemsOf(record, 'summary', 'Summary'),
    ...itemsOf(record, 'description', 'Description'),
    ...itemsOf(record, 'userInstructions', 'UserInstruction'),
    ...itemsOf(record, 'chargeTypeAdditionalInformation', 'ChargeTypeAdditionalInfo'),
  ];
}

function keywordsOf(record: JsonObject) {
  return languageVersions(record).flatMap(([language, texts]) =>
    textsOf(fieldOf(texts, 'freelyAssignedKeywords')).map((value) => ({ language, value })),
  );
}

function areaOf(area: unknown): JsonObject {
  const codes = (field: string) => textsOf(fieldOf(area, field));
  return {
    areaType: fieldOf(area, 'areaType'),
    areas: [
      ...[
        ...codes('wellbeingServicesCounties'),
        ...codes('regions').flatMap((code) => countiesOfRegion(code) ?? []),
      ].map((code) => ({ type: 'WellbeingServiceCounties', code })),
      { type: 'Municipality', municipalities: codes('municipalities').map((code) => ({ code })) },
    ],
  };
}

/** @param years for which holidays that recur every year are dated */
export function channelOfV12(record: JsonObject, years: readonly number[]): JsonObject {
  const type = textOf(record['serviceChannelType']) ?? '';
  return {
    id: record['contentId'],
    serviceChannelType: CHANNEL_TYPES.get(type) ?? type,
    serviceChannelNames: itemsOf(record, 'name', 'Name'),
    serviceHours: serviceHoursOfV12(record['serviceHours'], years),
    phoneNumbers: [...phonesOf(record, 'phoneNumbers'), ...phonesOf(record, 'contactPhoneNumbers')],
    supportPhones: phonesOf(record, 'supportPhoneNumbers'),
    emails: mailsOf(record, 'contactEmails'),
    supportEmails: mailsOf(record, 'supportEmails'),
    webPages: [...listedIn(record, 'contactWebPages'), ...addressesOf(record)].map(pageOf),
    channelUrls: listedIn(record, 'formFiles').map(pageOf),
    addresses: [
      ...objectsOf(fieldOf(record, 'location', 'streetAddresses')),
      ...objectsOf(fieldOf(record, 'location', 'otherAddresses')),
    ].map(addressOf),
  };
}

/** What a connection adds to its service and channel. */
export function connectionOfV12(record: JsonObject, years: readonly number[]): JsonObject {
  return {
    serviceHours: serviceHoursOfV12(record['serviceHours'], years),
    description: itemsOf(record, 'description', 'Description'),
    contactDetails: {
      phoneNumbers: phonesOf(record, 'contactPhoneNumbers'),
      emails: mailsOf(record, 'contactEmails'),
    },
  };
}

export function organizationOfV12(record: JsonObject): JsonObject {
  return {
    id: record['contentId'],
    organizationNames: itemsOf(record, 'name', 'Name'),
    organizationType: record['organizationType'],
    businessCode: record['businessId'],
    webPages: listedIn(record, 'contactWebPages').map(pageOf),
  };
}

function phonesOf(record: JsonObject, field: string): JsonObject[] {
  return listedIn(record, field).map((each) => ({
    language: each['language'],
    type: each['type'],
    prefixNumber: each['dialCode'],
    number: each['number'],
    additionalInformation: each['additionalInformation'],
  }));
}

const mailsOf = (record: JsonObject, field: string): JsonObject[] =>
  listedIn(record, field).map((each) => ({ language: each['language'], value: each['email'] }));

/** `webAddress` stands once in each language version of e-services, pages and phone services. */
const addressesOf = (record: JsonObject): JsonObject[] =>
  languageVersions(record).map(([language, texts]) => ({
    ...objectOf(fieldOf(texts, 'webAddress')),
    language,
  }));

const pageOf = (page: JsonObject): JsonObject => ({
  language: page['language'],
  value: page['name'],
  url: page['url'],
});

/** The best of several positions: the accessibility register's was surveyed, the others were looked up or typed. */
const POSITION_SOURCES = ['AccessibilityRegister', 'NLS', 'User'];

function addressOf(address: JsonObject): JsonObject {
  const positions = listOf(address['coordinates']).filter((each) => fieldOf(each, 'system') === 'EPSG:3067');
  const rank = (position: unknown) => POSITION_SOURCES.indexOf(textOf(fieldOf(position, 'source')) ?? '');
  const [best] = [...positions].sort((a, b) => rank(a) - rank(b));
  return {
    streetAddress: {
      street: itemsOfMap(address['streetName']),
      streetNumber: address['addressDetail'],
      postalCode: address['postalCode'],
      latitude: fieldOf(best, 'northing'),
      longitude: fieldOf(best, 'easting'),
      additionalInformation: itemsOfMap(address['additionalInformation']),
    },
  };
}
