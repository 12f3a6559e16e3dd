// Generated from catalogue.schema.json by scripts/generate.mjs. Do not edit.
/**
 * BCP 47 language tag; `fse` is Finnish Sign Language.
 */
export type LanguageTag = string;
/**
 * A vocabulary id. Lists are open: a reader keeps ids it does not know and shows nothing for them.
 */
export type Slug = string;
/**
 * A fact that may be unknown. `unknown` is never treated as `no`; a missing value means `unknown`.
 */
export type Ternary = 'yes' | 'no' | 'unknown';
/**
 * A calendar day in Finland, `YYYY-MM-DD`.
 */
export type Day = string;
/**
 * A day of any year, `MM-DD`.
 */
export type MonthDay = string;
/**
 * Wall-clock time in Finland, `HH:MM`; `24:00` ends a day.
 */
export type ClockTime = string;
/**
 * Wall-clock date and time in Finland without an offset, `YYYY-MM-DDTHH:MM`. Sources that give an instant are converted.
 */
export type LocalDateTime = string;
/**
 * A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`, milliseconds allowed.
 */
export type Instant = string;
/**
 * Three-digit municipality code of Statistics Finland, for example `286` Kouvola.
 */
export type MunicipalityCode = string;
/**
 * Two-digit wellbeing services county code: `01`–`21`, `90` Helsinki, `91` Åland.
 */
export type CountyCode = string;
/**
 * An http or https address.
 */
export type WebAddress = string;
/**
 * A phone number, E.164 where it could be normalised (`+358 …` without spaces), else as the source writes it.
 */
export type Phone = string;
/**
 * A role mailbox. Private persons' addresses are left out.
 */
export type Email = string;

/**
 * One catalogue of activities that promote wellbeing and health. A hand-written file with ten activities is valid.
 */
export interface Catalogue {
  /**
   * Version of this format, `major.minor`; this schema is of major version 1. Readers accept the same major version.
   */
  formatVersion: string;
  /**
   * Id of this edition; changes whenever the content does.
   */
  generation?: string;
  /**
   * When the newest source was read: two runs on the same input give the same value.
   */
  generated?: Instant;
  /**
   * Name of the catalogue.
   */
  title?: LocalizedText;
  /**
   * Languages the texts are written in.
   */
  languages?: LanguageTag[];
  /**
   * The area the catalogue is about; a page opens on it.
   */
  area?: Area;
  /**
   * Municipalities the activities name.
   */
  municipalities?: Municipality[];
  /**
   * Where the facts come from.
   */
  sources?: Source[];
  /**
   * The living adviser shown beside search and in every empty or failed state.
   */
  advice?: Advice;
  /**
   * Address of a GeoJSON file of area outlines for the map, relative to the catalogue.
   */
  areas?: string;
  /**
   * Address of a file with points of postcodes, to measure distances from, relative to the catalogue.
   */
  postcodes?: string;
  /**
   * Address of a file with a prepared table of travel times, relative to the catalogue.
   */
  travelTimes?: string;
  /**
   * The activities, each with an id of its own.
   */
  activities: Activity[];
}
/**
 * Name and place of a municipality that the catalogue uses, so that a page needs no table of all 308.
 */
export interface Municipality {
  /**
   * Its code.
   */
  code: MunicipalityCode;
  /**
   * Its names.
   */
  name: LocalizedText;
  /**
   * Wellbeing services county it belongs to.
   */
  wellbeingCounty?: CountyCode;
  /**
   * Main population centre.
   */
  centre?: Point;
}
/**
 * A system or file that facts were read from.
 */
export interface Source {
  /**
   * Id used in provenance.
   */
  id: string;
  /**
   * Name to show.
   */
  name: LocalizedText;
  /**
   * Kind of interface: `ptv`, `lipas`, `linked-events`, `csv` …
   */
  system?: string;
  /**
   * Where the source lives.
   */
  url?: WebAddress;
  /**
   * Licence of the data.
   */
  licence?: {
    /**
     * Short name, `CC BY 4.0`.
     */
    name: string;
    /**
     * Text of the licence.
     */
    url?: WebAddress;
  };
  /**
   * The line the licence asks to show.
   */
  attribution?: LocalizedText;
  /**
   * When it was last read.
   */
  fetched?: Instant;
  /**
   * True when the source could not be read and older records are shown.
   */
  stale?: boolean;
}
/**
 * One thing a person can go to, join, call or use.
 */
