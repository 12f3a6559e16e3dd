import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { headingOfField } from '../sources/spreadsheet/template/field-headings.js';
import type { CsvField } from '../sources/spreadsheet/headings.js';
import { LAHELLA, LIPAS, PTV, type Screens } from './fix-screens.js';
import { label, type Fact } from './rule.js';

const SCREENS: ReadonlyMap<string, Screens> = new Map([
  ['ptv', PTV],
  ['lahella', LAHELLA],
  ['lipas', LIPAS],
]);

/** Names of fields in systems that are known by their interface; `undefined` where a system has no such field. */
const FIELDS: ReadonlyMap<string, Readonly<Partial<Record<Fact, string>>>> = new Map([
  [
    'linked-events',
    {
      ...{
        name: 'name',
        summary: 'short_description',
        description: 'description',
        times: 'start_time, end_time, sub_events',
      },
      ...{
        place: 'location',
        area: 'location',
        contact: 'provider_contact_info',
        registration: 'registration',
        price: 'offers',
      },
      ...{
        theme: 'keywords',
        audience: 'audience, audience_min_age',
        spoken: 'in_language',
        link: 'info_url, external_links',
      },
      ...{ translation: 'name.sv, short_description.sv, description.sv', checked: 'last_modified_time' },
    },
  ],
  [
    'tpr',
    {
      ...{
        name: 'name',
        summary: 'short_desc',
        description: 'desc',
        times: 'connections: OPENING_HOURS',
        place: 'street_address, latitude, longitude',
      },
      ...{
        access: 'accessibility_sentences',
        contact: 'phone, email',
        theme: 'ontologytree_ids',
        link: 'www',
        price: 'connections: PRICE',
      },
      ...{ translation: 'name_sv, short_desc_sv, desc_sv', checked: 'modified_time' },
    },
  ],
  [
    'hsds',
    {
      ...{
        name: 'name',
        description: 'description',
        times: 'schedules',
        place: 'service_at_locations',
        area: 'service_areas',
        access: 'accessibility',
      },
      ...{
        contact: 'phones, email',
        registration: 'application_process',
        price: 'cost_options',
        theme: 'attributes',
        audience: 'eligibility',
      },
      ...{ spoken: 'languages', link: 'url', checked: 'assured_date' },
    },
  ],
  [
    'openactive',
    {
      ...{
        name: 'name',
        description: 'description',
        times: 'eventSchedule, startDate',
        place: 'location',
        access: 'accessibilitySupport',
      },
      ...{ contact: 'organizer', price: 'offers', theme: 'activity', audience: 'ageRange', link: 'url' },
    },
  ],
  [
    'schema-org',
    {
      ...{
        name: 'name',
        description: 'description',
        times: 'startDate, endDate, eventSchedule',
        place: 'location.address',
        area: 'location.address.addressLocality',
      },
      ...{
        contact: 'organizer.telephone, organizer.email',
        price: 'offers.price, isAccessibleForFree',
        audience: 'audience',
        spoken: 'inLanguage',
        link: 'url',
      },
      ...{ translation: 'name, description: @language', theme: 'keywords', checked: 'dateModified' },
    },
  ],
  [
    'icalendar',
    {
      ...{
        name: 'SUMMARY',
        description: 'DESCRIPTION',
        times: 'DTSTART, DTEND, RRULE',
        place: 'LOCATION',
        area: 'LOCATION',
        theme: 'CATEGORIES',
      },
      ...{ contact: 'CONTACT', link: 'URL', checked: 'LAST-MODIFIED' },
    },
  ],
]);

/** The column of a spreadsheet that holds a fact; translations of the name have a column of their own. */
const COLUMN: Readonly<Record<Fact, CsvField>> = {
  name: 'name',
  summary: 'summary',
  description: 'description',
  times: 'when',
  place: 'address',
  area: 'municipality',
  access: 'access',
  contact: 'phone',
  registration: 'registration',
  price: 'price',
  firstTime: 'firstTime',
  theme: 'theme',
  audience: 'audience',
  spoken: 'language',
  translation: 'name',
  classes: 'theme',
  terms: 'keywords',
  link: 'www',
  checked: 'modified',
};

const SPREADSHEETS: ReadonlySet<string> = new Set(['csv', 'xlsx']);

/** Systems as producers call them. */
const SYSTEM_NAMES: ReadonlyMap<string, Label> = new Map([
  [
    'ptv',
    label(
      'Suomi.fi-palvelutietovaranto (PTV)',
      'Suomi.fi-servicedatalagret (PTV)',
      'Suomi.fi Finnish Service Catalogue (PTV)',
    ),
  ],
  ['lahella', label('Lähellä.fi', 'Lähellä.fi', 'Lähellä.fi')],
  ['lipas', label('LIPAS', 'LIPAS', 'LIPAS')],
  [
    'linked-events',
    label(
      'tapahtumarajapinta (Linked Events)',
      'evenemangsgränssnittet (Linked Events)',
      'the events interface (Linked Events)',
    ),
  ],
  ['csv', label('taulukko', 'tabellen', 'the spreadsheet')],
  ['xlsx', label('taulukko', 'tabellen', 'the spreadsheet')],
  ['icalendar', label('kalenteri', 'kalendern', 'the calendar')],
  ['schema-org', label('verkkosivu (schema.org)', 'webbsidan (schema.org)', 'the web page (schema.org)')],
  ['tpr', label('toimipisterekisteri (TPR)', 'serviceenhetsregistret (TPR)', 'the register of units (TPR)')],
  ['hsds', label('palveluhakemisto (HSDS)', 'tjänstekatalogen (HSDS)', 'the service directory (HSDS)')],
  ['openactive', label('OpenActive-syöte', 'OpenActive-flödet', 'the OpenActive feed')],
]);

/** A system's name; `undefined` for one nobody knows. */
export function systemName(system: string | undefined, language: keyof Label): string | undefined {
  return SYSTEM_NAMES.get(system ?? '')?.[language];
}

const COLUMN_WORD = label('sarake ”%”', 'kolumnen ”%”', 'column “%”');
const FIELD_WORD = label('kenttä %', 'fältet %', 'field %');

/** Where a fact is edited in a system, in words of its keepers; `undefined` when it has no such place or is not known. */
export function fixPlace(fact: Fact, system: string | undefined, language: keyof Label): string | undefined {
  if (system === undefined) return undefined;
  const screen = SCREENS.get(system)?.[fact][language];
  if (screen !== undefined) return screen;
  if (SPREADSHEETS.has(system)) {
    const heading = headingOfField(COLUMN[fact], fact === 'translation' ? 'sv' : language, language);
    return COLUMN_WORD[language].replace('%', () => heading);
  }
  const field = FIELDS.get(system)?.[fact];
  return field === undefined ? undefined : FIELD_WORD[language].replace('%', field);
}
