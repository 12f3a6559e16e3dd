import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { lipas, places, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

const activity = (id: string, facts: object = {}) => ({ id, kind: 'group', name: { fi: 'Ryhmä' }, ...facts });

test('a catalogue written by hand that is good', async () => {
  const file = await work.write('catalogue.json', { formatVersion: '1.0', activities: [activity('a')] });
  for (const path of [file, work.folder]) {
    const { code, out } = await tarjotin(['check', path]);
    assert.equal(code, 0);
    assert.match(out, /catalogue\.json: 1 activity can be shown, 0 set aside; 0 problems, 0 remarks\.\n$/);
  }
});

test('each fault tells the record, the field, what was expected and what to do', async () => {
  const file = await work.write('catalogue.json', {
    formatVersion: '1.0',
    activities: [
      activity('a'),
      activity('b', { kind: 'party' }),
      activity('a'),
      activity('c', { places: [{ municipality: '286', point: { lat: 0, lon: 0 } }] }),
    ],
  });
  const { code, out } = await tarjotin(['check', file]);
  assert.equal(code, 1);
  assert.match(out, /^b, kind: expected .+ \[bad-field\]; the record is set aside\.\n {2}→ .+\n/m);
  assert.match(out, /^a, id: expected .+ \[duplicate-id\]; the record is set aside\./m);
  assert.match(out, /^c, places\[0\]\.point: The point 0\.0000, 0\.0000 is not in Finland/m);
  assert.match(out, /2 activities can be shown, 2 set aside; 2 problems, 1 remark\.\n$/);
  const json = JSON.parse((await tarjotin(['check', file, '--json'])).out) as {
    problems: unknown[];
    remarks: unknown[];
  };
  assert.deepEqual([json.problems.length, json.remarks.length], [2, 1]);
});

test('what is no catalogue at all', async () => {
  for (const text of ['<html>', '', '[]', '{"activities": 1}']) {
    const { code, out } = await tarjotin(['check', await work.write('x.json', text)]);
    assert.equal(code, 1, text);
    assert.match(out, /nothing can be shown\.\n {2}→ /);
  }
  assert.equal((await tarjotin(['check', join(work.folder, 'nowhere.json')])).code, 2);
  await rm(join(work.folder, 'x.json'));
  assert.match((await tarjotin(['check', work.folder])).err, /holds neither manifest\.json nor catalogue\.json/);
});

test('a publication, by its manifest or its folder; a lost file is found out', async () => {
  await work.write('a.json', places(3));
  await tarjotin(['build', await work.configure([lipas({ file: 'a.json' })])]);
  for (const path of [work.output, join(work.output, 'manifest.json')]) {
    const { code, out } = await tarjotin(['check', path]);
    assert.deepEqual([code, /3 activities can be shown/.test(out)], [0, true], out);
  }
  const reading = await lastPublication(work.output);
  await rm(join(work.output, reading?.manifest?.files.activities[0]?.path ?? ''));
  const { code, out } = await tarjotin(['check', work.output]);
  assert.equal(code, 1);
  assert.match(
    out,
    /^files\/activities-[\w-]+\.json: expected a file that can be read \[missing-file\]; nothing can be shown\./m,
  );
});
