import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, test } from 'node:test';
import { BUILD_HELP } from '@hyte/catalogue-tools/commands/help.js';
import { places, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

const GOOD = `title: { fi: Koe }
output: ./catalogue
area:
  wellbeingCounties: ['10']
sources:
  - id: lipas
    system: lipas
    name: { fi: Lipas }
    file: a.json
`;

/** What is changed in the good configuration, and what the error must say about it. */
const MISTAKES: readonly [why: string, from: string, to: string, expected: RegExp][] = [
  [
    'a key that is not known',
    'output:',
    'ouput:',
    /tarjotin\.yaml, line 2: `ouput` is not a key that is known here\. Did you mean `output`\?/,
  ],
  ['a key that is missing', 'output: ./catalogue\n', '', /tarjotin\.yaml, line 1: `output` is missing\./],
  [
    'an unknown system',
    'system: lipas',
    'system: lipaz',
    /line 7: `sources\[0\]\.system` must be one of lipas, ptv, linked-events, csv[^;]*; it is "lipaz"\. Did you mean `lipas`\?/,
  ],
  [
    'a code without quotes',
    "['10']",
    '[10]',
    /line 4: `area\.wellbeingCounties\[0\]` must be a text; it is 10\. Put it in quotes\./,
  ],
  [
    'a code that is not in use',
    "['10']",
    "['55']",
    /line 4: `area\.wellbeingCounties\[0\]` is not a code in use: '55'/,
  ],
  [
    'an id with a space',
    'id: lipas',
    'id: Lipas paikat',
    /line 6: `sources\[0\]\.id` does not look right: "Lipas paikat"\. Expected: Short name/,
  ],
  ['no way to read', 'file: a.json', 'options: {}', /line 6: `sources\[0\]` needs one of url, file, folder, parts/],
  [
    'two ways to read',
    'file: a.json',
    'file: a.json\n    url: https://example.org',
    /line 10: `sources\[0\]\.file` cannot stand beside `url`|line 9: `sources\[0\]\.file` cannot stand beside `url`/,
  ],
  [
    'http to the outside',
    'file: a.json',
    'url: http://example.org',
    /line 9: `sources\[0\]\.url` must begin with https:/,
  ],
  [
    'a password in an address',
    'file: a.json',
    'url: https://me:secret1234@example.org',
    /line 9: `sources\[0\]\.url` must begin with https:/,
  ],
  [
    'a text instead of a block',
    'title: { fi: Koe }',
    'title: Koe',
    /line 1: `title` must be a block of keys; it is "Koe"/,
  ],
  [
    'the same id twice',
    '    file: a.json\n',
    '    file: a.json\n  - { id: lipas, system: lipas, name: { fi: L }, file: b.json }\n',
    /line 10: `sources\[1\]\.id` is the same as that of sources\[0\]: `lipas`/,
  ],
  [
    'an option that the system does not have',
    'file: a.json',
    'file: a.json\n    options: { municipalites: ["286"] }',
    /line 10: `sources\[0\]\.options\.municipalites` is no option of lipas\. Did you mean `municipalities`\?/,
  ],
  [
    'an option of another shape',
    'file: a.json',
    'file: a.json\n    options: { municipalities: "286" }',
    /line 10: `sources\[0\]\.options\.municipalities` must be a list of codes or words\./,
  ],
  ['broken YAML', 'title: { fi: Koe }', 'title: { fi: Koe', /tarjotin\.yaml, line \d+: /],
  ['a tab', '    file: a.json', '\tfile: a.json', /tarjotin\.yaml, line 9: /],
];

for (const [why, from, to, expected] of MISTAKES) {
  test(`configuration: ${why}`, async () => {
    assert.ok(GOOD.includes(from));
    const config = await work.write('tarjotin.yaml', GOOD.replace(from, to));
    const { code, out, err } = await tarjotin(['build', config]);
    assert.match(err, expected);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /\n→ .+\n$/);
    assert.doesNotMatch(err, /\n {4}at |secret1234/);
  });
}

test('all mistakes are told at once, each with its line, in JSON as well', async () => {
  const config = await work.write('tarjotin.json', '{\n  "title": {},\n  "otput": "x",\n  "sources": []\n}');
  const { code, err } = await tarjotin(['build', config]);
  assert.equal(code, 2);
  for (const line of [
    /line 2: `title` is empty/,
    /line 3: `otput` is not a key/,
    /line 4: `sources` is empty/,
    /`output` is missing/,
  ])
    assert.match(err, line);
});

test('a configuration that is not there; a stack only with --debug', async () => {
  const { code, err } = await tarjotin(['build', 'nowhere.yaml']);
  assert.equal(code, 2);
  assert.equal(
    err,
    'The configuration nowhere.yaml could not be read. [no-configuration]\n→ Check the path. `tarjotin build --help` shows what a configuration looks like.\n',
  );
  assert.match((await tarjotin(['build', 'nowhere.yaml', '--debug'])).err, /\n {4}at .*\n.*ENOENT/s);
});

test('wrong usage ends with 2, help with 0', async () => {
  const wrong = [['built'], ['build'], ['build', 'a', '--fast'], ['check'], []];
  const help = [['--help'], ['build', '--help'], ['check', '--help']];
  const ended = await Promise.all([...wrong, ...help].map((args) => tarjotin(args)));
  assert.deepEqual(
    ended.map(({ code }) => code),
    [2, 2, 2, 2, 2, 0, 0, 0],
  );
  for (const { out } of ended.slice(wrong.length))
    assert.match(out, /Exit codes:\n {2}0 {2}fine\n {2}1 {2}published, but/);
});

test('the configuration that help shows can be used as it is', async () => {
  const [example = ''] = /^ {2}title:[^]*?\n(?=\S)/m.exec(BUILD_HELP) ?? [];
  const yaml = example.replaceAll(/^ {2}/gm, '');
  const config = await work.write(
    'tarjotin.yaml',
    yaml
      .replace('url: https://api.lipas.fi/v2', 'file: a.json')
      .replace('system: csv', 'system: lipas')
      .replace('./yhdistykset.csv', 'b.json'),
  );
  await work.write('a.json', places(1));
  await work.write('b.json', places(1, 5));
  const { code, err } = await tarjotin(['build', config]);
  assert.equal(code, 0, err);
});

test('every field of the published schema has a description', async () => {
  const schema = JSON.parse(await readFile(new URL('../../tarjotin.schema.json', import.meta.url), 'utf8')) as object;
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const [key, value] of Object.entries((node as { properties?: object }).properties ?? {})) {
      if (
        typeof (value as { description?: unknown }).description !== 'string' &&
        (value as { $ref?: unknown }).$ref === undefined
      )
        bare.push(`${path}.${key}`);
    }
    for (const [key, value] of Object.entries(node)) walk(value, `${path}.${key}`);
  };
  walk(schema, '');
  assert.deepEqual(bare, []);
});
