import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import type { AreasReport } from '@hyte/catalogue-tools/report/geography-report.js';
import { feature, mesh } from 'topojson-client';
import { fakeServer, lipas, places, tarjotin, Workplace } from './cli.js';
import { EXCEPTION, featureService, municipalityFeature, SQUARES } from './statistics-finland.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

type Handler = Parameters<typeof fakeServer>[0];
const SERVICE = featureService(
  'tilastointialueet:kunta4500k',
  2026,
  SQUARES.map((area) => municipalityFeature(area, 2026)),
);

/** Runs `tarjotin areas` against a service on this machine, in the folder of the test. */
async function areasFrom(handler: Handler, args: readonly string[] = ['--county', '10']) {
  const server = await fakeServer(handler);
  try {
    const out = join(work.folder, 'areas.json');
    return await tarjotin(['areas', ...args, '--out', out, '--url', `${server.url}/wfs`], { cwd: work.folder });
  } finally {
    await server.close();
  }
}

const written = async (): Promise<string> => readFile(join(work.folder, 'areas.json'), 'utf8').catch(() => '');

test('outlines are fetched, simplified with their shared borders, and read by a build with their attribution', async () => {
  let asked: URL | undefined;
  const ended = await areasFrom((request, response, url) => {
    asked = url;
    SERVICE(request, response, url);
  });
  assert.equal(ended.code, 0, ended.err);
  assert.equal(asked?.searchParams.get('cql_filter'), "kunta IN ('075','285','286','489','624','935')");
  assert.equal(asked?.searchParams.get('srsName'), 'EPSG:4326');
  assert.match(ended.out, /6 municipalities and 1 county \(.*Kouvola.*\) from tilastointialueet:kunta4500k_2026/);
  assert.match(ended.out, /\d+ points became \d+: details under \d+ m are left out/);
  assert.match(ended.out, /visitors get \d+\.\d kB, compressed \d+\.\d kB/);
  assert.match(ended.out, /areas:\n {2}file: /);

  const topology = JSON.parse(await written());
  // Inner borders belong to two municipalities: had one side been simplified alone, there would be none.
  const inner = mesh(topology, topology.objects.municipalities, (a, b) => a !== b);
  assert.equal(inner.coordinates.length, 5);
  assert.ok(
    inner.coordinates.every((line) => line.length === 2),
    'the waves of a metre are gone on both sides',
  );
  const county = feature(topology, topology.objects.counties.geometries[0]);
  assert.equal(county.id, '10');
  const { coordinates } = county.geometry as unknown as { coordinates: unknown[] };
  assert.equal(coordinates.length, 1, 'one outline without inner borders');

  await work.write('a.json', places(1));
  const config = await work.configure([lipas({ file: 'a.json' })], {
    area: { wellbeingCounties: ['10'] },
    areas: { file: 'areas.json' },
  });
  assert.equal((await tarjotin(['build', config])).code, 0);
  const { manifest, outlines } = (await lastPublication(work.output)) ?? {};
  assert.deepEqual([...(outlines?.keys() ?? [])], ['075', '10', '285', '286', '489', '624', '935']);
  const attribution = (await work.published())[`catalogue/${manifest?.files.attribution?.path}`];
  assert.match(attribution ?? '', /Tilastokeskus, Kuntapohjaiset tilastointialueet 2026, CC BY 4\.0/);
  assert.match(attribution ?? '', /Statistikcentralen/);
});

test('--json is one object that says the same; the area may be the configuration’s, and so may the file', async () => {
  const server = await fakeServer(SERVICE);
  await work.write('a.json', places(1));
  const config = await work.configure([lipas({ file: 'a.json' })], {
    area: { municipalities: ['286', '285'] },
    areas: { file: 'kartta/areas.json' },
  });
  const ended = await tarjotin(['areas', config, '--url', `${server.url}/wfs`, '--tolerance', '50', '--json']);
  await server.close();
  assert.equal(ended.code, 0, ended.err);
  const report = JSON.parse(ended.out) as AreasReport;
  assert.deepEqual([report.municipalities, report.counties, report.configured], [['285', '286'], [], true]);
  assert.equal(report.file, 'kartta/areas.json');
  assert.ok(report.points.after < report.points.before);
  assert.equal((await readFile(join(work.folder, 'kartta/areas.json'))).length, report.bytes);
});

