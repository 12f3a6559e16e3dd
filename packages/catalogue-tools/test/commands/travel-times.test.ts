import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readTravelTimes } from '@hyte/catalogue-format/read-travel-times.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { lipas, places, tarjotin, Workplace, type Ended } from './cli.js';

let work: Workplace;
let config: string;
beforeEach(async () => {
  work = await Workplace.open();
  await work.write('a.json', places(3));
  await work.write('postcodes.json', {
    postcodes: [
      { code: '00100', point: { lat: 60.17, lon: 24.93 } },
      { code: '45100', point: { lat: 60.868, lon: 26.704 } },
      { code: '48100', point: { lat: 60.466, lon: 26.946 } },
    ],
  });
  config = await work.configure([lipas({ file: 'a.json' })], { postcodes: { file: 'postcodes.json' } });
  assert.equal((await tarjotin(['build', config])).code, 0);
});
afterEach(() => work.close());

const read = (name: string): Promise<string> => readFile(join(work.folder, name), 'utf8');
const ASKED = ['--mode', 'public-transport', '--date', '2026-11-10', '--attribution', 'Aikataulut: Keksitty'];
const make = (...args: readonly string[]): Promise<Ended> =>
  tarjotin(['travel-times', config, '--matrix', join(work.folder, 'matrix.csv'), ...ASKED, ...args]);
const destinations = async (): Promise<string[]> => {
  assert.equal((await tarjotin(['travel-times', config, '--out', work.folder])).code, 0);
  return (await read('travel-to.csv'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
};

test('lists for a router, its matrix made into a table, published by a build and found good by check', async () => {
  const listed = await tarjotin(['travel-times', config, '--out', work.folder]);
  assert.equal(listed.code, 0, listed.err);
  assert.match(listed.out, /travel-from\.csv: 3 postcodes/);
  assert.match(await read('travel-from.csv'), /^id,lat,lon\n00100,60\.17,24\.93\n45100,/);
  const [first = '', ...rest] = await destinations();
  assert.match(first, /^\d\d\.\d{3} \d\d\.\d{3}$/);

  const rows = [
    'from_id,to_id,travel_time_p50',
    `45100,${first},31`,
    `45100,${first},24`,
    `48100,${first},NA`,
    // A spreadsheet took the zeros.
    `100,${first},120`,
    ...rest.map((id) => `45100,${id},60`),
  ];
  await work.write('matrix.csv', rows.join('\r\n'));
  const made = await make();
  assert.equal(made.code, 0, made.err);
  assert.match(made.out, /2 of 3 postcodes/);
  assert.match(made.out, /1 row says that there is no way/);
  assert.match(made.out, /travelTimes:\n {2}file: travel-times\.json/);
  const before = await read('travel-times.json');
  assert.equal((await make()).code, 0);
  assert.equal(await read('travel-times.json'), before, 'the same matrix gives the same bytes');

  config = await work.configure([lipas({ file: 'a.json' })], {
    postcodes: { file: 'postcodes.json' },
    travelTimes: { file: 'travel-times.json' },
  });
  assert.match((await tarjotin(['doctor', config, '--offline'])).out, /travel times.*2 postcodes.*2026-11-10/i);
  assert.equal((await tarjotin(['build', config])).code, 0);
  const { manifest, problems } = (await lastPublication(work.output)) ?? {};
  assert.deepEqual(problems, []);
  const files = await work.published();
  const table = readTravelTimes(JSON.parse(files[`catalogue/${manifest?.files.travelTimes?.path}`] ?? ''));
  assert.deepEqual([table?.mode, table?.date], ['public-transport', '2026-11-10']);
  assert.deepEqual(
    table?.origins.map(({ code, minutes }) => [code, minutes[0]]),
    [
      ['00100', 120],
      ['45100', 24],
    ],
  );
  assert.match(files[`catalogue/${manifest?.files.attribution?.path}`] ?? '', /Aikataulut: Keksitty/);
  assert.equal((await tarjotin(['check', work.output])).code, 0);

  await work.write(join('catalogue', manifest?.files.travelTimes?.path ?? ''), { mode: 'horse' });
  const checked = await tarjotin(['check', work.output]);
  assert.deepEqual([checked.code, /bad-travel-times/.test(checked.out)], [1, true], checked.out);
});

test('rows that make no sense are set aside and told, the others are taken', async () => {
  const [first = ''] = await destinations();
  await work.write(
    'matrix.csv',
    `FROM_ID;to_id;travel_time\n45100;${first};20\n99999;${first};20\n45100;x;20\n45100;${first};-3\n`,
  );
  const { code, out } = await make();
  assert.equal(code, 1, out);
  assert.match(out, /Set aside: 1 row, not from a postcode of `postcodes` \(99999/);
  assert.match(out, /Set aside: 1 row, not to a place in Finland \(45100, x/);
  assert.match(out, /Set aside: 1 row, no number of minutes/);
  assert.ok(readTravelTimes(JSON.parse(await read('travel-times.json'))));
});

test('wrong files are told with what to do, and nothing is replaced that somebody else made', async () => {
  for (const [matrix, expected] of [
    ['a,b,c\n1,2,3\n', /no column from_id or from or origin_id; it has: a, b, c[^]*\[bad-matrix\]/],
    ['from_id,to_id,travel_time\n', /No row of .* can be used[^]*\[bad-matrix\]/],
    ['from_id,to_id,travel_time\n1,2,3\n', /No row of .*not from a postcode[^]*\[bad-matrix\]/],
  ] as const) {
    await work.write('matrix.csv', matrix);
    const ended = await make();
    assert.deepEqual([ended.code, expected.test(ended.err)], [2, true], ended.err);
  }
  const unsaid = await tarjotin(['travel-times', config, '--matrix', 'x.csv']);
  assert.deepEqual([unsaid.code, /needs --mode, --date and --attribution/.test(unsaid.err)], [2, true], unsaid.err);
  await work.write('travel-times.json', { mine: true });
  await work.write('matrix.csv', `from_id,to_id,minutes\n45100,60.868 26.704,5\n`);
  const refused = await make();
  assert.deepEqual([refused.code, /file-exists/.test(refused.err)], [2, true], refused.err);
  assert.equal((await make('--force')).code, 0);
  await work.write('travel-from.csv', 'somebody’s');
  const kept = await tarjotin(['travel-times', config, '--out', work.folder]);
  assert.deepEqual([kept.code, await read('travel-from.csv')], [2, 'somebody’s'], kept.err);
});

test('a build refuses a table that is none', async () => {
  config = await work.configure([lipas({ file: 'a.json' })], { travelTimes: { file: 'travel-times.json' } });
  assert.match(
    (await tarjotin(['build', config])).err,
    /travel-times\.json could not be read[^]*tarjotin travel-times/,
  );
  const good = { mode: 'car', date: '2026-11-10', places: [{ lat: 60.868, lon: 26.704 }] };
  for (const content of [
    '<html>',
    {},
    { ...good, origins: [{ code: '45100', minutes: [1, 2] }] },
    { ...good, origins: [{ code: '45100', minutes: ['1'] }] },
  ]) {
    await work.write('travel-times.json', content);
    const ended = await tarjotin(['build', config]);
    assert.deepEqual([ended.code, /bad-travel-times/.test(ended.err)], [2, true], ended.err);
  }
});