export interface Activity {
  /**
   * Stable id, unique in the catalogue.
   */
  id: string;
  /**
   * What it is.
   */
  kind:
    'group' | 'course' | 'event' | 'service' | 'place' | 'advice' | 'self-care' | 'digital-service' | 'volunteering';
  /**
   * Name, as short as it can be.
   */
  name: LocalizedText;
  /**
   * One or two sentences.
   */
  summary?: LocalizedText;
  /**
   * The whole description.
   */
  description?: LocalizedText;
  /**
   * Who arranges it.
   */
  organiser?: Organiser;
  /**
   * Theme ids, the most fitting first.
   */
  themes?: Slug[];
  /**
   * Ids of forms of activity.
   */
  forms?: Slug[];
  /**
   * Target group codes (`KR1` everybody, `KR1.1` older people …).
   */
  targetGroups?: Slug[];
  /**
   * Ages it is meant for, in whole years, both ends included.
   */
  ageRange?: {
    /**
     * Youngest age.
     */
    min?: number;
    /**
     * Oldest age.
     */
    max?: number;
  };
  /**
   * Life situation codes (`KE8` loss of work …).
   */
  lifeSituations?: Slug[];
  /**
   * Languages spoken in the activity.
   */
  languages?: LanguageTag[];
  /**
   * Ways to take part.
   *
   * Items: A way to take part.
   */
  channels?: ('in-person' | 'remote' | 'phone' | 'home')[];
  /**
   * Places where it happens.
   */
  places?: Place[];
  /**
   * Access features of the activity itself (companion, sign language …).
   */
  access?: Access;
  /**
   * Where people may live to take part, when it is not simply anybody.
   */
  areaServed?: AreaServed;
  /**
   * When it takes place. Missing means not known.
   */
  schedule?: Schedule;
  /**
   * Whether it is running; `active` when missing.
   */
  status?: 'active' | 'paused' | 'full' | 'cancelled' | 'ended';
  /**
   * Why it is paused or cancelled.
   */
  statusNote?: LocalizedText;
  /**
   * Whether and how to sign up.
   */
  registration?: Registration;
  /**
   * Whether a professional must refer the person.
   */
  referral?: Referral;
  /**
   * What it costs.
   */
  price?: Price;
  /**
   * What a newcomer wants to know.
   */
  firstTime?: FirstTime;
  /**
   * Ways to ask.
   */
  contacts?: Contact[];
  /**
   * Pages about the activity.
   */
  links?: Link[];
  /**
   * A picture; decoration only, never the sole carrier of a fact.
   */
  image?: Image;
  /**
   * Further words people may search with, by language.
   */
  keywords?: {
    /**
     * Words in one language.
     *
     * Items: A word.
     */
    [k: string]: string[];
  };
  /**
   * Codes of the source systems.
   *
   * Items: `system:code`, for example `ptv:P27.1`, `lipas:2120`, `koko:p10416`.
   */
  codes?: string[];
  /**
   * Where the facts come from.
   */
  provenance?: Provenance[];
  /**
   * Why themes, forms and such were given.
   */
  classified?: Classification[];
  /**
   * Day a person last checked the facts.
   */
  checked?: Day;
}
/**
 * A place where the activity happens.
 */
export interface Place {
  /**
   * Stable id of the place; several activities in one place share it.
   */
  id?: string;
  /**
   * Name of the place.
   */
  name?: LocalizedText;
  /**
   * Street address.
   */
  address?: LocalizedText;
  /**
   * Five-digit postcode.
   */
  postcode?: string;
  /**
   * Postal town.
   */
  postOffice?: LocalizedText;
  /**
   * Municipality the place is in.
   */
  municipality?: MunicipalityCode;
  /**
   * Where the place is on the map.
   */
  point?: Point;
  /**
   * Access features of the place.
   */
  access?: Access;
  /**
   * How to find the door, bus stops, parking.
   */
  directions?: LocalizedText;
}
/**
 * A way to ask. Role contacts only, never a private person's.
 */