test('the same answer gives the same bytes, --tolerance keeps more, and pages are put together', async () => {
  await areasFrom(SERVICE);
  const first = await written();
  const features = SQUARES.map((area) => municipalityFeature(area, 2026)).reverse();
  const paged = await areasFrom(featureService('tilastointialueet:kunta4500k', 2026, features, 2));
  assert.equal(paged.code, 0, paged.err);
  assert.equal(await written(), first);
  const fine = await areasFrom(SERVICE, ['--county', '10', '--tolerance', '5']);
  assert.equal(fine.code, 0, fine.err);
  assert.ok((await written()).length > first.length);
});

test('every wrong answer is told with what to do, and leaves what was there', async () => {
  await areasFrom(SERVICE);
  const before = await written();
  const one = SQUARES.map((area) => municipalityFeature(area, 2026)) as { properties: object; geometry: object }[];
  const changed = (change: (feature: { properties: object; geometry: object }) => object): Handler => {
    const features = one.map((each) => ({ ...each, ...change(each) }));
    return (_request, response) => void response.end(JSON.stringify({ type: 'FeatureCollection', features }));
  };
  const answers: [string, Handler, RegExp, string[]?][] = [
    [
      'no such year',
      SERVICE,
      /answered 400: “Feature type tilastointialueet:kunta4500k_2031 unknown”[^]*--year[^]*\[?/,
      ['--county', '10', '--year', '2031'],
    ],
    [
      'an error with 200',
      (_q, response) => void response.end(EXCEPTION('Illegal property name: kunta')),
      /Illegal property name: kunta[^]*\[no-layer\]/,
    ],
    [
      'an error page',
      (_q, response) => void response.end('<!doctype html><title>Huoltokatko'),
      /a web page instead of data[^]*\[not-json\]/,
    ],
    [
      'nothing',
      (_q, response) => void response.end('{"type":"FeatureCollection","features":[]}'),
      /has nothing for Hamina \(075\), [^]*\[missing-municipality\]/,
    ],
    [
      'other JSON',
      (_q, response) => void response.end('{"error":"no"}'),
      /no GeoJSON FeatureCollection[^]*\[not-features\]/,
    ],
    [
      'renamed properties',
      changed(() => ({ properties: { kuntatunnus: '286' } })),
      /no property kunta; it has: kuntatunnus[^]*\[renamed-property\]/,
    ],
    [
      'another year',
      changed(({ properties }) => ({ properties: { ...properties, vuosi: 2019 } })),
      /division of 2019, not of 2026[^]*\[wrong-year\]/,
    ],
    [
      'metres',
      changed(() => ({
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [497347, 6749281],
              [5, 6],
              [7, 8],
              [497347, 6749281],
            ],
          ],
        },
      })),
      /\[497347,6749281\], which is no longitude and latitude[^]*\[wrong-coordinates\]/,
    ],
    [
      'no geometry',
      changed(() => ({ geometry: null as never })),
      /no polygon for the municipality 075[^]*\[no-outline\]/,
    ],
    [
      'a cut list',
      featureService('tilastointialueet:kunta4500k', 2026, one.slice(1)),
      /nothing for Hamina \(075\)[^]*\[missing-municipality\]/,
    ],
  ];
  for (const [what, handler, expected, args] of answers) {
    const ended = await areasFrom(handler, args);
    assert.equal(ended.code, 3, `${what}: ${ended.out}`);
    assert.match(ended.err, expected, what);
    assert.match(ended.err, /\n→ \S/, `${what}: what to do`);
    assert.equal(await written(), before, what);
  }
});

test('mistakes of the operator: no area, a code that is not in use, a file of somebody else', async () => {
  const run = (...args: string[]) => tarjotin(['areas', ...args], { cwd: work.folder });
  const none = await run();
  assert.deepEqual([none.code, /\[no-area\]\n→ .*--county 10/.test(none.err)], [2, true], none.err);
  const county = await run('--county', '55');
  assert.deepEqual(
    [county.code, /There is no wellbeing services county 55[^]*10 Kymenlaakso/.test(county.err)],
    [2, true],
  );
  await work.write('areas.json', { type: 'FeatureCollection', features: [] });
  const foreign = await areasFrom(SERVICE);
  assert.deepEqual([foreign.code, /not made by this command[^]*--force/.test(foreign.err)], [2, true], foreign.err);
  assert.equal((await areasFrom(SERVICE, ['--county', '10', '--force'])).code, 0);
  assert.equal((await areasFrom(SERVICE)).code, 0, 'its own file is replaced');
  assert.match((await run('--county', '10', '--url', 'http://geo.example.org/wfs')).err, /must begin with https/);
  const json = await run('--county', '55', '--json');
  assert.equal((JSON.parse(json.out) as { error: { code: string } }).error.code, 'unknown-area');
});
