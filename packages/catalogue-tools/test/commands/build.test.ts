import assert from 'node:assert/strict';
import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { lipas, place, places, summaryOf, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

test('a build publishes what it says: counts, files, attribution, municipality names', async () => {
  const helsinki = place(50, {
    location: { city: { cityCode: 91 }, coordinates: { wgs84: { lat: 60.17, lon: 24.94 } } },
  });
  await work.write('a.json', [
    ...places(5),
    helsinki,
    place(5),
    place(60, { type: { typeCode: 4830, name: 'Ampumarata' } }),
    {},
    null,
    'x',
  ]);
  const config = await work.configure(
    [lipas({ file: 'a.json', licence: { name: 'CC BY 4.0' }, attribution: { fi: 'Lähde: Lipas' } })],
    { area: { wellbeingCounties: ['10'] } },
  );
  const ended = await tarjotin(['build', config, '--json']);
  assert.equal(ended.code, 0, ended.err);
  const summary = summaryOf(ended);
  const [source] = summary.sources;
  assert.ok(source);
  assert.equal(source.read, source.kept + source.merged + source.setAside);
  assert.equal(source.kept, 5);
  assert.equal(source.reasons['outside-area']?.count, 1);
  assert.equal(
    Object.values(source.reasons).reduce((sum, { count }) => sum + count, 0),
    source.setAside,
  );

  const reading = await lastPublication(work.output);
  assert.deepEqual(reading?.problems, []);
  assert.equal(reading?.activities.length, 5);
  assert.equal(reading?.manifest?.counts?.activities, 5);
  assert.deepEqual(
    reading?.manifest?.municipalities?.map(({ code, name }) => [code, name.fi]),
    [['286', 'Kouvola']],
  );
  assert.match(reading?.manifest?.generated ?? '', /^2024-05-06T/);
  const files = await work.published();
  assert.match(files[`catalogue/${reading?.manifest?.files.attribution?.path}`] ?? '', /Lähde: Lipas\nCC BY 4\.0/);
  assert.deepEqual(
    Object.keys(files).filter((path) => path.includes('.tmp') || path.includes('lock')),
    [],
  );
});

test('two runs give identical bytes', async () => {
  await work.write('a.json', places(40));
  const config = await work.configure([lipas({ file: 'a.json' })]);
  await tarjotin(['build', config]);
  const first = await work.published();
  await tarjotin(['build', await work.configure([lipas({ file: 'a.json' })], { output: './second' })]);
  const [again] = [await lastPublication(`${work.folder}/second`)];
  assert.equal(await readFile(`${work.folder}/second/manifest.json`, 'utf8'), first['catalogue/manifest.json']);
  const third = summaryOf(await tarjotin(['build', config, '--json']));
  assert.equal(third.generation, again?.manifest?.generation);
  await work.configure([lipas({ file: 'a.json' })]);
  assert.equal(summaryOf(await tarjotin(['build', config, '--json'])).ending, 'unchanged');
  assert.deepEqual(await work.published(), first);
});

test('people read a summary with a table, reasons, examples, sizes and where it went', async () => {
  await work.write('a.json', [...places(3), {}]);
  const { code, out, err } = await tarjotin(['build', await work.configure([lipas({ file: 'a.json' })])]);
  assert.equal(code, 0);
  assert.match(out, /source +read +kept +merged +set aside\nlipas +4 +3 +0 +1\n/);
  assert.match(out, /Set aside:\n {2}lipas: 1 × no-id\n {4}#4: /);
  assert.match(out, /manifest\.json +\d+\.\d kB +\d+\.\d kB/);
  assert.match(out, /Published 3 activities \(3 added, 0 changed, 0 removed\) to .*catalogue in \d+\.\d s\./);
  assert.equal(
    err,
    [
      'lipas: reading',
      'lipas: 4 records read',
      'looking for records of the same activity',
      'building the search index',
      'writing and compressing files',
      '',
    ].join('\n'),
  );
});

test('--dry-run reads and reports, and writes nothing', async () => {
  await work.write('a.json', places(2));
  const { code, out } = await tarjotin(['build', await work.configure([lipas({ file: 'a.json' })]), '--dry-run']);
  assert.equal(code, 0);
  assert.match(out, /Dry run, nothing was written: 2 activities/);
  assert.match(out, /\+ lipas:1\n/);
  assert.deepEqual(await work.published(), {});
});

test('one source missing: the others are published, its records of last time stay and are marked; exit code 1', async () => {
  await work.write('a.json', places(3));
  await work.write('b.json', places(3, 100));
  await tarjotin(['build', await work.configure([lipas({ file: 'a.json' }, 'a'), lipas({ file: 'b.json' }, 'b')])]);
  const ended = await tarjotin([
    'build',
    await work.configure([lipas({ file: 'a.json' }, 'a'), lipas({ file: 'gone.json' }, 'b')]),
  ]);
  assert.equal(ended.code, 1);
  assert.match(
    ended.out,
    /Sources that could not be read to their end:\n {2}b: .*gone\.json could not be read\. \[unreadable\]\n {4}→ /,
  );
  const reading = await lastPublication(work.output);
  assert.equal(reading?.activities.length, 6);
  const [fresh, old] = reading?.manifest?.sources ?? [];
  assert.equal(fresh?.fetched, undefined);
  // The night before was just now; nights later it is still that night.
  assert.ok(Math.abs(Date.parse(old?.fetched ?? '') - Date.now()) < 600_000, old?.fetched);
  const longAgo = new Date('2026-01-02T03:04:05Z');
  await utimes(join(work.output, 'files'), longAgo, longAgo);
  await tarjotin(['build', await work.configure([lipas({ file: 'a.json' }, 'a'), lipas({ file: 'gone.json' }, 'b')])]);
  assert.equal((await lastPublication(work.output))?.manifest?.sources?.[1]?.fetched, old?.fetched);
  assert.deepEqual(
    reading?.manifest?.sources?.map(({ id, stale }) => [id, stale ?? false]),
    [
      ['a', false],
      ['b', true],
    ],
  );
});

test('people read on the plain pages how old the records of a source are that could not be read', async () => {
  await work.write('a.json', places(3));
  const pages = { static: {}, languages: ['fi', 'sv', 'en'] };
  await tarjotin(['build', await work.configure([lipas({ file: 'a.json' })], pages)]);
  const lastNight = new Date('2026-03-04T01:00:00Z');
  await utimes(join(work.output, 'files'), lastNight, lastNight);
  await tarjotin(['build', await work.configure([lipas({ file: 'gone.json' })], pages)]);
  const manifest = (await lastPublication(work.output))?.manifest;
  assert.deepEqual(
    manifest?.sources?.map(({ fetched, stale }) => [fetched, stale]),
    [['2026-03-04T01:00:00Z', true]],
  );
  assert.match(manifest?.generated ?? '', /^2024-05-06/);
  const texts = Object.entries(await work.published()).filter(([path]) => path.endsWith('.html'));
  for (const [language, words] of [
    ['fi', 'tiedot on haettu 4.3.2026'],
    ['sv', 'uppgifterna är hämtade 4.3.2026'],
  ] as const) {
    const lists = texts.filter(
      ([path, text]) => path.includes(`/static/${language}/286-`) && text.includes('<article'),
    );
    assert.ok(lists.length > 0);
    for (const [path, text] of lists) assert.ok(text.includes(words), path);
  }
});

test('nothing to publish: exit code 3, and the old catalogue stays', async () => {
  await work.write('a.json', places(3));
  const config = await work.configure([lipas({ file: 'a.json' })]);
  await tarjotin(['build', config]);
  const before = await work.published();
  await work.write('a.json', [{}]);
  const ended = await tarjotin(['build', config]);
  assert.equal(ended.code, 3);
  assert.match(ended.out, /Nothing was published: no activity was left\./);
  assert.deepEqual(await work.published(), before);
  assert.equal(
    (await tarjotin(['build', await work.configure([lipas({ file: 'gone.json' })], { output: './other' })])).code,
    3,
  );
});

test('a source that lost a third is not published until the operator says so', async () => {
  await work.write('a.json', places(30));
  const config = await work.configure([lipas({ file: 'a.json' })]);
  await tarjotin(['build', config]);
  await work.write('a.json', places(20));
  const refused = await tarjotin(['build', config]);
  assert.equal(refused.code, 3);
  assert.match(refused.out, /lipas: 30 → 20/);
  assert.match(refused.out, /--accept-loss/);
  assert.equal((await lastPublication(work.output))?.activities.length, 30);
  assert.equal((await tarjotin(['build', config, '--accept-loss'])).code, 0);
  assert.equal((await lastPublication(work.output))?.activities.length, 20);
});

test('a run that is killed at any moment leaves a whole catalogue, and the next run works', async () => {
  await work.write('a.json', places(150));
  const config = await work.configure([lipas({ file: 'a.json' })]);
  await tarjotin(['build', config]);
  const started = performance.now();
  await tarjotin(['build', config, '--dry-run']);
  const whole = performance.now() - started;
  let killed = 0;
  for (let round = 0; round < 6; round += 1) {
    await work.write(
      'a.json',
      places(150).map((each) => ({ ...each, name: `Kierros ${round}` })),
    );
    const ended = await tarjotin(['build', config], { killAfterMs: whole * (0.5 + round / 10) });
    if (ended.code === null) killed += 1;
    const reading = await lastPublication(work.output);
    assert.deepEqual(reading?.problems, []);
    assert.equal(
      new Set(reading?.activities.map(({ name }) => (name.fi?.startsWith('Kierros') ? name.fi : 'first'))).size,
      1,
    );
  }
  assert.ok(killed > 0, 'no run was killed');
  assert.equal((await tarjotin(['build', config])).code, 0);
});

test('outlines of the area are published small, with names of the vocabulary', async () => {
  const square = (x: number) => [
    [
      [x, 60.123456],
      [x + 1, 60.123456],
      [x + 1, 61],
      [x, 61],
      [x, 60.123456],
    ],
  ];
  const outline = (code: string, x: number) => ({
    type: 'Feature',
    properties: { natcode: code },
    geometry: { type: 'Polygon', coordinates: square(x) },
  });
  await work.write('areas.json', {
    type: 'FeatureCollection',
    features: [outline('935', 27), outline('091', 24), outline('286', 26), outline('10', 26), outline('999', 25)],
  });
  await work.write('a.json', places(1));
  const areas = { file: 'areas.json', codeProperty: 'natcode' };
  const config = await work.configure([lipas({ file: 'a.json' })], { areas, area: { wellbeingCounties: ['10'] } });
  assert.equal((await tarjotin(['build', config])).code, 0);
  const path = (await lastPublication(work.output))?.manifest?.files.areas?.path;
  const published = JSON.parse((await work.published())[`catalogue/${path}`] ?? '') as {
    features: {
      properties: { code: string; level: string; name: { fi: string } };
      geometry: { coordinates: number[][][] };
    }[];
  };
  assert.deepEqual(
    published.features.map(({ properties }) => [properties.code, properties.level, properties.name.fi]),
    [
      ['10', 'county', 'Kymenlaakson hyvinvointialue'],
      ['286', 'municipality', 'Kouvola'],
      ['935', 'municipality', 'Virolahti'],
    ],
  );
  assert.deepEqual(published.features[1]?.geometry.coordinates[0]?.[0], [26, 60.123]);
  for (const [content, expected] of [
    [[], /neither a GeoJSON FeatureCollection nor TopoJSON/],
    [
      {
        type: 'FeatureCollection',
        features: [{ properties: { natcode: '286' }, geometry: { type: 'Polygon', coordinates: [1] } }],
      },
      /could not be understood/,
    ],
    [{ type: 'FeatureCollection', features: [outline('091', 24)] }, /holds no outline of the catalogue's area/],
    [{ type: 'Topology', objects: {}, arcs: [] }, /holds no outline/],
  ] as const) {
    await work.write('areas.json', content);
    const wrong = await tarjotin(['build', config]);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, expected);
  }
});