export interface Contact {
  /**
   * Whose contact it is.
   */
  label?: LocalizedText;
  /**
   * Phone number.
   */
  phone?: Phone;
  /**
   * Role mailbox.
   */
  email?: Email;
  /**
   * Page with the contact details or a form.
   */
  url?: WebAddress;
  /**
   * When the phone is answered.
   */
  hours?: OpeningHours[];
}
/**
 * Weekly hours during which a place is open or a phone is answered.
 */
export interface OpeningHours {
  /**
   * Weekdays.
   *
   * @minItems 1
   * @maxItems 7
   *
   * Items: ISO weekday, 1 Monday to 7 Sunday.
   */
  days: number[];
  /**
   * Opens.
   */
  from: ClockTime;
  /**
   * Closes. Earlier than `from` means after midnight.
   */
  to: ClockTime;
  /**
   * Part of every year in which these hours hold.
   */
  season?: Season;
  /**
   * First day these hours hold.
   */
  validFrom?: Day;
  /**
   * Last day these hours hold.
   */
  validTo?: Day;
}
/**
 * A page about the activity.
 */
export interface Link {
  /**
   * Address of the page.
   */
  url: WebAddress;
  /**
   * What the link leads to.
   */
  title?: LocalizedText;
  /**
   * What sort of page it is.
   */
  kind?: 'website' | 'registration' | 'social' | 'document' | 'video' | 'other';
}
/**
 * One source record that facts of the activity come from.
 */
export interface Provenance {
  /**
   * Id of the source in the catalogue's `sources`.
   */
  source: string;
  /**
   * Id of the record in that source.
   */
  recordId: string;
  /**
   * The record's own page.
   */
  url?: WebAddress;
  /**
   * When it was read.
   */
  fetched?: Instant;
  /**
   * When the source last changed it.
   */
  modified?: Instant;
  /**
   * Fields that came from this record; all when missing.
   *
   * Items: Field name of the activity.
   */
  fields?: string[];
}
/**
 * Why a value was given to the activity.
 */
export interface Classification {
  /**
   * Field that was filled.
   */
  field: string;
  /**
   * Value that was given.
   */
  value: string;
  /**
   * The code, type or word that led to it.
   */
  because: string;
}
/**
 * A text in one or more languages. Keys are BCP 47 tags; `fi`, `sv`, `en`, `se`, `smn` and `sms` are the usual ones. Texts are plain: paragraphs are separated by an empty line, list items start with `- `; no HTML.
 */
export interface LocalizedText {
  /**
   * Finnish
   */
  fi?: string;
  /**
   * Swedish
   */
  sv?: string;
  /**
   * English
   */
  en?: string;
  /**
   * Northern Sámi
   */
  se?: string;
  /**
   * Inari Sámi
   */
  smn?: string;
  /**
   * Skolt Sámi
   */
  sms?: string;
  /**
   * The text in another language, keyed by its BCP 47 tag.
   */
  [k: string]: string | undefined;
}
/**
 * A point in WGS 84 decimal degrees.
 */
export interface Point {
  /**
   * Latitude.
   */
  lat: number;
  /**
   * Longitude.
   */
  lon: number;
}
/**
 * Access features, each three-valued, keyed by the id of the access vocabulary (`wheelchair`, `induction-loop` …). A key that is missing is unknown.
 */
export interface Access {
  [k: string]: Ternary;
}
/**
 * Who arranges the activity.
 */
export interface Organiser {
  /**
   * Stable id within the catalogue; organisers with the same id are the same.
   */
  id?: string;
  /**
   * Name as residents know it.
   */
  name: LocalizedText;
  /**
   * What sort of organisation it is.
   */
  kind?: 'wellbeing-region' | 'municipality' | 'association' | 'parish' | 'state' | 'company' | 'other';
  /**
   * Finnish business id, `1234567-8`.
   */
  businessId?: string;
  /**
   * The organiser's own page.
   */
  url?: WebAddress;
}
/**
 * Where people may live to take part, when it is not simply anybody.
 */
