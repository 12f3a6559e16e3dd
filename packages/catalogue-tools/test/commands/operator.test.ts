import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { IMPORTERS } from '@hyte/catalogue-tools/configuration/importers.js';
import type { DoctorReport } from '@hyte/catalogue-tools/report/doctor-report.js';
import { lipas, places, summaryOf, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

test('a dry run says what would be added, changed and removed; --verbose names it with its fields', async () => {
  await work.write('a.json', places(30));
  const config = await work.configure([lipas({ file: 'a.json' })]);
  assert.equal((await tarjotin(['build', config, '--quiet'])).out, '', 'nothing to look at');
  const [first, second, ...rest] = places(31) as { name: string }[];
  await work.write('a.json', [{ ...first, name: 'Uusi nimi', www: 'https://example.org/' }, ...rest.slice(1), second]);
  const plain = await tarjotin(['build', config, '--dry-run']);
  assert.match(plain.out, /30 activities \(1 added, 1 changed, 1 removed\)/);
  assert.match(plain.out, /\n {2}\+ lipas:31\n {2}~ lipas:1\n {2}- lipas:3\n/);
  const verbose = await tarjotin(['build', config, '--dry-run', '--verbose']);
  assert.match(
    verbose.out,
    /\n {2}\+ lipas:31 {2}Paikka 31\n {2}~ lipas:1 {2}Uusi nimi \(name, [^)]*links[^)]*\)\n {2}- lipas:3 {2}Paikka 3\n/,
  );
  const json = await tarjotin(['build', config, '--dry-run', '--verbose', '--json']);
  assert.match(json.err, /^lipas: reading\n/, 'progress goes to standard error');
  const { changes } = summaryOf(json);
  assert.deepEqual(
    changes.details?.map(({ id, change }) => [change, id]),
    [
      ['added', 'lipas:31'],
      ['changed', 'lipas:1'],
      ['removed', 'lipas:3'],
    ],
  );
});

test('--quiet speaks when something needs looking at, and --json is one object even when nothing could be done', async () => {
  await work.write('a.json', places(3));
  const sources = [lipas({ file: 'a.json' }, 'a'), lipas({ file: 'gone.json' }, 'b')];
  const missing = await tarjotin(['build', await work.configure(sources), '--quiet']);
  assert.deepEqual([missing.code, missing.err], [1, '']);
  assert.match(missing.out, /Sources that could not be read to their end:\n {2}b: /);
  const wrong = await tarjotin(['build', join(work.folder, 'none.yaml'), '--json']);
  const { error } = JSON.parse(wrong.out) as { error: { code: string; hint: string } };
  assert.deepEqual([wrong.code, error.code, /no-configuration/.test(wrong.err)], [2, 'no-configuration', true]);
  assert.ok(error.hint);
});

test('doctor finds what would fail at night: folders, files, sources; and nothing is published', async () => {
  await writeFile(join(work.folder, 'file'), '');
  await work.write('empty.json', []);
  const config = await work.configure(
    [lipas({ file: 'empty.json' }, 'a'), lipas({ url: 'http://127.0.0.1:9/' }, 'b')],
    {
      output: './file/catalogue',
      areas: { file: 'areas.json' },
      postcodes: { file: 'postcodes.json' },
      reading: { state: './file/catalogue/state', hosts: {} },
    },
  );
  const ended = await tarjotin(['doctor', config, '--json']);
  assert.equal(ended.code, 1);
  const { findings } = JSON.parse(ended.out) as DoctorReport;
  const wrong = findings.filter(({ state }) => state === 'wrong');
  assert.deepEqual(
    wrong.map(({ subject, code }) => [subject, code]),
    [
      ['output', undefined],
      ['reading.state', undefined],
      ['reading.state', undefined],
      ['areas', 'bad-areas'],
      ['postcodes', 'bad-postcodes'],
      ['source a', 'no-records'],
      ['source b', 'unreachable'],
    ],
  );
  assert.ok(wrong.every(({ hint }) => hint));
  await mkdir(join(work.folder, 'fine'));
  await work.write('a.json', places(2));
  const fine = await tarjotin(['doctor', await work.configure([lipas({ file: 'a.json' })], { output: './fine' })]);
  assert.deepEqual(
    [fine.code, /✓ source lipas +2 records/.test(fine.out), /a build would work\.\n$/.test(fine.out)],
    [0, true, true],
    fine.out,
  );
  assert.deepEqual(await work.published(), {});
});

test('help names every system and every command', async () => {
  const build = await tarjotin(['build', '--help']);
  for (const system of IMPORTERS.keys()) assert.match(build.out, new RegExp(`^ {2}${system} +\\w`, 'm'));
  const { out } = await tarjotin(['--help']);
  for (const command of ['init', 'doctor', 'areas', 'postcodes', 'schema', 'build', 'check', 'rollback', 'template'])
    assert.match(out, new RegExp(`^ {2}${command} `, 'm'));
});
