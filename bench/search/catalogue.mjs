// A made-up catalogue of any size in the catalogue format, the same for the same size and seed.
//   node bench/search/catalogue.mjs <size> [file.json]     without a file: what its words are like
// Record for record it is written out as it is made, so that 100,000 need no memory of their own.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { makeOrganisers, makePlaces, makeSchedules, municipalitiesBySize } from './catalogue/pools.mjs';
import { seededRandom } from './catalogue/random.mjs';
import { textMaker } from './catalogue/texts.mjs';

const KINDS = [
  'group',
  'group',
  'group',
  'course',
  'event',
  'service',
  'place',
  'advice',
  'self-care',
  'volunteering',
  'digital-service',
];
const ids = (vocabulary) => vocabulary.map(({ id }) => id);
const unique = (values) => [...new Set(values)];

/** Everything of a catalogue but its activities. */
export function catalogueHead(size, seed = 1) {
  const municipalities = municipalitiesBySize(seededRandom(seed)).map(({ code, label, wellbeingCounty, centre }) => ({
    code,
    name: label,
    wellbeingCounty,
    centre,
  }));
  return {
    formatVersion: '1.0',
    generation: `bench-${size}-${seed}`,
    generated: '2026-11-01T00:00:00Z',
    title: { fi: 'Keksitty palvelutarjotin' },
    languages: ['fi', 'sv', 'en'],
    municipalities: municipalities.sort((a, b) => (a.code < b.code ? -1 : 1)),
    sources: [{ id: 'bench', name: { fi: 'Keksitty aineisto' } }],
  };
}

/** The activities one after the other. */
export function* makeActivities(size, seed = 1) {
  const random = seededRandom(seed);
  const towns = municipalitiesBySize(random);
  const texts = textMaker(random);
  const organisers = makeOrganisers(size, random, towns);
  const placeIn = makePlaces(size, random, towns, texts);
  const schedules = makeSchedules(random);
  for (let number = 0; number < size; number++)
    yield makeActivity(number, { random, texts, organisers, placeIn, schedules });
}

/** The whole catalogue in memory. */
export function makeCatalogue(size, seed = 1) {
  return { ...catalogueHead(size, seed), activities: [...makeActivities(size, seed)] };
}

function makeActivity(number, { random, texts, organisers, placeIn, schedules }) {
  const { town, value: organiser } = random.early(organisers, 1.8);
  const channels = random.chance(0.85)
    ? ['in-person']
    : random.pick([['remote'], ['phone'], ['in-person', 'remote'], ['home']]);
  const inPerson = channels.includes('in-person');
  const swedish = town.languages.includes('sv') || random.chance(0.03);
  const english = random.chance(0.05);
  const words = 11 + random.below(20);
  const summary = random.chance(0.4) ? Math.min(9, words - 6) : 0;
  const inLanguages = (write) => ({
    fi: write('fi'),
    ...(swedish && { sv: write('sv') }),
    ...(english && { en: write('en') }),
  });
  return {
    id: `bench-${number}`,
    kind: random.pick(KINDS),
    name: {
      fi: texts.name(),
      ...(swedish && { sv: texts.swedishName() }),
      ...(english && { en: texts.englishName() }),
    },
    ...(summary > 0 && { summary: inLanguages((language) => texts.sentences(summary, language)) }),
    description: inLanguages((language) => texts.sentences(words - summary, language)),
    organiser,
    ...facets(random),
    channels,
    ...(inPerson && { places: [placeIn(town)] }),
    ...(!inPerson && { areaServed: random.chance(0.3) ? { nationwide: true } : { municipalities: [town.code] } }),
    ...(!random.chance(0.12) && { schedule: random.early(schedules, 1.7) }),
    contacts: [{ phone: `+358 50 ${String(1000000 + number).slice(-7)}` }],
    links: [{ url: `https://example.org/activity/${number}` }],
    provenance: [{ source: 'bench', recordId: String(number) }],
    ...(random.chance(0.9) && {
      checked: new Date(Date.UTC(2024, 6, 1) + random.below(850) * 86_400_000).toISOString().slice(0, 10),
    }),
  };
}

function facets(random) {
  const everybody = random.chance(0.35);
  const groups = everybody
    ? ['KR1']
    : [
        random.early(
          ids(TARGET_GROUPS).filter((id) => id !== 'KR1'),
          1.6,
        ),
      ];
  const free = random.next();
  const price =
    free < 0.5
      ? { free: 'yes' }
      : free < 0.8
        ? { free: 'no', min: random.pick([2, 3, 5, 8, 10, 15, 25, 60]) }
        : undefined;
  return {
    themes: unique([random.early(ids(THEMES), 1.6), ...(random.chance(0.4) ? [random.pick(ids(THEMES))] : [])]),
    ...(random.chance(0.93) && {
      forms: unique([random.early(ids(FORMS), 1.6), ...(random.chance(0.15) ? [random.pick(ids(FORMS))] : [])]),
    }),
    ...(random.chance(0.88) && { targetGroups: groups }),
    ...(random.chance(0.2) && { lifeSituations: [random.pick(ids(LIFE_SITUATIONS))] }),
    ...(random.chance(0.85) && {
      languages: random.chance(0.82)
        ? ['fi']
        : random.pick([['fi', 'sv'], ['sv'], ['fi', 'en'], ['en'], ['ru'], ['ar']]),
    }),
    ...(random.chance(0.75) && { registration: { required: random.pick(['yes', 'yes', 'no', 'no', 'unknown']) } }),
    ...(random.chance(0.12) && { referral: { required: random.pick(['yes', 'no']) } }),
    ...(price && {
      price: {
        ...price,
        ...(random.chance(0.12) && { kaikukortti: 'yes' }),
        ...(random.chance(0.08) && { equipmentLent: 'yes' }),
      },
    }),
    ...(random.chance(0.05) && { status: random.pick(['paused', 'full', 'cancelled']) }),
  };
}

async function writeCatalogue(size, file) {
  const out = createWriteStream(file);
  const head = JSON.stringify(catalogueHead(size));
  out.write(`${head.slice(0, -1)},"activities":[\n`);
  let number = 0;
  for (const activity of makeActivities(size)) {
    if (!out.write(`${number++ ? ',\n' : ''}${JSON.stringify(activity)}`)) await once(out, 'drain');
  }
  out.end('\n]}\n');
  await once(out, 'finish');
}

function describe(size) {
  const forms = new Set();
  let [tokens, bytes] = [0, 0];
  for (const activity of makeActivities(size)) {
    const { name, summary, description, organiser } = activity;
    const text = [name, summary, description, organiser.name].flatMap((texts) => Object.values(texts ?? {})).join(' ');
    for (const word of text.toLowerCase().match(/[\p{L}\d]+/gu)) {
      forms.add(word);
      tokens++;
    }
    bytes += JSON.stringify(activity).length;
  }
  console.log(
    `${size} activities, ${tokens} words, ${forms.size} distinct forms, ${(bytes / 1e6).toFixed(1)} MB of JSON`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [size, file] = [Number(process.argv[2] ?? 1000), process.argv[3]];
  if (file) await writeCatalogue(size, file);
  else describe(size);
}
