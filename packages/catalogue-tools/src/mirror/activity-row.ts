import type { Activity, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LANGUAGES } from '@hyte/catalogue-format/vocabularies/languages.js';
import { municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { amountInWords } from '../publish/static/facts.js';
import type { PageLanguage } from '../publish/static/words.js';
import type { CsvField } from '../sources/spreadsheet/headings.js';
import { label } from '../quality/rule.js';
import { timesAsWritten } from './times-as-written.js';

/** A cell for the template: the field, the language of its words, and the words. */
export interface FieldCell {
  readonly field: CsvField;
  readonly texts: PageLanguage;
  readonly text: string;
}

const NO_SIGN_UP = label('Ei tarvitse ilmoittautua', 'Ingen anmälan', 'No registration');
const SIGN_UP = label('Ilmoittaudu', 'Anmälan', 'Sign up');
const YEARS = label('v', 'år', 'years');

/** An activity as cells of the template, so that what came from a calendar or a page can be kept in a spreadsheet. */
export function activityCells(activity: Activity, language: PageLanguage): FieldCell[] {
  const { places = [], contacts = [], links = [], registration, firstTime, schedule, ageRange } = activity;
  const [place] = places;
  const texts = (field: CsvField, text: LocalizedText | undefined): FieldCell[] =>
    (['fi', 'sv', 'en'] as const).flatMap((tag) => {
      const words = text?.[tag];
      return words === undefined ? [] : [{ field, texts: tag, text: words }];
    });
  const one = (field: CsvField, text: string | undefined): FieldCell[] =>
    text === undefined || text === '' ? [] : [{ field, texts: language, text }];
  const phone = contacts.find((contact) => contact.phone)?.phone;
  const times = [timesAsWritten(schedule, language), localize(schedule?.note, language).text]
    .filter(Boolean)
    .join('; ');
  const ages =
    ageRange &&
    (ageRange.max === undefined ? `${ageRange.min}+` : `${ageRange.min ?? 0}–${ageRange.max} ${YEARS[language]}`);
  return [
    ...texts('name', activity.name),
    ...texts('organiser', activity.organiser?.name),
    ...texts('summary', activity.summary),
    ...texts('description', activity.description),
    ...one('when', times),
    ...texts('place', place?.name),
    ...texts('address', place?.address),
    ...one('postcode', place?.postcode),
    ...one('municipality', municipalityNameOf(place?.municipality, language)),
    ...one('latitude', place?.point && String(place.point.lat)),
    ...one('longitude', place?.point && String(place.point.lon)),
    ...(activity.price?.text
      ? texts('price', activity.price.text)
      : one('price', amountInWords(activity.price ?? {}, language))),
    ...one('phone', phone && phoneInWords(phone)),
    ...one('email', contacts.find((contact) => contact.email)?.email),
    ...one('www', links[0]?.url ?? contacts.find((contact) => contact.url)?.url),
    ...one('registration', registrationText(registration, language)),
    ...one('audience', [...labelsOf(TARGET_GROUPS, activity.targetGroups, language), ages].filter(Boolean).join(', ')),
    ...one('theme', labelsOf(THEMES, activity.themes, language).join('; ')),
    ...one('form', labelsOf(FORMS, activity.forms, language).join(', ')),
    ...one('channel', labelsOf(CHANNELS, activity.channels, language).join(', ')),
    ...one('language', labelsOf(LANGUAGES, activity.languages, language).join(', ')),
    ...one('access', accessText(activity, language)),
    ...texts('firstTime', firstTime?.note),
    ...texts('bring', firstTime?.bring),
    ...texts('whoMeets', firstTime?.whoMeets),
    ...Object.entries(activity.keywords ?? {}).flatMap(([tag, words]) =>
      texts('keywords', { [tag]: words.join(', ') }),
    ),
  ];
}

/** A municipality's name as the columns of the file write it. */
export function municipalityNameOf(code: string | undefined, language: PageLanguage): string | undefined {
  const names = code === undefined ? undefined : municipalityOfCode(code)?.label;
  return names && localize(names, language).text;
}

interface Labelled {
  readonly id: string;
  readonly label: Readonly<Record<PageLanguage, string>>;
}

const labelsOf = (
  vocabulary: readonly Labelled[],
  ids: readonly string[] | undefined,
  language: PageLanguage,
): string[] => (ids ?? []).flatMap((id) => vocabulary.find((entry) => entry.id === id)?.label[language] ?? []);

/** How one signs up, in a cell. */
export function registrationText(registration: Activity['registration'], language: PageLanguage): string | undefined {
  const note = localize(registration?.note, language).text;
  const way = registration?.url ?? (registration?.phone && phoneInWords(registration.phone)) ?? registration?.email;
  if (note !== '') return [note, way !== undefined && !note.includes(way) ? way : ''].filter(Boolean).join(' ');
  if (way !== undefined) return `${SIGN_UP[language]}: ${way}`;
  return registration?.required === 'no'
    ? NO_SIGN_UP[language]
    : registration?.required === 'yes'
      ? SIGN_UP[language]
      : undefined;
}

function accessText({ access, places = [] }: Activity, language: PageLanguage): string | undefined {
  const not = { fi: 'ei', sv: 'inte', en: 'no' }[language];
  const told = new Map([access, ...places.map((place) => place.access)].flatMap((each) => Object.entries(each ?? {})));
  return ACCESS_FEATURES.flatMap(({ id, label: name }) => {
    const value = told.get(id);
    return value === 'yes' ? [name[language]] : value === 'no' ? [`${not}: ${name[language]}`] : [];
  }).join(', ');
}