export interface AreaServed {
  /**
   * True when the activity serves the whole country.
   */
  nationwide?: boolean;
  /**
   * Municipalities served.
   */
  municipalities?: MunicipalityCode[];
  /**
   * Wellbeing services counties served.
   */
  wellbeingCounties?: CountyCode[];
}
/**
 * A rule of repeating sessions. Days are ISO weekdays, 1 Monday to 7 Sunday.
 */
export interface Recurrence {
  /**
   * How the rule repeats. A yearly rule is in the month of `validFrom`.
   */
  frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  /**
   * Every n-th day, week, month or year; 1 when missing. Counted from `validFrom`.
   */
  interval?: number;
  /**
   * Only ISO weeks with an even or odd number.
   */
  weekParity?: 'even' | 'odd';
  /**
   * Weekdays of the rule.
   *
   * @maxItems 7
   *
   * Items: ISO weekday, 1 Monday to 7 Sunday.
   */
  days?: number[];
  /**
   * Monthly and yearly rules: which of the month's such weekdays, 1 first to 5 fifth, -1 last to -5 fifth from the end.
   */
  setPosition?: number;
  /**
   * Monthly and yearly rules: days of the month, 1 to 31, or from its end, -1 last to -31. With `days` both must fit.
   *
   * @maxItems 31
   *
   * Items: Day of the month.
   */
  monthDays?: number[];
  /**
   * Start of the session.
   */
  from: ClockTime;
  /**
   * End of the session. Earlier than `from` means it ends after midnight.
   */
  to?: ClockTime;
  /**
   * Part of every year in which the rule holds.
   */
  season?: Season;
  /**
   * First day the rule holds.
   */
  validFrom?: Day;
  /**
   * Last day the rule holds.
   */
  validTo?: Day;
}
/**
 * A part of every year, both days included. `to` before `from` runs over the new year: `09-01` to `05-31` is not in summer.
 */
export interface Season {
  /**
   * First day.
   */
  from: MonthDay;
  /**
   * Last day.
   */
  to: MonthDay;
}
/**
 * One dated session.
 */
export interface Session {
  /**
   * When it starts; for `allDay` the time is `00:00`.
   */
  start: LocalDateTime;
  /**
   * When it ends.
   */
  end?: LocalDateTime;
  /**
   * True when only the date is known.
   */
  allDay?: boolean;
  /**
   * True when this one session is cancelled.
   */
  cancelled?: boolean;
}
/**
 * A day or range of days when the ordinary rules do not hold. Of several on one day the shortest holds; without `closed` and `opens` it says that the rules hold although it is a holiday.
 */
export interface ScheduleException {
  /**
   * First day.
   */
  from: Day;
  /**
   * Last day; same as `from` when missing.
   */
  to?: Day;
  /**
   * True when nothing takes place.
   */
  closed?: boolean;
  /**
   * Other opening time on these days.
   */
  opens?: ClockTime;
  /**
   * Other closing time on these days.
   */
  closes?: ClockTime;
  /**
   * Why, in a few words.
   */
  reason?: LocalizedText;
}
/**
 * When the activity takes place. All times are wall-clock times in Finland. A schedule that is missing or empty means not known, never closed.
 */
export interface Schedule {
  /**
   * Repeating sessions.
   */
  recurrences?: Recurrence[];
  /**
   * Dated sessions, in order of time.
   */
  sessions?: Session[];
  /**
   * Opening hours.
   */
  openingHours?: OpeningHours[];
  /**
   * True when open day and night, every day.
   */
  alwaysOpen?: boolean;
  /**
   * Exceptions to recurrences and opening hours.
   */
  exceptions?: ScheduleException[];
  /**
   * Whether sessions fall out on Finnish public holidays.
   */
  skipsPublicHolidays?: Ternary;
  /**
   * Whether sessions fall out on school holidays.
   */
  skipsSchoolHolidays?: Ternary;
  /**
   * Whose school holidays they are: a municipality (three digits) or a wellbeing services county (two digits). Where the activity takes place when missing.
   */
  schoolArea?: string;
  /**
   * What the rules cannot say, in words.
   */
  note?: LocalizedText;
}
/**
 * Signing up.
 */
