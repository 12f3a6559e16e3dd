import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import type { RollbackReport } from '@hyte/catalogue-tools/report/rollback-report.js';
import { lipas, places, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

const count = async (): Promise<number | undefined> => (await lastPublication(work.output))?.activities.length;

test('an operator lists, rolls back and rolls forward again; static pages follow', async () => {
  const config = await work.configure([lipas({ file: 'a.json' })], { static: {} });
  await work.write('a.json', places(3));
  await tarjotin(['build', config]);
  const first = await work.published();
  await work.write('a.json', places(5));
  await tarjotin(['build', config]);
  const list = await tarjotin(['rollback', config, '--list']);
  assert.match(list.out, /[0-9a-f]{16} +in use +2024\S+ +5\n[0-9a-f]{16} +kept +2024\S+ +3\n/);
  assert.equal(await count(), 5);

  const back = await tarjotin(['rollback', config]);
  assert.equal(back.code, 0, back.err);
  assert.match(back.out, /Rolled back .*catalogue to generation [0-9a-f]{16} \(3 activities, newest fact 2024-/);
  assert.match(back.out, /stop the nightly run/);
  assert.equal(await count(), 3);
  const now = await work.published();
  for (const [path, bytes] of Object.entries(first)) assert.equal(now[path], bytes, path);

  const again = JSON.parse((await tarjotin(['rollback', config, '--json'])).out) as RollbackReport;
  assert.deepEqual([again.rolledBack, again.current?.activities, again.earlier[0]?.activities], [true, 5, 3]);
  assert.equal(await count(), 5);
});

test('with none to roll back to it refuses, says so, and needs no keys of the sources', async () => {
  const config = await work.configure([
    lipas({ url: 'https://lipas.example.org', headers: { 'x-key': 'NO_SUCH_KEY_SET' } }),
  ]);
  const never = await tarjotin(['rollback', config]);
  assert.equal(never.code, 3);
  assert.match(never.err, /Nothing has been published into .*\[no-generation\]\n→ /);
  assert.deepEqual(await work.published(), {});
  assert.match((await tarjotin(['rollback', config, '--list'])).out, /Nothing has been published/);
  assert.equal((await tarjotin(['build', config])).code, 2, 'a build does need them');

  await work.write('a.json', places(3));
  const file = await work.configure([lipas({ file: 'a.json' })]);
  await tarjotin(['build', file]);
  const before = await work.published();
  const one = await tarjotin(['rollback', file]);
  assert.equal(one.code, 3);
  assert.match(one.err, /keeps no earlier generation\. \[no-generation\]/);
  assert.deepEqual(await work.published(), before);
});
