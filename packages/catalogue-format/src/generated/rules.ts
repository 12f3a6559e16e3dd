// Generated from catalogue.schema.json by scripts/generate.mjs. Do not edit.
import type { Rule } from '../reading/rule.js';

const languageTag: Rule = { type: "string", pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u };

export const localizedText: Rule = { type: "object", properties: {
  fi: { type: "string" },
  sv: { type: "string" },
  en: { type: "string" },
  se: { type: "string" },
  smn: { type: "string" },
  sms: { type: "string" },
}, minProperties: 1, additionalProperties: { type: "string" }, propertyNames: languageTag };

const ternary: Rule = { enum: ["yes","no","unknown"] };

const slug: Rule = { type: "string", pattern: /^[A-Za-z][A-Za-z0-9.-]{0,63}$/u };

export const day: Rule = { type: "string", pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u };

const monthDay: Rule = { type: "string", pattern: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u };

const clockTime: Rule = { type: "string", pattern: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u };

const localDateTime: Rule = { type: "string", pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/u };

const instant: Rule = { type: "string", pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/u };

export const municipalityCode: Rule = { type: "string", pattern: /^\d{3}$/u };

const countyCode: Rule = { type: "string", pattern: /^\d{2}$/u };

const webAddress: Rule = { type: "string", pattern: /^https?:\/\/[^\s]+$/u };

const phone: Rule = { type: "string", pattern: /^[+0-9][0-9 ()\-]{1,30}$/u };

const email: Rule = { type: "string", pattern: /^[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>]{2,63}$/u };

export const point: Rule = { type: "object", properties: {
  lat: { type: "number", minimum: -90, maximum: 90 },
  lon: { type: "number", minimum: -180, maximum: 180 },
}, required: ["lat","lon"] };

const access: Rule = { type: "object", additionalProperties: ternary, propertyNames: slug };

const organiser: Rule = { type: "object", properties: {
  id: { type: "string" },
  name: localizedText,
  kind: { enum: ["wellbeing-region","municipality","association","parish","state","company","other"] },
  businessId: { type: "string", pattern: /^\d{7}-\d$/u },
  url: webAddress,
}, required: ["name"] };

const place: Rule = { type: "object", properties: {
  id: { type: "string" },
  name: localizedText,
  address: localizedText,
  postcode: { type: "string", pattern: /^\d{5}$/u },
  postOffice: localizedText,
  municipality: municipalityCode,
  point: point,
  access: access,
  directions: localizedText,
} };

const areaServed: Rule = { type: "object", properties: {
  nationwide: { type: "boolean" },
  municipalities: { type: "array", items: municipalityCode },
  wellbeingCounties: { type: "array", items: countyCode },
} };

const season: Rule = { type: "object", properties: {
  from: monthDay,
  to: monthDay,
}, required: ["from","to"] };

const recurrence: Rule = { type: "object", properties: {
  frequency: { enum: ["daily","weekly","monthly","yearly"] },
  interval: { type: "integer", minimum: 1, maximum: 52 },
  weekParity: { enum: ["even","odd"] },
  days: { type: "array", items: { type: "integer", minimum: 1, maximum: 7 }, maxItems: 7 },
  setPosition: { type: "integer", minimum: -5, maximum: 5 },
  monthDays: { type: "array", items: { type: "integer", minimum: -31, maximum: 31 }, maxItems: 31 },
  from: clockTime,
  to: clockTime,
  season: season,
  validFrom: day,
  validTo: day,
}, required: ["frequency","from"] };

const openingHours: Rule = { type: "object", properties: {
  days: { type: "array", items: { type: "integer", minimum: 1, maximum: 7 }, minItems: 1, maxItems: 7 },
  from: clockTime,
  to: clockTime,
  season: season,
  validFrom: day,
  validTo: day,
}, required: ["days","from","to"] };

const session: Rule = { type: "object", properties: {
  start: localDateTime,
  end: localDateTime,
  allDay: { type: "boolean" },
  cancelled: { type: "boolean" },
}, required: ["start"] };

const scheduleException: Rule = { type: "object", properties: {
  from: day,
  to: day,
  closed: { type: "boolean" },
  opens: clockTime,
  closes: clockTime,
  reason: localizedText,
}, required: ["from"] };

const schedule: Rule = { type: "object", properties: {
  recurrences: { type: "array", items: recurrence },
  sessions: { type: "array", items: session },
  openingHours: { type: "array", items: openingHours },
  alwaysOpen: { type: "boolean" },
  exceptions: { type: "array", items: scheduleException },
  skipsPublicHolidays: ternary,
  skipsSchoolHolidays: ternary,
  schoolArea: { type: "string", pattern: /^\d{2,3}$/u },
  note: localizedText,
} };

const registration: Rule = { type: "object", properties: {
  required: ternary,
  state: { enum: ["open","not-yet-open","full","closed"] },
  url: webAddress,
  phone: phone,
  email: email,
  opens: day,
  closes: day,
  note: localizedText,
} };

const referral: Rule = { type: "object", properties: {
  required: ternary,
  note: localizedText,
} };

const price: Rule = { type: "object", properties: {
  free: ternary,
  min: { type: "number", minimum: 0 },
  max: { type: "number", minimum: 0 },
  text: localizedText,
  kaikukortti: ternary,
  equipmentLent: ternary,
} };

const firstTime: Rule = { type: "object", properties: {
  whoMeets: localizedText,
  bring: localizedText,
  companion: ternary,
  beginners: ternary,
  note: localizedText,
} };

const contact: Rule = { type: "object", properties: {
  label: localizedText,
  phone: phone,
  email: email,
  url: webAddress,
  hours: { type: "array", items: openingHours },
} };

