// How long each keystroke takes, with facet counts, over a made-up catalogue.
//   node bench/search/latency.mjs [number of activities, 10000]
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';

const count = Number(process.argv[2] ?? 10_000);

// A generator with a fixed seed: two runs measure the same catalogue.
let state = 20261122;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const pick = (list) => list[Math.floor(random() ** 1.6 * list.length)];

const FIRST =
  'tasapaino vesi kunto tuoli seniori luonto musiikki käsi kuva perhe nais mies vertais omais muisti liikunta kansalais kylä ilta aamu päivä talvi kesä metsä ranta uimahalli kirjasto asukas nuoriso lasten työttömien'.split(
    ' ',
  );
const LAST =
  'jumppa tanssi ryhmä kerho tuki kurssi piiri retki leiri ilta harjoittelu neuvonta kahvila toiminta kävely uinti talo päivä tapaaminen pelit laulu teatteri työ paja'.split(
    ' ',
  );
const FILLER =
  'tervetuloa mukaan kaikille avoin maksuton ohjattu viikoittain ilman ennakkoilmoittautumista rauhallisesti yhdessä tekemistä keskustelua kahvia liikuntaa ulkona sisällä ohjaajan kanssa omaan tahtiin ota matto juoma varusteet saavutettava esteetön keskustassa bussilla pääsee lähellä tilaisuus vapaaehtoisten voimin järjestetään syksyllä keväällä myös etänä puhelimitse'.split(
    ' ',
  );
const ENDINGS = ['', 'n', 'ssa', 'sta', 'lla', 'lle', 'na', 'ksi', 'kin'];
const MUNICIPALITIES = Object.entries({
  286: 'Kouvola',
  285: 'Kotka',
  '075': 'Hamina',
  142: 'Iitti',
  489: 'Miehikkälä',
  624: 'Pyhtää',
  935: 'Virolahti',
});

const compound = () => pick(FIRST) + pick(LAST) + pick(ENDINGS);
const sentence = (length) => Array.from({ length }, () => (random() < 0.3 ? compound() : pick(FILLER))).join(' ');
const activities = Array.from({ length: count }, (_, number) => {
  const [municipality, name] = pick(MUNICIPALITIES);
  return {
    id: `a${number}`,
    kind: 'group',
    name: { fi: `${compound()} ${random() < 0.3 ? pick(LAST) : ''}`.trim() },
    description: { fi: sentence(30) },
    organiser: {
      id: `o${number % Math.ceil(count / 20)}`,
      name: { fi: `${name}n ${compound()}` },
      kind: 'association',
    },
    themes: [pick(THEMES).id],
    forms: [pick(FORMS).id],
    targetGroups: [pick(TARGET_GROUPS).id],
    channels: ['in-person'],
    places: [{ municipality, point: { lat: 60.4 + random(), lon: 26 + 2 * random() }, access: { wheelchair: 'yes' } }],
    price: { free: random() < 0.5 ? 'yes' : 'no' },
    schedule: { recurrences: [{ frequency: 'weekly', days: [1 + (number % 7)], from: '13:00', to: '14:30' }] },
  };
});

const QUERIES = [
  'tasapainoharjoittelua',
  'jumppa kouvolassa',
  'senioritanssi',
  'vertaistukiryhmä omaisille',
  'uimahalli',
  'kävelyryhmä',
  'muistikahvila kotka',
  'lasten leiri kesällä',
  'tasapanio',
  'musiikkipiiri',
  'esteetön teatteri',
  'maksuton kuntojumppa',
  'kamratstöd',
  'kuvataidekurssi hamina',
];

const heapBefore = process.memoryUsage().heapUsed;
const started = performance.now();
const engine = createSearchEngine({
  formatVersion: '1.0',
  municipalities: MUNICIPALITIES.map(([code, fi]) => ({ code, name: { fi }, wellbeingCounty: '10' })),
  activities,
});
await engine.search({});
const listed = performance.now();
await engine.suggest('a');
console.log(
  `${count} activities: first list after ${(listed - started).toFixed(0)} ms, words indexed in ${(performance.now() - listed).toFixed(0)} ms more,`,
  `heap + ${((process.memoryUsage().heapUsed - heapBefore) / 1e6).toFixed(0)} MB`,
);

/** Least time of each keystroke over the warm rounds: what it takes when no other program interferes. */
const least = [];
const rows = {};
const summarise = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2));
  return { keystrokes: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
};
for (const round of ['first time', 'warm 1', 'warm 2', 'warm 3', 'warm 4', 'warm 5']) {
  const times = [];
  const cpu = process.cpuUsage();
  for (const query of QUERIES) {
    for (let length = 2; length <= query.length; length++) {
      const start = performance.now();
      await engine.search({ text: query.slice(0, length) });
      times.push(performance.now() - start);
    }
  }
  const used = process.cpuUsage(cpu);
  rows[round] = {
    ...summarise(times),
    'cpu, mean': Number(((used.user + used.system) / 1000 / times.length).toFixed(2)),
  };
  if (round !== 'first time') times.forEach((time, place) => (least[place] = Math.min(time, least[place] ?? Infinity)));
}
rows['least of warm'] = summarise(least);
console.table(rows);
