import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { addDays, weekdayOf } from '@hyte/catalogue-widget/format/locale.js';
import { finnishTime } from '@hyte/catalogue-widget/format/finnish-time.js';

/** Today in Finland: the elements look at the real clock, so the samples are reckoned from it. */
export const TODAY = finnishTime().slice(0, 10);

/** The first day after today that is this ISO weekday. */
export function nextWeekday(weekday: number): string {
  const ahead = (weekday - weekdayOf(TODAY) + 7) % 7 || 7;
  return addDays(TODAY, ahead);
}

/** A group with everything told. All names are made up. */
export const balance: Activity = {
  id: 'balance',
  kind: 'group',
  name: { fi: 'Tasapainoryhmä ikäihmisille', sv: 'Balansgrupp för äldre' },
  summary: { fi: 'Tuolijumppaa ja tasapainoharjoittelua rauhallisesti, ilman ennakkoilmoittautumista.' },
  description: {
    fi: 'Ryhmä kokoontuu ohjaajan johdolla.\n\nOhjelmassa on:\n- tuolijumppaa\n- tasapainoharjoittelua\n\nLisää: https://example.org/tasapaino.',
  },
  organiser: {
    id: 'voimistelijat',
    name: { fi: 'Mallilan Voimistelijat' },
    kind: 'association',
    url: 'https://example.org/',
  },
  themes: ['exercise'],
  forms: ['led-group'],
  targetGroups: ['KR1.1'],
  languages: ['fi', 'sv'],
  channels: ['in-person'],
  places: [
    {
      name: { fi: 'Kuusankoski-talo' },
      address: { fi: 'Kauppakatu 1' },
      postcode: '45700',
      postOffice: { fi: 'Kuusankoski' },
      municipality: '286',
      point: { lat: 60.907, lon: 26.625 },
      access: { wheelchair: 'yes', 'accessible-toilet': 'yes', 'induction-loop': 'no' },
      directions: { fi: 'Sisäänkäynti pihan puolelta.' },
    },
  ],
  schedule: {
    recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:30' }],
    exceptions: [{ from: addDays(TODAY, 30), to: addDays(TODAY, 40), closed: true }],
    skipsPublicHolidays: 'yes',
  },
  registration: { required: 'no' },
  price: { free: 'yes', equipmentLent: 'yes' },
  firstTime: {
    whoMeets: { fi: 'Ohjaaja Maija odottaa ala-aulassa.' },
    bring: { fi: 'sisäkengät ja juomapullo' },
    companion: 'yes',
    beginners: 'yes',
  },
  contacts: [{ label: { fi: 'Toimisto' }, phone: '+358401234567', email: 'toimisto@example.org' }],
  provenance: [{ source: 'sheet', recordId: '1' }],
  checked: addDays(TODAY, -100),
};

/** An event that is cancelled, with old facts. */
export const concert: Activity = {
  id: 'concert',
  kind: 'event',
  name: { fi: 'Yhteislauluilta' },
  summary: { fi: 'Lauletaan yhdessä tuttuja lauluja.' },
  organiser: { id: 'seurakunta', name: { fi: 'Mallilan seurakunta' }, kind: 'parish' },
  themes: ['culture'],
  status: 'cancelled',
  statusNote: { fi: 'Laulunjohtaja on sairastunut.' },
  places: [{ name: { fi: 'Seurakuntakeskus' }, municipality: '285' }],
  schedule: { sessions: [{ start: `${addDays(TODAY, 6)}T18:00`, end: `${addDays(TODAY, 6)}T19:30` }] },
  price: { free: 'no', min: 5, max: 10 },
  checked: addDays(TODAY, -500),
};

/** A service about which little is known. */
export const chat: Activity = {
  id: 'chat',
  kind: 'digital-service',
  name: { fi: 'Keskusteluapua verkossa' },
  description: { fi: 'Voit kirjoittaa nimettömästi. Vastaaja lukee viestisi kahden arkipäivän kuluessa.' },
  organiser: { id: 'region', name: { fi: 'Mallialueen hyvinvointialue' }, kind: 'wellbeing-region' },
  themes: ['mind'],
  channels: ['remote'],
  links: [{ url: 'https://example.org/chat', title: { fi: 'Kirjoita meille' } }],
};

/** A dated course with signing up, in Swedish only. */
export const course: Activity = {
  id: 'course',
  kind: 'course',
  name: { sv: 'Matlagningskurs för nybörjare' },
  summary: { sv: 'Vi lagar vardagsmat tillsammans.' },
  organiser: {
    id: 'institute',
    name: { fi: 'Mallilan kansalaisopisto', sv: 'Modellby medborgarinstitut' },
    kind: 'municipality',
  },
  themes: ['food-sleep'],
  languages: ['sv'],
  places: [{ name: { sv: 'Skolköket' }, municipality: '285' }],
  schedule: {
    sessions: [
      { start: `${addDays(TODAY, 1)}T17:00`, end: `${addDays(TODAY, 1)}T19:00` },
      { start: `${addDays(TODAY, 8)}T17:00`, end: `${addDays(TODAY, 8)}T19:00` },
    ],
  },
  registration: { required: 'yes', state: 'open', url: 'https://example.org/anmalan', closes: addDays(TODAY, 1) },
  price: { min: 24 },
  checked: addDays(TODAY, -250),
};

/** A place that is always open. */
export const trail: Activity = {
  id: 'trail',
  kind: 'place',
  name: { fi: 'Lähilammen kuntopolku' },
  summary: { fi: 'Valaistu, helppokulkuinen kolmen kilometrin polku lammen ympäri.' },
  organiser: { id: 'town', name: { fi: 'Mallilan kaupunki' }, kind: 'municipality' },
  themes: ['nature'],
  forms: ['self-guided-place'],
  places: [
    { name: { fi: 'Uimarannan pysäköintialue' }, municipality: '286', point: { lat: 60.87, lon: 26.7 } },
    { name: { fi: 'Koulun piha' }, municipality: '286' },
  ],
  schedule: { alwaysOpen: true },
  price: { free: 'yes' },
  provenance: [{ source: 'register', recordId: '7', modified: `${addDays(TODAY, -20)}T10:00:00Z` }],
};

export const catalogue: Catalogue = {
  formatVersion: '1.0',
  generation: 'sample',
  municipalities: [
    { code: '285', name: { fi: 'Kotka', sv: 'Kotka' } },
    { code: '286', name: { fi: 'Kouvola', sv: 'Kouvola' } },
  ],
  sources: [
    {
      id: 'sheet',
      name: { fi: 'Järjestöjen ilmoittamat' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.fi' },
    },
    { id: 'register', name: { fi: 'Paikkarekisteri' } },
  ],
  advice: {
    name: { fi: 'Mallialueen neuvonta', sv: 'Modellområdets rådgivning' },
    phone: '+3585123456',
    email: 'neuvonta@example.org',
    hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }],
  },
  activities: [balance, concert, chat, course, trail],
};
