import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tarjotin, Workplace } from '../commands/cli.js';

let work: Workplace;
before(async () => void (work = await Workplace.open()));
after(() => work.close());

const now = '2026-11-22T10:00:00Z';
const towns = [
  ['Kotka', 285],
  ['Kouvola', 286],
  ['Hamina', 75],
] as const;
const names = ['Ääniharjoitus', 'Öljymaalaus', 'Zumba', 'Iltajooga', 'Vesijumppa', 'kahvila Öinen', 'Åbo-kerho', 'ystäväpiiri'];

const place = (id: number) => ({
  sportsPlaceId: id,
  name: `${names[id % names.length]} ${id % 7}`,
  type: { typeCode: 1120, name: 'Lähiliikuntapaikka' },
  lastModified: '2024-05-06 07:08:09.123',
  location: { city: { cityCode: towns[id % 3]![1] }, address: `Katu ${id % 11}`, coordinates: { wgs84: { lat: 60.466 + id / 10000, lon: 26.946 } } },
});
const event = (id: number) => ({
  id: `made:${id}`,
  publication_status: 'public',
  name: { fi: `${names[id % names.length]} ${id % 7}`, sv: `Grupp ${id % 5}`, ...(id % 4 === 0 && { en: `Group ${id}` }) },
  description: { fi: `<p>Kaikille avointa toimintaa, lauletaan ja liikutaan yhdessä ${id}.</p>` },
  start_time: `2027-0${1 + (id % 9)}-02T22:30:00Z`,
  location: { id: `p:${id % 9}`, name: { fi: 'Talo' }, street_address: { fi: `Katu ${id % 11}` }, address_locality: { fi: towns[id % 3]![0] } },
  last_modified_time: `2026-10-31T2${id % 4}:30:00Z`,
});
const rows = (from: number) => Array.from({ length: 60 }, (_, at) => `"${names[at % names.length]} ${from + at}";"Yhdistys ${at % 4} ry";"ti klo 13–15";"${towns[at % 3]![0]}"`);

/** Configures the same sources, told in the same order, to be published into `output`; records come in the order of `sorted`. */
async function configure(output: string, lexicon: string, sorted: (ids: number[]) => number[] = (ids) => ids): Promise<string> {
  const ids = (count: number) => sorted(Array.from({ length: count }, (_, id) => id + 1));
  await work.write('places.json', ids(80).map(place));
  await work.write('events.json', { meta: { next: null }, data: ids(80).map(event) });
  await work.write('list.csv', ['Nimi;Järjestäjä;Milloin;Kunta', ...rows(1)].join('\n'));
  const source = (id: string, rest: object) => ({ id, name: { fi: id }, ...rest });
  return work.write(`${output}.json`, {
    title: { fi: 'Koe', sv: 'Prov' },
    languages: ['fi', 'sv', 'en'],
    output: `./${output}`,
    search: { lexicon },
    static: { baseUrl: 'https://x.example.fi/' },
    sources: [
      source('lipas', { system: 'lipas', file: 'places.json', options: { version: 1 } }),
      source('events', { system: 'linked-events', file: 'events.json', options: { now } }),
      source('list', { system: 'csv', file: 'list.csv', options: { now } }),
    ],
  });
}

/** Hash of every file, compressed copies and static pages too. */
async function bytesOf(output: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(join(work.folder, output), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(work.folder.length + output.length + 1)] = createHash('sha256').update(await readFile(path)).digest('hex');
  }
  return Object.fromEntries(Object.entries(files).sort());
}

async function built(output: string, lexicon: string, env: Record<string, string> = {}, sorted?: (ids: number[]) => number[]) {
  const { code, err } = await tarjotin(['build', await configure(output, lexicon, sorted)], { env });
  assert.equal(code, 0, err);
  return bytesOf(output);
}

for (const lexicon of ['rules', 'word-list']) {
  test(`the same input gives the same bytes wherever, with the lexicon ${lexicon}`, { timeout: 120_000 }, async () => {
    const first = await built(`${lexicon}-first`, lexicon, { TZ: 'Europe/Helsinki', LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' });
    assert.ok(Object.keys(first).length > 50);
    const elsewhere = [
      { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', UV_THREADPOOL_SIZE: '1' },
      { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '16' },
    ];
    for (const [index, env] of elsewhere.entries())
      assert.deepEqual(await built(`${lexicon}-${index}`, lexicon, env), first, JSON.stringify(env));
  });
}

test('the order in which a source gives its records changes no byte', async () => {
  const first = await built('in-order', 'rules');
  assert.deepEqual(await built('reversed', 'rules', {}, (ids) => ids.toReversed()), first);
  const mixed = (ids: number[]) => ids.toSorted((a, b) => ((a * 37) % 83) - ((b * 37) % 83));
  assert.deepEqual(await built('mixed', 'rules', {}, mixed), first);
});