const link: Rule = { type: "object", properties: {
  url: webAddress,
  title: localizedText,
  kind: { enum: ["website","registration","social","document","video","other"] },
}, required: ["url"] };

const image: Rule = { type: "object", properties: {
  url: webAddress,
  alt: localizedText,
  credit: { type: "string" },
}, required: ["url"] };

const provenance: Rule = { type: "object", properties: {
  source: { type: "string" },
  recordId: { type: "string" },
  url: webAddress,
  fetched: instant,
  modified: instant,
  fields: { type: "array", items: { type: "string" } },
}, required: ["source","recordId"] };

const classification: Rule = { type: "object", properties: {
  field: { type: "string" },
  value: { type: "string" },
  because: { type: "string" },
}, required: ["field","value","because"] };

/** One activity. */
export const activity: Rule = { type: "object", properties: {
  id: { type: "string", pattern: /^[^\s]{1,200}$/u },
  kind: { enum: ["group","course","event","service","place","advice","self-care","digital-service","volunteering"] },
  name: localizedText,
  summary: localizedText,
  description: localizedText,
  organiser: organiser,
  themes: { type: "array", items: slug },
  forms: { type: "array", items: slug },
  targetGroups: { type: "array", items: slug },
  ageRange: { type: "object", properties: {
    min: { type: "integer", minimum: 0, maximum: 120 },
    max: { type: "integer", minimum: 0, maximum: 120 },
  } },
  lifeSituations: { type: "array", items: slug },
  languages: { type: "array", items: languageTag },
  channels: { type: "array", items: { enum: ["in-person","remote","phone","home"] } },
  places: { type: "array", items: place },
  access: access,
  areaServed: areaServed,
  schedule: schedule,
  status: { enum: ["active","paused","full","cancelled","ended"] },
  statusNote: localizedText,
  registration: registration,
  referral: referral,
  price: price,
  firstTime: firstTime,
  contacts: { type: "array", items: contact },
  links: { type: "array", items: link },
  image: image,
  keywords: { type: "object", additionalProperties: { type: "array", items: { type: "string" } }, propertyNames: languageTag },
  codes: { type: "array", items: { type: "string", pattern: /^[a-z0-9-]+:[^\s]+$/u } },
  provenance: { type: "array", items: provenance },
  classified: { type: "array", items: classification },
  checked: day,
}, required: ["id","kind","name"] };

const source: Rule = { type: "object", properties: {
  id: { type: "string", pattern: /^[a-z0-9][a-z0-9-]{0,63}$/u },
  name: localizedText,
  system: { type: "string" },
  url: webAddress,
  licence: { type: "object", properties: {
    name: { type: "string" },
    url: webAddress,
  }, required: ["name"] },
  attribution: localizedText,
  fetched: instant,
  stale: { type: "boolean" },
}, required: ["id","name"] };

const advice: Rule = { type: "object", properties: {
  name: localizedText,
  phone: phone,
  email: email,
  url: webAddress,
  hours: { type: "array", items: openingHours },
  note: localizedText,
}, required: ["name"] };

const municipality: Rule = { type: "object", properties: {
  code: municipalityCode,
  name: localizedText,
  wellbeingCounty: countyCode,
  centre: point,
}, required: ["code","name"] };

const area: Rule = { type: "object", properties: {
  wellbeingCounties: { type: "array", items: countyCode },
  municipalities: { type: "array", items: municipalityCode },
} };

const fileRef: Rule = { type: "object", properties: {
  path: { type: "string", pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u },
  bytes: { type: "integer", minimum: 0 },
  integrity: { type: "string", pattern: /^sha256-[A-Za-z0-9+/]+=*$/u },
  records: { type: "integer", minimum: 0 },
}, required: ["path"] };

const indexFiles: Rule = { type: "object", properties: {
  version: { type: "integer", minimum: 1 },
  lexicon: { type: "string", pattern: /^[a-z]+(-[a-z]+)*$/u },
  size: { type: "integer", minimum: 0 },
  sections: { type: "object", additionalProperties: fileRef },
}, required: ["version","lexicon","size","sections"] };

const firstPage: Rule = { type: "object", properties: {
  day: day,
  total: { type: "integer", minimum: 0 },
  activities: { type: "array", items: activity },
  themes: { type: "object", additionalProperties: { type: "object", properties: {
    total: { type: "integer", minimum: 0 },
    places: { type: "array", items: { type: "integer", minimum: 0 } },
  }, required: ["total","places"] } },
  further: { type: "array", items: activity },
}, required: ["day","total","activities"] };

/** The `files` of a manifest. */
export const manifestFiles: Rule = { type: "object", properties: {
  activities: { type: "array", items: fileRef, minItems: 1 },
  first: firstPage,
  index: indexFiles,
  areas: fileRef,
  postcodes: fileRef,
  travelTimes: fileRef,
  attribution: fileRef,
}, required: ["activities"] };

/** The fields beside the activities, of a catalogue as of a manifest. None is required, so each can be dropped alone. */

export const head: Rule = { type: "object", properties: {
  formatVersion: { type: "string", pattern: /^1\.\d+$/u },
  generation: { type: "string" },
  generated: instant,
  title: localizedText,
  languages: { type: "array", items: languageTag },
  area: area,
  municipalities: { type: "array", items: municipality },
  sources: { type: "array", items: source },
  advice: advice,
  areas: { type: "string" },
  postcodes: { type: "string" },
  travelTimes: { type: "string" },
  counts: { type: "object", properties: {
    activities: { type: "integer", minimum: 0 },
  } },
} };
