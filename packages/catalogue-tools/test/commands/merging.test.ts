import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { mergeLogFile, readMergeLog } from '@hyte/catalogue-tools/pipeline/merge/merge-log-file.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { lipas, place, summaryOf, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

/** The same halls in two registers. */
const NAMES = ['Palokankaan uimahalli', 'Topinkujan jäähalli', 'Haanojan laavu'];
const halls = NAMES.map((name, at) => place(at + 1, { name }));

async function configured(more: object = {}): Promise<string> {
  await work.write('a.json', halls);
  await work.write('b.json', halls);
  return work.configure([lipas({ file: 'a.json' }), lipas({ id: 'toinen', file: 'b.json' })], more);
}

test('joins are told to the operator beside the output and not in it; their undo lines take them apart on the next run', async () => {
  const config = await configured();
  const built = summaryOf(await tarjotin(['build', config, '--json']));
  assert.deepEqual([built.activities, built.merging.joined], [3, 3]);
  const file = mergeLogFile(work.output, undefined);
  assert.equal(built.merging.log, file);
  const log = await readMergeLog(file);
  assert.equal(log?.generation, (await lastPublication(work.output))?.manifest?.generation);
  assert.equal(log?.joins.length, 3);
  assert.ok(Object.keys(await work.published()).every((path) => !path.includes('merges')));

  const lines = log?.joins.flatMap(({ undo }) => undo) ?? [];
  await work.write('duplicates.csv', ['decision;first;second;comment', ...lines, 'same;a:1;b:gone'].join('\r\n'));
  const apart = await tarjotin(['build', await configured({ merge: { decisions: 'duplicates.csv' } })]);
  assert.equal(apart.code, 0, apart.err);
  assert.match(apart.out, /line 5: There is no record a:1 and b:gone/);
  assert.equal((await lastPublication(work.output))?.activities.length, 6);
});

test('a dry run and a run without twins leave no list behind', async () => {
  await tarjotin(['build', await configured(), '--dry-run']);
  await assert.rejects(access(join(work.folder, '.tarjotin')));
  await tarjotin(['build', await configured()]);
  await access(mergeLogFile(work.output, undefined));
  await tarjotin(['build', await work.configure([lipas({ file: 'a.json' })])]);
  await assert.rejects(access(mergeLogFile(work.output, undefined)));
});

test('a file of decisions that is not there stops the build before anything is read', async () => {
  const ended = await tarjotin(['build', await configured({ merge: { decisions: 'missing.csv' } })]);
  assert.notEqual(ended.code, 0);
  assert.match(ended.err + ended.out, /missing\.csv/);
});