export interface Registration {
  /**
   * Whether one must sign up.
   */
  required?: Ternary;
  /**
   * State of enrolment.
   */
  state?: 'open' | 'not-yet-open' | 'full' | 'closed';
  /**
   * Page to sign up on.
   */
  url?: WebAddress;
  /**
   * Phone number for signing up.
   */
  phone?: Phone;
  /**
   * Role mailbox for signing up.
   */
  email?: Email;
  /**
   * Enrolment opens.
   */
  opens?: Day;
  /**
   * Enrolment closes.
   */
  closes?: Day;
  /**
   * How to sign up, in words.
   */
  note?: LocalizedText;
}
/**
 * Whether a professional must refer the person.
 */
export interface Referral {
  /**
   * Whether one needs a referral.
   */
  required?: Ternary;
  /**
   * Who may refer and how.
   */
  note?: LocalizedText;
}
/**
 * What it costs in euros.
 */
export interface Price {
  /**
   * Whether it is free of charge.
   */
  free?: Ternary;
  /**
   * Lowest price in euros.
   */
  min?: number;
  /**
   * Highest price in euros.
   */
  max?: number;
  /**
   * The price in words.
   */
  text?: LocalizedText;
  /**
   * Whether the Kaikukortti card gives free entry.
   */
  kaikukortti?: Ternary;
  /**
   * Whether equipment is lent free of charge.
   */
  equipmentLent?: Ternary;
}
/**
 * What a newcomer wants to know.
 */
export interface FirstTime {
  /**
   * Who meets you.
   */
  whoMeets?: LocalizedText;
  /**
   * What to bring.
   */
  bring?: LocalizedText;
  /**
   * Whether you may bring a companion.
   */
  companion?: Ternary;
  /**
   * Whether it suits beginners.
   */
  beginners?: Ternary;
  /**
   * Anything else that lowers the threshold.
   */
  note?: LocalizedText;
}
/**
 * A picture.
 */
export interface Image {
  /**
   * Address of the picture.
   */
  url: WebAddress;
  /**
   * What the picture shows.
   */
  alt?: LocalizedText;
  /**
   * Photographer and licence.
   */
  credit?: string;
}
/**
 * The living adviser: shown beside search and on every empty or failed state.
 */
export interface Advice {
  /**
   * Name of the service.
   */
  name: LocalizedText;
  /**
   * Phone number of the service.
   */
  phone?: Phone;
  /**
   * Role mailbox of the service.
   */
  email?: Email;
  /**
   * The service's own page.
   */
  url?: WebAddress;
  /**
   * When the phone is answered.
   */
  hours?: OpeningHours[];
  /**
   * Price of the call, languages spoken.
   */
  note?: LocalizedText;
}
/**
 * The area the catalogue is about.
 */
export interface Area {
  /**
   * Wellbeing services counties.
   */
  wellbeingCounties?: CountyCode[];
  /**
   * Municipalities.
   */
  municipalities?: MunicipalityCode[];
}
/**
 * A published file beside the manifest, named by its content.
 */
export interface FileRef {
  /**
   * Path relative to the manifest; the name holds the hash of the content.
   */
  path: string;
  /**
   * Size in bytes.
   */
  bytes?: number;
  /**
   * `sha256-` and the base64 digest.
   */
  integrity?: string;
  /**
   * Number of activities inside, where that applies.
   */
  records?: number;
}
/**
 * The published search index: one binary file a section. A reader that does not know its version builds an index from the activities.
 */
export interface IndexFiles {
  /**
   * Version of the binary form.
   */
  version: number;
  /**
   * What told the base forms of Finnish words: `voikko`, `word-list` or `rules`.
   */
  lexicon: string;
  /**
   * Number of activities indexed. They are numbered in the order of the activity files.
   */
  size: number;
  /**
   * Files by the name of the section: `facets`, `records`, `words`, `head` …
   */
  sections: {
    [k: string]: FileRef;
  };
}
/**
 * A postcode and the point that stands for its area.
 */
export interface Postcode {
  /**
   * Five digits.
   */
  code: string;
  /**
   * Municipality of the area, or of most of it.
   */
  municipality?: MunicipalityCode;
  /**
   * Name of the area.
   */
  name?: LocalizedText;
  /**
   * Middle of the area.
   */
  point: Point;
}
/**
 * A prepared table of travel times: how long it takes from the middle of postcodes to places, by one mode on one day.
 */
