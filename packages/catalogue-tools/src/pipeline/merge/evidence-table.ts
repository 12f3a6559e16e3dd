import type { Evidence } from './merge-log.js';

/** From so many points on two records are joined; each point makes it about twice as likely that they are the same. */
export const MERGE_FROM = 9.5;
/** From so many points on a person is asked. */
export const ASK_FROM = 6.5;
/** By so many points a record must fit better than the next one of the same source; else which is which cannot be told. */
export const CLEARLY_BETTER = 1;

type Row = readonly [points: number, why: string, limit?: Evidence['limit']];

/**
 * All that speaks for and against two records being the same activity. A wrong join sends somebody to the wrong door, a
 * missed one shows two cards: points lean to the careful side. `ask`: only a person may join them; `apart`: never the same.
 */
const TABLE = {
  // Names. A name of rare words is a strong sign, `Tenniskenttä` a weak one.
  'name-same': [7, 'The names are the same.'],
  'name-same-common': [5.5, 'The names are the same, but of common words.'],
  'name-same-repeated': [3, 'The names are the same, but one source has several of that name in the town.'],
  'name-translated': [5.5, 'The names say the same in two languages.'],
  'name-translated-part': [1, 'The names have something in common in two languages.'],
  'name-near': [5, 'The names differ only in a form or a little word.'],
  'name-part': [3, 'One name is a part of the other.'],
  'name-part-common': [1.5, 'One name is a part of the other, but of common words.'],
  'name-alike': [2, 'The names have most words in common.'],
  'name-alike-each': [-1, 'The names have most words in common, but each has a telling one that the other lacks.'],
  'name-little': [-3, 'The names have few words in common.'],
  'name-other': [-8, 'The names have nothing in common.'],
  'name-unread': [-3, 'The names are in languages that cannot be compared.'],
  'thing-other': [-8, 'The names are of different sorts of place.', 'apart'],
  'thing-same': [1, 'The names are of one sort of place.'],
  'thing-more': [-3, 'One name has a sort of place that the other lacks.', 'ask'],

  // Marks in names: levels, numbers, ages, days.
  'mark-other': [-10, 'The names differ in a number, level, group, day or language.', 'apart'],
  'mark-one-sided': [-2, 'Only one name has a number, level, group or language.', 'ask'],
  'mark-one-sided-weak': [-1, 'Only one name has a day, season or age group.'],
  'ages-same': [1, 'They are for the same ages.'],
  'ages-other': [-10, 'They are for other ages.', 'apart'],
  'ages-overlap': [-3, 'They are for ages that only partly agree.', 'ask'],
  'ages-one-sided': [-3, 'Only one name tells ages.'],
  'groups-other': [-2, 'They are for other groups of people.'],

  // Where.
  'town-same': [1, 'They are in the same municipality.'],
  'town-named': [1, 'The name of one tells the municipality of the other.'],
  'town-other': [-10, 'They are in other municipalities.', 'apart'],
  'spot-50m': [4.5, 'They are within 50 metres.'],
  'spot-150m': [4, 'They are within 150 metres.'],
  'spot-300m': [3.5, 'They are within 300 metres.'],
  'spot-600m': [-2, 'They are 300 to 600 metres apart.'],
  'spot-2km': [-5, 'They are 600 metres to 2 kilometres apart.'],
  'spot-far': [-8, 'They are more than 2 kilometres apart.', 'apart'],
  'spot-far-same-address': [-3, 'They have one address but are far apart on the map.', 'ask'],
  'spot-wide': [2, 'They are within a kilometre, and reach far.'],
  'spot-wide-far': [-1, 'They are 1 to 4 kilometres apart, and reach far.'],
  'address-same': [4, 'They have the same street address.'],
  'address-same-too': [1, 'They have the same street address, too.'],
  'address-translated': [2.5, 'The street addresses, in two languages, have the same number and postcode.'],
  'address-number': [-4, 'They are in other houses of one street.', 'ask'],
  'address-other': [-5, 'They are in other streets.', 'ask'],
  'address-corner': [-1, 'The addresses differ, but the spots do not: perhaps a corner.'],
  'postcode-same': [0.5, 'They have the same postcode.'],
  'postcode-other': [-1.5, 'They have other postcodes.'],
  'venue-same': [2, 'The venues have the same name.'],
  'venue-same-too': [0.5, 'The venues have the same name, too.'],
  'venue-other': [-2, 'The venues have other names.'],
  'places-more': [-2, 'One is in several places, the other only in one of them.', 'ask'],

  // Who.
  'business-same': [4, 'The organisers have the same business id.'],
  'business-same-common': [2.5, 'The organisers have the same business id, which many records have.'],
  'business-other': [-4, 'The organisers have other business ids.', 'apart'],
  'organiser-same': [2.5, 'The organisers have the same name.'],
  'organiser-same-common': [1.5, 'The organisers have the same name, which many records have.'],
  'organiser-other': [-1.5, 'The organisers have other names.'],
  'phone-same': [3.5, 'They have the same phone number, which no others have.'],
  'phone-same-common': [1.5, 'They have the same phone number, which some others have.'],
  'mail-same': [3, 'They have the same mail address, which no others have.'],
  'mail-same-common': [1, 'They have the same mail address, which some others have.'],
  'mail-domain': [0.5, 'Their mail is of the same organisation.'],
  'page-same': [4, 'They have the same web page, which no others have.'],
  'page-same-common': [1, 'They have the same web page, which some others have.'],
  'site-same': [0.5, 'Their pages are of the same site.'],

  // What and when.
  'kind-same': [0.5, 'They are of the same kind.'],
  'kind-other': [-10, 'They are of kinds that exclude each other, such as a place and a group in it.', 'apart'],
  'session-same': [5, 'They have a session at the same time.'],
  'sessions-other': [-8, 'They have no session in common.', 'apart'],
  'sessions-differ': [-4, 'They have no session in common.', 'ask'],
  'event-without-times': [-2, 'An event is only known by its time, which one does not tell.', 'ask'],
  'weekly-same': [4, 'They meet on the same weekday at the same time.'],
  'weekly-day': [-2, 'They meet on the same weekday at another time.', 'ask'],
  'weekly-other': [-5, 'They meet on other weekdays.', 'ask'],
  'hours-same': [1, 'They have the same opening hours.'],
  'languages-other': [-3, 'They are held in other languages.', 'ask'],
  'channels-other': [-4, 'One is on site, the other remote.', 'ask'],
  'price-other': [-1, 'One is free of charge, the other is not.'],
} as const satisfies Record<string, Row>;

export type EvidenceCode = keyof typeof TABLE;

export function pointsOf(code: EvidenceCode): number {
  return TABLE[code][0];
}

export function limitOf(code: EvidenceCode): Evidence['limit'] {
  const row: Row = TABLE[code];
  return row[2];
}

/** A row of the table as it is written into the log. */
export function evidence(code: EvidenceCode): Evidence {
  const [points, why, limit]: Row = TABLE[code];
  return { code, points, why, ...(limit && { limit }) };
}
