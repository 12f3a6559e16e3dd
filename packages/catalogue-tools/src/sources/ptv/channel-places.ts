import type { LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { accessInSentence } from '../../classify/access-words.js';
import { tm35finPoint, wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, numberOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import {
  cleanText,
  entriesOf,
  fromLanguageItems,
  joinTexts,
  localizedText,
  withoutCopies,
} from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import { municipalityCode } from '../../clean/municipality.js';
import { postOfficeName } from '../../clean/post-office.js';
import { noMunicipality, noPoint, postcodeOf } from '../../clean/place-facts.js';
import type { Loose } from '../outcome.js';
import { lipasIdOf } from './lipas-link.js';

function accessSentences(address: JsonObject): {
  text: LocalizedText | undefined;
  access: NonNullable<Place['access']>;
} {
  const sentences = objectsOf(address['entrances']).flatMap((entrance) =>
    objectsOf(entrance['accessibilitySentences']).flatMap((group) =>
      objectsOf(group['sentences']).map((each) => fromLanguageItems(each['sentence'], 'line')),
    ),
  );
  const access = new Map<string, 'yes'>();
  for (const sentence of sentences.flatMap((each) => entriesOf(each).map(([, text]) => text)))
    for (const { feature, answer } of accessInSentence(sentence)) if (answer === 'yes') access.set(feature, 'yes');
  return { text: joinTexts(sentences, '\n'), access: Object.fromEntries(access) };
}

/** PTV's fields called latitude and longitude hold northing and easting in metres; old test data holds degrees. */
function pointOf(address: unknown) {
  const [north, east] = [numberOf(fieldOf(address, 'latitude')), numberOf(fieldOf(address, 'longitude'))];
  return (
    tm35finPoint(north, east) ?? (north !== undefined && Math.abs(north) < 100 ? wgs84Point(north, east) : undefined)
  );
}

/** Sub-types of addresses that are nowhere to go to. */
const NO_PLACE = /^(postofficebox|abroad|foreign)$/i;

const single = (text: LocalizedText | undefined) => text && withoutCopies(text).text;

/** The places of a ServiceLocation channel: its visiting addresses. Post-office boxes and addresses abroad are none. */
export function channelPlaces(
  channel: JsonObject,
  name: LocalizedText | undefined,
): { places: Loose<Place>[]; notes: Note[] } {
  const places: Loose<Place>[] = [];
  const notes: Note[] = [];
  const lipasId = lipasIdOf(channel);
  const id = lipasId === undefined ? `ptv:${textOf(channel['id']) ?? ''}` : `lipas:${lipasId}`;
  for (const [index, address] of objectsOf(channel['addresses']).entries()) {
    if (/postal/i.test(textOf(address['type']) ?? '') || NO_PLACE.test(textOf(address['subType']) ?? '')) continue;
    // The sub-type tells which of the address's shapes holds: the others may be filled with examples.
    const shape = /^other$/i.test(textOf(address['subType']) ?? '') ? 'otherAddress' : 'streetAddress';
    const source = fieldOf(address, shape);
    if (typeof source !== 'object' || source === null) continue;
    const number = cleanText(fieldOf(source, 'streetNumber'), 'line');
    const names = fromLanguageItems(fieldOf(source, 'street'), 'line');
    const point = pointOf(source);
    if (point === undefined) notes.push(noPoint('addresses'));
    const municipality = municipalityCode(fieldOf(source, 'municipality', 'code'));
    if (municipality === undefined) notes.push(noMunicipality('addresses'));
    else if (municipalityOfCode(municipality) === undefined) {
      notes.push({
        code: 'unknown-municipality',
        field: 'addresses',
        message: `Municipality ${municipality} is not in the classification of 2026: it may have merged with another.`,
      });
    }
    const postcode = textOf(fieldOf(source, 'postalCode'));
    const { text, access } = accessSentences(address);
    places.push({
      id: `${id}${index > 0 ? `:${index + 1}` : ''}`.replace(/\s/g, '-'),
      name,
      address: single(
        localizedText(
          entriesOf(names).map(
            ([tag, street]) => [tag, number === undefined ? street : `${street} ${number}`] as const,
          ),
        ),
      ),
      postcode: postcodeOf(postcode),
      postOffice: single(
        localizedText(
          entriesOf(fromLanguageItems(fieldOf(source, 'postOffice'), 'line')).map(
            ([tag, town]) => [tag, postOfficeName(town)] as const,
          ),
        ),
      ),
      municipality,
      point,
      access: access,
      directions: joinTexts([fromLanguageItems(fieldOf(source, 'additionalInformation'), 'paragraphs'), text]),
    });
  }
  return { places, notes };
}
