import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Activity, Place, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { lastPublication, type PublicationReading } from '@hyte/catalogue-tools/publish/read-publication.js';
import type { Summary } from '@hyte/catalogue-tools/report/summary.js';
import { summaryOf, tarjotin } from './commands/cli.js';

const REAL = fileURLToPath(new URL('../../../demo/real/tarjotin.yaml', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const skip = existsSync(FIXTURES)
  ? false
  : `the saved pages of real sources are not there (${join('..', 'shared', 'fixtures')} beside the checkout)`;

type Ring = readonly (readonly [number, number])[];
interface Outline {
  readonly properties: { readonly code: string; readonly level: string };
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

let folder = '';
let summary: Summary;
let reading: PublicationReading;
let outlines: Outline[] = [];

before(async () => {
  if (skip) return;
  folder = await mkdtemp(join(tmpdir(), 'tarjotin-real-'));
  // The demo's own configuration, published elsewhere: the demo's output stays what the developer made last.
  const yaml = (await readFile(REAL, 'utf8'))
    .replaceAll('../../../shared/fixtures', FIXTURES)
    .replace('output: ./catalogue', 'output: ./a');
  const config = join(folder, 'tarjotin.yaml');
  await writeFile(config, yaml);
  await writeFile(join(folder, 'again.yaml'), yaml.replace('output: ./a', 'output: ./b'));
  const ended = await tarjotin(['build', config, '--json']);
  assert.equal(ended.code, 0, ended.err + ended.out);
  summary = summaryOf(ended);
  reading = (await lastPublication(join(folder, 'a'))) ?? { activities: [], outlines: new Map(), problems: [] };
  const path = reading.manifest?.files.areas?.path ?? '';
  outlines = (JSON.parse(await readFile(join(folder, 'a', path), 'utf8')) as { features: Outline[] }).features;
});
after(() => rm(folder, { recursive: true, force: true }));

const located = (): { activity: Activity; place: Place; point: Point }[] =>
  reading.activities.flatMap((activity) =>
    (activity.places ?? []).flatMap((place) => (place.point ? [{ activity, place, point: place.point }] : [])),
  );

test('every real record is accounted for', { skip }, () => {
  const counts = Object.fromEntries(summary.sources.map(({ id, read, kept }) => [id, [read, kept]]));
  assert.deepEqual(counts['lipas'], [500, 500]);
  assert.equal(counts['ptv']?.[0], 30);
  for (const { id, read, kept, merged, setAside, failure } of summary.sources) {
    assert.equal(failure, undefined, id);
    assert.ok(read > 0 && kept > 0, id);
    assert.equal(kept + merged + setAside, read, id);
  }
  assert.equal(
    summary.activities,
    summary.sources.reduce((sum, { kept }) => sum + kept, 0),
  );
});

test('what was published is whole and valid', { skip }, () => {
  assert.deepEqual(reading.problems, []);
  assert.equal(reading.activities.length, summary.activities);
  const municipalities = outlines.filter(({ properties }) => properties.level === 'municipality').length;
  assert.equal(municipalities + summary.outlinesMissing.length, 308);
  assert.equal(outlines.filter(({ properties }) => properties.level === 'county').length, 23);
});

/** The outlines of the saved file are generalised to 1:4 500 000: coasts and borders lie up to some kilometres off. */
const OFF_KM = 5;

test('all points are in Finland, by the outlines and not by the rule the pipeline uses', { skip }, (context) => {
  const points = located();
  assert.ok(points.length > 500, `only ${points.length} points`);
  const outside = points.filter(({ point }) => !outlines.some((outline) => contains(outline, point)));
  context.diagnostic(
    `${points.length} points, ${outside.length} outside every generalised outline, none by more than ${OFF_KM} km`,
  );
  for (const { activity, point } of outside)
    assert.ok(
      outlines.some((outline) => kilometresFrom(outline, point) < OFF_KM),
      activity.id,
    );
});

test(
  'points lie in the municipality that the record names, but for one record that is wrong at the source',
  { skip },
  (context) => {
    const named = located().filter(({ place }) =>
      outlines.some(({ properties }) => properties.code === place.municipality),
    );
    const astray = named.filter(({ place, point }) => {
      const own = outlines.find(({ properties }) => properties.code === place.municipality);
      return own && !contains(own, point) && kilometresFrom(own, point) > OFF_KM;
    });
    context.diagnostic(
      `${named.length} points with a municipality, ${astray.length} more than ${OFF_KM} km outside it`,
    );
    // A beach 26 km from the municipality it names. The summary tells of it.
    assert.deepEqual(
      astray.map(({ activity }) => activity.id),
      ['lipas:73773'],
    );
    assert.deepEqual(
      summary.sources.map(({ notes }) => notes['point-far-from-municipality']?.count ?? 0),
      [1, 0, 0, 0, 0],
    );
  },
);

test('a second build gives the same bytes', { skip }, async () => {
  const again = summaryOf(await tarjotin(['build', join(folder, 'again.yaml'), '--json']));
  assert.deepEqual(again.files, summary.files);
  const manifests = await Promise.all(['a', 'b'].map((name) => readFile(join(folder, name, 'manifest.json'), 'utf8')));
  assert.equal(manifests[0], manifests[1]);
});

test('no personal contact of the saved pages is published', { skip }, () => {
  const text = JSON.stringify(reading.activities);
  assert.doesNotMatch(text, /etunimi\.sukunimi/i);
  assert.equal(text.includes(dirname(FIXTURES)), false, 'no path of this machine is published');
});

function ringsOf({ geometry }: Outline): Ring[][] {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];
}

/** Even-odd rule over all rings of an outline. */
function contains(outline: Outline, point: Point): boolean {
  return ringsOf(outline).some((rings) => rings.filter((ring) => inRing(ring, point)).length % 2 === 1);
}

function inRing(ring: Ring, { lat, lon }: Point): boolean {
  let inside = false;
  ring.forEach(([x, y], index) => {
    const [px, py] = ring[(index + ring.length - 1) % ring.length] ?? [x, y];
    if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
  });
  return inside;
}

/** From a point to the nearest line of an outline, on a plane that is good enough for some kilometres. */
function kilometresFrom(outline: Outline, { lat, lon }: Point): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const plane = ([x, y]: readonly [number, number]): [number, number] => [
    (x - lon) * narrow * 111.2,
    (y - lat) * 111.2,
  ];
  const lines = ringsOf(outline)
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, index) => [plane(ring[index] ?? end), plane(end)] as const));
  return Math.min(
    ...lines.map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(ax + along * dx, ay + along * dy);
    }),
  );
}
