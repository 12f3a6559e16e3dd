import { municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { classify } from '../../classify/classify.js';
import { cleanContact } from '../../clean/contact.js';
import { webAddress } from '../../clean/links.js';
import { cleanText, entriesOf, localizedText } from '../../clean/localized-text.js';
import { postOfficeName } from '../../clean/post-office.js';
import { noMunicipality, noPoint, postcodeOf } from '../../clean/place-facts.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { activityId, kept, provenance, setAside } from '../outcome.js';
import { hiddenGroup, HIDDEN_REASONS, isIncluded } from './hidden-types.js';
import type { LipasPlace } from './lipas-place.js';
import { factSummary, isFree, seasonNote, typeNames, useNote } from './place-facts.js';
import { placeOrganiser } from './place-organiser.js';
import { serviceClassesOfType, themesOfType } from './place-types.js';

const NOT_IN_USE = {
  gone: ['out-of-service', 'The place is no longer in use.'],
  planned: ['planned', 'The place is only planned.'],
} as const;

/** A place in a municipality that is Swedish only carries its Swedish name in the field for the Finnish one. */
function nameTags(place: LipasPlace) {
  const swedish = place.municipality !== undefined && municipalityOfCode(place.municipality)?.languages.join() === 'sv';
  if (!swedish || place.name?.sv !== undefined) return place.name;
  return localizedText(entriesOf(place.name).map(([tag, name]) => [tag === 'fi' ? 'sv' : tag, name] as const));
}

function noteProblems(place: LipasPlace): Note[] {
  const notes: Note[] = [];
  if (place.point === undefined) notes.push(noPoint('location'));
  if (place.municipality === undefined) notes.push(noMunicipality('location.city'));
  else if (municipalityOfCode(place.municipality) === undefined) {
    notes.push({
      code: 'unknown-municipality',
      field: 'location.city',
      message: `Municipality ${place.municipality} is not in the classification of 2026: it may have merged with another.`,
    });
  }
  for (const [field, value] of [
    ['www', place.www],
    ['reservationsLink', place.reservations],
  ] as const) {
    if (value !== undefined && webAddress(value) === undefined)
      notes.push({
        code: 'bad-link',
        field,
        message: 'The web address could not be read and was left out: it must begin with https://.',
      });
  }
  return notes;
}

/** The one mapping from a place of LIPAS, of either version, to an activity. */
export function placeActivity(place: LipasPlace, read: Pick<PageReader, 'source' | 'options'>): Outcome {
  const { id, typeCode } = place;
  if (place.status === 'gone' || place.status === 'planned') {
    const [code, message] = NOT_IN_USE[place.status];
    return setAside(id, code, message, 'status');
  }
  if (typeCode === undefined)
    return setAside(id, 'no-type', 'The place has no type, so nobody can tell what it is.', 'type');
  const include = Array.isArray(read.options['include']) ? (read.options['include'] as (string | number)[]) : [];
  const hidden = hiddenGroup(typeCode);
  if (hidden !== undefined && !isIncluded(typeCode, include))
    return setAside(id, hidden, `${HIDDEN_REASONS[hidden]} The option "include" takes it in.`, 'type');

  const name = nameTags(place);
  const types = typeNames(place);
  const marketingName = cleanText(place.marketingName, 'line');
  const comment = cleanText(place.comment, 'paragraphs');
  const postOffice = cleanText(place.postOffice, 'line');
  const free = isFree(place);
  const contact = cleanContact({ phone: place.phone, email: place.email, field: 'email' });
  const accessibilityInfo = place.properties.get('accessibility-info');
  const keywords = Object.fromEntries(
    entriesOf(types).map(([tag, type]) => [
      tag,
      tag === 'fi' && marketingName !== undefined ? [type, marketingName] : [type],
    ]),
  );
  const classified = classify({ name: undefined }, [
    ...themesOfType(typeCode).map(
      (value) => ({ field: 'themes', value, because: `lipas:${typeCode} ${types?.fi ?? ''}`.trim() }) as const,
    ),
    { field: 'forms', value: 'self-guided-place', because: 'LIPAS holds places' },
    { field: 'targetGroups', value: 'KR1', because: 'LIPAS places are for everybody' },
    { field: 'channels', value: 'in-person', because: 'LIPAS holds places' },
  ]);
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: 'place',
      name: name ?? { fi: undefined },
      summary: factSummary(place),
      description: comment === undefined ? undefined : { fi: comment },
      organiser: placeOrganiser(place),
      ...classified,
      status: place.status === 'paused' ? 'paused' : undefined,
      statusNote:
        place.status === 'paused'
          ? { fi: 'Tilapäisesti pois käytöstä', sv: 'Tillfälligt ur bruk', en: 'Temporarily out of use' }
          : undefined,
      places: [
        {
          id: `lipas:${id}`,
          name,
          address: localizedText([['fi', cleanText(place.address, 'line')]]),
          postcode: postcodeOf(place.postcode),
          postOffice: localizedText([['fi', postOffice && postOfficeName(postOffice)]]),
          municipality: place.municipality,
          point: place.point,
        },
      ],
      schedule: { note: seasonNote(place) },
      price: { free: free === 'yes' ? 'yes' : undefined, text: useNote(place) },
      contacts: contact.contacts,
      links: [
        { url: webAddress(place.www), kind: 'website' as const },
        {
          url: webAddress(place.reservations),
          kind: 'registration' as const,
          title: { fi: 'Varaukset', sv: 'Bokning', en: 'Bookings' },
        },
        {
          url: webAddress(accessibilityInfo),
          kind: 'other' as const,
          title: { fi: 'Esteettömyystiedot', sv: 'Tillgänglighetsinformation', en: 'Accessibility information' },
        },
      ].filter((link) => link.url !== undefined),
      keywords,
      codes: [
        `lipas:${typeCode}`,
        `lipas-place:${id}`.replace(/\s/g, '-'),
        ...serviceClassesOfType(typeCode).map((code) => `ptv:${code}`),
      ],
      provenance: provenance(
        read.source,
        id,
        `https://lipas.fi/liikuntapaikat/${encodeURIComponent(id)}`,
        place.modified,
      ),
    },
    [...noteProblems(place), ...contact.notes],
  );
}