export interface TravelTimes {
  /**
   * How the ways are gone.
   */
  mode: 'public-transport' | 'car' | 'cycling' | 'walking';
  /**
   * The day whose timetables and streets the table is reckoned from.
   */
  date: Day;
  /**
   * Places to go to, in degrees of three decimals: a place of the catalogue whose point rounds to them is there.
   *
   * @minItems 1
   */
  places: Point[];
  /**
   * One row for each postcode.
   *
   * @minItems 1
   */
  origins: TravelTimeRow[];
}
/**
 * The ways from one postcode.
 */
export interface TravelTimeRow {
  /**
   * Postcode: five digits.
   */
  code: string;
  /**
   * Minutes to each place of the table, in its order; -1 where no way is known.
   *
   * Items: Whole minutes, at most a day.
   */
  minutes: number[];
}
/**
 * The first page of the whole list on one day, so that a page shows it before it has read anything else.
 */
export interface FirstPage {
  /**
   * The day in Finland on which the list begins like this; on others it begins with other activities.
   */
  day: Day;
  /**
   * Number of activities in the whole list.
   */
  total: number;
  /**
   * The first ones, in order, each as it is in the files of activities.
   */
  activities: Activity[];
  /**
   * What the list begins with when one theme is chosen, by theme: answered as early as the whole list.
   */
  themes?: {
    /**
     * The beginning of the list of one theme.
     */
    [k: string]: {
      /**
       * Number of activities in the list of the theme.
       */
      total: number;
      /**
       * The first ones, in order: where each is in `activities` with `further` behind it, from 0.
       *
       * Items: A place.
       */
      places: number[];
    };
  };
  /**
   * What the lists of themes begin with besides `activities`.
   */
  further?: Activity[];
}
/**
 * Published parts.
 */
export interface ManifestFiles {
  /**
   * Files of `{ "activities": […] }`, to be read in order.
   *
   * @minItems 1
   */
  activities: FileRef[];
  /**
   * What the list begins with on the day of `generated`, in the manifest itself.
   */
  first?: FirstPage;
  /**
   * The search index, so that a page need not read all activities first.
   */
  index?: IndexFiles;
  /**
   * GeoJSON outlines of municipalities or counties for the map.
   */
  areas?: FileRef;
  /**
   * Points of postcodes, to measure distances from: `{ "postcodes": [Postcode …] }`.
   */
  postcodes?: FileRef;
  /**
   * A prepared table of travel times from postcodes to places: `TravelTimes`.
   */
  travelTimes?: FileRef;
  /**
   * The attribution text.
   */
  attribution?: FileRef;
}
/**
 * What `manifest.json` holds: the head of the catalogue, and where its parts are.
 */
export interface Manifest {
  /**
   * Version of this format, `major.minor`; this schema is of major version 1. Readers accept the same major version.
   */
  formatVersion: string;
  /**
   * Id of this edition; changes whenever the content does.
   */
  generation?: string;
  /**
   * When the newest source was read: two runs on the same input give the same value.
   */
  generated?: Instant;
  /**
   * Name of the catalogue.
   */
  title?: LocalizedText;
  /**
   * Languages the texts are written in.
   */
  languages?: LanguageTag[];
  /**
   * The area the catalogue is about; a page opens on it.
   */
  area?: Area;
  /**
   * Municipalities the activities name.
   */
  municipalities?: Municipality[];
  /**
   * Where the facts come from.
   */
  sources?: Source[];
  /**
   * The living adviser shown beside search and in every empty or failed state.
   */
  advice?: Advice;
  /**
   * Address of a GeoJSON file of area outlines for the map, relative to the catalogue.
   */
  areas?: string;
  /**
   * Address of a file with points of postcodes, to measure distances from, relative to the catalogue.
   */
  postcodes?: string;
  /**
   * Address of a file with a prepared table of travel times, relative to the catalogue.
   */
  travelTimes?: string;
  /**
   * Numbers for people who check.
   */
  counts?: {
    /**
     * Activities published.
     */
    activities?: number;
  };
  /**
   * The published parts.
   */
  files: ManifestFiles;
}
