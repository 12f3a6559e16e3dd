// Saved pages of five made-up sources, as the interfaces give them, out of the made-up catalogue of the search measurements.
//   node bench/tools/pages.mjs <size> <folder>
// A tenth of the records tells of what another source tells of too, a little differently, as the same group stands in several registers:
// its own words, the name written otherwise, a point some metres off, but the same times, price and people, for otherwise it were another group.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seededRandom } from '../search/catalogue/random.mjs';
import { makeActivities } from '../search/catalogue.mjs';
import { csvLine, CSV_HEADINGS } from './shapes/csv.mjs';
import { lahellaItem } from './shapes/lahella.mjs';
import { linkedEvent } from './shapes/linked-event.mjs';
import { lipasPlace } from './shapes/lipas.mjs';
import { ptvRecords } from './shapes/ptv.mjs';

/** Of a hundred records, how many come from each source. */
const SHARES = [
  ['lipas', 25],
  ['ptv', 20],
  ['linked-events', 25],
  ['lahella', 20],
  ['csv', 10],
];
const TWINS = 0.155;
/** Sources of groups and courses: a place of LIPAS and a group that meets in it are two things. */
const OF_GROUPS = ['ptv', 'linked-events', 'lahella', 'csv'];
/** Records on a page: what the interfaces give at most, or nearly. */
const PAGE = 500;
/** Rows of one CSV file: a reader takes no more than 10,000. */
const ROWS = 5000;

/** Writes the pages and returns the sources of a configuration that reads them. */
export async function writePages(size, folder) {
  const random = seededRandom(size);
  const pages = new Map(SHARES.map(([source]) => [source, new PageWriter(folder, source)]));
  const channels = new PageWriter(folder, 'ptv-channels');
  const organizations = new Map();
  const earlier = new Map(SHARES.map(([source]) => [source, []]));
  let number = 0;
  let twins = 0;
  for (const drawn of makeActivities(size)) {
    const made = { ...drawn, meets: meetingOf(drawn, random) };
    const source = sourceOf(random.below(100));
    const pool = earlier.get(random.pick(OF_GROUPS.filter((other) => other !== source)));
    const twin = OF_GROUPS.includes(source) && pool.length > 0 && random.chance(TWINS) ? random.pick(pool) : undefined;
    if (twin) twins += 1;
    const activity = twin ? retold(twin, made, random) : made;
    if (!twin && activity.places && random.chance(0.3))
      pool.length < 4000 ? earlier.get(source).push(activity) : undefined;
    const page = pages.get(source);
    if (source === 'lipas') await page.add(lipasPlace(activity, number, random));
    else if (source === 'linked-events') await page.add(linkedEvent(activity, number, random));
    else if (source === 'lahella') await page.add(lahellaItem(activity, number, random));
    else if (source === 'csv') await page.add(csvLine(activity, number));
    else {
      const { service, channel, organization } = ptvRecords(activity, number, random);
      await page.add(service);
      await channels.add(channel);
      organizations.set(organization.id, organization);
    }
    number += 1;
  }
  const listed = new PageWriter(folder, 'ptv-organizations');
  for (const organization of organizations.values()) await listed.add(organization);
  for (const writer of [...pages.values(), channels, listed]) await writer.end();
  return { sources: sources(pages), twins };
}

function sourceOf(hundredth) {
  let sum = 0;
  return SHARES.find(([, share]) => (sum += share) > hundredth)[0];
}

/** The same activity as another source tells of it: its own words, the name as somebody else writes it, a point some metres off. */
function retold(twin, made, random) {
  const written = random.pick([(name) => name, (name) => name, (name) => name.toUpperCase(), (name) => `${name} `]);
  const places = twin.places.map((place) => ({
    ...place,
    ...(place.point && { point: { lat: place.point.lat + 0.0003 * random.next(), lon: place.point.lon } }),
  }));
  const { name, organiser, themes, meets } = twin;
  return {
    ...made,
    name: { ...name, fi: written(name.fi) },
    organiser,
    themes,
    meets,
    places,
    channels: ['in-person'],
    areaServed: undefined,
  };
}

/** What every source tells of a group: when and for whom it meets, and whether it is free. */
function meetingOf({ name }, random) {
  const young = /laps|nuor|vauva|perhe|koulu/i.test(name.fi);
  return {
    weekday: 1 + random.below(5),
    hour: 9 + random.below(9),
    free: random.chance(0.5),
    elderly: !young && random.chance(0.5),
  };
}

function sources(pages) {
  const source = (id, rest) => ({ id, name: { fi: `Keksitty ${id}` }, licence: { name: 'CC BY 4.0' }, ...rest });
  // A fixed now: the same pages give the same bytes on any day.
  const now = '2026-11-22T10:00:00Z';
  return [
    source('ptv', { system: 'ptv', folder: './pages/ptv', options: { version: 11 } }),
    source('lipas', { system: 'lipas', folder: './pages/lipas', options: { version: 1 } }),
    source('lahella', { system: 'lahella', folder: './pages/lahella', options: { now } }),
    source('linked-events', { system: 'linked-events', folder: './pages/linked-events', options: { now } }),
    ...Array.from({ length: pages.get('csv').files }, (_, index) =>
      source(`csv-${index + 1}`, { system: 'csv', file: `./pages/csv/${index + 1}.csv`, options: { now } }),
    ),
  ];
}

/** What stands around the records of a page. */
const FRAMES = {
  lipas: ['[', ']'],
  ptv: ['{"pageNumber":1,"pageCount":1,"itemList":[', ']}'],
  'ptv-channels': ['{"pageNumber":1,"pageCount":1,"itemList":[', ']}'],
  'ptv-organizations': ['{"pageNumber":1,"pageCount":1,"itemList":[', ']}'],
  'linked-events': ['{"meta":{"next":null},"data":[', ']}'],
  lahella: ['{"items":[', '],"hasMore":false}'],
  csv: [`\ufeff${CSV_HEADINGS}\n`, ''],
};
const PATHS = {
  ptv: 'ptv/services',
  'ptv-channels': 'ptv/channels',
  'ptv-organizations': 'ptv/organizations',
};

/** Writes records into pages; one page is open at a time. */
class PageWriter {
  files = 0;
  #folder;
  #source;
  #records = 0;
  #stream;

  constructor(folder, source) {
    this.#folder = join(folder, 'pages', PATHS[source] ?? source);
    this.#source = source;
  }

  async add(record) {
    const most = this.#source === 'csv' ? ROWS : PAGE;
    if (this.#records === most) await this.end();
    if (!this.#stream) {
      this.files += 1;
      const path = join(this.#folder, `${this.files}.${this.#source === 'csv' ? 'csv' : 'json'}`);
      await mkdir(dirname(path), { recursive: true });
      this.#stream = createWriteStream(path);
      this.#stream.write(FRAMES[this.#source][0]);
    }
    const text = this.#source === 'csv' ? `${record}\n` : `${this.#records > 0 ? ',\n' : ''}${JSON.stringify(record)}`;
    this.#records += 1;
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async end() {
    if (!this.#stream) return;
    this.#stream.end(FRAMES[this.#source][1]);
    await once(this.#stream, 'finish');
    this.#stream = undefined;
    this.#records = 0;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [size, folder] = [Number(process.argv[2] ?? 1000), process.argv[3] ?? '.'];
  const { twins } = await writePages(size, folder);
  console.log(`${size} records, ${twins} of them of something another source tells of too`);
}
