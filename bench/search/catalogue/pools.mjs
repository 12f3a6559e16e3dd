// What many activities of a made-up catalogue share: organisers, places and schedules.
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { FIRST_NAMES, ORGANISATIONS, SURNAMES, UNITS } from './finnish-words.mjs';

/** Municipalities in the order of how much happens there: a fixed shuffle, the largest towns first. */
export function municipalitiesBySize(random) {
  const towns = [
    '091',
    '049',
    '092',
    '837',
    '853',
    '564',
    '179',
    '297',
    '398',
    '609',
    '286',
    '405',
    '698',
    '905',
    '285',
  ];
  const rest = MUNICIPALITIES.filter(({ code }) => !towns.includes(code))
    .map((entry) => [random.next(), entry])
    .sort((a, b) => a[0] - b[0])
    .map(([, entry]) => entry);
  return [...towns.map((code) => MUNICIPALITIES.find((entry) => entry.code === code)), ...rest];
}

const GENITIVES = [
  [/nki$/, 'ngin'],
  [/rku$/, 'run'],
  [/mpere$/, 'mpereen'],
  [/(järv|niem|saar)i$/, '$1en'],
  [/lahti$/, 'lahden'],
  [/(jo|mä)ki$/, '$1en'],
  [/koski$/, 'kosken'],
  [/vesi$/, 'veden'],
  [/lampi$/, 'lammen'],
  [/salmi$/, 'salmen'],
  [/ranta$/, 'rannan'],
  [/virta$/, 'virran'],
  [/kaus$/, 'kauden'],
  [/nen$/, 'sen'],
  [/([^aeiouyäö])$/, '$1in'],
  [/$/, 'n'],
];

/** Kouvola → Kouvolan; good enough for made-up names. */
export function genitive(town) {
  const [ending, becomes] = GENITIVES.find(([pattern]) => pattern.test(town));
  return town.replace(ending, becomes);
}

/** About one organiser to 40 activities, each in a municipality. */
export function makeOrganisers(size, random, towns) {
  return Array.from({ length: Math.max(60, Math.ceil(size / 40)) }, (_, number) => {
    const town = random.early(towns, 2.5);
    const ofTown = genitive(town.label.fi);
    if (random.chance(0.12)) {
      const firm = `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)} ${random.pick(['Oy', 'tmi', 'hyvinvointipalvelut', 'terapiapalvelut'])}`;
      return organiser(number, 'company', firm, town);
    }
    if (random.chance(0.15))
      return organiser(
        number,
        'municipality',
        `${ofTown} ${random.pick(['kaupunki', 'kunta', 'kirjasto', 'liikuntapalvelut'])}`,
        town,
      );
    if (random.chance(0.06)) return organiser(number, 'parish', `${ofTown} seurakunta`, town);
    return organiser(number, 'association', `${ofTown} ${random.pick(ORGANISATIONS)} ${random.pick(UNITS)}`, town);
  });
}

function organiser(number, kind, name, town) {
  const swedish = town.languages.includes('sv') && { sv: `${town.label.sv ?? town.label.fi}: ${name}` };
  return {
    town,
    value: { id: `org-${number}`, name: { fi: name, ...swedish }, kind, url: `https://example.org/org/${number}` },
  };
}

/** About one place to 12 activities, near the centre of its municipality. */
export function makePlaces(size, random, towns, texts) {
  const places = new Map();
  let number = 0;
  return (town) => {
    const known = places.get(town.code) ?? [];
    places.set(town.code, known);
    if (known.length && !random.chance(1 / 12)) return random.early(known, 1.5);
    const { lat, lon } = town.centre;
    const access = accessOf(random);
    const place = {
      id: `place-${number++}`,
      name: { fi: texts.placeName(genitive(town.label.fi)) },
      address: { fi: texts.streetName() },
      postcode: String(100 * Number(town.code) + 100 + random.below(90))
        .padStart(5, '0')
        .slice(0, 5),
      municipality: town.code,
      ...(!random.chance(0.06) && { point: { lat: near(lat, 0.12, random), lon: near(lon, 0.2, random) } }),
      ...(access && { access }),
    };
    known.push(place);
    return place;
  };
}

const near = (degrees, range, random) => Number((degrees + (random.next() - 0.5) * range).toFixed(5));

const FEATURES = [
  'wheelchair',
  'step-free-entrance',
  'accessible-toilet',
  'induction-loop',
  'accessible-parking',
  'rollator',
  'quiet-space',
];
function accessOf(random) {
  if (random.chance(0.45)) return undefined;
  const facts = FEATURES.filter(() => random.chance(0.4)).map((feature) => [
    feature,
    random.pick(['yes', 'yes', 'yes', 'no', 'unknown']),
  ]);
  return facts.length ? Object.fromEntries(facts) : undefined;
}

/** A few hundred schedules, as a real catalogue has: weekly hours, every second week, monthly, dated, opening hours. */
export function makeSchedules(random, count = 360) {
  const clock = (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`;
  const day = (offset) => new Date(Date.UTC(2026, 8, 1 + offset)).toISOString().slice(0, 10);
  return Array.from({ length: count }, () => {
    const hour = 8 + random.below(12);
    const minute = random.pick(['00', '00', '15', '30']);
    const times = { from: clock(hour, minute), to: clock(hour + 1 + random.below(2), minute) };
    const weekday = 1 + random.below(random.chance(0.8) ? 5 : 7);
    const first = random.below(30);
    const term = random.chance(0.6) ? { validFrom: day(first), validTo: day(first + 80 + random.below(120)) } : {};
    const holidays = {
      skipsPublicHolidays: random.pick(['yes', 'unknown']),
      ...(random.chance(0.3) && { skipsSchoolHolidays: 'yes' }),
    };
    const kind = random.next();
    if (kind < 0.62) return { recurrences: [{ frequency: 'weekly', days: [weekday], ...times, ...term }], ...holidays };
    if (kind < 0.7)
      return {
        recurrences: [
          { frequency: 'weekly', weekParity: random.pick(['even', 'odd']), days: [weekday], ...times, ...term },
        ],
        ...holidays,
      };
    if (kind < 0.76)
      return {
        recurrences: [{ frequency: 'monthly', setPosition: 1 + random.below(4), days: [weekday], ...times, ...term }],
      };
    if (kind < 0.9) {
      const starts = Array.from({ length: 1 + random.below(4) }, () => 60 + random.below(200)).sort((a, b) => a - b);
      return {
        sessions: starts.map((offset) => ({
          start: `${day(offset)}T${times.from}`,
          end: `${day(offset)}T${times.to}`,
        })),
      };
    }
    if (kind < 0.97)
      return { openingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: clock(15 + random.below(5), '00') }] };
    return { alwaysOpen: true };
  });
}
