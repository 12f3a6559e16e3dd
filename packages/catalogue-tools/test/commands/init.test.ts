import assert from 'node:assert/strict';
import { access, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { loadConfiguration } from '@hyte/catalogue-tools/configuration/load-configuration.js';
import { IMPORTERS } from '@hyte/catalogue-tools/configuration/importers.js';
import { areaNamed } from '@hyte/catalogue-tools/init/answers.js';
import { askRest } from '@hyte/catalogue-tools/init/ask.js';
import { OPERATOR_LANGUAGES } from '@hyte/catalogue-tools/init/comments.js';
import { configurationText } from '@hyte/catalogue-tools/init/configuration-text.js';
import { SOURCE_BLOCKS } from '@hyte/catalogue-tools/init/source-blocks.js';
import { parse } from 'yaml';
import { fakeServer, summaryOf, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

const run = (...args: string[]) => tarjotin(args, { cwd: work.folder });

/** A place as LIPAS version 2 gives it, and an empty catalogue of services as PTV 11 does. */
async function sourcesOnThisMachine() {
  return fakeServer((_request, response, url) => {
    const answer = url.pathname.startsWith('/v2/')
      ? {
          items: [
            {
              'lipas-id': 72269,
              name: 'Kouvolan uimahalli',
              status: 'active',
              type: { 'type-code': 3110 },
              admin: 'city-technical-services',
              'event-date': '2026-01-02T03:04:05.000Z',
              location: {
                city: { 'city-code': 286 },
                address: 'Salpausselänkatu 1',
                'postal-code': '45100',
                geometries: {
                  type: 'FeatureCollection',
                  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [26.704, 60.868] } }],
                },
              },
            },
          ],
          pagination: { 'current-page': 1, 'page-size': 100, 'total-items': 1, 'total-pages': 1 },
        }
      : { pageNumber: 1, pageSize: 100, pageCount: 1, itemList: [] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
}

test('what init writes works at once: it is valid, points editors to the schema, and a dry run reads its sources', async () => {
  const made = await run('init', '--contact', 'tarjotin@example.org');
  assert.equal(made.code, 0, made.err);
  assert.match(made.out, /^tarjotin\.yaml was written\.\nNext:\n {2}tarjotin areas/);
  const file = join(work.folder, 'tarjotin.yaml');
  const text = await readFile(file, 'utf8');
  const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
  await access(resolve(dirname(file), schema));
  assert.match(text, /Alue: hyvinvointialueiden/, 'Finnish when nothing is said');
  assert.match(text, /contact: 'tarjotin@example\.org'/);

  const server = await sourcesOnThisMachine();
  await writeFile(
    file,
    text.replaceAll(/https:\/\/api\.(lipas|palvelutietovaranto\.suomi)\.fi\/(api\/)?/g, `${server.url}/$2`),
  );
  const dry = await run('build', '--dry-run', '--json');
  const doctor = await run('doctor', '--json');
  await server.close();
  const summary = summaryOf(dry);
  assert.deepEqual(
    summary.sources.map(({ id, kept, failure }) => [id, kept, failure?.code]),
    [
      ['ptv', 0, undefined],
      ['lipas', 1, undefined],
    ],
  );
  assert.equal(summary.ending, 'dry-run');
  const { findings } = JSON.parse(doctor.out) as { findings: { subject: string; state: string; message: string }[] };
  assert.deepEqual(
    findings.filter(({ subject }) => subject.startsWith('source')).map(({ subject, state }) => [subject, state]),
    [
      ['source ptv', 'wrong'],
      ['source lipas', 'fine'],
    ],
    'a service that has no record for the area is worth a look',
  );
});

test('a file that is there is left alone without --force, before anything is asked', async () => {
  await work.write('tarjotin.yaml', 'mine');
  const again = await run('init');
  assert.deepEqual([again.code, /\[file-exists\]\n→ .*--force/.test(again.err)], [2, true]);
  assert.equal(await readFile(join(work.folder, 'tarjotin.yaml'), 'utf8'), 'mine');
  assert.equal((await run('init', '--force')).code, 0);
});

test('JSON has the same keys; a municipality, an organisation and sources may be told; mistakes are', async () => {
  const args = [
    'init',
    'oma.json',
    '--municipality',
    '286',
    '--municipality',
    '142',
    '--organisation',
    "Kouvolan 'oma'",
  ];
  const made = await run(...args, '--sources', 'lipas,linked-events', '--json');
  assert.equal(made.code, 0, made.err);
  const { configuration } = await loadConfiguration(join(work.folder, 'oma.json'));
  assert.deepEqual(configuration.area, { wellbeingCounties: [], municipalities: ['286', '142'] });
  assert.equal(configuration.title['sv'], "Servicebrickan – Kouvolan 'oma'");
  assert.deepEqual(
    configuration.sources.map(({ id }) => id),
    ['lipas', 'tapahtumat'],
  );
  assert.deepEqual(configuration.sources[0]?.options, { municipalities: ['286', '142'] });
  assert.ok(configuration.$schema);
  for (const [mistake, expected] of [
    [['--county', '77'], /no wellbeing services county 77[^]*unknown-area|unknown-area/],
    [['--sources', 'lipaz'], /no source “lipaz”[^]*There are: ptv/],
    [['--contact', 'two words'], /no mail address/],
    [['--format', 'toml'], /Allowed choices are yaml, json/],
    [['oma.txt'], /does not end with \.yaml/],
  ] as const) {
    const ended = await run('init', ...mistake);
    assert.deepEqual([ended.code, expected.test(ended.err)], [2, true], ended.err);
  }
});

test('every key of the schema is explained, in each language, and every commented source can be used as it stands', async () => {
  const schema = JSON.parse((await run('schema')).out) as {
    properties: object;
    $defs: Record<
      string,
      { properties?: Record<string, { properties?: object; additionalProperties?: { properties?: object } }> }
    >;
  };
  const keys = [
    ...Object.keys(schema.properties),
    ...[
      'ConfiguredSource',
      'Advice',
      'Reading',
      'Guard',
      'StaticPages',
      'Search',
      'Outlines',
      'PostcodeFile',
      'Merge',
    ].flatMap((name) =>
      Object.entries(schema.$defs[name]?.properties ?? {}).flatMap(([key, node]) => [
        key,
        ...Object.keys(node.properties ?? {}),
      ]),
    ),
    ...Object.keys(schema.$defs['Reading']?.properties?.['hosts']?.additionalProperties?.properties ?? {}),
  ].filter((key) => key !== '$schema');
  const answers = {
    area: { wellbeingCounties: ['10'] },
    publisher: { fi: 'A', sv: 'B', en: 'C' },
    sources: SOURCE_BLOCKS,
  };
  for (const language of OPERATOR_LANGUAGES) {
    const text = configurationText(answers, language, './tarjotin.schema.json');
    for (const key of keys) assert.match(text, new RegExp(`(^|[\\s{#])${key}:`), `${key} in ${language}`);
  }
  // All sources in use, and every comment that holds a key taken into use.
  const all = configurationText(answers, 'sv', './x');
  const uncommented = all.replaceAll(/^#(?! \S)/gm, '');
  await work.write('all.yaml', uncommented);
  process.env['PTV_API_KEY'] = process.env['LAHELLA_COOKIE'] = process.env['KALENTERIN_AVAIN'] = 'avain-4711';
  const { configuration } = await loadConfiguration(join(work.folder, 'all.yaml'));
  assert.deepEqual(new Set(configuration.sources.map(({ system }) => system)), new Set(IMPORTERS.keys()));
  assert.deepEqual(
    [configuration.guard?.vanished, configuration.compress, configuration.postcodes?.file],
    [15, true, './postcodes.json'],
  );
  assert.equal((parse(all) as { sources: unknown[] }).sources.length, SOURCE_BLOCKS.length);
});

test('on a terminal it asks, explains an answer that is none, and takes what is usual for an empty one', async () => {
  const said: string[] = [];
  const asked: string[] = [];
  const replies = ['Kymenlakso', 'pyhtää', '', 'ei osoite', 'palvelu@pyhtaa.example', 'lipas, ics', 'lipas icalendar'];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return replies.shift() ?? '';
  };
  const answers = await askRest({}, 'fi', ask, (line) => void said.push(line));
  assert.deepEqual(answers, {
    area: { municipalities: ['624'] },
    organisation: undefined,
    contact: 'palvelu@pyhtaa.example',
    sources: ['lipas', 'icalendar'],
  });
  assert.equal(said.length, 3);
  assert.match(said[0] ?? '', /no wellbeing services county or municipality “Kymenlakso”/);
  assert.equal(asked.length, 7);
  const usual = await askRest(
    { organisation: 'Kunta' },
    'sv',
    async () => '',
    () => undefined,
  );
  assert.deepEqual(usual.area, { wellbeingCounties: ['10'] });
  assert.deepEqual(usual.sources, ['lipas', 'ptv']);
  assert.deepEqual(
    [areaNamed('10'), areaNamed('Kymmene'), areaNamed('091')],
    [{ wellbeingCounties: ['10'] }, { wellbeingCounties: ['10'] }, { municipalities: ['091'] }],
  );
});
