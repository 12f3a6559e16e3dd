// Writes the example sources from the tables beside: the same tables always give the same files.
//   node demo/sources/make.mjs           writes them
//   node demo/sources/make.mjs --check   fails when the files are not what the tables say
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outlines } from './tables/outlines.mjs';
import { associationCsv } from './write/csv.mjs';
import { linkedEventsPage } from './write/linked-events.mjs';
import { listPage } from './write/list.mjs';
import { lipasPage } from './write/lipas.mjs';
import { ptvPages } from './write/ptv.mjs';
import { recordsAsJson } from './write/text.mjs';

const ptv = ptvPages();
const files = {
  'associations.csv': associationCsv(),
  'lipas-places.json': lipasPage(),
  'linked-events.json': linkedEventsPage(),
  'areas.geojson': recordsAsJson(
    outlines().features,
    (features) => `{ "type": "FeatureCollection", "features": ${features} }`,
  ),
  '../list/index.html': listPage('fi'),
  '../list/sv/index.html': listPage('sv'),
  'ptv/services-1.json': ptv.services,
  'ptv/channels-1.json': ptv.channels,
  'ptv/organizations-1.json': ptv.organizations,
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(files)) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (!check) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`demo/sources/${name} is not what the tables say: run node demo/sources/make.mjs`);
    process.exitCode = 1;
  }
}
