import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Postcode } from '@hyte/catalogue-format/generated/catalogue.js';
import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import { fakeServer, lipas, places, tarjotin, Workplace } from './cli.js';
import { featureService, postcodeFeature } from './statistics-finland.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

const LAYER = 'postialue:pno_tilasto';
const TOWNS = ['075', '285', '286', '489', '624', '935'];
const FEATURES = TOWNS.flatMap((kunta, index) => [
  postcodeFeature(`4${index}100`, kunta, 480_000 + index * 5000, 6_750_000, 2026),
  postcodeFeature(`4${index}200`, kunta, 482_000 + index * 5000, 6_752_000, 2026),
]);

async function postcodesFrom(handler: Parameters<typeof fakeServer>[0], args: readonly string[] = ['--county', '10']) {
  const server = await fakeServer(handler);
  const out = join(work.folder, 'postcodes.json');
  const ended = await tarjotin(['postcodes', ...args, '--out', out, '--url', `${server.url}/wfs`]);
  await server.close();
  return ended;
}

test('postcodes are fetched with their middle points and names, published by a build, and found by who asks', async () => {
  let asked: URL | undefined;
  const service = featureService(LAYER, 2026, FEATURES, 5);
  const ended = await postcodesFrom((request, response, url) => {
    asked ??= url;
    service(request, response, url);
  });
  assert.equal(ended.code, 0, ended.err);
  assert.doesNotMatch(asked?.searchParams.get('propertyName') ?? '', /geom/, 'outlines of postcodes are not wanted');
  assert.match(ended.out, /12 postcodes of 6 municipalities from postialue:pno_tilasto_2026/);
  assert.match(ended.out, /postcodes:\n {2}file: /);
  const { postcodes } = JSON.parse(await readFile(join(work.folder, 'postcodes.json'), 'utf8')) as {
    postcodes: Postcode[];
  };
  const kouvola = postcodes.find(({ code }) => code === '42100');
  // 490000, 6750000 of ETRS-TM35FIN lies a little west of 27° E, the middle of the projection.
  assert.deepEqual(kouvola, {
    code: '42100',
    municipality: '286',
    name: { fi: 'Alue 42100', sv: 'Område 42100' },
    point: { lat: 60.8851, lon: 26.8158 },
  });

  await work.write('a.json', places(1));
  const config = await work.configure([lipas({ file: 'a.json' })], { postcodes: { file: 'postcodes.json' } });
  assert.equal((await tarjotin(['build', config])).code, 0);
  const { manifest, problems } = (await lastPublication(work.output)) ?? {};
  assert.deepEqual(problems, []);
  const files = await work.published();
  const published = readPostcodes(JSON.parse(files[`catalogue/${manifest?.files.postcodes?.path}`] ?? ''));
  assert.deepEqual([published.postcodes.length, published.faulty], [12, 0]);
  assert.match(files[`catalogue/${manifest?.files.attribution?.path}`] ?? '', /Paavo .* 2026, CC BY 4\.0/);
  const locate = originLocator(
    { activities: [], municipalities: [] },
    { postcodes: new Map(published.postcodes.map(({ code, point }) => [code, point])) },
  );
  assert.deepEqual(locate('postcode:42100'), { lat: 60.8851, lon: 26.8158 });
  assert.equal((await tarjotin(['check', work.output])).code, 0);
  assert.equal((await tarjotin(['build', config, '--json'])).code, 0, 'two runs');
});

test('a published file of postcodes that is broken is found by check, and goes when nobody names it', async () => {
  await postcodesFrom(featureService(LAYER, 2026, FEATURES));
  await work.write('a.json', places(1));
  const sources = [lipas({ file: 'a.json' })];
  await tarjotin(['build', await work.configure(sources, { postcodes: { file: 'postcodes.json' } })]);
  const path = (await lastPublication(work.output))?.manifest?.files.postcodes?.path;
  assert.ok(path);
  await work.write(join('catalogue', path), { postcodes: [{ code: '1' }] });
  const checked = await tarjotin(['check', work.output]);
  assert.deepEqual([checked.code, /bad-postcodes/.test(checked.out)], [1, true], checked.out);
});

test('wrong answers and wrong files are told with what to do', async () => {
  const change = (properties: object) => () =>
    FEATURES.map((each) => ({
      ...each,
      properties: { ...(each as { properties: object }).properties, ...properties },
    }));
  for (const [features, expected] of [
    [
      change({ postinumeroalue: undefined }),
      /no property postinumeroalue or posti_alue; it has: nimi, namn[^]*\[renamed-property\]/,
    ],
    [
      change({ euref_x: 26.7, euref_y: 60.9 }),
      /postcode 40100 the middle 26\.7, 60\.9, which is not in Finland[^]*\[wrong-coordinates\]/,
    ],
    [change({ postinumeroalue: 'Kouvola' }), /has the postcode Kouvola[^]*\[bad-postcode\]/],
  ] as const) {
    const ended = await postcodesFrom(featureService(LAYER, 2026, features()));
    assert.deepEqual([ended.code, expected.test(ended.err)], [3, true], ended.err);
  }
  await work.write('a.json', places(1));
  const config = await work.configure([lipas({ file: 'a.json' })], { postcodes: { file: 'postcodes.json' } });
  const build = async () => tarjotin(['build', config]);
  assert.match((await build()).err, /postcodes\.json could not be read[^]*tarjotin postcodes[^]*/);
  for (const [content, expected] of [
    ['<html>', /web page/],
    [{ postcodes: [] }, /holds nothing that is no postcode|holds nothing/],
    [
      { postcodes: [{ code: '45100', point: { lat: 60.8, lon: 26.7 } }, { code: 45100 }] },
      /has 1 entries that are no postcode/,
    ],
    [{ postcodes: [{ code: '45100', point: { lat: 40, lon: 26.7 } }] }, /postcode 45100 outside Finland/],
  ] as const) {
    await work.write('postcodes.json', content);
    const ended = await build();
    assert.deepEqual([ended.code, expected.test(ended.err)], [2, true], ended.err);
  }
});
