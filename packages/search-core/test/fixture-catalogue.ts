import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';

/** Sunday 22 November 2026, noon in Finland. */
export const NOW = new Date('2026-11-22T10:00:00Z');
export const now = (): Date => NOW;

const kouvola = { municipality: '286', point: { lat: 60.8681, lon: 26.7042 } };
const kotka = { municipality: '285', point: { lat: 60.4664, lon: 26.9458 } };
const tuesdays = { recurrences: [{ frequency: 'weekly' as const, days: [2] as [number], from: '13:00', to: '14:30' }] };
const thursdays = {
  recurrences: [{ frequency: 'weekly' as const, days: [4] as [number], from: '17:30', to: '18:30' }],
};

/** A small catalogue, made up, with one activity for each thing the tests ask about. */
export const ACTIVITIES: Activity[] = [
  {
    id: 'balance',
    kind: 'group',
    name: { fi: 'Tasapainoryhmä ikäihmisille' },
    summary: { fi: 'Tuolijumppaa ja tasapainoharjoittelua rauhallisesti.' },
    organiser: { id: 'voimistelijat', name: { fi: 'Kuusankosken Voimistelijat' }, kind: 'association' },
    themes: ['exercise'],
    forms: ['led-group'],
    targetGroups: ['KR1.1'],
    languages: ['fi'],
    channels: ['in-person'],
    places: [{ name: { fi: 'Kuusankoskitalo' }, ...kouvola, access: { wheelchair: 'yes', 'induction-loop': 'no' } }],
    price: { free: 'yes' },
    registration: { required: 'no' },
    schedule: tuesdays,
    checked: '2026-10-01',
  },
  {
    id: 'gymnastics-kouvola',
    kind: 'group',
    name: { fi: 'Kuntojumppa' },
    description: { fi: 'Reipas jumppa kaikille. Ota mukaan matto.' },
    organiser: { id: 'liikuntapalvelut', name: { fi: 'Kouvolan liikuntapalvelut' }, kind: 'municipality' },
    themes: ['exercise'],
    forms: ['led-group'],
    targetGroups: ['KR1'],
    channels: ['in-person'],
    places: [{ name: { fi: 'Urheilupuiston koulu' }, ...kouvola }],
    price: { free: 'no', min: 5 },
    schedule: thursdays,
  },
  {
    id: 'gymnastics-kotka',
    kind: 'group',
    name: { fi: 'Kouvolan Tarmon jumppa' },
    organiser: { id: 'tarmo', name: { fi: 'Kouvolan Tarmo' }, kind: 'association' },
    themes: ['exercise'],
    channels: ['in-person'],
    places: [{ name: { fi: 'Karhulan liikuntahalli' }, ...kotka }],
    schedule: thursdays,
  },
  {
    id: 'peer',
    kind: 'group',
    name: { fi: 'Omaisten ilta' },
    description: { fi: 'Kahvia ja keskustelua muiden samassa tilanteessa olevien kanssa.' },
    organiser: { id: 'fingerroos', name: { fi: 'Omaishoitajien yhdistys' }, kind: 'association' },
    themes: ['community', 'mind'],
    forms: ['peer-support'],
    lifeSituations: ['KE11'],
    languages: ['fi', 'sv'],
    channels: ['in-person', 'remote'],
    places: [kotka],
    price: { kaikukortti: 'yes' },
  },
  {
    id: 'senior-dance',
    kind: 'group',
    name: { fi: 'Senioritanssi' },
    summary: { fi: 'Tanssitaan ilman paria.' },
    themes: ['exercise', 'culture'],
    targetGroups: ['KR1.1'],
    places: [kotka],
    schedule: tuesdays,
  },
  {
    id: 'dance-children',
    kind: 'course',
    name: { fi: 'Lasten tanssikurssi', sv: 'Danskurs för barn' },
    themes: ['culture'],
    forms: ['course'],
    targetGroups: ['KR1.2'],
    registration: { required: 'yes' },
    places: [kouvola],
  },
  {
    id: 'pool',
    kind: 'place',
    name: { fi: 'Uimahalli', sv: 'Simhallen', en: 'Swimming hall' },
    themes: ['exercise'],
    forms: ['self-guided-place'],
    places: [{ ...kouvola, postcode: '45100', access: { wheelchair: 'no' } }],
    schedule: { openingHours: [{ days: [1, 2, 3, 4, 5], from: '06:30', to: '20:00' }] },
  },
  {
    id: 'trail',
    kind: 'place',
    name: { fi: 'Luontopolku' },
    themes: ['nature'],
    places: [kouvola],
    price: { free: 'yes' },
  },
  {
    id: 'helpline',
    kind: 'advice',
    name: { fi: 'Kriisipuhelin', sv: 'Kristelefon', en: 'Crisis line' },
    description: { fi: 'Keskusteluapua vaikeassa elämäntilanteessa.' },
    themes: ['mind', 'advice'],
    forms: ['talk-support'],
    targetGroups: ['KR1'],
    channels: ['phone'],
    areaServed: { nationwide: true },
    schedule: { alwaysOpen: true },
    price: { free: 'yes' },
  },
  {
    id: 'swedish',
    kind: 'group',
    name: { sv: 'Stickcafé' },
    description: { sv: 'Vi stickar och dricker kaffe i föreningarnas hus.' },
    themes: ['community'],
    languages: ['sv'],
    places: [kotka],
  },
  {
    id: 'bad-substrings',
    kind: 'group',
    name: { fi: 'Mustaksi maalattu saksalainen ilta' },
    description: { fi: 'Taidetta ja kulttuuria rakentamassa.' },
    themes: ['culture'],
  },
  {
    id: 'sauna',
    kind: 'group',
    name: { fi: 'Säästä ja säilö -kurssi' },
    description: { fi: 'Ruokaa ja ravitsemusta.' },
    themes: ['food-sleep'],
    referral: { required: 'yes' },
  },
  {
    id: 'over',
    kind: 'event',
    name: { fi: 'Kesäjuhla' },
    themes: ['community'],
    schedule: { sessions: [{ start: '2026-06-10T18:00', end: '2026-06-10T20:00' }] },
  },
  { id: 'walk', kind: 'group', name: { fi: 'Maanantain kävely' }, themes: ['nature'], places: [kouvola] },
];

export const CATALOGUE: Catalogue = {
  formatVersion: '1.0',
  languages: ['fi', 'sv', 'en'],
  municipalities: [
    {
      code: '286',
      name: { fi: 'Kouvola', sv: 'Kouvola' },
      wellbeingCounty: '10',
      centre: { lat: 60.8681, lon: 26.7042 },
    },
    { code: '285', name: { fi: 'Kotka', sv: 'Kotka' }, wellbeingCounty: '10', centre: { lat: 60.4664, lon: 26.9458 } },
    {
      code: '075',
      name: { fi: 'Hamina', sv: 'Fredrikshamn' },
      wellbeingCounty: '10',
      centre: { lat: 60.5697, lon: 27.198 },
    },
  ],
  activities: ACTIVITIES,
};
